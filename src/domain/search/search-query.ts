import { wordsOfLogLine } from './log-line.ts';

/** Longest query that is looked at, in UTF-16 units. Pagefind is busy for 40 seconds with a megabyte. */
export const longestQuery = 200;

/**
 * Turns what somebody typed or pasted into words that Pagefind's index can hold.
 *
 * The index knows no symbols (`$`, `+`, `<` …) and splits at U+0020 only, so a symbol or a no-break space in the query
 * would find nothing. Dashes and quotes from a word processor become those of the keyboard (UAX #15, NFKC, does not
 * do that). What differs on each line of a log is left out. Anything goes in; what comes out may be empty, and is at most `longestQuery` units long.
 *
 * @example readSearchQuery('“Set‑ReceiveConnector” = $true') // '"Set-ReceiveConnector" true'
 */
export function readSearchQuery(text: string): string {
  return wordsOfLogLine(text.slice(0, longestQuery))
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u201A\u201B\u2032]/gu, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/gu, '"')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{S}\p{C}\p{Z}]+/gu, ' ')
    .slice(0, longestQuery)
    .trim();
}
