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
 * Leaves out the servers that a text does not mean, "Exchange 2013, not 2016", where it names another. In "works on 2013
 * but not on 2016" both are meant.
 *
 * @param terms Of the text, in its order.
 * @example withoutNegated(readTerms('exchange 2013 not 2016'), [{ name: 'Exchange 2013', words: ['2013'] },
 *   { name: 'Exchange 2016', words: ['2016'] }]).map(({ text }) => text)
 *   // ['exchange', '2013']
 */
export function withoutNegated<T extends { readonly flat: string }>(
  terms: readonly T[],
  servers: Parameters<typeof namedServers>[1],
): readonly T[] {
  const namesIn = (some: readonly T[]): string[] =>
    namedServers(
      some.map(({ flat }) => flat),
      servers,
    );
  const dropped = new Set<T>();
  for (const [place, { flat }] of terms.entries()) {
    const before = terms[place - 1]?.flat;
    const isNegation = flat === 'to' ? before === 'used' : before !== 'but' && negations.test(flat);
    if (!isNegation) continue;
    const ends = [2, 3, 4].map((length) => place + length);
    const end = ends.find((one) => namesIn(terms.slice(place + 1, one)).length > 0) ?? place;
    const name = namesIn(terms.slice(place + 1, end)).flatMap(wordsOf);
    const between = terms.slice(place + 1, end - 1);
    if (end > place && between.every((one) => fillers.test(one.flat) || name.includes(one.flat)))
      for (const term of terms.slice(place, end)) dropped.add(term);
  }
  const rest = terms.filter((term) => !dropped.has(term));
  return dropped.size > 0 && namesIn(rest).length > 0 ? rest : terms;
}

/** What says that the next name is not meant, or no more, and what may be between the two. */
const negations =
  /^(?:not|no|dont|doesnt|isnt|instead|rather|without|left|replaced?|formerly|longer|nicht|kein|statt|pas|non|niet|geen|não)$/;
const fillers = /^(?:of|than|the|an?|exchange|use|using|run|running|have|had|longer)$/;

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
