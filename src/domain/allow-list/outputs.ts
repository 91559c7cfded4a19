import { type AddressRange, type Network, rangeOf, spellNetwork } from '../addresses/network.ts';
import { networksOf, unite } from '../addresses/sets.ts';
import { specialUseOf } from '../addresses/special-use.ts';
import { mostListed, splitNetworks } from '../addresses/split-networks.ts';
import { spellCount } from '../addresses/words.ts';
import { cloudAndDataTargets } from './clouds-and-data.ts';
import { exchangeTargets } from './exchange.ts';
import { firewallTargets } from './firewalls.ts';
import { hostFirewallTargets } from './host-firewalls.ts';
import { mailServerTargets } from './mail-servers.ts';
import type { Target } from './target.ts';

/** Every system that lines can be written for. The ids stand in links and stay for ever. */
export const targets: readonly Target[] = [
  ...exchangeTargets,
  ...mailServerTargets,
  ...hostFirewallTargets,
  ...firewallTargets,
  ...cloudAndDataTargets,
];

/**
 * The target with this id, if there is one.
 *
 * @example findTarget('exim')?.name // 'Exim: host list'
 */
export const findTarget = (id: string): Target | undefined => targets.find((target) => target.id === id);

/** Targets whose lines are easily taken for each other: IOS wants the wildcard where ASA wants the mask. */
const easilySwapped = ['cisco-ios', 'cisco-asa'];

/**
 * The target, and behind it those that it is easily swapped with: they are best seen side by side.
 *
 * @example withEasilySwapped(findTarget('cisco-asa')).map(({ id }) => id) // ['cisco-asa', 'cisco-ios']
 */
export const withEasilySwapped = (target: Target): readonly Target[] =>
  easilySwapped.includes(target.id)
    ? [target, ...targets.filter((one) => one !== target && easilySwapped.includes(one.id))]
    : [target];

/** What to paste for a target, and what there is to say about it. Both texts are empty where nothing can be written. */
export interface Output {
  text: string;
  undo: string;
  /** The networks that the text covers: exactly these. */
  networks: Network[];
  /** Networks that the target does not take; `note` says why. */
  leftOut: Network[];
  note: string | undefined;
}

/**
 * Writes ranges for a target, as the fewest networks that it takes. Nothing is left out without a note, and nothing is
 * written that would cover more.
 *
 * @example outputFor(findTarget('exim'), [readValidNetwork('192.0.2.0/24').range]).text
 *   // 'hostlist filter_hosts = 192.0.2.0/24'
 */
export function outputFor(target: Target, ranges: readonly AddressRange[]): Output {
  const all = networksOf(unite(ranges));
  const otherFamily = all.filter(({ family }) => !target.takes.includes(family));
  const isRefused = (network: Network) =>
    target.publicOnly === true && specialUseOf(rangeOf(network))?.isPrivate === true;
  const refused = all.filter((network) => target.takes.includes(network.family) && isRefused(network));
  const leftOut = [...otherFamily, ...refused];
  const left = new Set(leftOut);
  const taken = all.filter((network) => !left.has(network));
  const { count, networks } = splitNetworks(taken, target.shortest ?? 0);
  const notes = [
    ...(otherFamily.length ? [`${target.name} takes IPv${target.takes[0]} only: ${spellList(otherFamily)}`] : []),
    ...(refused.length ? [`${target.name} takes no private addresses: ${spellList(refused)}`] : []),
  ];
  if (target.shortest !== undefined && count > BigInt(mostListed)) {
    const many = `This would be ${spellCount(count)} entries, and at most ${spellCount(BigInt(mostListed))} are written.`;
    return { text: '', undo: '', networks: [], leftOut: all, note: [many, ...notes].join(' ') };
  }
  const whole = target.shortest === undefined ? taken : networks;
  const note = notes.length ? notes.join(' ') : undefined;
  if (!whole.length) return { text: '', undo: '', networks: [], leftOut, note };
  return { text: target.lines(whole), undo: target.undo(whole), networks: whole, leftOut, note };
}

const mostNamed = 3;

function spellList(networks: readonly Network[]): string {
  const more = networks.length - mostNamed;
  const names = networks.slice(0, mostNamed).map(spellNetwork).join(', ');
  return `${names}${more > 0 ? ` and ${spellCount(BigInt(more))} more` : ''} ${networks.length > 1 ? 'are' : 'is'} left out.`;
}
