/**
 * A function that works out its answer once for each object it is given: the facts are the same for every article.
 *
 * @example const tokensOf = oncePer(tokensFrom)
 */
export function oncePer<Key extends object, Value>(workOut: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? workOut(key);
    known.set(key, value);
    return value;
  };
}
