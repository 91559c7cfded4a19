import type { Evidence } from '../../catalogue/fragments.ts';
import { checkArticle } from '../content/check-article.ts';
import type { ContentFile } from '../content/content-file.ts';
import { spellProblem } from '../content/problem.ts';
import { readArticle } from '../content/read-article.ts';
import { staleEvidence } from './evidence.ts';
import { answeredTwice, unanswered } from './identifiers.ts';
import { withoutInboundLinks } from './inbound.ts';
import { nextReview, overdue } from './reviews.ts';

/** How many lines of a list are shown. */
const most = 20;

/**
 * The report as text: six lists, each with its count, so that an empty list is reported too.
 *
 * @example spellReport([], [], '2026-11-28').split('\n')[1] // 'Reviews due before 2026-11-28: 0'
 */
export function spellReport(files: readonly ContentFile[], records: readonly Evidence[], today: string): string {
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
      `Reviews due before ${today}`,
      stale.map(({ file, due }) => `${due}  ${file}`),
    ),
    next ? `  Next: ${next.count} on ${next.due}.` : '',
    part(
      'Cmdlets and reply codes that several articles use and no page lists in its "answers"',
      open.map(({ name, files }) => `${name}  in ${files.length} articles, for example ${files[0]}`),
    ),
    part(
      'Identifiers that more than one page lists in its "answers"',
      twice.map(({ name, files }) => `${name}  ${files.join(', ')}`),
    ),
    part(
      'Guides to run with npm run verify',
      staleEvidence(files, records, today).map(({ system, reason }) => `${system}: ${reason}`),
    ),
    part('Articles that no other article links to', lonely),
    part('Style warnings in plain articles', warnings),
  ]
    .filter((one) => one !== '')
    .join('\n');
}

function part(title: string, lines: readonly string[]): string {
  const shown = lines.slice(0, most).map((line) => `  ${line}`);
  const rest = lines.length > most ? [`  … and ${lines.length - most} more`] : [];
  return [`\n${title}: ${lines.length}`, ...shown, ...rest].join('\n');
}
