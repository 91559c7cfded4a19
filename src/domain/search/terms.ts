import { isBuildNumber } from '../addresses/build-number.ts';

/**
 * What a term of a query is:
 * - `code`: a reply code or an enhanced status code, "550" or "5.7.1"
 * - `address`: an IPv4 address, network, range or mask
 * - `name`: something with an exact spelling: a cmdlet, a parameter, an option, a file
 * - `number`: digits alone: a version, a port
 * - `word`: a word of the language
 */
export type TermKind = 'code' | 'address' | 'name' | 'number' | 'word';

export interface Term {
  /** As it was typed, without the marks around it. */
  readonly text: string;
  /** As the index has it: letters and digits only, in lower case. */
  readonly flat: string;
  readonly kind: TermKind;
}

/**
 * Takes a query apart.
 *
 * @param query What `readSearchQuery` gives back: at most 200 characters without symbols.
 * @example readTerms('550-5.7.1 Set-ReceiveConnector').map(({ kind, flat }) => [kind, flat])
 *   // [['code', '550'], ['code', '571'], ['name', 'setreceiveconnector']]
 */
export function readTerms(query: string): Term[] {
  // Whose address it is says nothing, and its parts are no words.
  const text = query
    .replace(/[^\s@]{1,64}@[\w.-]{1,255}/g, ' ')
    .replace(host, (name, port) => (telling.test(name) ? name : (port ?? ' ')));
  return (
    (text.trim() === '' ? query : text)
      .replace(/(?<![\d.])([245]\d\d)-(?=[245]\.)/g, '$1 ')
      .replace(/\b(ex|exch|exchange)?[ -]?2k(\d\d?)\b/gi, (_, _name, year) => ` exchange 20${year.padStart(2, '0')}`)
      .replace(/\b(?:ex|exch|exchange)-?(?=20\d\d\b)/gi, 'exchange ')
      .replace(/\bsmall business server(?= 20\d\d\b)/gi, 'sbs')
      .replace(/\bsbs-?(?=20\d\d\b)/gi, 'sbs ')
      .replace(/\b(?:ex|exch)-?(0[37]|1[0369])\b/gi, 'exchange 20$1')
      .replace(/\be(?:2k|20)(0[37]|1[0369])\b/gi, 'exchange 20$1')
      .replace(/\b(20\d\d)\/(?=20\d\d\b)/g, '$1 ')
      // "build 8.3.83.6" is no address, though no part of it is over 255.
      .replace(
        /\bbuild(?: number)? (\d{1,2}(?:\.\d{1,4}){2,3})(?![.\d])/gi,
        (whole, build) => versionOfBuild(build, true) ?? whole,
      )
      .replace(
        /\b(?:version|exchange) (6\.5|8\.[0-3]|14\.[0-3]|15\.[0-2])(?: \(?build (\d{1,4})\.\d{1,4}(?:: service pack \d)?\)?|(?<!15\.2)(?![.\d]))/gi,
        (_, version, build = '999') => versionOf(version, Number(build)),
      )
      .split(/\s+/)
      .map((piece) => versionOfBuild(piece) ?? piece)
      .join(' ')
      .replace(/\bexchange (?=exchange )/gi, '')
      .split(/(?:[\s"“”;,(){}[\]!?¡¿*&@%#|\\…•·]|\.{2,9})+/)
      .map((text) => text.replace(/^[-.:/_']+|(?<![-.:/_'])[-.:/_']+$/g, ''))
      .map((text) => ({ text, flat: flatten(text), kind: kindOf(text) }))
      .filter(({ flat }) => flat !== '')
  );
}

/** The version of Exchange that a build is of: Microsoft counts them by the first two numbers. */
function versionOfBuild(text: string, isNamed = false): string | undefined {
  // The registry and some tools fill up with zeros: 14.03.0123.004.
  const short = text.replace(/(?<![\d])0+(?=\d)/g, '');
  const [, version = '', build = ''] =
    /^(6\.5|8\.[0-3]|14\.[0-3]|15\.[0-2])\.(\d{1,4})(?:\.\d{1,4})?$/.exec(short) ?? [];
  // No part of an address is over 255.
  const isBuild = isNamed || isBuildNumber(text) || short !== text || Number(build) > 255;
  return version && isBuild ? versionOf(version, Number(build)) : undefined;
}

function versionOf(version: string, build: number): string {
  const [, name = ''] =
    builds.find(([one]) => version === one) ?? builds.find(([one]) => version.split('.')[0] === one) ?? [];
  return `exchange ${version === '15.2' && build >= firstOfSubscription ? 'se' : name}`;
}

const builds: readonly (readonly [version: string, name: string])[] = [
  ['6.5', '2003'],
  ['8', '2007'],
  ['14', '2010'],
  ['15.0', '2013'],
  ['15.1', '2016'],
  ['15.2', '2019'],
];
/** 15.2.2562.17 is the first build of Subscription Edition. */
const firstOfSubscription = 2562;

/** The name of somebody's own host, and one that says what is asked for. */
const host = /(?<![\w.-])(?:[a-z\d-]+\.)+(?:example|com|net|org|de|fr|es|eu|uk|io|lan|local)(?::(\d+))?(?![\w.-])/gi;
const telling = /outlook|microsoft|google|yahoo|spamhaus|proofpoint|mimecast|barracuda|spamcop|sorbs|uceprotect/i;

/**
 * A word as the index stores it: without punctuation, in lower case.
 *
 * @example flatten('Set-ReceiveConnector') // 'setreceiveconnector'
 */
export const flatten = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/**
 * A word as people write it without the keyboard for it: in lower case, without accents, ß as ss.
 *
 * @example fold('Größe') // 'grosse'
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');

/**
 * The words that a compound is made of, as the index has them beside the whole.
 *
 * @example partsOf('Set-ReceiveConnector') // ['set', 'receive', 'connector']
 */
export function partsOf(text: string): string[] {
  return text
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .split(/[^\p{L}\p{N}]+/u)
    .map((part) => part.toLowerCase())
    .filter((part) => part.length > 1);
}

function kindOf(text: string): TermKind {
  if (/^[245]\d\d$|^[245]\.[0-7](?:\.\d{1,3})?$|^[245]\.\d{1,2}$/.test(text)) return 'code';
  if (isBuildNumber(text)) return 'name';
  if (/^\d{1,3}(?:\.\d{1,3}){2,3}(?:[/-][\d./]*)?$/.test(text)) return 'address';
  if (/^\d+$/.test(text)) return 'number';
  if (/^\p{L}+(?:'\p{L}+)?$/u.test(text) && !/\p{Ll}\p{Lu}/u.test(text)) return 'word';
  return 'name';
}
