import { spellAddress } from './address.ts';
import {
  type AddressRange,
  contains,
  countOf,
  describeNetwork,
  nameRange,
  positionIn,
  spellNetwork,
} from './network.ts';
import type { Reading } from './reading.ts';
import { spellAmount, spellCount } from './words.ts';

type Result = Extract<Reading, { outcome: 'result' }>;

/** What the calculator shows of a result, ready to print. A value that the result does not have is undefined. */
export interface Answer {
  sentence: string;
  /** Present only where one network is not enough: the fewest that cover exactly the range, and why. */
  several: { networks: string[]; reason: string } | undefined;
  values: Record<ValueName, string | undefined>;
}

/** The values of a network, in the order in which they are shown. */
export const valueNames = {
  cidr: 'Network (CIDR)',
  address: 'Network address',
  mask: 'Mask',
  wildcard: 'Wildcard',
  first: 'First address',
  last: 'Last address',
  count: 'Addresses',
} as const;

export type ValueName = keyof typeof valueNames;

/**
 * Says what a network or range covers, as one sentence and as values.
 *
 * @example answer(readValidNetwork('192.0.2.0/24')).sentence
 *   // '192.0.2.0 mask 255.255.255.0 covers 192.0.2.0 to 192.0.2.255 (256 addresses).'
 */
export function answer({ range, networks, reason, readAs }: Result): Answer {
  const first = spellAddress(range.family, range.first);
  const last = spellAddress(range.family, range.last);
  const [only] = networks;
  const whole = only && networks.length === 1 ? describeNetwork(only) : undefined;
  const subject = whole?.mask ? `${whole.address} mask ${whole.mask}` : readAs;
  const addresses = spellAmount(countOf(range), 'address', 'addresses');
  return {
    sentence: `${subject} covers ${first === last ? `only ${first}` : `${first} to ${last}`} (${addresses}).`,
    several: reason === undefined ? undefined : { networks: networks.map(spellNetwork), reason },
    values: {
      cidr: whole?.cidr,
      address: whole?.address,
      mask: whole?.mask,
      wildcard: whole?.wildcard,
      first,
      last,
      count: spellCount(countOf(range)),
    },
  };
}

/** Where the marker of a tested address is on a bar from 0 to 1; outside it is a step before or after. */
export interface Verdict {
  inside: boolean;
  sentence: string;
  marker: number;
}

/**
 * Says whether an address lies in a block, and where.
 *
 * @example judge(readValidNetwork('192.0.2.0/24').range, readValidNetwork('192.0.2.1')).sentence
 *   // 'Yes: 192.0.2.1 is inside, the 2nd of 256.'
 */
export function judge(block: AddressRange, tested: Result): Verdict {
  const { place, text, fraction } = positionIn(block, tested.range);
  const name =
    tested.range.first === tested.range.last ? spellAddress(tested.range.family, tested.range.first) : tested.readAs;
  if (place === 'inside') return { inside: true, sentence: `Yes: ${name} is inside, the ${text}.`, marker: fraction };
  const marker = place === 'after' ? 1.06 : place === 'partly' ? fraction : -0.06;
  return { inside: false, sentence: `No: ${name} is outside, ${text}.`, marker };
}

/**
 * Says whether an address lies in one of several blocks, and in which. Of one block it says what `judge` says.
 *
 * @example judgeAmong(unite(['192.0.2.0/24', '198.51.100.0/24'].map((cidr) => readValidNetwork(cidr).range)),
 *   readValidNetwork('192.0.2.1')).sentence
 *   // 'Yes: 192.0.2.1 is inside 192.0.2.0/24, the 2nd of 256.'
 */
export function judgeAmong(blocks: readonly AddressRange[], tested: Result): Verdict {
  const [only] = blocks;
  if (only && blocks.length === 1) return judge(only, tested);
  const home = blocks.find((block) => contains(block, tested.range));
  const name = spellAddress(tested.range.family, tested.range.first);
  if (!home) return { inside: false, sentence: `No: ${name} is outside, in none of them.`, marker: 0 };
  const { text, fraction } = positionIn(home, tested.range);
  return { inside: true, sentence: `Yes: ${name} is inside ${nameRange(home)}, the ${text}.`, marker: fraction };
}
