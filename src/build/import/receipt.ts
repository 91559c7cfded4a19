/** What became of one file of an import. */
export type Entry =
  | { readonly source: string; readonly file?: string; readonly state: 'refused'; readonly reason: string }
  | {
      readonly source: string;
      readonly state: 'replaced';
      /** The guide that has its content now. */
      readonly guide: string;
      /** What becomes of its old address, as a sentence. */
      readonly address: string;
    }
  | {
      readonly source: string;
      readonly file: string;
      readonly state: 'written' | 'unchanged';
      /** The repairs that it needed. */
      readonly done: readonly string[];
      /** What somebody should look at some day. */
      readonly remarks: readonly string[];
      /** What a person has to decide before it is right. */
      readonly open: readonly string[];
      /** Words that are not on its page any more. */
      readonly removed: readonly string[];
    };

/** What became of an import. */
export interface Receipt {
  readonly entries: readonly Entry[];
  readonly sections: number;
  readonly isDry: boolean;
  /** Every article was a draft, so that the mark said nothing and all were taken. */
  readonly areAllDrafts: boolean;
}

/** The counts of a receipt. */
export interface Totals {
  readonly files: number;
  readonly written: number;
  readonly unchanged: number;
  /** Left out, because a guide has their content now. */
  readonly replaced: number;
  readonly refused: number;
  readonly needAPerson: number;
  readonly sections: number;
  /** Each repair, and in how many files it was needed. */
  readonly repairs: Readonly<Record<string, number>>;
}

/**
 * How many files were read, written, left as they were and refused, and how often each repair was made.
 *
 * @example totalsOf({ entries: [{ source: 'a.md', state: 'refused', reason: 'A script.' }], sections: 0 }).refused // 1
 */
export function totalsOf({ entries, sections }: Receipt): Totals {
  const count = (state: Entry['state']) => entries.filter((one) => one.state === state).length;
  const repairs: Record<string, number> = {};
  const taken = takenOf(entries);
  for (const entry of taken) {
    for (const one of new Set(entry.done.map((name) => name.replace(/:.*/, ''))))
      repairs[one] = (repairs[one] ?? 0) + 1;
  }
  return {
    files: entries.length,
    written: count('written'),
    unchanged: count('unchanged'),
    replaced: count('replaced'),
    refused: count('refused'),
    needAPerson: taken.filter((one) => one.open.length > 0).length,
    sections,
    repairs: Object.fromEntries(Object.entries(repairs).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/**
 * A receipt for programs. The same import gives the same one.
 *
 * @example JSON.parse(receiptJson({ entries: [], sections: 0, isDry: true, areAllDrafts: false })).totals.files // 0
 */
export const receiptJson = (receipt: Receipt): string =>
  `${JSON.stringify({ version: 1, totals: totalsOf(receipt), ...receipt }, null, 2)}\n`;

/**
 * A receipt for people, as Markdown: totals, then what was refused, what needs a person, and what was done to each file.
 *
 * @param isWhole Also the files that nobody has to look at.
 * @example spellReceipt({ entries: [], sections: 0, isDry: true, areAllDrafts: false }, false).split('\n')[0]
 *   // '# Import'
 */
export function spellReceipt(receipt: Receipt, isWhole: boolean): string {
  const totals = totalsOf(receipt);
  const { entries, isDry, areAllDrafts } = receipt;
  const written = isDry ? 'would be written' : 'written';
  const refused = entries.flatMap((one) => (one.state === 'refused' ? [one] : []));
  const replaced = entries.flatMap((one) => (one.state === 'replaced' ? [one] : []));
  const taken = takenOf(entries);
  const open = taken.filter((one) => one.open.length > 0);
  return [
    '# Import',
    '',
    `${count(totals.files, 'article')} in ${count(totals.sections, 'section')}: ${totals.written} ${written}, ${totals.unchanged} unchanged, ${totals.replaced} replaced by guides, ${totals.refused} refused. ${count(totals.needAPerson, 'article')} for a person to look at.`,
    ...(areAllDrafts
      ? ['', 'Every article is marked as a draft. A mark that all have says nothing, so all were taken.']
      : []),
    ...part(
      'Refused',
      refused.map(({ source, reason }) => `- ${source}: ${reason}`),
    ),
    ...part(
      'Replaced by a guide, and left out with all of their words',
      replaced.map(({ source, guide, address }) => `- ${source}: ${guide} has it now; ${address}`),
    ),
    ...part(
      'For a person',
      open.flatMap((one) => [`- ${one.file} (${one.source})`, ...one.open.map((line) => `  - ${line}`)]),
    ),
    ...part(
      'Repairs',
      Object.entries(totals.repairs).map(([name, number]) => `- ${name}: ${count(number, 'article')}`),
    ),
    ...(isWhole ? part('Every article', taken.flatMap(spellEntry)) : []),
  ].join('\n');
}

/** An article that is in the project now. */
export type Taken = Extract<Entry, { state: 'written' | 'unchanged' }>;

/**
 * The entries of a receipt that are articles in the project.
 *
 * @example takenOf([{ source: 'a.md', state: 'refused', reason: 'A script.' }]).length // 0
 */
export const takenOf = (entries: readonly Entry[]): Taken[] =>
  entries.filter((one): one is Taken => one.state === 'written' || one.state === 'unchanged');

function spellEntry({ source, file, state, done, remarks, removed }: Taken): string[] {
  return [
    `- ${source} → ${file}, ${state}`,
    ...done.map((line) => `  - done: ${line}`),
    ...remarks.map((line) => `  - to look at: ${line}`),
    ...removed.map((words) => `  - words left out: ${words.replace(/\s+/g, ' ')}`),
  ];
}

const part = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
