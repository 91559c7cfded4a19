import type { Knowledge } from './knowledge.ts';
import { correct } from './spelling.ts';
import { isNoise } from './stop-words.ts';
import { partsOf, type Term } from './terms.ts';

/** One way to look for a concept. */
export interface Alternative {
  /** What the engine is asked for; all of its words must be on the page. */
  readonly term: string;
  /**
   * Whether words count that only begin like this: yes, only where the whole word is nowhere, or never. `bare` is never,
   * and the same for each page that has the word: of one that is nearly everywhere more is not worth fetching. `perhaps`
   * is as a last resort, of a word that may begin none.
   */
  readonly beginnings: 'count' | 'as a last resort' | 'perhaps' | 'never' | 'bare';
}

/** One thing that the query is about. */
export interface Concept {
  /** All of them are looked for, and the best hit of a page counts. */
  readonly alternatives: readonly Alternative[];
  /** Looked for only where the others find nothing. */
  readonly otherwise: readonly Alternative[];
  /** What it counts among the others: codes more, words that are everywhere less. */
  readonly weight: number;
  /** How many of the alternatives were asked for; the others only mean the same. */
  readonly asked: number;
  /** True for the name of a server: of what it is for, a page need not say it often. */
  readonly isName?: boolean;
}

/** What a code, an address or a name counts, and a word that is nearly everywhere; others count 1. */
export const termWeights = { exact: 2, noise: 0.3 };

/**
 * What one term is about. `isLast` tells that it may still be typed.
 *
 * @example conceptOf(readTerms('5.7.1')[0], true, knowledge).weight
 */
export function conceptOf(term: Term, isLast: boolean, knowledge: Knowledge): Concept {
  const { flat, kind, text } = term;
  const lower = text.toLowerCase();
  const own = {
    // The index has no mark in a word, and the engine takes each but this one from a query. "grey_listing" is no greylisting.
    term: knowledge.vocabulary.knows(flat) ? text : text.replaceAll('_', ''),
    beginnings: beginningsOf(term, isLast, knowledge),
  };
  const means = knowledge.synonyms.get(lower) ?? (isLast && kind === 'word' ? nameBegun(flat, knowledge) : []);
  const alternatives = [own, ...meaning(means, lower)];
  if (kind === 'word' || kind === 'number') {
    return { alternatives, otherwise: [], weight: isNoise(flat) ? termWeights.noise : 1, asked: 1 };
  }
  if (kind === 'address') {
    const around = blocksAround(text, knowledge.blocks);
    const blocks = knowledge.blocks.map(({ spelling }) => plain(spelling));
    // Who names a network outside asks what it covers; a private address in a log is that of a router.
    const more =
      around.length > 0 ? [] : isPrivate.test(text) ? [plain('nat')] : text.includes('/') ? [plain('calculator')] : [];
    return { alternatives: [own, ...around, ...more], otherwise: blocks, weight: termWeights.exact, asked: 1 };
  }
  const parts = kind === 'name' ? partsOf(text).map((part) => correct(part, knowledge.vocabulary, false) ?? part) : [];
  const otherwise = [parts, ...nounsOf(text, parts)].flatMap((words) =>
    words.length > 1 ? [plain(words.join(' '))] : [],
  );
  return { alternatives, otherwise, weight: isNoise(flat) ? termWeights.noise : termWeights.exact, asked: 1 };
}

/** Of "undo postf" the server, and of "postfix un" the task: what is still being typed, where one name alone begins so. */
function nameBegun(beginning: string, { servers, tasks, vocabulary }: Knowledge): string[] {
  if (beginning.length < 2 || vocabulary.knows(beginning)) return [];
  const names = beginning.length > 2 ? servers.flatMap(({ words }) => words) : [];
  const begun = [...names, ...tasks.map((task) => task.toLowerCase())].filter((name) => name.startsWith(beginning));
  return begun.length === 1 ? begun : [];
}

/** What a cmdlet that no page has is about: "Add-IPAllowListEntry" of "ip allow list entry", or of "ip allow list". */
function nounsOf(text: string, [verb = '']: readonly string[]): string[][] {
  if (!verbs.test(verb)) return [];
  const noun = partsOf(text.replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 '))
    .slice(1)
    .filter((part) => part !== 'ps1');
  return [noun, noun.slice(0, -1)];
}

/** With which cmdlets and their scripts begin. */
const verbs = /^(?:get|set|new|add|remove|enable|disable|install|uninstall|test|start|stop|restart|update)$/;

/**
 * A code or a number is that one and no other, and of what has an exact spelling only the end may still be missing. Short
 * words begin many others. Only the last word may still be typed.
 */
function beginningsOf(
  { flat, kind }: Term,
  isLast: boolean,
  { vocabulary, synonyms }: Knowledge,
): Alternative['beginnings'] {
  if (kind === 'code' || kind === 'number') return 'never';
  // The engine answers a name that it lacks with one that begins a little alike.
  if (kind === 'name' || kind === 'address')
    return isLast && (flat.length < 7 || vocabulary.completes(flat)) ? 'as a last resort' : 'never';
  // "se" begins a tenth of all words, and what it means is looked for as well; "-t" is an option.
  if (
    isNoise(flat) ||
    /^(?:not|off|only)$/.test(flat) ||
    (flat.length < 3 && synonyms.has(flat)) ||
    (flat.length === 1 && !isLast)
  )
    return 'bare';
  // The vocabulary has not every rare word.
  if (!vocabulary.isInIndex(flat)) return isLast && flat.length > 3 ? 'perhaps' : 'never';
  return flat.length > 3 && isLast && !vocabulary.knows(flat) ? 'count' : 'as a last resort';
}

/**
 * The words of a phrase are side by side, unless they do so nowhere.
 *
 * @example plain('send connector') // { term: 'send connector', beginnings: 'as a last resort' }
 */
export const plain = (term: string): Alternative => ({
  term,
  beginnings: term.includes(' ') ? 'as a last resort' : 'count',
});

/**
 * Other words for what was typed.
 *
 * @example meaning(['undo', 'rollback'], 'rollback') // [{ term: 'undo', beginnings: 'count' }]
 */
export const meaning = (means: readonly string[], typed: string): Alternative[] =>
  means.filter((one) => one !== typed).map((one) => plain(one));

/** RFC 1918. */
const isPrivate = /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./;

/** The blocks that an address lies in. */
function blocksAround(text: string, blocks: Knowledge['blocks']): Alternative[] {
  const numbers = text.split(/[./-]/, 4).map(Number);
  const address = [0, 1, 2, 3].reduce((sum, index) => sum * 256 + (numbers[index] || 0), 0);
  return blocks.filter(({ first, last }) => first <= address && address <= last).map(({ spelling }) => plain(spelling));
}

/**
 * A word between those of another language is itself, and no beginning of an English one: "ya" is no "yahoo".
 *
 * @example asItIs({ alternatives: [plain('ya')], otherwise: [], weight: 1, asked: 1 }).alternatives
 *   // [{ term: 'ya', beginnings: 'never' }]
 */
export const asItIs = (concept: Concept): Concept => ({
  ...concept,
  alternatives: concept.alternatives.map((one) => (one.beginnings === 'count' ? { ...one, beginnings: 'never' } : one)),
});
