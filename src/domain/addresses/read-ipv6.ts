import { findLookAlike } from './characters.ts';
import { type Fault, fault, isFault, type Piece, slice, spanOf, split } from './fault.ts';
import { readIpv4 } from './read-ipv4.ts';
import { quote, spellNumber } from './words.ts';

/**
 * Reads an IPv6 address: eight groups of one to four hexadecimal digits, "::" at most once, the last two groups
 * perhaps as an IPv4 address (RFC 4291, section 2.2). Answers with its value, or with the fault that names the first mistake.
 *
 * @example readIpv6({ text: '::1', start: 0 }) // { family: 6, address: 1n }
 * @example readIpv6({ text: 'fe80::1%eth0', start: 0 }).message
 *   // '"%eth0" names a network card of one machine and means nothing in a list.'
 */
export function readIpv6(piece: Piece): { family: 6; address: bigint } | Fault {
  const groups = split(piece, ':');
  const mistake = findBadEnds(piece) ?? findBadColons(piece);
  if (mistake) return mistake;
  const values: (number | undefined)[] = [];
  for (const [index, group] of groups.entries()) {
    if (!group.text) {
      if (!values.includes(undefined)) values.push(undefined);
    } else if (group.text.includes('.')) {
      const dotted = index === groups.length - 1 ? readIpv4(group) : dottedInside(group);
      if (isFault(dotted)) return dotted;
      values.push(Number(dotted.address >> 16n), Number(dotted.address & 0xffffn));
    } else {
      const bad = findBadGroup(piece, group);
      if (bad) return bad;
      values.push(Number.parseInt(group.text, 16));
    }
  }
  return findBadCount(piece, values) ?? { family: 6, address: join(values) };
}

function findBadEnds(piece: Piece): Fault | undefined {
  const { text } = piece;
  const port = /^\[(.*)\](:\d+)$/.exec(text) ?? /^([^:.]*\.[^:]*)(:\d+)$/.exec(text);
  if (port) {
    const [, address = '', tail = ''] = port;
    const message = `${quote(tail)} is a port, not part of the address.`;
    return { ...fault('port', piece, message, address), ...spanOf(slice(piece, text.length - tail.length)) };
  }
  const zone = text.indexOf('%');
  if (zone < 0) return undefined;
  const message = `${quote(text.slice(zone))} names a network card of one machine and means nothing in a list.`;
  return { ...fault('zone', piece, message, text.slice(0, zone)), ...spanOf(slice(piece, zone)) };
}

function findBadColons(piece: Piece): Fault | undefined {
  const { text } = piece;
  const triple = text.indexOf(':::');
  if (triple >= 0) {
    return fault('stray-colon', slice(piece, triple, triple + 3), 'There is an extra colon: "::" is the longest.');
  }
  const first = text.indexOf('::');
  const second = text.indexOf('::', first + 2);
  if (first >= 0 && second >= 0) {
    const count = text.split('::').length - 1;
    const times = count === 2 ? 'twice' : `${spellNumber(count)} times`;
    const message = `"::" can appear only once in an address; here it appears ${times}.`;
    return fault('double-colon-twice', slice(piece, second, second + 2), message);
  }
  if (/^:(?!:)/.test(text)) return fault('stray-colon', slice(piece, 0, 1), 'There is an extra colon at the start.');
  if (!/[^:]:$/.test(text)) return undefined;
  return { ...fault('stray-colon', slice(piece, text.length - 1), 'There is an extra colon at the end.') };
}

const dottedInside = (group: Piece): Fault =>
  fault('groups', group, 'An IPv4 part can be only at the end of an IPv6 address.');

function findBadGroup(piece: Piece, group: Piece): Fault | undefined {
  const bad = /[^\da-fA-F]/u.exec(group.text);
  if (bad) {
    const digit = slice(group, bad.index, bad.index + bad[0].length);
    const message = `${quote(digit.text)} is not a hexadecimal digit (0 to 9, a to f).`;
    return findLookAlike(piece, group) ?? fault('bad-hexadecimal', digit, message);
  }
  if (group.text.length <= 4) return undefined;
  const length = spellNumber(group.text.length);
  return fault('group-too-long', group, `${quote(group.text)} has ${length} digits; a group has at most four.`);
}

function findBadCount(piece: Piece, values: (number | undefined)[]): Fault | undefined {
  const isShortened = values.includes(undefined);
  const count = values.length - (isShortened ? 1 : 0);
  if (isShortened ? count < 8 : count === 8) return undefined;
  const groups = spellNumber(count) + (count === 1 ? ' group' : ' groups');
  if (isShortened && count === 8) {
    return fault('groups', piece, '"::" stands for at least one group, and this address already has all eight.');
  }
  const rule = `An IPv6 address has eight groups, and this has ${spellNumber(count)}.`;
  if (count > 8) return fault('groups', piece, rule);
  return {
    ...fault('groups', piece, `${rule} "::" may stand for the missing ones.`),
    soFar: `An IPv6 address has eight groups; this has ${groups.replace(/ groups?/, '')} so far.`,
  };
}

function join(values: (number | undefined)[]): bigint {
  let address = 0n;
  for (const value of values) {
    address = value === undefined ? address << BigInt(16 * (9 - values.length)) : (address << 16n) + BigInt(value);
  }
  return address;
}
