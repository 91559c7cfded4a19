/** A row of the table. */
export interface Row {
  readonly what: string;
  /** What the figure is called. */
  readonly key: string;
  readonly spell: (value: number) => string;
}

/**
 * The table as Markdown. The best figure of a row, which is always the least, is bold; equal ones all are, and one alone is not.
 *
 * @example spellTable(['Ours', 'Theirs'], [{ what: 'requests', key: 'r', spell: String }],
 *   [new Map([['r', 4]]), new Map()])
 *   // '| | Ours | Theirs |\n|---|--:|--:|\n| requests | 4 | – |'
 */
export function spellTable(
  names: readonly string[],
  rows: readonly Row[],
  figures: readonly ReadonlyMap<string, number>[],
): string {
  const lines = rows.map(({ what, key, spell }) => {
    const cells = figures.map((one) => one.get(key)).map((value) => (value === undefined ? '–' : spell(value)));
    const known = cells.map(Number).filter((value) => !Number.isNaN(value));
    const best = known.length > 1 ? Math.min(...known) : undefined;
    return `| ${[what, ...cells.map((cell) => (Number(cell) === best ? `**${cell}**` : cell))].join(' | ')} |`;
  });
  return [`| | ${names.join(' | ')} |`, `|---|${names.map(() => '--:|').join('')}`, ...lines].join('\n');
}
