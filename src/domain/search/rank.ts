import { type Alternative, type Concept, doubtfulWords, type Understanding, understand } from './concepts.ts';
import { type Engine, type EngineHit, largest } from './engine.ts';
import type { Knowledge, PageFacts } from './knowledge.ts';
import { askedIn, isTitle, weigh } from './weigh.ts';

/** A page of the answer. */
export interface RankedPage {
  readonly id: string;
  readonly score: number;
  /** Undefined for a page that the knowledge does not have. */
  readonly facts: PageFacts | undefined;
  /** Where on the page each concept stands; as many lists as there are concepts. */
  readonly places: readonly (readonly number[])[];
}

export interface Ranking extends Understanding {
  /** Best first. */
  readonly pages: readonly RankedPage[];
}

/** What was found of one concept, by page. */
type Found = ReadonlyMap<string, Omit<EngineHit, 'id'>>;

/**
 * - `inPassing`: how far a page covers a word that it only mentions
 * - `vague`: what a word counts that no page is about
 * - `allWords`: what it counts that a page has every word
 * - `sibling`: what is left to the next guide for a task that a better place was given to
 * - `enough`: part of the best score below which a page is no answer
 */
const weights = { inPassing: 0.4, vague: 0.4, allWords: 0.5, sibling: 0.6, enough: 0.1 };

/** Words on fewer pages than this count as rare as one on this many: chance decides which page has them. */
const rarest = 4;

/**
 * Finds the pages that answer a query, best first.
 *
 * A page need not have every word: it counts by how much of the query it covers, and a rare word is worth more than a
 * common one. Each concept is looked for in all its spellings, and the best of them counts.
 *
 * @param query What `readSearchQuery` gives back. In quotes, pages must have it as it stands.
 * @param asTyped True to correct nothing.
 * @throws What the engine throws.
 */
export async function rank(query: string, engine: Engine, knowledge: Knowledge, asTyped = false): Promise<Ranking> {
  const isQuoted = /^".+"$/.test(query);
  const mistyped = asTyped || isQuoted ? [] : await findMistyped(query, engine, knowledge);
  const understood = understand(query, knowledge, mistyped);
  const { concepts } = understood;
  const [found, whole, quoted] = await Promise.all([
    Promise.all(concepts.map((concept) => findConcept(concept, engine))),
    concepts.length > 1 ? engine.search(understood.shown) : [],
    isQuoted ? engine.search(query) : [],
  ]);
  const scores = scoreByCoverage(concepts, found, knowledge.pages.length);
  const best = largest(scores.values()) || 1;
  const bestWhole = largest(whole.map(({ score }) => score)) || 1;
  for (const { id, score } of whole) {
    const before = scores.get(id);
    // Of words that the index lacks, the engine takes a beginning; such a page has none of the concepts.
    if (before !== undefined) scores.set(id, before + (weights.allWords * best * score) / bestWhole);
  }
  const asked = askedIn(query, understood, knowledge);
  const verbatim = new Set(quoted.map(({ id }) => id));
  const all = [...scores]
    .filter(([id]) => !isQuoted || verbatim.has(id))
    .map(([id, score]): RankedPage => {
      const facts = knowledge.pageOf(id);
      const places = found.map((pages) => pages.get(id)?.places ?? []);
      return { id, facts, score: facts ? weigh(score, best, facts, asked) : score, places };
    })
    .sort(byScore);
  const enough = weights.enough * (all[0]?.score ?? 0);
  const isAsked = ({ facts }: RankedPage): boolean => facts !== undefined && isTitle(facts, asked);
  const good = all.filter((page) => page.score >= enough || isAsked(page));
  const answers = understood.servers.length === 0 ? stepBackSiblings(good) : good;
  return { ...understood, pages: [...answers.filter(isAsked), ...answers.filter((page) => !isAsked(page))] };
}

const byScore = (a: RankedPage, b: RankedPage): number => b.score - a.score;

/**
 * Where no server is named, the guides for one task say nearly the same: the best of them stands for all, and each further
 * one steps back a little more, so that they do not push every other answer off the first screen.
 */
function stepBackSiblings(pages: readonly RankedPage[]): RankedPage[] {
  const before = new Map<string, number>();
  return pages
    .map((page) => {
      const { server, task } = page.facts ?? {};
      if (server === undefined || task === undefined) return page;
      const count = before.get(task) ?? 0;
      before.set(task, count + 1);
      return { ...page, score: page.score * weights.sibling ** count };
    })
    .sort(byScore);
}

async function findMistyped(query: string, engine: Engine, knowledge: Knowledge): Promise<string[]> {
  const words = doubtfulWords(query, knowledge);
  const found = await Promise.all(words.map((word) => engine.search(`"${word}"`)));
  return words.filter((_, index) => found[index]?.length === 0);
}

async function findConcept({ alternatives, otherwise }: Concept, engine: Engine): Promise<Found> {
  const found = await findBest(alternatives, engine);
  return found.size > 0 ? found : findBest(otherwise, engine);
}

async function findBest(alternatives: readonly Alternative[], engine: Engine): Promise<Found> {
  const all = await Promise.all(alternatives.map((alternative) => findAlternative(alternative, engine)));
  const found = new Map<string, Omit<EngineHit, 'id'>>();
  for (const [index, hits] of all.entries()) {
    const weight = alternatives[index]?.weight ?? 0;
    for (const { id, score, places, isAbout } of hits) {
      const before = found.get(id);
      found.set(id, {
        score: Math.max(before?.score ?? 0, weight * score),
        places: before ? [...before.places, ...places] : places,
        isAbout: isAbout || before?.isAbout === true,
      });
    }
  }
  return found;
}

async function findAlternative({ term, beginnings }: Alternative, engine: Engine): Promise<readonly EngineHit[]> {
  if (beginnings === 'count') return engine.search(term);
  // The score of an exact hit is the same for all, so it only tells which of the others to keep.
  const [hits, exact] = await Promise.all([engine.search(term), engine.search(`"${term}"`)]);
  const ids = new Set(exact.map(({ id }) => id));
  if (ids.size === 0) return beginnings === 'never' ? [] : hits;
  // A phrase in the keywords is no less a phrase, and exact hits are those of the text alone.
  return hits.filter(({ id, isAbout }) => ids.has(id) || (isAbout && term.includes(' ')));
}

/** Sums up the concepts that a page has, times the square of the part of the query that they are. */
function scoreByCoverage(concepts: readonly Concept[], found: readonly Found[], total: number): Map<string, number> {
  const sums = new Map<string, { score: number; covered: number }>();
  let everything = 0;
  for (const [index, pages] of found.entries()) {
    if (pages.size === 0) continue;
    const hits = [...pages.values()];
    const weight = (concepts[index]?.weight ?? 1) * (hits.some(({ isAbout }) => isAbout) ? 1 : weights.vague);
    const rarity = weight * Math.log(1 + Math.max(total, pages.size) / Math.max(pages.size, rarest));
    const most = largest(hits.map(({ score }) => score)) || 1;
    everything += rarity;
    for (const [id, { score, isAbout }] of pages) {
      const before = sums.get(id) ?? { score: 0, covered: 0 };
      sums.set(id, {
        // Below a straight line: twice as often is not twice as good.
        score: before.score + rarity * (score / most) ** 0.75,
        covered: before.covered + rarity * (isAbout ? 1 : weights.inPassing),
      });
    }
  }
  return new Map([...sums].map(([id, { score, covered }]) => [id, score * (covered / everything) ** 2]));
}
