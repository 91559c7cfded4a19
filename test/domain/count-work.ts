/**
 * How many characters the regular expressions pass over while something is done: work that no other load on the machine
 * changes. What one expression does within its own match is not counted; test/regular-expressions.test.ts looks at that.
 *
 * @example countWork(() => /b/.test('aab')) // 3
 */
export function countWork(action: () => void): number {
  const plain = RegExp.prototype.exec;
  let count = 0;
  RegExp.prototype.exec = function (this: RegExp, text: string): RegExpExecArray | null {
    const start = this.global || this.sticky ? this.lastIndex : 0;
    const match = plain.call(this, text);
    if (match) count += match.index + match[0].length - start;
    else if (!this.sticky) count += text.length - start;
    return match;
  };
  try {
    action();
  } finally {
    RegExp.prototype.exec = plain;
  }
  return count;
}

/** The most work between two steps, as `countWork` counts it. */
export function mostWorkInOneStep(steps: Iterable<unknown>): number {
  const all = steps[Symbol.iterator]();
  let [most, done] = [0, false];
  while (!done) {
    const work = countWork(() => {
      done = all.next().done === true;
    });
    most = Math.max(most, work);
  }
  return most;
}
