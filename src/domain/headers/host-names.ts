// Names under which Exchange Online's servers write and are written about; the door is where mail from outside arrives.
const microsoft = /(?:^|\.)(?:outlook\.com|office365\.com|exchangelabs\.com)$/i;
const microsoftDoor = /\.mail\.protection\.outlook\.com$/i;

/**
 * True for a server of Exchange Online, by its name.
 *
 * @example isMicrosoft('AM6PR01MB1234.eurprd01.prod.exchangelabs.com') // true
 */
export const isMicrosoft = (name: string | undefined): boolean => microsoft.test(name ?? '');

/**
 * True for the servers of Exchange Online that take mail from outside.
 *
 * @example isMicrosoftDoor('AM6EUR05FT012.mail.protection.outlook.com') // true
 */
export const isMicrosoftDoor = (name: string | undefined): boolean => microsoftDoor.test(name ?? '');

/**
 * True for a name that means something in one network only: without a dot, or under a domain that DNS does not have.
 *
 * @example isInternalName('ex01.corp') // true
 */
export const isInternalName = (name: string | undefined): boolean =>
  name !== undefined &&
  (!name.includes('.') || /\.(?:local|localdomain|lan|internal|intranet|corp|home|private)$/i.test(name));

/**
 * True for a name in a domain, or the domain itself.
 *
 * @example belongsTo('mx1.example.com', 'example.com') // true
 * @example belongsTo('notexample.com', 'example.com') // false
 */
export const belongsTo = (name: string | undefined, domain: string): boolean =>
  domain !== '' && name !== undefined && `.${name.toLowerCase()}`.endsWith(`.${domain.toLowerCase()}`);

/**
 * True for two spellings of one host: in any case, and with or without its domain. `EX01` is `ex01.example.com`.
 *
 * @example isSameHost('EX01', 'ex01.example.com') // true
 */
export function isSameHost(one: string | undefined, other: string | undefined): boolean {
  if (!one || !other) return false;
  const [left, right] = [one.toLowerCase(), other.toLowerCase()];
  if (left === right) return true;
  const isShort = !left.includes('.') || !right.includes('.');
  return isShort && left.split('.')[0] === right.split('.')[0];
}

/**
 * True for two names that end alike as far down as somebody can register a name: `mx1.example.com` and
 * `mail.example.com`. Under a country's `co`, `com`, `net`, `org`, `ac`, `gov` and their like, that is one label more.
 *
 * @example haveSameOwner('mx1.example.com', 'mail.example.com') // true
 * @example haveSameOwner('mx1.a.co.uk', 'mx1.b.co.uk') // false
 */
export function haveSameOwner(one: string | undefined, other: string | undefined): boolean {
  const owner = ownerOf(one);
  return owner !== '' && owner === ownerOf(other);
}

function ownerOf(name: string | undefined): string {
  const labels = (name ?? '').toLowerCase().split('.');
  if (labels.length < 2 || !/^[a-z][a-z\d-]*$/.test(labels.at(-1) ?? '')) return '';
  const isUnderCountry = labels.at(-1)?.length === 2 && (labels.at(-2)?.length ?? 0) <= 3 && labels.length > 2;
  return labels.slice(isUnderCountry ? -3 : -2).join('.');
}
