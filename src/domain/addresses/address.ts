/** IP version: 4 or 6. */
export type Family = 4 | 6;

/** One address: its family and its value as an unsigned number of 32 (IPv4) or 128 (IPv6) bits. */
export interface Address {
  family: Family;
  address: bigint;
}

/**
 * Number of bits in an address: 32 for IPv4, 128 for IPv6.
 *
 * @example bitsOf(6) // 128
 */
export const bitsOf = (family: Family): number => (family === 4 ? 32 : 128);

/**
 * Writes an address in the one form that programs compare: four decimal numbers for IPv4; for IPv6 lower case, no
 * leading zeros and the longest run of zero groups shortened to "::" (RFC 5952, section 4).
 *
 * The address must fit its family.
 *
 * @example spellAddress(4, 0xc0000201n) // '192.0.2.1'
 * @example spellAddress(6, 1n) // '::1'
 */
export function spellAddress(family: Family, address: bigint): string {
  const [count, size, radix] = family === 4 ? [4, 8, 10] : [8, 16, 16];
  const parts: string[] = [];
  for (let part = count - 1; part >= 0; part -= 1) {
    parts.push(BigInt.asUintN(size, address >> BigInt(size * part)).toString(radix));
  }
  return family === 4 ? parts.join('.') : shorten(parts.join(':'));
}

function shorten(full: string): string {
  let longest = '';
  let at = 0;
  for (const run of full.matchAll(/\b0(?::0)+\b/g)) {
    if (run[0].length > longest.length) [longest, at] = [run[0], run.index];
  }
  if (!longest) return full;
  return `${full.slice(0, at).replace(/:$/, '')}::${full.slice(at + longest.length).replace(/^:/, '')}`;
}
