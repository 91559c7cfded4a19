import { load } from '../../browser/load.ts';
import { make } from '../../browser/make.ts';
import { addressOfTitle } from '../../domain/answers/address-of-title.ts';
import type { DirectAnswer } from '../../domain/answers/direct-answer.ts';
import type { KnownAnswers } from '../../domain/answers/known-answers.ts';
import { encode } from '../../domain/percent-encoding.ts';
import { nearestTitles } from '../../domain/search/nearest-titles.ts';
import { isPaste, queryFromPaste } from '../../domain/search/query-from-paste.ts';
import type * as Answers from './answers.client.ts';
import answers from './answers.client.ts?worker&url';
import { Filters } from './filters.client.ts';
import type * as Finder from './find.client.ts';
import type { Answer, FindOptions } from './find.client.ts';
import { fetchKnown } from './known.client.ts';
import type * as Refusals from './refusals.client.ts';
import refusals from './refusals.client.ts?worker&url';
import { Remarks } from './remarks.client.ts';
import { directGroup, type Group, hitGroup, titleGroup } from './results.client.ts';
import { near, sentenceOf } from './sentences.client.ts';

/** A code of a reply, whole or in part. */
const code = /(?<!\d)[245](?:\d\d(?!\d)|\.\d)/;

/** Direct answers wait this long, in milliseconds, for the results below them, where there is an earlier answer to look at. */
const together = 120;
/** A first result waits this long, in milliseconds, for a direct answer that would push it down. */
const nearly = 30;
const patience = 300;
/** After so long, also in milliseconds, the titles are shown to whoever still waits. */
const slow = 2500;
const mostTitles = 5;

export interface Choices {
  /** Fetches what looks for pages, once; after a failure the next call tries again. */
  readonly finder: () => Promise<typeof Finder>;
  /** How many pages to describe at the most. */
  readonly most: number;
  /** The server of the page that the reader comes from. */
  readonly own: string | undefined;
  /** Puts the groups on the page, in place of those before. */
  readonly show: (groups: readonly Group[]) => void;
  /** Says whether there is no question, and whether there is no answer to it: somebody then wants to know what to ask. */
  readonly suggest: (isEmpty: boolean, isNothing: boolean) => void;
  /** Writes what is to be read and heard; a count may wait for a pause, a failure is urgent. */
  readonly say: (message: string, isUrgent: boolean) => void;
  /** Looks again, after a filter or a correction was changed. */
  readonly again: () => void;
}

interface Outcome {
  readonly text: string;
  /** True when it is what was taken from a longer text. */
  readonly isPart: boolean;
  readonly known?: KnownAnswers | undefined;
  readonly direct: readonly DirectAnswer[];
  readonly answer?: Answer;
  /** True while `answer` has only the best page. */
  readonly isFirst?: boolean;
  /** True while it has only the title of that. */
  readonly isBare?: boolean;
  readonly hasFailed?: boolean;
  readonly isSlow?: boolean;
}

/** Where to begin without a question, and without an answer to one. */
const starts = [
  ['What do you see?', '/troubleshooting/'],
  ['Look up a refusal', '/replies/'],
  ['IP addresses', '/network/'],
] as const;

/** What the dialog and the page with results share: asks, and shows what comes back. */
export class View {
  readonly filters: Filters;
  /** Above the results: how the query was read. */
  readonly remarks = new Remarks();
  /** Ways on, below the results. */
  readonly ways: Element;
  asTyped = false;
  /** True where the last question was not answered, because the search could not be loaded. */
  hasFailed = false;
  /** The reader's own server: that of their page, or the one they chose last. */
  own: string | undefined;
  #choices: Choices;
  /** Numbers the questions, so that a late answer to an earlier one is dropped. */
  #turn = 0;
  /** The question that the list was made for. */
  #shown = 0;
  #isWarm = false;
  #timers: number[] = [];

  constructor(ways: Element, choices: Choices) {
    this.ways = ways;
    this.#choices = choices;
    this.own = choices.own;
    this.filters = new Filters(() => {
      // Whoever chose a server works on it, also after they look at all of them again.
      this.own = this.filters.server ?? this.own;
      choices.again();
    });
  }

