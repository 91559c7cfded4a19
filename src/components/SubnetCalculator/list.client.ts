import { find } from '../../browser/find.ts';
import { judgeAmong } from '../../domain/addresses/calculator.ts';
import { answerList, compareLists } from '../../domain/addresses/list-answer.ts';
import { longestList } from '../../domain/addresses/list-entries.ts';
import { type ListEntry, readEntries } from '../../domain/addresses/lists.ts';
import { nameRange } from '../../domain/addresses/network.ts';
import { spellAmount, spellCount } from '../../domain/addresses/words.ts';
import type { Calculator, Result } from './calculator.client.ts';
import { type ListName, showListResult, showRefused } from './list-result.client.ts';
import { inSlices } from './slices.client.ts';

/** How long nobody must type before a list is read. */
const pause = 150;

/** More is no allow-list, and no page shows it. */
const most = 20_000;

const names: readonly ListName[] = ['networks', 'without', 'other'];

/** Brings the form for lists to life. */
export function startList(calculator: Calculator): { open: (networks: string, without?: string) => void } {
  const { host } = calculator;
  const field = (name: ListName) => find<HTMLTextAreaElement>(host, `[data-list=${name}]`);
  let timer = 0;
  let run = 0;

  const update = async () => {
    run += 1;
    const mine = run;
    const isWanted = () => mine === run && calculator.mode === 'list';
    const lists: Record<ListName, ListEntry[]> = { networks: [], without: [], other: [] };
    for (const name of names) {
      const list = lists[name];
      const isLong = () => list.length > most;
      const text = field(name).value;
      const isDone = await inSlices(
        readEntries(text.slice(0, longestList)),
        (entry) => list.push(entry),
        () => isWanted() && !isLong(),
      );
      const tooMany = isLong()
        ? `${spellCount(BigInt(most))} entries`
        : isDone && text.length > longestList
          ? `${spellCount(BigInt(longestList))} characters`
          : '';
      if (tooMany) {
        calculator.show(undefined, '', undefined);
        return calculator.say(`A list may have ${tooMany}, and this has more.`);
      }
      if (!isDone) return;
    }
    show(lists);
  };

  const setStale = (isStale: boolean) => {
    for (const part of host.querySelectorAll<HTMLElement>('[data-result]'))
      part.style.visibility = isStale ? 'hidden' : '';
  };

  const show = (lists: Record<ListName, ListEntry[]>) => {
    setStale(false);
    const answer = answerList(lists.networks, lists.without);
    const [only, another] = answer.set;
    const warnings = answer.warnings.filter(({ kind }) => kind === 'everyone' || kind === 'very-wide');
    const asked = only && {
      ranges: answer.set,
      name: another ? `the ${spellCount(BigInt(answer.networks.length))} networks` : nameRange(only),
      judge: (tested: Result) => judgeAmong(answer.set, tested),
      warning: warnings.map(({ message }) => message).join(' ') || undefined,
    };
    const understood = (entries: ListEntry[]) =>
      entries.flatMap(({ reading }) => (reading.outcome === 'result' ? [reading.readAs] : []));
    const refused = names.flatMap((name) => lists[name].filter(({ reading }) => reading.outcome === 'refused'));
    const linked = { networks: understood(lists.networks), without: understood(lists.without) };
    const wrong = `${spellAmount(BigInt(refused.length), 'entry is', 'entries are')} not understood; the others count.`;
    calculator.say(refused.length ? wrong : lists.networks.length ? '' : 'Paste or type networks in any notation.');
    calculator.show(
      asked,
      answer.sentence,
      linked.networks.length
        ? { ...linked, ...(refused.length && { remark: 'What was not understood is not in the link.' }) }
        : undefined,
    );
    showRefused(calculator, lists, use);
    showListResult(calculator, answer, lists.other.length ? compareLists(lists.networks, lists.other) : undefined);
  };

  /** Puts another text in the place of an entry. */
  const use = (name: ListName, { start, text }: ListEntry, replacement: string) => {
    field(name).setRangeText(replacement, start, start + text.length, 'end');
    field(name).focus();
    update();
  };

  for (const name of names) {
    field(name).addEventListener('input', () => {
      clearTimeout(timer);
      // Until the lists are read, what stands there is about others.
      calculator.say('');
      calculator.show(undefined, '', undefined);
      setStale(true);
      timer = window.setTimeout(update, pause);
    });
  }
  return {
    open: (networks, without) => {
      // What somebody typed earlier is kept when a single network is all that the other form had.
      const isKept = without === undefined && !/[\s,;]/.test(networks.trim()) && field('networks').value.trim();
      if (!isKept) field('networks').value = networks;
      if (without !== undefined) field('without').value = without;
      update();
    },
  };
}
