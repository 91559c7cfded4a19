import type { PageFacts } from './page-facts.ts';
import { lightStem } from './stem.ts';
import { isStopWord } from './stop-words.ts';

/**
 * What readers who used a word wanted: a task, or a page that is no guide, and how much more often than the readers of all
 * queries, from 0 to 1. It is learnt from queries that people matched with the pages that answer them.
 */
export type ExpectedPages = ReadonlyMap<string, readonly (readonly [wanted: Wanted, share: number])[]>;

/** The name of a task, for its guides and for the page where their server is chosen; any other page is meant alone. */
type Wanted = string | PageFacts;

/** One query, and the pages that answer it, best first, as the learner names them. */
export interface JudgedQuery {
  readonly query: string;
  readonly wanted: readonly number[];
}

/** A word of fewer queries tells nothing. */
const fewest = 14;
/** A smaller share is chance. */
const leastShare = 0.2;
/** Further pages of a judgement count less. */
const mostWanted = 3;

/**
 * Learns from judged queries which pages a word leads to, and writes it small: words in order, each as a digit for the
 * letters that it shares with the word before, and the rest; then a sign for each page and a digit for its share in tenths.
 *
 * @param queries Pages by number, from 0.
 * @example learnExpectedPages(Array.from({ length: 40 }, (_, at) => ({ query: at % 2 ? 'late mail' : 'undo it',
 *   wanted: [at % 2] }))) // '0lat 14 0mail 14 0undo 04'
 */
export function learnExpectedPages(queries: readonly JudgedQuery[]): string {
  const all = new Map<number, number>();
  const words = new Map<string, { count: number; wanted: Map<number, number> }>();
  for (const { query, wanted } of queries) {
    const counted = [...new Set(wanted)].slice(0, mostWanted).map((page, place) => [page, 1 / (place + 1)] as const);
    for (const [page, part] of counted) all.set(page, (all.get(page) ?? 0) + part);
    for (const word of tellingWords(query)) {
      const before = words.get(word) ?? { count: 0, wanted: new Map<number, number>() };
      words.set(word, before);
      before.count += 1;
      for (const [page, part] of counted) before.wanted.set(page, (before.wanted.get(page) ?? 0) + part);
    }
  }
  const packed: string[] = [];
  let last = '';
  for (const [word, { count, wanted }] of [...words].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (count < fewest) continue;
    const shares = [...wanted]
      .sort(([one], [other]) => one - other)
      .flatMap(([page, times]) => {
        const share = Math.max(0, times - 0.5) / (count + 1);
        const more = 10 * (share - (all.get(page) ?? 0) / queries.length);
        return share > leastShare && more > 1
          ? `${String.fromCharCode(firstPage + page)}${Math.min(9, Math.round(more))}`
          : [];
      });
    if (shares.length === 0) continue;
    let shared = 0;
    while (shared < 9 && shared < last.length && last[shared] === word[shared]) shared += 1;
    packed.push(`${shared}${word.slice(shared)}`, shares.join(''));
    last = word;
  }
  return packed.join(' ');
}

/** The sign for the first page. There is room for 55,000 before surrogates. */
const firstPage = 0x30;

/**
 * Reads what `learnExpectedPages` wrote. Text of another form gives other words, never an error.
 *
 * @param wanted What the learner's numbers mean.
 * @example readExpectedPages('0lat 14', ['Undo', 'Troubleshooting']).get('lat') // [['Troubleshooting', 0.4]]
 */
export function readExpectedPages(packed: string, wanted: readonly Wanted[]): ExpectedPages {
  const pieces = packed.split(' ');
  const read = new Map<string, [Wanted, number][]>();
  let word = '';
  for (let at = 0; at + 1 < pieces.length; at += 2) {
    const [piece = '', shares = ''] = [pieces[at], pieces[at + 1]];
    word = word.slice(0, Number(piece[0])) + piece.slice(1);
    const pages: [Wanted, number][] = [];
    for (let place = 0; place < shares.length; place += 2) {
      const one = wanted[shares.charCodeAt(place) - firstPage];
      if (one !== undefined) pages.push([one, Number(shares[place + 1]) / 10]);
    }
    read.set(word, pages);
  }
  return read;
}

/**
 * How much readers who type this expect a page, from 0 to 1: the mean over their words.
 *
 * @example expectationOf('late mail', readExpectedPages('0lat 14', ['Troubleshooting']))(facts)
 */
export function expectationOf(query: string, expected: ExpectedPages): (facts: PageFacts) => number {
  const words = tellingWords(query);
  const sums = new Map<Wanted, number>();
  for (const word of words)
    for (const [wanted, share] of expected.get(word) ?? []) sums.set(wanted, (sums.get(wanted) ?? 0) + share);
  return (facts) => (sums.get(wantedOf(facts)) ?? 0) / (words.length || 1);
}

/**
 * What a page is wanted as.
 *
 * @example wantedOf({ title: 'Undo: which system?', server: undefined, task: 'Undo' }) // 'Undo'
 */
export const wantedOf = (facts: PageFacts): Wanted =>
  facts.task !== undefined && (facts.server !== undefined || facts.title.startsWith(`${facts.task}:`))
    ? facts.task
    : facts;

const tellingWords = (query: string): string[] => [
  ...new Set(
    query
      .toLowerCase()
      .split(/[^\p{L}\p{N}.-]+/u)
      .filter((word) => word.length > 1 && !isStopWord(word))
      .map(lightStem),
  ),
];
