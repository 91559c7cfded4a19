import { asItIs, type Concept, meaning, plain, termWeights } from './concept.ts';
import { type Language, type Translation, translate } from './foreign.ts';
import { type Intent, intentOf } from './intent.ts';
import type { Knowledge } from './knowledge.ts';
import type { Lexicon } from './lexicon.ts';
import { markedServers } from './marked-servers.ts';
import { namedServers, withoutNegated } from './named-servers.ts';
import { conceptAt, openingWeight, phrasesOf } from './phrases.ts';
import { correct } from './spelling.ts';
import { isNoise, isStopWord } from './stop-words.ts';
import { partsOf, readTerms, type Term } from './terms.ts';
import { isUncovered, uncoveredIn } from './uncovered.ts';

/** A query as it was understood. */
export interface Understanding {
  readonly concepts: readonly Concept[];
  /** Two words each that are side by side in the query, and say something both. */
  readonly pairs: readonly (readonly string[])[];
  /** The terms that are looked for, corrected, as one text. */
  readonly shown: string;
  /** The same as typed. Differs from `shown` only where a word was corrected. */
  readonly typed: string;
  /** Names of the servers that the query names. */
  readonly servers: readonly string[];
  /** Set where the query names a product, or a version of one, that no guide is for. */
  readonly uncovered: string | undefined;
  readonly intent: Intent;
  /** Set where words were read in another language: what they were taken for, and the whole in English, see `Translation`. */
  readonly foreign: { readonly language: Language; readonly read: string; readonly english: string } | undefined;
}

/**
 * - `address`: one in a line of a configuration is an example
 * - `phrased`: a word of a phrase that has a meaning of its own says little
 * - `basic`: beside an enhanced code, the three digits tell less than that
 */
const weights = { address: 0.3, phrased: 0.4, basic: 1.2 };

/**
 * True when a query has a word that the pages seem to do without: then the lexicon tells whether it is one. Words of fewer
 * than four letters are not in the vocabulary, and are neither corrected nor enough to tell a language.
 *
 * @param query What `readSearchQuery` gives back.
 * @example hasForeignWords('warteschlange', knowledge)
 */
export function hasForeignWords(query: string, { vocabulary, synonyms }: Knowledge): boolean {
  const all = readTerms(query);
  const isKnown = (word: string, isLast: boolean): boolean =>
    !ofLexicon.test(word) &&
    (word.length < 4 ||
      vocabulary.knows(word) ||
      isStopWord(word) ||
      synonyms.has(word) ||
      (isLast && vocabulary.completes(word)));
  return all.some((term) => {
    if (term.kind === 'address') return all.length > 1;
    if (term.kind === 'name' && /[_.:-]|\p{Ll}\p{Lu}/u.test(term.text)) return true;
    if (term.kind === 'word') return !isKnown(term.flat, term === all.at(-1));
    return term.kind === 'name' && partsOf(term.text).some((part) => /\p{L}{4}/u.test(part) && !isKnown(part, false));
  });
}

/** Products, commands and settings of which the lexicon knows more than the pages. */
const ofLexicon = /^(?:isa|tmg|iis|ovh|eop|nsg|nft|csf|gcp|udm|pix|ox|mynetworks)$/;

/**
 * The words of a query that look mistyped, in lower case. The vocabulary has not every rare word, so the engine is to be
 * asked which of them exist after all.
 *
 * @param query What `readSearchQuery` gives back.
 * @example doubtfulWords('recieve connector', knowledge, await knowledge.lexicon())
 */
export function doubtfulWords(query: string, knowledge: Knowledge, lexicon: Lexicon): string[] {
  const all = readTerms(query);
  if (translationOf(all, knowledge, lexicon)) return [];
  return all
    .filter((term) => corrected(term, term === all.at(-1), knowledge, lexicon) !== term)
    .map(({ flat }) => flat);
}

const translationOf = (
  terms: readonly Term[],
  { vocabulary }: Knowledge,
  { foreign, isCommon }: Lexicon,
): Translation | undefined =>
  translate(
    terms,
    foreign,
    (word) => vocabulary.knows(word) || isCommon(word) || isStopWord(word),
    (word) => correct(word, vocabulary, false) !== undefined,
  );

/**
 * Reads what a query is about.
 *
 * @param query What `readSearchQuery` gives back.
 * @param mistyped Words to read as the nearest one of the vocabulary, in lower case.
 * @example understand('recieve connector', knowledge, noLexicon, ['recieve']).shown
 */
