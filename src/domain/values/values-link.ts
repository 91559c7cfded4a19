import { readValue } from './read-value.ts';
import { values } from './stand-ins.ts';

/** What a fragment holds: the anchor that it leads to, and the values with their keys as they came, right or wrong. */
export interface ValuesLink {
  /** Empty where it leads to no place. */
  readonly anchor: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** Longer fragments did not come from here, and nothing of them is read. */
const LONGEST_FRAGMENT = 8000;
const LONGEST_TEXT = 1001;

/**
 * Reads a fragment, with or without its `#`: the anchor first, if there is one, then pairs. Of a key that comes twice
 * the first counts; unknown keys are left out. Values are hostile until `readValue` has read them.
 *
 * Example: `#step-create-connector&server=EX02` has the anchor `step-create-connector` and one value.
 */
export function readValuesLink(fragment: string): ValuesLink {
  const texts = new Map<string, string>();
  if (fragment.length > LONGEST_FRAGMENT) return { anchor: '', texts };
  const [first = '', ...rest] = fragment.replace(/^#/, '').split('&');
  const isAnchor = !first.includes('=');
  for (const pair of isAnchor ? rest : [first, ...rest]) {
    const at = pair.indexOf('=');
    const key = pair.slice(0, at);
    if (at < 1 || texts.has(key) || !values.some((value) => value.key === key)) continue;
    const text = decode(pair.slice(at + 1).replaceAll('+', ' ')).slice(0, LONGEST_TEXT);
    if (text !== '') texts.set(key, text);
  }
  return { anchor: isAnchor ? decode(first) : '', texts };
}

/**
 * Writes a fragment, with its `#`; empty where there is nothing to write. Reading it back gives the same.
 *
 * Example: the anchor `prove-it` and the server `EX02` become `#prove-it&server=EX02`.
 */
export function writeValuesLink({ anchor, texts }: ValuesLink): string {
  const pairs = [...texts].map(([key, text]) => `${key}=${encode(text)}`);
  const parts = [...(anchor ? [encode(anchor)] : []), ...pairs];
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

/** A value of a link that was refused, and why. */
export interface Refusal {
  readonly key: string;
  readonly text: string;
  readonly reason: string;
}

/** Sorts what came with a link into values that commands may use, and refusals. */
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

// Slashes, colons, commas and at signs are allowed in a fragment (RFC 3986, section 3.5) and stay readable.
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replace(/%(?:2F|3A|2C|40)/g, (sign) => decodeURIComponent(sign))
    .replace(/['()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A lone percent sign was typed by hand.
  }
}
