import type { Understanding } from './concepts.ts';
import type { PageFacts } from './knowledge.ts';
import { lightStem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { flatten, partsOf } from './terms.ts';

/** A query as pages are compared with it. */
export interface Asked {
  /** What a title may be, to be the one that was typed. */
  readonly titles: readonly string[];
  readonly servers: readonly string[];
  /** Each concept as its alternatives, each of these as the stems of its words. */
  readonly concepts: readonly (readonly (readonly string[])[])[];
  /** What each concept counts among the others. */
  readonly weights: readonly number[];
  /** False where it has a code, an address, or a name with an exact spelling. */
  readonly isWords: boolean;
  /** True where it has words that only a sentence has. */
  readonly isSentence: boolean;
}

const weights = {
  inTitle: 1,
  namedTask: 1.3,
  noTask: 0.65,
  namedServer: 1.5,
  otherServer: 0.3,
  replyInWords: 0.7,
};

/** A query with this many concepts or more is a question. */
const question = 3;

/** Prepares the comparison of a query with many pages. */
export function askedIn(query: string, { shown, typed, servers, concepts }: Understanding): Asked {
  return {
    titles: [query, shown, typed].map(flatten),
    servers,
    concepts: concepts.map(({ alternatives }) => alternatives.map(({ term }) => stemsOf(term))),
    weights: concepts.map(({ weight }) => weight),
    isSentence: typed.split(' ').length + 2 <= query.split(' ').length,
    isWords: concepts.every(({ weight }) => weight <= 1),
  };
}

/** True when the query is the title of the page. */
export const isTitle = ({ title, server, task }: PageFacts, { titles, concepts }: Asked): boolean =>
  titles.includes(flatten(title)) ||
  (server === undefined && task !== undefined && title.startsWith(`${task}:`) && isNameOf(task, concepts));

/** True when a query is the name of a task, or another word for it, and nothing else: its chooser is meant. */
const isNameOf = (task: string, [only, ...more]: Asked['concepts']): boolean =>
  more.length === 0 && only?.some((stems) => stems.join(' ') === stemsOf(task).join(' ')) === true;

/**
 * What a page counts for what it is, besides the words on it: whoever names a server wants that server's page, and
 * whoever names a task that task's. A question that names
 * neither is about a symptom or a word; a guide has words on everything, so it steps back. So does a reply where no code
 * is asked for: it is about one refusal of one server, and the page on the symptom knows them all.
 *
 * @param score What its words count.
 * @param best The highest such score of all pages.
 */
export function weigh(score: number, best: number, { title, server, task }: PageFacts, asked: Asked): number {
  const fit = score + weights.inTitle * best * titleFit(title, asked);
  const sum = asked.isWords && isReply(title) ? weights.replyInWords * fit : fit;
  if (server === undefined || task === undefined) return sum;
  const hasServer = asked.servers.length > 0;
  const ofServer = asked.servers.includes(server) ? weights.namedServer : hasServer ? weights.otherServer : 1;
  const isQuestion = !hasServer && (asked.concepts.length >= question || asked.isSentence);
  const ofTask = namesTask(task, asked) ? weights.namedTask : isQuestion ? weights.noTask : 1;
  return sum * ofServer * ofTask;
}

/** The title of the page of an SMTP reply begins with its code: "451 4.3.0", "4.4.2 Connection dropped". */
const isReply = (title: string): boolean => /^[245](?:\d\d\b|\.\d)/.test(title);

/** True when words of the query are most of the task's name: "switch off" is "Switch off filters". */
function namesTask(task: string, { concepts }: Asked): boolean {
  const name = stemsOf(task);
  return concepts.flat().some((stems) => 2 * stems.length > name.length && stems.every((stem) => name.includes(stem)));
}

/** From 0 to 1: how much of the title is in the query, times how much of the query is in the title. */
function titleFit(title: string, { concepts, weights: counts }: Asked): number {
  const words = stemsOf(title);
  const named = new Set<string>();
  let covered = 0;
  for (const [place, alternatives] of concepts.entries()) {
    const inTitle = alternatives.filter((stems) => stems.every((stem) => words.includes(stem)));
    if (inTitle.length > 0) covered += counts[place] ?? 1;
    for (const stem of inTitle.flat()) named.add(stem);
  }
  const all = counts.reduce((sum, one) => sum + one, 0);
  if (all === 0 || words.length === 0) return 0;
  return (named.size / words.length) * (covered / all);
}

const stemsOf = (text: string): string[] =>
  partsOf(text)
    .filter((word) => !isStopWord(word))
    .map(lightStem);
