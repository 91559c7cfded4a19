import { fold, type Term } from './terms.ts';
import type { Language, Translations } from './translations/language.ts';

export type { Language };

/** The small words of a language, and its words of the trade with what the pages say. */
export interface Foreign {
  readonly language: Language;
  readonly small: ReadonlySet<string>;
  readonly not: ReadonlySet<string>;
  readonly since: ReadonlySet<string>;
  readonly exact: ReadonlyMap<string, readonly string[]>;
  /** Words that begin so. */
  readonly beginnings: readonly (readonly [string, readonly string[]])[];
  /** Several words side by side, the longest first. */
  readonly phrases: readonly (readonly [words: readonly string[], readonly string[]])[];
}

/** For each language its small words, those that say no, and those of time: enough to see that a query may be in it. */
export type PackedSmallWords = readonly (readonly [language: Language, small: string, not: string, since: string])[];

/**
 * What the pages say, and the words of all languages for that: in the order of `PackedSmallWords`, with a bar between two
 * languages.
 */
export type PackedTranslations = readonly (readonly [english: string, words: string])[];

/**
 * Writes the small words of all languages for the browser.
 *
 * @example packSmallWords(translations)[0]?.[0] // 'German'
 */
export const packSmallWords = (translations: readonly Translations[]): PackedSmallWords =>
  translations.map(({ language, small, not, since }) => [language, small, not, since]);

/**
 * Writes the words of the trade for the browser, one file for each two letters that they begin with: a query needs few.
 *
 * @returns By what `startOf` gives for the word; a phrase is where its first word is.
 * @example packTranslations([{ ...translations[0], words: { queue: 'warteschlange*' } }]).get('wa')
 *   // [['queue', 'warteschlange*']]
 */
export function packTranslations(translations: readonly Translations[]): ReadonlyMap<string, PackedTranslations> {
  const packed = new Map<string, [english: string, words: string][]>();
  for (const means of new Set(translations.flatMap(({ words }) => Object.keys(words)))) {
    const typed = translations.map(({ words }) => (words[means] ?? '').split(' ').filter(Boolean));
    for (const start of new Set(typed.flat().map(startOf))) {
      const own = typed.map((words) => words.filter((word) => startOf(word) === start).join(' '));
      const group = packed.get(start) ?? [];
      group.push([means, own.join('|')]);
      packed.set(start, group);
    }
  }
  return packed;
}

/**
 * What a word begins with, as the files of words are named: its first two letters.
 *
 * @param word In lower case and without accents, or a phrase with an underscore between its words.
 * @example startOf('warteschlange') // 'wa'
 * @example startOf('a_parte') // 'a'
 */
export const startOf = (word: string): string => /^[^_]{0,2}/.exec(word)?.[0] ?? '';

/** What the pages say for some words, and for each language those words. */
export interface WordGroup {
  readonly means: readonly string[];
  readonly typed: readonly string[];
}

/**
 * Reads what `packTranslations` wrote for a start.
 *
 * @throws TypeError when it has another form.
 * @example readTranslations([['queue', 'warteschlange*']]) // [{ means: ['queue'], typed: ['warteschlange*'] }]
 */
export const readTranslations = (packed: PackedTranslations): WordGroup[] =>
  packed.map(([english, words]) => ({ means: english.split(', '), typed: words.split('|') }));

/**
 * The languages with the words that `readTranslations` gave.
 *
 * @param heads What `packSmallWords` wrote.
 * @example readForeign([['German', 'und die', 'nicht', 'seit']], readTranslations([['queue', 'warteschlange*']]))[0]?.language
 *   // 'German'
 */
export function readForeign(heads: PackedSmallWords, groups: readonly WordGroup[]): Foreign[] {
  return heads.map(([language, small, not, since], place) => {
    const exact = new Map<string, readonly string[]>();
    const beginnings: [string, readonly string[]][] = [];
    const phrases: [readonly string[], readonly string[]][] = [];
    for (const { means, typed } of groups) {
      for (const word of (typed[place] ?? '').split(' ').filter(Boolean)) {
        if (word.includes('_')) phrases.push([word.split('_'), means]);
        else if (word.endsWith('*')) beginnings.push([word.slice(0, -1), means]);
        else exact.set(word, means);
      }
    }
    phrases.sort(([one], [other]) => other.length - one.length);
    // "Internetleitung" begins like "intern" too; the longest beginning tells most.
    beginnings.sort(([one], [other]) => other.length - one.length);
    return { language, small: setOf(small), not: setOf(not), since: setOf(since), exact, beginnings, phrases };
  });
}

