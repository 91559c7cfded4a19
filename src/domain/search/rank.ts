import { codesBegunBy } from './begun-codes.ts';
import type { Alternative, Concept } from './concept.ts';
import { doubtfulWords, hasForeignWords, type Understanding, understand } from './concepts.ts';
import { type Engine, type EngineHit, largest } from './engine.ts';
import { expectationOf } from './expected-pages.ts';
import { byScore, oneFaceEach } from './faces.ts';
import type { Knowledge } from './knowledge.ts';
import { type Lexicon, noLexicon } from './lexicon.ts';
import { neighboursOf, withNeighbours } from './neighbours.ts';
import type { RankedPage } from './ranked-page.ts';
import { correct } from './spelling.ts';
import { isStopWord } from './stop-words.ts';
import { takeApart } from './take-apart.ts';
import { readTerms } from './terms.ts';
import { askedIn, isTitle, weigh } from './weigh.ts';

export interface Ranking extends Understanding {
  /** Best first. */
  readonly pages: readonly RankedPage[];
  /** True where words that it asks for did not come: that nothing was found says nothing. */
  readonly isPart?: boolean;
}

/** What was found of one concept, by page. */
type Found = ReadonlyMap<string, Pick<EngineHit, 'score' | 'isAbout'>>;

/**
 * - `inPassing`: how far a page covers a word that it only mentions
 * - `vague`: what a word counts that no page is about
 * - `enough`: part of the best score below which a page is no answer
 * - `quotedShare`: what part of those pairs is in a page that has the query word for word
 * - `expected`: what a page gains where every word leads all its readers to it
 * - `serverName`: what the name of a server counts among the other words
 */
const inPassingWeight = 0.4;
const vagueWeight = 0.4;
const enoughWeight = 0.1;
const serverNameWeight = 0.5;
const expectedWeight = 10;
const quotedShare = 0.6;
const oftenWeight = 0.15;

/**
 * Finds the pages that answer a query, best first.
 *
 * A page need not have every word: it counts by how much of the query it covers, and a rare word is worth more than a
 * common one. Each concept is looked for in all its spellings, and the best of them counts. A name that no page has is
 * looked for by the words that it is made of.
 *
 * @param query What `readSearchQuery` gives back. In quotes, pages must have it as it stands, unless none has.
 * @param asTyped True to correct nothing.
 * @throws What the engine throws.
 * @example (await rank('undo exchange 2010', engine, knowledge)).pages[0]?.url
 */
export async function rank(query: string, engine: Engine, knowledge: Knowledge, asTyped = false): Promise<Ranking> {
  const ranking = await rankOnce(query, engine, knowledge, asTyped);
  if (asTyped) return ranking;
  const terms = readTerms(query);
  const codes = terms.flatMap(({ kind, text }) => (kind === 'code' ? [text] : []));
  const known = knowledge.pages.flatMap(({ title }) => /^(?:\d{3} )?\d\.\d+\.\d+/.exec(title)?.[0] ?? []);
  const longer = codesBegunBy(codes.join(' '), known).slice(0, mostLonger);
  // A code alone that no page is about may still be typed; that some page mentions it is no answer.
  if (ranking.pages.length > 0 && (longer.length === 0 || codes.length < terms.length)) return ranking;
  // Quotes are also around what was pasted.
  if (query.startsWith('"')) return { ...(await rank(query.replaceAll('"', ''), engine, knowledge)), typed: query };
  const apart = takeApart(query, knowledge.vocabulary);
  const { pages } = apart === query.toLowerCase() ? ranking : await rankOnce(apart, engine, knowledge, true);
  if (codes.length === 0 && pages.length === 0)
    return { ...ranking, pages: await pagesBeginning(query, engine, knowledge) };
  if (codes.length === 0 || (pages.length > 0 && longer.length === 0)) return { ...ranking, pages };
  // A code that no page has is looked up where all codes are.
  const all = [...longer, ...(pages.length > 0 ? [] : [overview])];
  const found = await Promise.all(all.map((one) => rankOnce(one, engine, knowledge, true)));
  const first = found.flatMap((one) => one.pages.slice(0, 1));
  const has = new Set(first.map(({ id }) => id));
  return { ...ranking, pages: [...first, ...pages.filter(({ id }) => !has.has(id))] };
}

/** Of one word that begins none, such as "softb", pages for the most letters of it that begin one. */
async function pagesBeginning(query: string, engine: Engine, knowledge: Knowledge): Promise<readonly RankedPage[]> {
  if (!/^\p{L}+$/u.test(query)) return [];
  for (let length = query.length - 1; length >= fewestLetters; length -= 1) {
    const beginning = query.slice(0, length).toLowerCase();
    if (!knowledge.vocabulary.completes(beginning)) continue;
    const { pages } = await rankOnce(beginning, engine, knowledge, true);
    if (pages.length > 0) return pages;
  }
  return [];
}

/** Fewer letters begin too many words. */
const fewestLetters = 4;

/** Of "5.7.5", so many of the codes that begin so. */
const mostLonger = 6;

/** Finds the page of all replies. */
const overview = 'smtp replies';

