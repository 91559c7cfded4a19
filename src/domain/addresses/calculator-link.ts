import { decode, encodeInFragment } from '../percent-encoding.ts';
import { spellAddress } from './address.ts';
import { readValidNetwork, readValidSingleAddress } from './read-valid.ts';

/** What a link to the calculator holds: texts as they stand in the fields, right or wrong. */
export interface LinkState {
  networks: string[];
  without: string[];
  address: string | undefined;
  output: string | undefined;
}

/** A link is for a few networks; what is longer did not come from here, and is not read at all. */
export const longestFragment = 8000;
const mostValues = 100;
const longestValue = 1000;

/**
 * Reads the fragment of a link, with or without its `#`. Keys are `net` and `not` (any number), `ip` and `out` (the
 * first counts), and `v`, the version, for which 1 and nothing mean the same; other keys are ignored. Values stay as
 * they were typed, so that a field shows its message. Gives nothing for a fragment of another version, without any of
 * the keys, or longer than 8,000 characters.
 *
 * @example readLink('#v=1&net=192.0.2.0/24&ip=192.0.2.7')
 *   // { networks: ['192.0.2.0/24'], without: [], address: '192.0.2.7', output: undefined }
 */
export function readLink(fragment: string): LinkState | undefined {
  if (fragment.length > longestFragment) return undefined;
  const pairs = fragment
    .replace(/^#/, '')
    .split('&')
    .map((pair): [string, string] => {
      const at = pair.indexOf('=');
      return at < 0 ? [pair, ''] : [pair.slice(0, at), decode(pair.slice(at + 1)).slice(0, longestValue)];
    });
  const all = (key: string) =>
    pairs.flatMap(([name, value]) => (name === key && value ? [value] : [])).slice(0, mostValues);
  const [version = '1'] = all('v');
  const [networks, without, [address], [output]] = [all('net'), all('not'), all('ip'), all('out')];
  const isEmpty = !networks.length && !without.length && address === undefined && output === undefined;
  return version !== '1' || isEmpty ? undefined : { networks, without, address, output };
}

/**
 * Writes the fragment of a link, with its `#`: the canonical text of everything that can be read, the rest as it is.
 * Reading it back gives the same addresses.
 *
 * @example writeLink({ networks: ['192.0.2.0 255.255.255.0'], without: [], address: undefined, output: undefined })
 *   // '#v=1&net=192.0.2.0/24'
 */
export function writeLink({ networks, without, address, output }: LinkState): string {
  const pairs = [
    ['v', '1'],
    ...networks.map((text) => ['net', canonical(text)]),
    ...without.map((text) => ['not', canonical(text)]),
    ...(address === undefined ? [] : [['ip', canonicalAddress(address)]]),
    ...(output === undefined ? [] : [['out', output]]),
  ];
  return `#${pairs.map(([key, value = '']) => `${key}=${encodeInFragment(value)}`).join('&')}`;
}

const canonical = (text: string): string => readValidNetwork(text)?.readAs ?? text;

function canonicalAddress(text: string): string {
  const range = readValidSingleAddress(text)?.range;
  return range ? spellAddress(range.family, range.first) : text;
}