export function understand(
  query: string,
  knowledge: Knowledge,
  lexicon: Lexicon,
  mistyped: readonly string[],
): Understanding {
  const all = withoutNegated(readTerms(query), knowledge.servers);
  const translation = translationOf(all, knowledge, lexicon);
  const telling = all.filter((term) => {
    const means = translation?.means.get(term);
    if (isVersion(term, all, knowledge)) return false;
    return means ? means.length > 0 : term.kind !== 'word' || !isStopWord(term.text.toLowerCase());
  });
  const terms = telling.length > 0 ? telling : all;
  const isLast = (term: Term): boolean => term === all.at(-1);
  const spelt = terms.map((term) =>
    mistyped.includes(term.flat) ? corrected(term, isLast(term), knowledge, lexicon) : term,
  );
  const open = translation ? [] : phrasesOf(all, knowledge);
  const concepts: Concept[] = open.map(({ concept }) => concept);
  const hasEnhanced = spelt.some(({ text }) => /^[45]\.\d{1,3}\.\d{1,3}$/.test(text));
  const ofPhrase = new Set(open.flatMap(({ words }) => words));
  for (let place = 0; place < spelt.length; ) {
    const means = translation?.means.get(terms[place] as Term);
    const { concept, length } = means ? translated(means, knowledge) : conceptAt(spelt, place, knowledge);
    const weight =
      hasEnhanced && /^[45]\d\d$/.test(spelt[place]?.text ?? '')
        ? weights.basic
        : length === 1 && ofPhrase.has(spelt[place]?.flat ?? '')
          ? weights.phrased * concept.weight
          : concept.weight;
    concepts.push({ ...(translation && !means ? asItIs(concept) : concept), weight });
    place += length;
  }
  const named = serversIn(concepts, knowledge);
  const marked = markedServers(query, lexicon.marks);
  // A line that begins with one program may be for another: "iptables -I DOCKER-USER". A sentence names what it means.
  const isSentence = all.some(({ flat }) => flat.length > 1 && isStopWord(flat));
  const uncovered = uncoveredIn(query, knowledge.servers, lexicon.products);
  const isOther = uncovered !== undefined && !lexicon.marks.some(([, ...own]) => own.includes(uncovered.toLowerCase()));
  const servers = (named.length > 0 || isOther) && isSentence ? named : [...new Set([...named, ...marked])];
  const isLine = named.length === 0 && servers.length > 0;
  // What the line is of is asked for, though only its settings are typed.
  if (isLine) {
    const words = knowledge.servers.flatMap(({ name, words: [word = name] }) => (servers.includes(name) ? word : []));
    concepts.push({ alternatives: words.map((word) => plain(word)), otherwise: [], weight: 1, asked: 1 });
  }
  // A cmdlet beside a parameter or a word is where that is set; what is asked for is the setting.
  const isBeside =
    telling.length <= 4 &&
    isCmdlet.test(query) &&
    telling.some(({ kind, text }) => kind === 'word' || (kind === 'name' && !isCmdlet.test(text)));
  return {
    concepts:
      isMention(all) || isBeside
        ? concepts.map((one) => ({ ...one, weight: Math.min(1, one.weight) }))
        : isLine
          ? concepts.map((one) => (isAddress(one) ? { ...one, weight: weights.address } : one))
          : concepts,
    pairs: translation ? [] : pairsOf(all, terms, spelt, knowledge.vocabulary),
    shown: spelt.map(({ text }) => text).join(' '),
    typed: terms.map(({ text }) => text).join(' '),
    servers,
    intent: intentOf(
      [query, ...all.map((term) => translation?.means.get(term)?.[0] ?? term.text)].join(' '),
      translation?.isSymptom,
    ),
    uncovered,
    foreign: translation && {
      language: translation.language,
      english: translation.english,
      read: [...new Set([...translation.means.values()].flatMap(([first]) => first ?? []))].join(', '),
    },
  };
}

const isCmdlet = /\b(?:add|disable|enable|get|new|remove|set|start|stop|test)-[a-z]\w{3}/i;

const isAddress = ({ alternatives: [own] }: Concept): boolean =>
  /^(?:connect:)?\d+\.\d+\.[\d./-]+$|^connect:\d/i.test(own?.term ?? '');

/**
 * "Postfix 2.3", "plesk 12", "Windows Server 2019": no code, no port, and no Exchange. The versions that have guides are
 * in the names of their servers.
 */
