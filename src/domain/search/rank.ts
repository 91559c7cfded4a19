import { type Alternative, type Concept, type Understanding, understand } from './concepts.ts';
import type { Knowledge, PageFacts } from './knowledge.ts';
import { lightStem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { flatten, partsOf } from './terms.ts';

/** A page that the engine found for a term. */
export interface EngineHit {
  readonly id: string;
  /** The higher the better; comparable between the terms of one index. */
  readonly score: number;
  /** Places of the words found, counted in words from the beginning of the page. */
  readonly places: readonly number[];
  /** True when the page says of itself that it is about this: in its title, its keywords or its answers. */
  readonly isAbout: boolean;
}

/** A search engine: finds the pages that have all words of a term. In quotes the words must stand side by side. */
export interface Engine {
  readonly search: (term: string) => Promise<readonly EngineHit[]>;
}

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

/** The query as titles are compared with it. */
interface Asked {
  readonly flat: readonly string[];
  readonly servers: readonly string[];
  /** Each concept as its alternatives, each of these as the stems of its words. */
  readonly concepts: readonly (readonly (readonly string[])[])[];
  readonly mainTask: string | undefined;
}

export const weights: Record<string, number> | any = {
  inPassing: 0.4,
  vague: 0.4,
  minDf: 4,
  gamma: 0.75,
  coverage: 2,
  allWords: 0.5,
  isTitle: 10,
  inTitle: 0.9,
  mainTask: 1.15,
  namedTask: 1.3,
  namedServer: 1.5,
  otherServer: 0.3,
};

/**
 * Finds the pages that answer a query, best first.
 *
 * A page needs not have every word: it counts by how much of the query it covers, and a rare word is worth more than a
 * common one. Each concept is looked for in all its spellings, and the best of them counts.
 *
 * @param query What `readSearchQuery` gives back.
 * @throws What the engine throws.
 */
export async function rank(query: string, engine: Engine, knowledge: Knowledge, asTyped = false): Promise<Ranking> {
  const understood = understand(query, knowledge, asTyped);
  const [found, whole] = await Promise.all([
    Promise.all(understood.concepts.map((concept) => findConcept(concept, engine))),
    understood.concepts.length > 1 ? engine.search(understood.shown) : [],
  ]);
  const scores = scoreByCoverage(understood.concepts, found, Math.max(knowledge.pages.size, 1));
  const best = Math.max(...scores.values(), 1);
  const bestWhole = Math.max(...whole.map(({ score }) => score), Number.MIN_VALUE);
  for (const { id, score } of whole) {
    scores.set(id, (scores.get(id) ?? 0) + (weights.allWords * best * score) / bestWhole);
  }
  const asked: Asked = {
    flat: [flatten(understood.shown), flatten(understood.typed), flatten(query)],
    servers: understood.servers,
    concepts: understood.concepts.map(({ alternatives }) => alternatives.map(({ term }) => stemsOf(term))),
    mainTask: knowledge.mainTask,
  };
  const pages = [...scores].map(([id, score]): RankedPage => {
    const facts = knowledge.pages.get(id);
    const places = found.map((pages) => pages.get(id)?.places ?? []);
    return { id, facts, score: facts ? weigh(score, best, facts, asked) : score, places };
  });
  return { ...understood, pages: pages.sort((a, b) => b.score - a.score) };
}

async function findConcept({ alternatives, otherwise }: Concept, engine: Engine): Promise<Found> {
  const found = await findBest(alternatives, engine);
  return found.size > 0 ? found : findBest(otherwise, engine);
}

async function findBest(alternatives: readonly Alternative[], engine: Engine): Promise<Found> {
  const all = await Promise.all(alternatives.map((alternative) => findAlternative(alternative, engine)));
  const found = new Map<string, { score: number; places: number[]; isAbout: boolean }>();
  for (const [index, hits] of all.entries()) {
    const weight = alternatives[index]?.weight ?? 0;
    for (const { id, score, places, isAbout } of hits) {
      const before = found.get(id);
      found.set(id, {
        score: Math.max(before?.score ?? 0, weight * score),
        places: [...(before?.places ?? []), ...places],
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
  return hits.filter(({ id }) => ids.has(id));
}

/** Sums up the concepts that a page has, times the cube of the part of the query that they are. */
function scoreByCoverage(concepts: readonly Concept[], found: readonly Found[], total: number): Map<string, number> {
  const sums = new Map<string, { score: number; covered: number }>();
  let everything = 0;
  for (const [index, pages] of found.entries()) {
    if (pages.size === 0) continue;
    const hits = [...pages.values()];
    const isVague = hits.every(({ isAbout }) => !isAbout);
    const weight = (concepts[index]?.weight ?? 1) * (isVague ? weights.vague : 1);
    const rarity = weight * Math.log(1 + Math.max(total, pages.size) / Math.max(pages.size, weights.minDf));
    const most = Math.max(...hits.map(({ score }) => score));
    everything += rarity;
    for (const [id, { score, isAbout }] of pages) {
      const before = sums.get(id) ?? { score: 0, covered: 0 };
      const value = weights.gamma ? 10 * rarity * (score / most) ** weights.gamma : weight * score;
      sums.set(id, {
        score: before.score + value,
        covered: before.covered + (isAbout ? rarity : weights.inPassing * rarity),
      });
    }
  }
  return new Map([...sums].map(([id, { score, covered }]) => [id, score * (covered / everything) ** weights.coverage]));
}

/** Whoever types a title wants that page, and whoever names a server that server's. */
function weigh(score: number, best: number, { title, server, task }: PageFacts, asked: Asked): number {
  const name = flatten(title);
  if (asked.flat.includes(name)) return score + weights.isTitle * best;
  const isOther = server !== undefined && asked.servers.length > 0 && !asked.servers.includes(server);
  const isNamed = server !== undefined && asked.servers.includes(server);
  const fits = isOther ? weights.otherServer : isNamed ? weights.namedServer : 1;
  const isGuide = server !== undefined && task !== undefined;
  const isMain = isGuide && task === asked.mainTask;
  const isNamedTask = isGuide && namesTask(task, asked);
  const suits = (isMain ? weights.mainTask : 1) * (isNamedTask ? weights.namedTask : 1);
  return (score + weights.inTitle * best * titleFit(title, asked)) * fits * suits;
}

/** True when words of the query are most of the task's name: "switch off" is "Switch off filters". */
function namesTask(task: string, { concepts }: Asked): boolean {
  const name = stemsOf(task);
  return concepts.flat().some((stems) => 2 * stems.length > name.length && stems.every((stem) => name.includes(stem)));
}

/** From 0 to 1: how much of the title is in the query, and how much of the query in the title. */
function titleFit(title: string, { concepts }: Asked): number {
  const words = stemsOf(title);
  const named = new Set<string>();
  let covered = 0;
  for (const terms of concepts) {
    const inTitle = terms.filter((stems) => stems.every((stem) => words.includes(stem)));
    if (inTitle.length > 0) covered += 1;
    for (const stem of inTitle.flat()) named.add(stem);
  }
  return concepts.length === 0 || words.length === 0 ? 0 : (named.size / words.length) * (covered / concepts.length);
}

const stemsOf = (text: string): string[] =>
  partsOf(text)
    .filter((word) => !isStopWord(word))
    .map(lightStem);