/**
 * True where a language has one of the words, or a phrase that begins with it.
 *
 * @example hasOneOf(['warteschlangen'], readForeign([['German', 'und die', 'nicht', 'seit']],
 *   readTranslations([['queue', 'warteschlange*']]))[0]) // true
 */
export const hasOneOf = (words: readonly string[], { exact, beginnings, phrases }: Foreign): boolean =>
  words.some(
    (word) =>
      exact.has(word) ||
      beginnings.some(([one]) => word.startsWith(one)) ||
      phrases.some(([[first = '']]) => isForm(word, first)),
  );

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The languages that a query may be in. */
export interface LikelyLanguages {
  readonly languages: readonly Language[];
  /** All words of the query, folded. */
  readonly words: readonly string[];
  /** Where no small word tells which, the words of which one must be in such a language. */
  readonly unknown: readonly string[];
}

/** A word of so many letters that English has not is hardly a name. */
const tellingLength = 8;

/**
 * The languages that a query may be in besides English; none where it is likely English. It may be in another where it has a
 * letter that English has not, a small word of one, or hardly a word of English. The small words tell which.
 *
 * @param isEnglish True for a word that an English query may have.
 * @param isSlip True for one that may be a slip of such a word.
 * @example likelyLanguages('die warteschlange ist voll', packSmallWords(translations), () => false).languages
 *   // ['German', 'Dutch']
 */
export function likelyLanguages(
  query: string,
  heads: PackedSmallWords,
  isEnglish: (word: string) => boolean,
  isSlip: (word: string) => boolean = () => false,
): LikelyLanguages {
  // "RejectDirectSend" is a name.
  const words = query.split(/[^\p{L}]+/u).filter((word) => word.length > 1 && !/\p{Ll}\p{Lu}/u.test(word));
  const plain = [...new Set(words.map(plainOf))];
  const all = query.split(/[^\p{L}]+/u).map(plainOf);
  const unknown = words.map(plainOf).filter((word) => !isEnglish(word));
  const isTelling = (word: string): boolean => word.length >= tellingLength && !isSlip(word);
  const isMany =
    (unknown.length > 0 && (unknown.length > 1 ? 3 : 2) * unknown.length >= words.length) || unknown.some(isTelling);
  const small = heads.map(([, ...lists]) => setOf(lists.join(' ')));
  const isForeign = /[^\p{ASCII}\P{L}]/u.test(query) || isMany;
  if (!isForeign && !unknown.some((word) => small.some((list) => list.has(word))))
    return { languages: [], words: all, unknown: [] };
  // "In" is English, too, and tells nothing beside "ausschalten".
  const telling = unknown.some(isTelling) ? unknown : plain;
  const counts = small.map((list) => telling.filter((word) => list.has(word)).length);
  const most = Math.max(0, ...counts);
  const fewest = most === 0 ? 0 : Math.max(1, most - 1);
  const languages = heads.flatMap(([language], place) => ((counts[place] ?? 0) >= fewest ? [language] : []));
  return { languages, words: all, unknown: most === 0 ? (isMany ? unknown : plain) : [] };
}

/** What a query says in another language. */
export interface Translation {
  readonly language: Language;
  /** What the pages say for a term; nothing for a small word, which says nothing. */
  readonly means: ReadonlyMap<Term, readonly string[]>;
  /** True where something does not happen, or has been so since a time. */
  readonly isSymptom: boolean;
  /** The query word for word in English, without small words: what no list has stands as it was typed. */
  readonly english: string;
}

/** What does not happen says that mail does not come. */
const negated = new Set(['arrives', 'receive', 'accept']);

/**
 * Translates the words of a query that is in one of the languages; undefined for one in English. A word that is one in
 * English too counts only where others tell the language.
 *
 * @param isEnglish True for a word that an English query may have.
 * @param isSlip True for one that may be a slip of such a word: "anonimous".
 * @example translate(readTerms('die warteschlange'), readForeign([['German', 'und die', 'nicht', 'seit']],
 *   readTranslations([['queue', 'warteschlange*']])), () => false, () => false)?.language
 *   // 'German'
 */
