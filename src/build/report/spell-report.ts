import { type CheckedLinks, checkedLinksFile, externalLinks, readRecord } from './external-links.ts';
import type { Files } from './files.ts';
import { answeredTwice, unanswered } from './identifiers.ts';
import { withoutInboundLinks } from './inbound.ts';
import { nextReview, overdue } from './reviews.ts';

/** Most lines of one list; who has worked through them sees the next. */
const most = 20;

/** The whole report as text: four parts, each with its count, so that an empty one is seen to be empty. */
export function spellReport(articles: Files, record: CheckedLinks, today: string): string {
  const stale = overdue(articles, today);
  const next = nextReview(articles, today);
  const open = unanswered(articles);
  const twice = answeredTwice(articles);
  const links = externalLinks(articles);
  const { dead, unclear, unchecked, since } = readRecord(links, record);
  const lonely = withoutInboundLinks(articles);
  return [
    part(
      `Due for review before ${today}`,
      stale.map(({ file, due }) => `${due}  ${file}`),
    ),
    next ? `  Next: ${next.count} on ${next.due}.` : '',
    part(
      'Cmdlets and replies in several articles that no page has in its "answers"',
      open.map(({ name, files }) => `${name}  in ${files.length} articles, such as ${files[0]}`),
    ),
    part(
      'Identifiers that two pages have in their "answers"',
      twice.map(({ name, files }) => `${name}  ${files.join(', ')}`),
    ),
    part(
      'Dead external links',
      dead.map(({ link, status, day }) => `${status} on ${day}  ${link}`),
    ),
    part(
      'External links whose host gave no clear answer',
      unclear.map(({ link, status, day }) => `${status} on ${day}  ${link}`),
    ),
    unchecked.length === 0
      ? `  All ${links.length} links were checked, the oldest answer is of ${since}.`
      : `  ${unchecked.length} of ${links.length} links were never checked (${checkedLinksFile}${
          since ? `, oldest answer ${since}` : ''
        }): npm run report -- --check-links`,
    part('Articles that no other article links to', lonely),
  ]
    .filter((one) => one !== '')
    .join('\n');
}

function part(title: string, lines: readonly string[]): string {
  const shown = lines.slice(0, most).map((line) => `  ${line}`);
  const rest = lines.length > most ? [`  … and ${lines.length - most} more`] : [];
  return [`\n${title}: ${lines.length}`, ...shown, ...rest].join('\n');
}