function isVersion(term: Term, all: readonly Term[], { servers }: Knowledge): boolean {
  const place = all.indexOf(term);
  const [before = '', second = ''] = [all[place - 1]?.flat, all[place - 2]?.flat];
  const isYear = yearPattern.test(term.text);
  if (!isYear && (!/^(?!25$)\d{1,2}(?:\.\d{1,3}){0,2}$/.test(term.text) || /^[245]\.[0-7]\.\d+$/.test(term.text)))
    return false;
  if (beforeVersion.test(before) || (before === 'server' && beforeVersion.test(second))) return true;
  // "Exchange 2013 on server 2016"; an "Exchange mail server 2016" is one.
  const years = all.filter(({ text }) => yearPattern.test(text)).length;
  const isExchange = years === 1 && all.some(({ flat }) => flat === 'exchange');
  if (isYear && before === 'server' && second !== 'exchange' && !isExchange) return true;
  return !isYear && servers.some(({ words, isVersion: isOne }) => !isOne && words.includes(before));
}

const yearPattern = /^20[012]\d$/;
/** Programs whose versions have no guide, and words before a year. */
const beforeVersion =
  /^(?:windows|ubuntu|debian|centos|rocky|almalinux|linux|rhel|redhat|fedora|suse|sles|freebsd|openbsd|macos|outlook|office|sharepoint|sql|quickbooks|word|excel|dynamics|since|copyright|seit|desde|depuis|sinds|dal)$/;

/** Words side by side, the last also as the words of the pages that begin like it: it may be half typed. */
function pairsOf(
  all: readonly Term[],
  terms: readonly Term[],
  spelt: readonly Term[],
  { words, knows }: Knowledge['vocabulary'],
): string[][] {
  return terms.flatMap((term, place) => {
    const [next, here, there] = [terms[place + 1], spelt[place], spelt[place + 1]];
    const isSide = next !== undefined && all.indexOf(next) === all.indexOf(term) + 1;
    if (!isSide || !here || !there) return [];
    const isHalf = next === all.at(-1) && /^[a-z]{2,}$/.test(there.flat) && !knows(there.flat);
    const more = isHalf ? words.filter((word) => word.startsWith(there.flat) && word !== there.flat) : [];
    return [[there.text, ...more.slice(0, mostEndings)].map((one) => `${here.text} ${one}`)];
  });
}

/** Each is one more question to the engine. */
const mostEndings = 8;

/**
 * True where codes and addresses are mentioned in a question about something else: "550 or 450" names codes of both
 * classes, "scan to mail gives 530" has a bare code at its end, and an address among words is an example.
 */
function isMention(terms: readonly Term[]): boolean {
  const codes = terms.filter(({ kind }) => kind === 'code').map(({ text }) => text);
  const words = terms.filter(({ kind }) => kind === 'word').length;
  if (new Set(codes.map(([digit]) => digit)).size > 1) return true;
  if (codes.length === 0) return words > 2 && terms.every(({ kind }) => kind !== 'name');
  return words > 2 && terms[0]?.kind !== 'code' && codes.every((code) => !code.includes('.'));
}

/** A word of another language: whatever the pages call it, and what else means that. */
function translated(means: readonly string[], { synonyms }: Knowledge): { concept: Concept; length: number } {
  const own = means.map((one) => (isNoise(one) ? { term: one, beginnings: 'bare' as const } : plain(one)));
  const more = means.flatMap((one) => meaning(synonyms.get(one) ?? [], one));
  const isOpening = means[0]?.split(' ').every(isStopWord) === true;
  const weight = isOpening ? openingWeight : means.some((one) => isNoise(one)) ? termWeights.noise : 1;
  return { concept: { alternatives: [...own, ...more], otherwise: [], weight, asked: own.length }, length: 1 };
}

/** Two words of the pages written as one: "mailserver" is no slip of hMailServer, "opensense" is one of OPNsense. */
const isCompound = (word: string, { knows }: Knowledge['vocabulary']): boolean =>
  [...word].some((_, at) => at > 3 && word.length - at > 3 && knows(word.slice(0, at)) && knows(word.slice(at)));

/** A word of the language is right, whether or not a page has it. */
function corrected(
  term: Term,
  isLast: boolean,
  { vocabulary, synonyms }: Knowledge,
  { isCommon, products, foreign }: Lexicon,
): Term {
  if (term.kind !== 'word' || synonyms.has(term.flat) || isStopWord(term.flat) || isCommon(term.flat)) return term;
  if (isUncovered(term.flat, products) || foreign.some(({ exact }) => exact.has(term.flat))) return term;
  const better = correct(term.flat, vocabulary, isLast);
  const isOther = better?.[0] !== term.flat[0];
  return better === undefined || (isOther && isCompound(term.flat, vocabulary))
    ? term
    : { ...term, text: better, flat: better };
}

/** A server is named by what was typed, or by what that means ("office 365"). */
function serversIn(concepts: readonly Concept[], { servers }: Knowledge): string[] {
  const words = concepts.flatMap(({ alternatives }) =>
    alternatives.flatMap(({ term }) => term.toLowerCase().split(' ')),
  );
  return namedServers(words, servers);
}