export function translate(
  terms: readonly Term[],
  foreign: readonly Foreign[],
  isEnglish: (word: string) => boolean,
  isSlip: (word: string) => boolean,
): Translation | undefined {
  const words = terms.filter(({ kind, text }) => kind === 'word' || /\p{L}{4}/u.test(text));
  const plain = words.map(({ text }) => plainOf(text));
  let best: (Translation & { readonly sure: number }) | undefined;
  const evidenceOf = (word: string, isTelling: boolean): number =>
    word.length === 1 || isEnglish(word) ? 0 : isTelling && !isSlip(word) ? 2 : 1;
  for (const one of foreign) {
    const read = readWords(plain, one);
    const known = [...read.keys()];
    const sure = known
      .filter((place) => plain.indexOf(plain[place] ?? '') === place)
      .reduce(
        (sum, place) =>
          sum + evidenceOf(plain[place] ?? '', read.phrased.has(place) || (read.get(place)?.length ?? 0) > 0),
        0,
      );
    // A third of the words, or several that no English query has.
    const isIt = sure > 1 && (3 * known.length >= words.length || sure > 2);
    if (!isIt || sure <= (best?.sure ?? 0)) continue;
    // A word within a phrase says nothing by itself.
    const loose = known.filter((place) => read.get(place)?.length === 0 && !read.phrased.has(place));
    const isNegated =
      loose.some((place) => one.not.has(plain[place] ?? '')) ||
      [...read.phrased].some((place) => read.get(place)?.[0] === 'mail stopped');
    // Who takes no mail from some senders takes it from others.
    const isOfSender = [...read.values()].some(([one]) => one === 'sender');
    const means = new Map(
      [...read].map(([place, all]): [Term, readonly string[]] => [
        words[place] as Term,
        isNegated && negated.has(all[0] ?? '') && !isOfSender ? ['mail stopped'] : all,
      ]),
    );
    const isSymptom = isNegated || loose.some((place) => one.since.has(plain[place] ?? ''));
    const said = terms.map((term) => {
      const place = words.indexOf(term);
      const isNo = loose.includes(place) && one.not.has(plain[place] ?? '');
      return isNo ? 'not' : (read.get(place) ?? [term.text])[0];
    });
    const english = said.filter((word) => word).join(' ');
    best = { language: one.language, means, isSymptom, english, sure };
  }
  return best;
}

/** What each place means that the language has, and which belong to a phrase, whose meaning is at its first place. */
function readWords(
  words: readonly string[],
  { small, not, since, exact, beginnings, phrases }: Foreign,
): Map<number, readonly string[]> & { phrased: Set<number> } {
  const read = Object.assign(new Map<number, readonly string[]>(), { phrased: new Set<number>() });
  for (let place = 0; place < words.length; ) {
    const at = place;
    const [phrase, means] = phrases.find(([one]) => one.every((word, next) => isForm(words[at + next], word))) ?? [];
    const open = phrase ? undefined : openPhrase(words, at, phrases);
    if (open) {
      for (const [next, one] of open.places.entries()) {
        read.set(one, next === 0 ? open.means : []);
        read.phrased.add(one);
      }
      place += 1;
      continue;
    }
    if (phrase && means) {
      for (const [next] of phrase.entries()) {
        read.set(at + next, next === 0 ? means : []);
        read.phrased.add(at + next);
      }
      place += phrase.length;
      continue;
    }
    if (read.has(at)) {
      place += 1;
      continue;
    }
    const word = words[at] ?? '';
    const isSmall = small.has(word) || not.has(word) || since.has(word);
    const meaning = exact.get(word) ?? (isSmall ? [] : beginnings.find(([one]) => word.startsWith(one))?.[1]);
    if (meaning) read.set(at, meaning);
    place += 1;
  }
  return read;
}

/** "Abrir Postfix otra vez": a phrase with one word or two, as a name, behind its first. */
function openPhrase(
  words: readonly string[],
  at: number,
  phrases: Foreign['phrases'],
): { places: readonly number[]; means: readonly string[] } | undefined {
  if ((words[at] ?? '').length < shortestOpening) return undefined;
  for (const [[first = '', ...rest], means] of phrases) {
    if (!isForm(words[at], first)) continue;
    for (const gap of [1, 2]) {
      const places = rest.map((_, next) => at + 1 + gap + next);
      if (rest.every((word, next) => isForm(words[places[next] ?? -1], word)))
        return { places: [at, ...places], means };
    }
  }
  return undefined;
}

/** A shorter word is before too many others to begin a phrase with a gap. */
const shortestOpening = 5;

const isForm = (word: string | undefined, pattern: string): boolean =>
  pattern.endsWith('*') ? word?.startsWith(pattern.slice(0, -1)) === true : word === pattern;

/** Without accents, and without the article before an apostrophe. */
const plainOf = (text: string): string =>
  fold(text)
    .replace(/^(?:d|l|n|s|j|c|m|t|qu|dell|all|dall|nell|sull)['’]/, '')
    .replace(/[^a-z-]+/g, '');
