import type { Address } from './address.ts';

/**
 * Reads exactly one valid address of either family (RFC 6943, section 3.1.1; RFC 4291, section 2.2); gives nothing for
 * any other text, and no reason.
 *
 * @example readValidAddress('192.0.2.1') // { family: 4, address: 3221225985n }
 * @example readValidAddress('192.0.2.01') // undefined
 */
export function readValidAddress(text: string): Address | undefined {
  const family = text.includes(':') ? 6 : 4;
  const address = family === 6 ? readIpv6(text) : readValidIpv4(text);
  return address === undefined ? undefined : { family, address };
}

/**
 * The value of four decimal numbers from 0 to 255 without leading zeros; nothing for any other text.
 *
 * @example readValidIpv4('0.0.1.0') // 256n
 */
export function readValidIpv4(text: string): bigint | undefined {
  const numbers = text.split('.');
  const isValid =
    numbers.length === 4 && numbers.every((number) => /^(?:0|[1-9]\d{0,2})$/.test(number) && Number(number) < 256);
  return isValid ? BigInt(numbers.reduce((sum, number) => sum * 256 + Number(number), 0)) : undefined;
}

function readIpv6(text: string): bigint | undefined {
  const [dotted = ''] = /(?<![^:])[^:.]*\.[^:]*$/.exec(text) ?? [];
  const value = dotted ? readValidIpv4(dotted) : 0n;
  if (value === undefined) return undefined;
  const groups = `${(value >> 16n).toString(16)}:${(value & 0xffffn).toString(16)}`;
  const [left = '', right, more] = (dotted ? text.slice(0, -dotted.length) + groups : text).split('::');
  const [head, tail] = [left, right].map((side) => (side ? side.split(':') : [])) as [string[], string[]];
  const missing = 8 - head.length - tail.length;
  if (more !== undefined || (right === undefined ? missing !== 0 : missing < 1)) return undefined;
  const all = [...head, ...Array<string>(missing).fill('0'), ...tail];
  const isValid = all.every((group) => /^[\da-f]{1,4}$/i.test(group));
  return isValid ? BigInt(`0x${all.map((group) => group.padStart(4, '0')).join('')}`) : undefined;
}
