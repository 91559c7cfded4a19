const numberEnds = ['', ...'0 2 3 4 5 7 8 9 24 27 28 40 48 52 54 55 92 99 255'.split(' ')];
const groupEnds = ['', 'f', 'ff', 'fff', 'ffff'];
const endsWithColon = [':', '::', ...Array.from({ length: 8 }, (_, groups) => ':ffff'.repeat(groups))];
const words = ['mask 255.255.255.255', 'netmask 255.255.255.255', 'to 255.255.255.255', 'to ffff::'];

/**
 * Ways in which a text that somebody is typing could go on: if any of them is valid, it is too early to call the text
 * wrong. Gives nothing for a text longer than any single network, so the work stays small.
 *
 * @example completions('192.0.2').includes('192.0.2.0') // true
 */
export function completions(text: string): string[] {
  if (text.length > 100) return [];
  const typed = text.split(/\.\.|[\s/‐-―−-]/).at(-1) ?? '';
  const word = /(?:^|\s)([a-z]*)$/i.exec(text)?.[1]?.toLowerCase();
  return [
    ...dottedEnds(typed),
    ...colonEnds(typed),
    ...words.filter((whole) => word !== undefined && whole.startsWith(word)).map((whole) => whole.slice(word?.length)),
    '0', // a prefix
    '.255.255.255.255', // the second dot of a range
    '.ffff::',
  ].map((end) => text + end);
}

function dottedEnds(typed: string): string[] {
  const missing = 4 - typed.split('.').length;
  const last = /(?<!\d)\d*$/.exec(typed)?.[0] ?? '';
  if (missing < 0) return [];
  const numbers = numberEnds.filter((end) => last.length + end.length <= 3);
  return numbers.flatMap((end) => {
    const zeros = end + '.0'.repeat(missing);
    return [zeros, end + '.255'.repeat(missing), `${zeros}/32`];
  });
}

function colonEnds(typed: string): string[] {
  if (!/^[\da-f:]*$/i.test(typed)) return [];
  const last = typed.split(':').at(-1) ?? '';
  return groupEnds
    .filter((end) => last.length + end.length <= 4)
    .flatMap((end) => endsWithColon.map((rest) => end + rest));
}
