import type { Language, Surroundings } from './quote.ts';

/** A word or a string of a line: from `start` to `end`, the quotation marks of a string included. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly surroundings: Surroundings;
}

/**
 * Cuts commands into words and strings, as far as quoting needs it. Plain text is one piece. It reads what articles
 * hold, and is no parser: of a string inside of a string it sees the outer one.
 *
 * @example wordsOf('powershell', 'Get-X "A\\B"')
 *   // [{ start: 0, end: 5, surroundings: 'bare' }, { start: 6, end: 11, surroundings: 'double' }]
 */
export function wordsOf(language: Language, source: string): Word[] {
  if (language === 'plain') return [{ start: 0, end: source.length, surroundings: 'bare' }];
  const { single, double, escapes, between } = signs[language];
  const words: Word[] = [];
  for (let at = 0; at < source.length; ) {
    const sign = source[at] ?? '';
    if (between.test(sign)) {
      at += 1;
      continue;
    }
    const marks = [single, double].find((one) => one !== '' && one.includes(sign));
    const start = at;
    at += 1;
    if (marks === undefined) {
      while (
        at < source.length &&
        !between.test(source[at] ?? '') &&
        !`${single}${double}`.includes(source[at] ?? '')
      ) {
        at += 1;
      }
    } else {
      while (at < source.length && !marks.includes(source[at] ?? '')) {
        at += marks === double && source[at] === escapes ? 2 : 1;
      }
      at += 1;
    }
    const surroundings = marks === undefined ? 'bare' : marks === single ? 'single' : 'double';
    words.push({ start, end: Math.min(at, source.length), surroundings });
  }
  return words;
}

// A doubled quotation mark ends one string and begins the next, which for our purpose is the same.
const signs = {
  powershell: { single: "'‘’‚‛", double: '"“”„', escapes: '`', between: /[\s,;|(){}<>&=]/ },
  sh: { single: "'", double: '"', escapes: '\\', between: /[\s;|()<>&]/ },
  cmd: { single: '', double: '"', escapes: '', between: /[\s,;|()<>&=]/ },
} as const;
