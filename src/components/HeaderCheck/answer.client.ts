import { find } from '../../browser/find.ts';
import { make, makeButton } from '../../browser/make.ts';
import { matchReply } from '../../domain/answers/match-replies.ts';
import { type ReasonId, readReason, reasonAddress, reasonNames } from '../../domain/answers/reason-names.ts';
import type { Hop } from '../../domain/headers/hop.ts';
import { spellTotal, textsOf, writeSummary } from '../../domain/headers/hop-texts.ts';
import type { PasteAnswer } from '../../domain/headers/read-paste.ts';
import type { PathAnswer } from '../../domain/headers/read-path.ts';
import type { RefusalAnswer } from '../../domain/headers/read-refusal.ts';

const mostReplies = 3;

/**
 * Gives a function that writes an answer into the places which Tool.astro rendered. `claim` is called with an address that
 * the reader calls a server of theirs. Everything from the message is written as text.
 */
export function startAnswer(host: HTMLElement, claim: (address: string) => void) {
  const verdict = find(host, '[data-verdict]');
  const path = find(host, '[data-path]');
  const refusal = find(host, '[data-refusal]');
  const next = find(host, '[data-next]');
  const rows = find(host, '[data-hops]');
  const shape = rows.firstElementChild?.cloneNode(true) as HTMLElement;
  const replies = [...find<HTMLTemplateElement>(host, 'template').content.querySelectorAll('li')].map((element) => ({
    element,
    code: element.dataset['code'] ?? '',
    text: element.dataset['words'] ?? '',
    also: (element.dataset['also'] ?? '').split(',').filter(Boolean),
    reason: readReason(element.dataset['reason']),
  }));

  const showPath = (answer: PathAnswer) => {
    rows.replaceChildren(...answer.hops.map((hop) => rowOf(hop, shape)));
    find(host, '[data-total]').textContent = spellTotal(answer);
    const remarks = answer.remarks.map(({ text }) => paragraph('li', text));
    find(host, '[data-remarks]').replaceChildren(...remarks);
    find(host, '[data-more]').hidden = remarks.length === 0;
    find(host, '[data-path] copy-button').dataset['text'] = writeSummary(answer);
  };

  const showRefusal = ({ client, meaning, reply = '' }: RefusalAnswer) => {
    find(host, '[data-client]').textContent = client ?? '';
    find(host, '[data-meaning]').textContent = meaning;
    find(host, '[data-reply]').hidden = reply === '';
    find(host, '[data-reply] code').textContent = reply;
    const { fits, sameCode, otherWords, reason } = matchReply(reply, replies);
    const found = (fits.length > 0 ? fits : sameCode).slice(0, mostReplies);
    const about = reason ? [linkTo(reason)] : [];
    const rowOf = ({ element }: (typeof found)[number]) => document.importNode(element, true);
    const alike = found.length === 0 && otherWords.length <= mostReplies ? otherWords : [];
    const others = alike.length > 0 ? [paragraph('li', 'Printed with the same code, with other words:')] : [];
    const shown = [...found.map(rowOf), ...about, ...others, ...alike.map(rowOf)];
    find(host, '[data-replies]').replaceChildren(...shown);
    find(host, '[data-known]').hidden = shown.length === 0;
  };

  return ({ path: way, refusal: stop, problem }: PasteAnswer): void => {
    const sentences = [
      ...(stop ? [paragraph('p', stop.sentence, stop.outcome)] : []),
      ...(way ? [paragraph('p', way.sentence, way.kind)] : []),
      ...(problem ? [paragraph('p', problem, 'cannot-tell')] : []),
    ];
    verdict.replaceChildren(...sentences);
    find(host, '[data-actions]').replaceChildren(...(way ? claims(way, claim) : []));
    path.hidden = !way;
    refusal.hidden = !stop;
    if (way) showPath(way);
    if (stop) showRefusal(stop);
    const keys = new Set<string>(way ? [way.judgement.reason, ...way.remarks.map(({ about }) => about)] : []);
    if (stop) keys.add(stop.outcome);
    if (stop && stop.outcome !== 'accepted' && stop.outcome !== 'ended') keys.add(stop.stage);
    for (const step of next.querySelectorAll<HTMLElement>('[data-after]')) {
      step.hidden = !step.dataset['after']?.split(' ').some((key) => keys.has(key));
    }
    next.hidden = !next.querySelector('[data-after]:not([hidden])');
  };
}

/** Whether a public address is a server of the reader, only the reader knows. */
function claims({ judgement: { reason, line }, hops }: PathAnswer, claim: (address: string) => void): HTMLElement[] {
  const address = hops[line]?.clientText;
  if (!address || !['perhaps-own', 'from-elsewhere'].includes(reason)) return [];
  return [makeButton(`${address} is a server of mine`, () => claim(address))];
}

function rowOf(hop: Hop, shape: HTMLElement): HTMLElement {
  const row = shape.cloneNode(true) as HTMLElement;
  const { line, ...texts } = textsOf(hop);
  row.dataset['side'] = hop.side;
  row.dataset['place'] = hop.place ?? '';
  for (const [name, text] of Object.entries(texts)) {
    const place = row.querySelector(`[data-text="${name}"]`);
    if (place) place.textContent = text;
  }
  const mark = row.querySelector('mark');
  if (mark) {
    mark.textContent = line[1];
    mark.parentElement?.replaceChildren(line[0], mark, line[2]);
  }
  row.querySelector('details')?.toggleAttribute('open', hop.side === 'deciding');
  return row;
}

/** What the refusal is about, for a reply that has no entry of its own, and beside those that fit. */
function linkTo(reason: ReasonId): HTMLElement {
  return make(
    'li',
    { class: 'about' },
    'What it is about: ',
    make('a', { href: reasonAddress(reason) }, reasonNames[reason]),
  );
}

function paragraph(tag: 'p' | 'li', text: string, kind?: string): HTMLElement {
  return make(tag, kind ? { 'data-kind': kind } : {}, text);
}
