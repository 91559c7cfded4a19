import type { Product } from './products.ts';

/** Parts of other systems: Zimbra and Plesk hold a Postfix, cPanel an Exim. */
const parts = new Set(['Postfix', 'Exim 4']);

/**
 * The systems whose commands, files or settings a query has.
 *
 * Where a system and a part of it have marks in one line, the system is meant.
 *
 * @example markedServers('postconf -n', [['Postfix', 'postconf']]) // ['Postfix']
 */
export function markedServers(query: string, marks: readonly Product[]): string[] {
  const words = query
    .toLowerCase()
    .split(/[\s"'(){}[\],;=]+/)
    .map((word) => word.replace(/(?<![?!.:])[?!.:]{1,3}$/, ''))
    // An image has its owner before its name: "mailserver/docker-mailserver".
    .flatMap((word) => (/^[\w.-]{1,60}\/[\w.-]{1,60}$/.test(word) ? [word, ...word.split('/')] : [word]));
  const isIn = (mark: string): boolean => {
    const [first = '', second] = mark.split(' ');
    if (second !== undefined) return words.some((word, place) => word === first && words[place + 1] === second);
    const [start = '', ...ends] = mark.split('*');
    return words.some((word) =>
      ends.length === 0 ? word === start : word.startsWith(start) && ends.every((end) => word.includes(end)),
    );
  };
  const found = marks.filter(([, ...own]) => own.some(isIn)).map(([name]) => name);
  const whole = found.filter((name) => !parts.has(name));
  return whole.length > 0 ? whole : found;
}
