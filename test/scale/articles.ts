/**
 * Articles to measure with: symptoms and background of this site, each under another name and with some other words, so
 * that no two are the same for the search. They exist in a copy of the project only.
 */

import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** An article of this site. */
export interface Base {
  /** "troubleshooting" or "background" */
  readonly kind: string;
  readonly text: string;
}

/** A file to write, by its path below src/content. */
export interface Generated {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes so many articles into a copy of the project.
 *
 * @example addArticles(copyProject(root, 'scale'), 1000)
 */
export function addArticles(copy: string, count: number): void {
  const files = globSync('src/content/{troubleshooting,background}/*.mdx', { cwd: copy }).sort();
  const bases = files.map((file) => ({ kind: basename(dirname(file)), text: readFileSync(join(copy, file), 'utf8') }));
  for (const { path, text } of generateArticles(bases, count)) writeFileSync(join(copy, 'src/content', path), text);
}

/**
 * Makes so many articles, one after the other.
 *
 * @param seed The same seed gives the same articles.
 */
export function* generateArticles(bases: readonly Base[], count: number, seed = 1): Generator<Generated, void, void> {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => {
    const one = list[Math.floor(random() * list.length)];
    if (one === undefined) throw new Error('Generated articles: came an empty list — expected articles and words');
    return one;
  };
  const found = bases.flatMap(({ text }) => text.match(/(?<=\s)[a-z]{4,12}(?=\s)/g) ?? []);
  // Words that the rules of prose stop are on pages only in what somebody else says.
  const words = [...new Set(found)].filter((word) => !/^(?:please|simply|just|easily|stands?|anew)$/.test(word));
  for (let number = 0; number < count; number += 1) {
    const { kind, text } = pick(bases);
    const id = `generated-${String(number).padStart(5, '0')}`;
    const sentences = Array.from({ length: 12 }, () => `Case ${number} is about ${pick(words)} and ${pick(words)}.`);
    yield {
      path: `${kind}/${id}.mdx`,
      text: rewrite(text, id, `Case ${number}: ${pick(words)} ${pick(words)}`, sentences),
    };
  }
}

function rewrite(text: string, id: string, title: string, sentences: readonly string[]): string {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const kept = head
    // What only one page may have.
    .replace(/^(?:was|answers|changed):\n(?:[ -].*\n?)*/gm, '')
    .replace(/^id: .*$/m, `id: ${id}`)
    .replace(/^title: .*$/m, `title: '${title}'`)
    .trimEnd();
  const opening = body.startsWith('\n<') ? /^(\n<\w+>\n\n)/ : /^(\n)/;
  return `---\n${kept}\n---\n${body.replace(opening, `$1${sentences.join(' ')}\n\n`)}`;
}

/** Mulberry32, a small generator of numbers from 0 to below 1. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
