import { decode, encodeInFragment } from '../percent-encoding.ts';
import { readValue } from './read-value.ts';
import { values } from './stand-ins.ts';

/** What a fragment holds: the anchor that it leads to, and the values with their keys as they came, right or wrong. */
export interface ValuesLink {
  /** Empty where it leads to no place. */
  readonly anchor: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** Longer fragments did not come from here, and nothing of them is read. */
export const longestFragment = 8000;
const longestText = 1001;

/**
 * Reads a fragment, with or without its `#`: the anchor first, if there is one, then pairs. Of a key that comes twice
 * the first counts; unknown keys are left out. Values are hostile until `readValue` has read them.
 *
 * @example readValuesLink('#prove-it&server=EX02').texts.get('server') // 'EX02'
 */
export function readValuesLink(fragment: string): ValuesLink {
  const texts = new Map<string, string>();
  const { anchor, pairs } = readFragment(fragment);
  for (const [key, text] of pairs) {
    if (text !== '' && !texts.has(key) && values.some((value) => value.key === key)) texts.set(key, text);
  }
  return { anchor, texts };
}

/**
 * Takes a fragment apart, with or without its `#`: the anchor, empty where there is none, and all pairs after it, whatever
 * their keys are. A pair without an equals sign has an empty text. Of a fragment longer than 8,000 characters nothing is read.
 *
 * @example readFragment('#prove-it&server=EX02&x=1') // { anchor: 'prove-it', pairs: [['server', 'EX02'], ['x', '1']] }
 */
export function readFragment(fragment: string): { anchor: string; pairs: [key: string, text: string][] } {
  if (fragment.length > longestFragment) return { anchor: '', pairs: [] };
  const [first = '', ...rest] = fragment.replace(/^#/, '').split('&');
  const isAnchor = !first.includes('=');
  const pairs = (isAnchor ? rest : [first, ...rest]).map((pair): [string, string] => {
    const [key = '', ...texts] = pair.split('=');
    return [key, decode(texts.join('=').replaceAll('+', ' ')).slice(0, longestText)];
  });
  return { anchor: isAnchor ? decode(first) : '', pairs };
}

/**
 * Writes a fragment, with its `#`; empty where there is nothing to write. Reading it back gives the same.
 *
 * @example writeValuesLink({ anchor: 'prove-it', texts: new Map([['server', 'EX02']]) }) // '#prove-it&server=EX02'
 */
export function writeValuesLink({ anchor, texts }: ValuesLink): string {
  const pairs = [...texts].map(([key, text]) => `${key}=${encodeInFragment(text)}`);
  const parts = [...(anchor ? [encodeInFragment(anchor)] : []), ...pairs];
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

/** A value of a link that was refused, and why. */
export interface Refusal {
  readonly key: string;
  readonly text: string;
  readonly reason: string;
}

/**
 * Sorts what came with a link into values that commands may use, and refusals.
 *
 * @example readTexts(new Map([['server', 'EX02;calc'], ['domain', 'example.com']])).refused[0]?.reason
 *   // '";" cannot be part of it. Expected letters, digits and hyphens only, such as EX01.'
 */
export function readTexts(texts: ReadonlyMap<string, string>): { given: Map<string, string>; refused: Refusal[] } {
  const given = new Map<string, string>();
  const refused: Refusal[] = [];
  for (const { key, type } of values) {
    const text = texts.get(key);
    if (text === undefined) continue;
    const reading = readValue(type, text);
    if ('value' in reading) given.set(key, reading.value);
    else refused.push({ key, text, reason: reading.reason });
  }
  return { given, refused };
}