  /** Forgets the question, and leaves nothing of its answer. */
  clear(): void {
    this.#begin();
    this.remarks.clear();
    this.#offer(undefined);
    this.#choices.show([]);
    this.#choices.suggest(true, false);
    this.#choices.say('', true);
  }

  /** Asks and shows, step by step, as the answers come in; a later question stops an earlier one. Never rejects. */
  async ask(whole: string): Promise<void> {
    const turn = this.#begin();
    this.#later(patience, () => {
      this.#choices.say('Searching…', true);
      if (this.#shown === turn) return;
      // What is there answers another question.
      this.remarks.clear();
      this.#choices.show([]);
    });
    // Only a paste waits for what reads refusals; where that does not come, its codes and addresses are looked for.
    const reader = isPaste(whole) ? await load<typeof Refusals>(refusals).catch(() => undefined) : undefined;
    if (turn !== this.#turn) return;
    const { query: text, isPart } = queryFromPaste(whole, reader?.findRefusal);
    let outcome: Outcome = { text, direct: [], isPart };
    let isShown = false;
    const add = (more: Partial<Outcome>) => {
      // What is the same again would only take the place of links that somebody is about to press.
      const isNews =
        !more.direct || more.known !== undefined || JSON.stringify(more.direct) !== JSON.stringify(outcome.direct);
      outcome = { ...outcome, ...more };
      const isThere = outcome.answer !== undefined || outcome.hasFailed || outcome.isSlow;
      if (turn !== this.#turn || !isNews) return;
      this.hasFailed = outcome.hasFailed === true;
      if (isThere || isShown) this.#show(outcome);
      else if (outcome.direct.length > 0) this.#later(this.#isWarm ? together : 0, () => this.#show(outcome));
      isShown ||= isThere === true;
    };
    this.#later(slow, () => add({ isSlow: true }));
    const { server, task } = this.filters;
    const own = this.own;
    const most = this.#choices.most;
    const ahead = this.#choices
      .finder()
      .then(({ fetchAhead }) => fetchAhead(text, this.asTyped))
      // It is told where the pages are asked for.
      .catch(() => undefined);
    const found = this.#find(text, ahead, { most, server, task, asTyped: this.asTyped, preferServer: own }, add);
    await Promise.all([found, this.#answer(text, server ?? own, ahead, found, add)]);
  }

  /**
   * What is answered without searching; where its facts or its code do not come, the results are there all the same. What
   * reads refusals is large: a text without a code has its results first.
   */
  async #answer(
    text: string,
    server: string | undefined,
    ahead: Promise<void>,
    found: Promise<Answer | undefined>,
    add: (more: Partial<Outcome>) => void,
  ): Promise<void> {
    // What is needed of the index is small, and is asked for first.
    await Promise.race([ahead, after(together)]);
    const reads = load<typeof Answers>(answers).catch(() => undefined);
    const known = await fetchKnown();
    if (known && code.test(text)) add({ known });
    const answersOf = (await reads)?.answersOf;
    if (!known || !answersOf) return;
    let answer: Answer | undefined;
    if (!code.test(text)) {
      add({ known, direct: answersOf(text, known, undefined, server) });
      answer = await found;
    }
    const reader = await load<typeof Refusals>(refusals).catch(() => undefined);
    add({ direct: answersOf(text, known, reader?.matchReply, server, answer?.foreign?.english) });
  }

  /**
   * The first time each page found is one more file to wait for, so the best one comes alone, at first by its title, and
   * the others after it.
   */
  async #find(
    text: string,
    ahead: Promise<void>,
    options: FindOptions,
    add: (more: Partial<Outcome>) => void,
  ): Promise<Answer | undefined> {
    try {
      await ahead;
      const { find } = await this.#choices.finder();
      if (!this.#isWarm) {
        const best = find(text, { ...options, most: 1 });
        // Its title is on the page before what describes it has come.
        const [bare, known] = await Promise.all([
          find(text, { ...options, most: 0 }),
          Promise.race([fetchKnown(), best.then(none, none)]),
        ]);
        // An answer to a code comes late: no result waits for it.
        if (!code.test(text)) {
          const direct = load<typeof Answers>(answers).then(() => after(0));
          await Promise.race([direct, after(nearly)]).catch(() => undefined);
        }
        const address = known && bare.best && addressOfTitle(bare.best.title, known);
        if (address && bare.best) {
          const hits = [{ ...bare.best, address, excerpt: [], parts: [] }];
          add({ answer: { ...bare, hits }, isFirst: true, isBare: true });
        }
        add({ answer: await best, isFirst: true, isBare: false });
      }
      const answer = await find(text, options);
      // Where nothing was found, the titles that come nearest are shown with that.
      const known = answer.total === 0 ? await Promise.race([fetchKnown(), after(slow)]) : undefined;
      add({ answer, isFirst: false, ...(known && { known }) });
      this.#isWarm = true;
      return answer;
    } catch {
      add({ hasFailed: true });
    }
    return undefined;
  }

  #begin(): number {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
    this.#turn += 1;
    return this.#turn;
  }

