import { checkArticle } from '../content/check-article.ts';
import type { ContentFile } from '../content/content-file.ts';
import { spellProblem } from '../content/problem.ts';
import { readArticle } from '../content/read-article.ts';
import { answeredTwice, unanswered } from './identifiers.ts';
import { withoutInboundLinks } from './inbound.ts';
import { nextReview, overdue } from './reviews.ts';

/** Most lines of one list. */
const most = 20;

/**
 * The whole report as text: five lists, each with its count, so that an empty one is seen to be empty.
 *
 * @example spellReport([], '2026-11-28').split('\n')[1] // 'Due for review before 2026-11-28: 0'
 */
export function spellReport(files: readonly ContentFile[], today: string): string {
  const stale = overdue(files, today);
  const next = nextReview(files, today);
  const open = unanswered(files);
  const twice = answeredTwice(files);
  const lonely = withoutInboundLinks(files);
  const warnings = files
    .filter(({ kind }) => kind === 'plain')
    .flatMap((one) => checkArticle(one, readArticle(one.text)).map((finding) => ({ file: one.file, ...finding })))
    .filter(({ isWarning }) => isWarning)
    .map(spellProblem);
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
    part('Articles that no other article links to', lonely),
    part('What reads badly in plain articles', warnings),
  ]
    .filter((one) => one !== '')
    .join('\n');
}

function part(title: string, lines: readonly string[]): string {
  const shown = lines.slice(0, most).map((line) => `  ${line}`);
  const rest = lines.length > most ? [`  … and ${lines.length - most} more`] : [];
  return [`\n${title}: ${lines.length}`, ...shown, ...rest].join('\n');
}
