/** One thing that is wrong in a file of this repository or of the built site. */
export interface Problem {
  /** Path from the root of the repository, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly came: string;
  readonly expected: string;
  /** It does not stop a build: the prose of plain articles, which may come from elsewhere. */
  readonly isWarning?: boolean;
  /** It stops a build, but not the writing: words that an author has still to write. */
  readonly isDraft?: boolean;
}

/**
 * The one spelling of a problem: an editor can jump to it, a person can act on it.
 *
 * @example spellProblem({ file: 'src/content/articles/x.mdx', line: 12, came: 'an image without text', expected: '![text](address)' })
 *   // 'src/content/articles/x.mdx:12  came an image without text — expected ![text](address)'
 */
export function spellProblem({ file, line, came, expected }: Problem): string {
  return `${file}:${line}  came ${came} — expected ${expected}`;
}

/**
 * All problems at once, by file and line, under a heading that counts them.
 *
 * @example spellProblems('content', [{ file: 'a.mdx', line: 2, came: 'x', expected: 'y' }])
 *   // '1 problem in content:\na.mdx:2  came x — expected y'
 */
export function spellProblems(what: string, problems: readonly Problem[]): string {
  const sorted = [...problems].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  return [
    `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${what}:`,
    ...sorted.map(spellProblem),
  ].join('\n');
}

/**
 * The same problems, none of which stops a build.
 *
 * @example asWarnings([{ came: 'x', expected: 'y' }]) // [{ came: 'x', expected: 'y', isWarning: true }]
 */
export const asWarnings = <One extends Pick<Problem, 'came' | 'expected'>>(
  problems: readonly One[],
): (One & { isWarning: true })[] => problems.map((one) => ({ ...one, isWarning: true }));