async function rankOnce(query: string, engine: Engine, knowledge: Knowledge, asTyped: boolean): Promise<Ranking> {
  const isQuoted = /^".+"$/.test(query);
  const lexicon = hasForeignWords(query, knowledge)
    ? await knowledge.lexicon(
        query,
        (word) => knowledge.vocabulary.knows(word) || isStopWord(word),
        (word) => correct(word, knowledge.vocabulary, false) !== undefined,
      )
    : noLexicon;
  const mistyped = asTyped || isQuoted ? [] : await findMistyped(query, engine, knowledge, lexicon);
  const understood = understand(query, knowledge, lexicon, mistyped);
  const { concepts } = understood;
  const [found, quoted, side] = await Promise.all([
    Promise.all(concepts.map((concept) => findConcept(concept, engine))),
    isQuoted ? engine.search(query) : [],
    Promise.all(understood.pairs.map((spellings) => findPair(spellings, engine))),
  ]);
  const count = scoreByCoverage(withQuietNames(concepts, understood.servers), found, knowledge.pages.length);
  const shares = neighboursOf(side, knowledge.pages.length);
  const scores = withNeighbours(count, shares);
  const best = largest(scores.values()) || 1;
  const asked = askedIn(query, understood, knowledge, rarityOf(concepts, found, knowledge.pages.length));
  const expectation = expectationOf(understood.shown, knowledge.expected);
  const verbatim = new Set(quoted.map(({ id }) => id));
  const choosers = understood.servers.length === 0 && !isQuoted ? choosersOf(scores.keys(), knowledge) : [];
  for (const { id } of choosers) if (!scores.has(id)) scores.set(id, 0);
  const all = [...scores]
    .filter(([id]) => !isQuoted || verbatim.has(id))
    .map(([id, score]): RankedPage => {
      const facts = knowledge.pageOf(id);
      if (!facts) return { id, facts, score };
      const isQuote = !asked.isSentence && (shares.get(id) ?? 0) >= quotedShare;
      return {
        id,
        facts,
        score: weigh(score, best, facts, asked, isQuote) * (1 + expectedWeight * expectation(facts)),
      };
    })
    .sort(byScore);
  const enough = enoughWeight * (all[0]?.score ?? 0);
  const isAsked = ({ facts }: RankedPage): boolean => facts !== undefined && isTitle(facts, asked);
  const good = all.filter((page) => (page.score >= enough && page.score > 0) || isAsked(page));
  const answers = understood.servers.length === 0 ? oneFaceEach(good, knowledge, choosers, asked.isOfProduct) : good;
  const ranked = [...answers.filter(isAsked), ...answers.filter((page) => !isAsked(page))];
  return { ...understood, pages: ranked, ...(lexicon.isPart && { isPart: true }) };
}

/** The pages where the server of a task is chosen, whether they were found or not. */
function choosersOf(found: Iterable<string>, knowledge: Knowledge): RankedPage[] {
  const ids = new Map([...found].map((id) => [knowledge.pageOf(id), id]));
  return knowledge.choosers.map(({ id, facts }) => ({ id: ids.get(facts) ?? id, facts, score: 0 }));
}

/**
 * What names the server counts less: a page on a symptom is for all servers and need not name one, and what a guide is for
 * is known.
 */
function withQuietNames(concepts: readonly Concept[], servers: readonly string[]): readonly Concept[] {
  const names = servers.map((name) => name.toLowerCase());
  const words = new Set(names.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u)));
  const isName = ({ alternatives }: Concept): boolean =>
    alternatives.some(({ term }) => names.includes(term.toLowerCase())) ||
    alternatives[0]?.term.split(' ').every((word) => words.has(word.toLowerCase())) === true;
  return concepts.map((one) => (isName(one) ? { ...one, weight: serverNameWeight * one.weight, isName: true } : one));
}

async function findMistyped(query: string, engine: Engine, knowledge: Knowledge, lexicon: Lexicon): Promise<string[]> {
  const words = doubtfulWords(query, knowledge, lexicon);
  const found = await Promise.all(words.map((word) => engine.search(`"${word}"`)));
  return words.filter((_, index) => found[index]?.length === 0);
}

/** Pages that have two words side by side; the further spellings count only where the first is nowhere. */
async function findPair([own = '', ...more]: readonly string[], engine: Engine): Promise<readonly EngineHit[]> {
  const hits = await engine.search(`"${own}"`);
  if (hits.length > 0 || more.length === 0) return hits;
  // A word that some page has is typed in full.
  if ((await engine.search(`"${own.split(' ').at(-1)}"`)).length > 0) return [];
  const others = (await Promise.all(more.map((one) => engine.search(`"${one}"`)))).flat();
  return [...new Map(others.map((hit) => [hit.id, hit])).values()];
}

async function findConcept({ alternatives, otherwise }: Concept, engine: Engine): Promise<Found> {
  const found = await findBest(alternatives, engine);
  return found.size > 0 ? found : findBest(otherwise, engine);
}

