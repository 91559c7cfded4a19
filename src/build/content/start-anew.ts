/** With this status the server of `npm run dev` asks to be started anew (EX_TEMPFAIL of sysexits.h). */
export const startAnew = 75;

/**
 * Whether a file holds what the checks know from their start: the facts, the tokens, the fields and the rules.
 *
 * @param file Path from the root of the repository, with forward slashes.
 * @example isKnownFromStart('src/site.ts') // true
 */
export const isKnownFromStart = (file: string): boolean =>
  /^src\/(?:site|tokens|content\.schema)\.ts$|^src\/build\/(?:content|import)\/.*\.(?:ts|json)$/.test(file);
