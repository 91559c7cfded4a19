import { adoptStyle } from '../../browser/adopt-style.ts';
import { make, makeButton } from '../../browser/make.ts';
import type { EntryText } from '../../domain/addresses/list-entries.ts';
import { longestNetwork } from '../../domain/addresses/read-valid.ts';
import type { Reading, ReadOptions } from '../../domain/addresses/reading.ts';
import { spellAmount } from '../../domain/addresses/words.ts';
import type { AllowList } from '../../domain/allow-list/allow-list.ts';
import look from './messages.css?inline';

// Comes with the code, so that guides do not carry the look of messages which most readers never see.
adoptStyle(look);

/** Says what is wrong with an entry; fetched when the first one is. */
export type Explain = (text: string, options?: ReadOptions) => Reading;

/** What there is to say about a list. */
export interface Said {
  list: AllowList;
  fromLink: string;
  /** True where lines wait for a click, or there are none. */
  isHeld: boolean;
  /** What the targets leave out. */
  notes: readonly string[];
}

interface Actions {
  repair: (start: number, end: number, text: string) => void;
  confirm: (wide: string) => void;
}

const mostRefusals = 10;

/** The messages about a list, the gravest last, where the lines begin. `caret` is the place where somebody is typing. */
export function messagesOf(
  said: Said,
  explain: Explain | undefined,
  caret: number | undefined,
  actions: Actions,
): HTMLElement[] {
  const { list, fromLink, isHeld, notes } = said;
  const more = list.refused.length - mostRefusals;
  const hold = list.wide && isHeld ? [holdOf(list.wide, actions)] : [];
  return [
    ...(fromLink ? [paragraph(fromLink, 'warn')] : []),
    ...list.refused.slice(0, mostRefusals).map((entry) => refusalOf(entry, explain, caret, actions)),
    ...(more > 0
      ? [paragraph(`${spellAmount(BigInt(more), 'more entry', 'more entries')} cannot be read.`, 'bad')]
      : []),
    ...list.notes.map((note) => paragraph(note, 'quiet')),
    ...notes.map((note) => paragraph(note, 'warn')),
    ...list.warnings.map((warning) => paragraph(warning, 'warn')),
    ...(list.problem ? [paragraph(list.problem, 'bad')] : []),
    ...hold,
  ];
}

function holdOf(wide: string, { confirm }: Actions): HTMLElement {
  const hold = paragraph('No lines are shown yet. ', 'bad');
  hold.append(makeButton('Show the lines anyway', () => confirm(wide)));
  return hold;
}

function refusalOf(
  { line, start, text }: EntryText,
  explain: Explain | undefined,
  caret: number | undefined,
  { repair }: Actions,
) {
  const end = start + text.length;
  const isHere = caret !== undefined && start <= caret && caret <= end;
  const reading = explain?.(text, { finished: !isHere });
  const message = `Line ${line}: ${reading && 'message' in reading ? reading.message : ''}`;
  if (reading?.outcome !== 'refused') return paragraph(message, 'quiet');
  const refusal = make('div');
  const typed = paragraph('', 'typed');
  // Of what is too long the beginning tells which it is; megabytes would stop the page.
  const shown = text.slice(0, longestNetwork);
  const mark = make('mark', {}, shown.slice(reading.fragment.start, reading.fragment.end));
  typed.append(shown.slice(0, reading.fragment.start), mark, shown.slice(reading.fragment.end));
  const repairs = reading.repairs.filter(({ action }) => action === 'replace');
  refusal.append(
    paragraph(message, 'bad'),
    ...(mark.textContent ? [typed] : []),
    ...repairs.map((one) => makeButton(one.label, () => repair(start, end, one.text))),
  );
  return refusal;
}

/** A paragraph with this text, which stays text. */
export function paragraph(text: string, className = ''): HTMLParagraphElement {
  return make('p', { class: className }, text);
}