  #later(milliseconds: number, action: () => void): void {
    this.#timers.push(window.setTimeout(action, milliseconds));
  }

  #show({ text, isPart, known, direct, answer, isFirst, isBare, hasFailed, isSlow }: Outcome): void {
    this.#shown = this.#turn;
    // A title alone is no answer yet.
    const whole = isBare ? undefined : answer;
    const isWhole = (whole !== undefined && !isFirst) || hasFailed;
    if (isWhole) for (const timer of this.#timers) clearTimeout(timer);
    const hits = answer?.hits ?? [];
    const isWaiting = isSlow === true && whole === undefined && !hasFailed;
    const nothing = (isWhole || isWaiting) && !whole?.hits.length;
    const nearest = nothing && known ? nearestTitles(text, known.pages, mostTitles, this.own) : [];
    if (answer) this.filters.update(answer.servers, answer.tasks, this.own);
    this.remarks.show(answer, isPart ? text : undefined, () => {
      this.asTyped = true;
      this.#choices.again();
    });
    this.remarks.offerCopies(direct);
    const groups = [...direct.map(directGroup), ...hits.map(hitGroup), titleGroup(nearest)];
    this.#choices.show(groups.filter(({ links }) => links.length > 0));
    this.#choices.suggest(false, isWhole === true && whole?.total === 0 && direct.length === 0);
    this.#offer({ text, support: nothing ? (known?.support ?? '') : '' });
    if (isWaiting) this.#choices.say(`The search is still loading.${near(nearest.length)}`, true);
    if (isWhole) {
      const narrowed = this.filters.server ?? this.filters.task;
      this.#choices.say(sentenceOf(text, narrowed, direct.length, nearest.length, whole), !whole);
    }
  }

  /** The ways on: all titles with these words and, where somebody is stuck, a mail that already says what was looked for. */
  #offer(asked: { text: string; support: string } | undefined): void {
    const words = asked?.text.trim() ?? '';
    const ways: Element[] = [
      make(
        'a',
        { href: `/a-z/${words ? `?q=${encode(words)}` : ''}` },
        words ? 'Titles with these words' : 'All articles, A–Z',
      ),
      ...(words && !asked?.support ? [] : starts.map(([name, href]) => make('a', { href }, name))),
    ];
    if (this.filters.server || this.filters.task) {
      const all = make('button', { type: 'button' }, 'All servers and tasks');
      all.addEventListener('click', () => {
        this.filters.choose(undefined, undefined);
        this.#choices.again();
      });
      ways.push(all);
    }
    if (asked?.support) {
      const subject = encode(`Question: ${words}`);
      const body = encode(`I looked for: ${words}\r\nPage: ${location.origin}${location.pathname}\r\n\r\n`);
      ways.push(make('a', { href: `mailto:${asked.support}?subject=${subject}&body=${body}` }, 'Ask support'));
    }
    this.ways.replaceChildren(...ways);
  }
}

const none = () => undefined;

const after = (milliseconds: number) =>
  new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), milliseconds));
