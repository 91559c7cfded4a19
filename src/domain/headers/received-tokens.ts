/** A piece of a Received field: a word, a comment without its brackets, or the semicolon before the date. */
export interface Token {
  kind: 'word' | 'comment' | 'semicolon';
  text: string;
  /** UTF-16 offset of its first character. */
  start: number;
  /** True where nothing is between it and what comes before it. */
  isGlued: boolean;
}

/**
 * Splits a Received field into words and comments (RFC 5322, section 3.2.2). Comments may hold comments and escaped
 * brackets; an inner one stays as it is written. One that never ends, ends at its first closing bracket or with the text. Takes
 * time in proportion to the length.
 *
 * @example tokensOf('from a (b (c) d);').map(({ kind, text }) => [kind, text])
 *   // [['word', 'from'], ['word', 'a'], ['comment', 'b (c) d'], ['semicolon', ';']]
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let hasUnclosed = false;
  let at = 0;
  while (at < text.length) {
    const sign = text[at] ?? '';
    if (/\s/.test(sign)) {
      at += 1;
      continue;
    }
    let end = at + 1;
    if (sign === '(') {
      const close: number = hasUnclosed ? -1 : closeOf(text, at);
      hasUnclosed ||= close < 0;
      const first = text.indexOf(')', at);
      end = close >= 0 ? close + 1 : hasUnclosed && first >= 0 ? first + 1 : text.length;
    } else if (sign === '"') {
      const close = text.indexOf('"', end);
      end = close < 0 ? end : close + 1;
    } else if (sign !== ';') {
      while (end < text.length && !/[\s(;"]/.test(text[end] ?? '')) end += 1;
    }
    const kind = sign === '(' ? 'comment' : sign === ';' ? 'semicolon' : 'word';
    const written = text.slice(at, end);
    const isGlued = at > 0 && !/\s/.test(text[at - 1] ?? '');
    tokens.push({
      kind,
      text: kind === 'comment' ? written.replace(/^\(|\)$/g, '').trim() : written,
      start: at,
      isGlued,
    });
    at = end;
  }
  return tokens;
}

/** Where the comment that begins at `start` ends, or -1. */
function closeOf(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}
