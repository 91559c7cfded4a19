import { matchReply } from '../../domain/answers/match-replies.ts';
import { type ReasonId, readReason, reasonAddress, reasonNames } from '../../domain/answers/reason-names.ts';
import type { Hop } from '../../domain/headers/hop.ts';
import { spellTotal, textsOf, writeSummary } from '../../domain/headers/hop-texts.ts';
import type { PasteAnswer } from '../../domain/headers/read-paste.ts';
import type { PathAnswer } from '../../domain/headers/read-path.ts';
import type { RefusalAnswer } from '../../domain/headers/read-refusal.ts';

type Find = <E extends Element>(selector: string) => E;

const MOST_REPLIES = 3;

/**
 * Gives a function that writes an answer into the places which Tool.astro rendered. `claim` is called with an address that
 * the reader calls a server of theirs. Everything from the message is written as text.
 */
export function startAnswer(find: Find, claim: (address: string) => void) {
  const verdict = find<HTMLElement>('[data-verdict]');
  const path = find<HTMLElement>('[data-path]');
  const refusal = find<HTMLElement>('[data-refusal]');
  const next = find<HTMLElement>('[data-next]');
  const rows = find<HTMLElement>('[data-hops]');
  const shape = rows.firstElementChild?.cloneNode(true) as HTMLElement;
  const replies = [...find<HTMLTemplateElement>('template').content.querySelectorAll('li')].map((element) => ({
    element,
    code: element.dataset['code'] ?? '',
    text: element.dataset['words'] ?? '',
    also: (element.dataset['also'] ?? '').split(',').filter(Boolean),
    reason: readReason(element.dataset['reason']),
  }));

  const showPath = (answer: PathAnswer) => {
    rows.replaceChildren(...answer.hops.map((hop) => rowOf(hop, shape)));
    find('[data-total]').textContent = spellTotal(answer);
    const remarks = answer.remarks.map(({ text }) => paragraph('li', text));
    find('[data-remarks]').replaceChildren(...remarks);
    find<HTMLElement>('[data-more]').hidden = remarks.length === 0;
    find<HTMLElement>('[data-path] copy-button').dataset['text'] = writeSummary(answer);
  };

  const showRefusal = ({ client, meaning, reply = '' }: RefusalAnswer) => {
    find('[data-client]').textContent = client ?? '';
    find('[data-meaning]').textContent = meaning;
    find<HTMLElement>('[data-reply]').hidden = reply === '';
    find('[data-reply] code').textContent = reply;
    const { fits, sameCode, reason } = matchReply(reply, replies);
    const found = (fits.length > 0 ? fits : sameCode).slice(0, MOST_REPLIES);
    const about = reason ? [linkTo(reason)] : [];
    const shown = [...found.map(({ element }) => document.importNode(element, true)), ...about];
    find('[data-replies]').replaceChildren(...shown);
    find<HTMLElement>('[data-known]').hidden = shown.length === 0;
  };

  return ({ path: way, refusal: stop, problem }: PasteAnswer): void => {
    const sentences = [
      ...(stop ? [paragraph('p', stop.sentence, stop.outcome)] : []),
      ...(way ? [paragraph('p', way.sentence, way.kind)] : []),
      ...(problem ? [paragraph('p', problem, 'cannot-tell')] : []),
    ];
    verdict.replaceChildren(...sentences);
    find('[data-actions]').replaceChildren(...(way ? claims(way, claim) : []));
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
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = `${address} is a server of mine`;
  button.addEventListener('click', () => claim(address));
  return [button];
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
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = reasonAddress(reason);
  link.textContent = reasonNames[reason];
  item.append('What it is about: ', link);
  return item;
}

function paragraph(tag: 'p' | 'li', text: string, kind?: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (kind) element.dataset['kind'] = kind;
  return element;
}
