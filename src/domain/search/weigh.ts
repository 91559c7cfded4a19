import type { Understanding } from './concepts.ts';
import { type Intent, isOfProduct } from './intent.ts';
import type { Knowledge } from './knowledge.ts';
import type { PageFacts } from './page-facts.ts';
import { lightStem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { flatten, partsOf } from './terms.ts';

/** A query as pages are compared with it. */
export interface Asked {
  /** Its words in lower case, one blank between them. */
  readonly query: string;
  /** What a title may be, to be the one that was typed. */
  readonly titles: readonly string[];
  readonly servers: readonly string[];
  /** True where it names a server that no guide is for: each guide is for another one. */
  readonly isUncovered: boolean;
  /** Each concept as its alternatives, each of these as the stems of its words. */
  readonly concepts: readonly (readonly (readonly string[])[])[];
  /** What each concept counts among the others. */
  readonly weights: readonly number[];
  /** False where it has a code, an address, or a name with an exact spelling. */
  readonly isWords: boolean;
  /** The task that most come for, where the query names none. */
  readonly leading: string | undefined;
  /** The same task where another is named beside it: "undo the lock-down" asks for the undo. */
  readonly beside: string | undefined;
  /** Tasks that no guide of the named servers is for: those for others are the nearest. */
  readonly missing: readonly string[];
  /** Titles that alone have one of its words, of pages for all servers. */
  readonly sole: ReadonlySet<string>;
  readonly intent: Intent;
  /** True where it speaks of the product that comes in versions. */
  readonly isOfProduct: boolean;
  /** True where it has words that only a sentence has. */
  readonly isSentence: boolean;
}

const inTitleWeight = 1.5;
const namedTaskWeight = 1.5;
const besideTaskWeight = 0.6;
const leadingTaskWeight = 1.7;
const leadingBesideWeight = 1.2;
const noTaskWeight = 0.65;
const unaskedWeight = 0.75;
const namedServerWeight = 1.95;
const otherServerWeight = 0.2;
const replyInWordsWeight = 0.5;
const replyOfCodeWeight = 1.6;
const soleWeight = 1.3;
const replyOfServerWeight = 0.35;
const symptomWeight = 1.3;
const besideSymptomWeight = 0.8;
const whyWeight = 1.6;
const proofWeight = 1.6;
const besideWhyWeight = 0.5;

/** A query with this many concepts or more is a question. */
const question = 3;

/**
 * Prepares the comparison of a query with many pages.
 *
 * @example askedIn('undo', understand('undo', knowledge, noLexicon, []), knowledge)
 */
export function askedIn(
  query: string,
  { shown, typed, servers, uncovered, concepts, intent }: Understanding,
  { tasks, pages }: Pick<Knowledge, 'tasks' | 'pages'>,
  rarity: readonly number[] = [],
): Asked {
  const stems = concepts.map(({ alternatives }) => alternatives.map(({ term }) => stemsOf(term)));
  return {
    query: partsOf(query).join(' '),
    titles: [query, shown, typed].map(nameOf),
    servers,
    isUncovered: uncovered !== undefined,
    leading: tasks.some((task) => namesTask(task, { concepts: stems })) ? undefined : tasks[0],
    beside: tasks.slice(1).some((task) => namesTask(task, { concepts: stems })) ? tasks[0] : undefined,
    concepts: stems,
    weights: concepts.map(({ weight }, place) => rarity[place] ?? weight),
    missing:
      servers.length === 0
        ? []
        : tasks.filter((task) => !pages.some((page) => page.task === task && servers.includes(page.server ?? ''))),
    sole: soleTitles(stems, concepts, pages),
    intent,
    isOfProduct: isOfProduct(
      [query, shown, ...concepts.flatMap(({ alternatives }) => alternatives.map(({ term }) => term))].join(' '),
    ),
    isSentence: typed.split(' ').length + 2 <= query.split(' ').length,
    isWords: concepts.every(({ alternatives: [own], weight }) => weight <= 1 || !codeOnly.test(own?.term ?? '')),
  };
}

/**
 * True when the query is the title of the page.
 *
 * @example isTitle({ title: 'Open relay', server: undefined, task: undefined }, asked)
 */
export const isTitle = ({ title, server, task }: PageFacts, asked: Asked): boolean =>
  asked.titles.includes(nameOf(title)) ||
  (server === undefined && task !== undefined && title.startsWith(`${task}:`) && isChooserAsked(task, asked));

/** A word that one title alone has tells its page from all others. */
function soleTitles(
  stems: Asked['concepts'],
  concepts: Understanding['concepts'],
  pages: Knowledge['pages'],
): Set<string> {
  const titles = pages.filter(({ server, title }) => server === undefined && !isReply(title)).map(({ title }) => title);
  const words = titles.map(stemsOf);
  return new Set(
    stems.flatMap((alternatives, place) => {
      if ((concepts[place]?.weight ?? 0) < 1) return [];
      const having = titles.filter((_, index) =>
        alternatives.some((one) => one.length > 0 && one.every((stem) => words[index]?.includes(stem))),
      );
      return having.length === 1 ? having : [];
    }),
  );
}

/** True where a query names the task and nothing else, or a server that no guide is for and no code: then one has to be chosen. */
const isChooserAsked = (task: string, asked: Asked): boolean =>
  isNameOf(task, asked.concepts) ||
  (asked.isUncovered &&
    asked.isWords &&
    asked.servers.length === 0 &&
    !asked.intent.isSymptom &&
    ((task === asked.leading && !asked.isSentence) || namesTask(task, asked)));

/** True when a query is the name of a task, or another word for it, and nothing else: its chooser is meant. */
const isNameOf = (task: string, [only, ...more]: Asked['concepts']): boolean =>
  more.length === 0 && only?.some((stems) => stems.join(' ') === stemsOf(task).join(' ')) === true;

/**
 * What a page counts for what it is, besides the words on it: whoever names a server wants that server's page, and
 * whoever names a task that task's. A question that names
 * neither is about a symptom or a word; a guide has words on everything, so it steps back, and a little also where few words
 * ask for neither. So does a reply where no code
 * is asked for: it is about one refusal of one server, and the page on the symptom knows them all.
 *
 * @param score What its words count.
 * @param best The highest such score of all pages.
 * @param isQuoted True where the page has most of the query word for word.
 * @example weigh(3, 4, knowledge.pages[0], asked)
 */
export function weigh(
  score: number,
  best: number,
  { title, server, task }: PageFacts,
  asked: Asked,
  isQuoted = false,
): number {
  const fit = (score + inTitleWeight * best * titleFit(title, asked)) * (asked.sole.has(title) ? soleWeight : 1);
  const isBeside = asked.servers.length > 0 || asked.isOfProduct;
  const ofReply = isBeside ? replyOfServerWeight : replyInWordsWeight;
  const words = !isReply(title)
    ? fit
    : asked.isWords
      ? (isQuoted || quotes(title, asked) ? 1 : ofReply) * fit
      : ofCode(title, asked) * fit;
  const { isSymptom, isWhy, isProof } = asked.intent;
  const sum = isProof && task === 'Prove it' ? proofWeight * words : words;
  if (server === undefined || task === undefined) {
    if (isSymptom && task === 'Troubleshooting') return symptomWeight * sum;
    return isWhy && !isSymptom && task === 'Background' ? whyWeight * sum : sum;
  }
  const hasServer = asked.servers.length > 0;
  // Two servers are asked for as a pair, of which no guide has both.
  const named = asked.servers.length > 1 ? 1 : namedServerWeight;
  const ofServer = asked.servers.includes(server)
    ? named
    : hasServer || asked.isUncovered
      ? asked.missing.includes(task) && namesTask(task, asked)
        ? 1
        : otherServerWeight
      : 1;
  const isQuestion = !hasServer && (asked.concepts.length >= question || asked.isSentence);
  const ofTask =
    task === asked.beside
      ? besideTaskWeight
      : namesTask(task, asked)
        ? namedTaskWeight
        : isQuestion
          ? noTaskWeight
          : hasServer && asked.leading !== undefined
            ? 1
            : unaskedWeight;
  const ofIntent = isSymptom ? besideSymptomWeight : isWhy ? besideWhyWeight : 1;
  const isLeading = task === asked.leading && (hasServer || asked.isOfProduct);
  return sum * ofServer * ofTask * ofIntent * (isLeading ? (isSymptom ? leadingBesideWeight : leadingTaskWeight) : 1);
}

/** Whoever pastes a line with a reply has asked for that reply, whatever else is in the line. */
const ofCode = (title: string, { concepts }: Asked): number => {
  const has = (one: string): boolean => concepts.some((alternatives) => alternatives[0]?.includes(one));
  const [basic = ''] = /^[245]\d\d\b/.exec(title) ?? [];
  const isOther = basic !== '' && !has(basic) && concepts.some(([own = []]) => own.some((one) => basicCode.test(one)));
  return !isOther && (title.match(code) ?? []).some(has) ? replyOfCodeWeight : 1;
};

const basicCode = /^[245]\d\d$/;

/**
 * True where three words of a reply are in the query, one behind the other: its text was typed, though not its code. Or
 * what was typed means just that text.
 */
function quotes(title: string, { query, concepts }: Asked): boolean {
  const stems = stemsOf(title);
  const isOf = (one: readonly string[]): boolean => one.length > 1 || /^[245]\.\d/.test(one[0] ?? '');
  if (concepts.flat().some((one) => isOf(one) && one.every((stem) => stems.includes(stem)))) return true;
  const words = partsOf(title.replace(code, ' ')).filter((word) => !/^\d/.test(word));
  return words.some(
    (_, at) => at + 3 <= words.length && ` ${query} `.includes(` ${words.slice(at, at + 3).join(' ')} `),
  );
}

/** The title of the page of an SMTP reply begins with its code: "451 4.3.0", "4.4.2 Connection dropped". */
const isReply = (title: string): boolean => /^[245](?:\d\d\b|\.\d)/.test(title);

/** True when words of the query are most of the task's name: "switch off" is "Switch off filters". */
function namesTask(task: string, { concepts }: Pick<Asked, 'concepts'>): boolean {
  const name = stemsOf(task);
  return concepts.flat().some((stems) => 2 * stems.length > name.length && stems.every((stem) => name.includes(stem)));
}

/** From 0 to 1: how much of the title is in the query, times how much of the query is in the title. */
function titleFit(title: string, { concepts, weights: counts }: Asked): number {
  const words = stemsOf(title);
  const named = new Set<string>();
  let covered = 0;
  for (const [place, alternatives] of concepts.entries()) {
    const isThere = (stem: string) => words.some((word) => word === stem || word.startsWith(`${stem}.`));
    const inTitle = alternatives.filter((stems) => stems.length > 0 && stems.every(isThere));
    if (inTitle.length > 0) covered += counts[place] ?? 1;
    for (const stem of inTitle.flat()) named.add(stem);
  }
  const all = counts.reduce((sum, one) => sum + one, 0);
  if (all === 0 || words.length === 0) return 0;
  return (named.size / words.length) * (covered / all);
}

/** Codes stay as they are: without its dots, 5.5.0 would be 550. */
const stemsOf = (text: string): string[] => [
  ...(text.match(code) ?? []),
  ...partsOf(text.replace(code, ' '))
    .filter((word) => !isStopWord(word))
    .map(lightStem),
];

/** Also one that is half typed: "5.7". */
const codeOnly = /^[245]\d\d$|^[245](?:\.\d{1,3}){1,2}$/;
const code = /(?<![\d.])[245]\.\d{1,3}(?:\.\d{1,3})?(?![\d.])/g;

const nameOf = (text: string): string => flatten(text.replace(code, (one) => one.replaceAll('.', 'o')));