async function findBest(alternatives: readonly Alternative[], engine: Engine): Promise<Found> {
  const all = await Promise.all(alternatives.map((alternative) => findAlternative(alternative, engine)));
  const found = new Map<string, Pick<EngineHit, 'score' | 'isAbout'>>();
  for (const hits of all) {
    for (const { id, score, isAbout } of hits) {
      const before = found.get(id);
      found.set(id, {
        score: Math.max(before?.score ?? 0, score),
        isAbout: isAbout || before?.isAbout === true,
      });
    }
  }
  return found;
}

async function findAlternative({ term, beginnings }: Alternative, engine: Engine): Promise<readonly EngineHit[]> {
  if (beginnings === 'count') return engine.search(term);
  // The score of an exact hit is the same for all, so it only tells which of the others to keep.
  const exact = await engine.search(`"${term}"`);
  if (beginnings === 'bare') return exact;
  const ids = new Set(exact.map(({ id }) => id));
  if (ids.size === 0 && !(await isWorthwhile(term, beginnings, engine))) return [];
  // 4.7.5 is not the beginning of 4.7.500.
  if (/^\d\.\d+\.\d+$/.test(term)) return exact;
  if (beginnings === 'perhaps' && ids.size === 0) return beginningWith(term, engine);
  const hits = await engine.search(withoutStopWords(term));
  if (ids.size === 0) return hits;
  // A phrase in the keywords is no less a phrase, a name in the answers no less a name, and exact hits are those of the text alone.
  if (!/[^a-z\d]/i.test(term)) return hits.filter(({ id }) => ids.has(id));
  // "Smart host" is not about SmarterMail.
  const each = await Promise.all(term.split(' ').map((word) => engine.search(`"${word}"`)));
  const whole = each.map((found) => new Set(found.map(({ id }) => id)));
  return hits.filter(({ id, isAbout }) => ids.has(id) || (isAbout && whole.every((found) => found.has(id))));
}

/** "Let the filter in": whatever begins like "the" and "in" is in a file of its own, and says nothing. */
function withoutStopWords(term: string): string {
  const words = term.split(' ');
  const telling = words.filter((word) => !isStopWord(word.toLowerCase()));
  return telling.length > 1 ? telling.join(' ') : term;
}

/**
 * Pages with words that begin so. The index has stems, and "submissio" begins none, but is longer than "submiss": then
 * what begins like all but its last letters.
 */
async function beginningWith(term: string, engine: Engine): Promise<readonly EngineHit[]> {
  for (const beginning of [term, term.slice(0, -3)]) {
    if (beginning !== term && beginning.length < shortestStem) return [];
    // For a word that begins none, the engine takes one that it begins with, of those that it happens to have; for the same
    // with a 0 behind it, too.
    const [hits, others] = await Promise.all([engine.search(beginning), engine.search(`${beginning}0`)]);
    const shorter = new Set(others.map(({ id }) => id));
    if (hits.length !== shorter.size || !hits.every(({ id }) => shorter.has(id))) return hits;
  }
  return [];
}

/** Fewer letters are the beginning of too many words. */
const shortestStem = 5;

/**
 * Whether to look for what is nowhere as it is. For a word that the index lacks, the engine takes one that it begins
 * with, of those that it happens to have: so every word of a phrase must be there.
 */
async function isWorthwhile(term: string, beginnings: Alternative['beginnings'], engine: Engine): Promise<boolean> {
  if (beginnings === 'never') return false;
  const words = term.split(' ');
  if (words.length === 1) return true;
  const each = await Promise.all(words.map((word) => engine.search(`"${word}"`)));
  return each.every((hits) => hits.length > 0);
}

/** What each concept counts among the others: a rare one more than a common one. */
const rarityOf = (concepts: readonly Concept[], found: readonly Found[], total: number): number[] =>
  concepts.map(({ weight }, index) => {
    const size = found[index]?.size ?? 0;
    return size === 0 ? 0 : weight * Math.log(1 + Math.max(total, size) / size);
  });

/** Sums up the concepts that a page has, times the square of the part of the query that they are. */
function scoreByCoverage(concepts: readonly Concept[], found: readonly Found[], total: number): Map<string, number> {
  const sums = new Map<string, { score: number; covered: number }>();
  let everything = 0;
  for (const [index, pages] of found.entries()) {
    if (pages.size === 0) continue;
    const hits = [...pages.values()];
    const weight = (concepts[index]?.weight ?? 1) * (hits.some(({ isAbout }) => isAbout) ? 1 : vagueWeight);
    const rarity = weight * Math.log(1 + Math.max(total, pages.size) / pages.size);
    const most = largest(hits.map(({ score }) => score)) || 1;
    everything += rarity;
    for (const [id, { score, isAbout }] of pages) {
      const before = sums.get(id) ?? { score: 0, covered: 0 };
      sums.set(id, {
        // Below a straight line: twice as often is not twice as good.
        score: before.score + rarity * (score / most) ** (concepts[index]?.isName ? oftenWeight : 0.75),
        covered: before.covered + rarity * (isAbout ? 1 : inPassingWeight),
      });
    }
  }
  return new Map([...sums].map(([id, { score, covered }]) => [id, score * (covered / everything) ** 2]));
}
