/**
 * The servers that a text names: by all words of the name ("Cisco ASA"), or by one that tells it from every other and is
 * no word of the language: a year ("2019"), a word given beside the name ("se"), the name itself ("postfix").
 *
 * @param words Of the text, in lower case.
 * @example namedServers(['lock', 'down', '2019'], [{ name: 'Exchange 2019', words: ['2019'] }]) // ['Exchange 2019']
 */
export function namedServers(
  words: readonly string[],
  servers: readonly { readonly name: string; readonly words: readonly string[] }[],
): string[] {
  const has = new Set(words);
  const isNamed = (name: string, own: readonly string[]): boolean => {
    const parts = wordsOf(name);
    return parts.every((part) => has.has(part)) || own.some((word) => has.has(word));
  };
  return servers.filter(({ name, words: own }) => isNamed(name, own)).map(({ name }) => name);
}

/**
 * The words that each name a server alone.
 *
 * @param isCommon True for a word of the language.
 * @example wordsOfServers([{ name: 'Exchange 2019', shortName: '2019' }, { name: 'Exchange 2016',
 *   shortName: '2016' }], () => false)
 *   // [['2019'], ['2016']]
 */
export function wordsOfServers(
  servers: readonly { readonly name: string; readonly shortName: string }[],
  isCommon: (word: string) => boolean,
): string[][] {
  const all = servers.flatMap(({ name }) => wordsOf(name));
  return servers.map(({ name, shortName }) => {
    const only = wordsOf(name).filter(
      (word) => all.indexOf(word) === all.lastIndexOf(word) && word.length > 1 && !isCommon(word),
    );
    const [short = '', ...more] = wordsOf(shortName);
    const initials = wordsOf(name).map(([letter]) => letter);
    // "Edge" and "SE" are of the name; "Others" would be no server.
    const isOfName = more.length === 0 && (wordsOf(name).includes(short) || initials.join('').endsWith(short));
    return [...new Set([...only, ...(isOfName ? [short] : [])])];
  });
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
