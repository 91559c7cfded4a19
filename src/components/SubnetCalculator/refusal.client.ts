import type { Reading, Repair } from '../../domain/addresses/reading.ts';
import { explainWildcardIn } from '../../domain/addresses/wildcards.ts';
import { build, button } from './elements.client.ts';

export type Refusal = Extract<Reading, { outcome: 'refused' }>;

/** What is wrong, what was typed with the fragment at fault marked, and a button for each repair. */
export function refusal(
  { kind, message, fragment: { start, end }, repairs }: Refusal,
  typed: string,
  use: (repair: Repair) => void,
  whole = typed,
): Node[] {
  const wrong = typed.slice(start, end);
  const echo = build('p', 'typed', typed.slice(0, start), build('mark', '', wrong), typed.slice(end));
  // What Cisco would match is told, and never made into networks.
  const gaps = kind === 'mask-gaps' ? explainWildcardIn(whole)?.sentence : undefined;
  return [
    build('p', 'refusal', message),
    ...(wrong ? [echo] : []),
    ...(gaps ? [build('p', '', gaps)] : []),
    ...repairs.map((repair) => button(repair.label, () => use(repair))),
  ];
}
