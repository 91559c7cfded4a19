import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { listFiles } from '../html-pages.ts';
import { type Move, moveFullAddresses, moveHtml, moveJson, moveScript, moveStyle, moveXml } from './move-addresses.ts';

/** What later steps of the build put at the root of the site, and scripts name already. */
const madeLater = ['pagefind', 'articles.json', 'articles.schema.json', 'llms.txt'];

/** How the addresses in a file are moved, by the end of its name; files of other types hold none. */
const moves: Readonly<Record<string, (text: string, move: Move) => string>> = {
  html: moveHtml,
  js: moveScript,
  css: moveStyle,
  json: moveJson,
  webmanifest: moveJson,
  xml: moveXml,
  svg: moveXml,
  txt: (text) => text,
  md: (text) => text,
  csv: (text) => text,
  sh: (text) => text,
  ps1: (text) => text,
};

/**
 * Moves a site that was built for the root of its host below a folder: one pass over every file that Astro has written,
 * before anything is made from them (index, policies, files for programs). With "/" no file is touched. Writers and scripts
 * know nothing of it: their addresses begin at the root. /.well-known/ stays as it is: it is read at the root of a host.
 *
 * @param folder The built site.
 * @param host Where it is published, without a slash at the end.
 * @returns How many files have changed.
 * @throws Error where the site has a folder or file of the same name as the base: an address could mean both.
 * @example moveSite('dist', 'https://example.com', '/kb/')
 */
export function moveSite(folder: string, host: string, base: string): number {
  if (base === '/') return 0;
  const roots = [...new Set([...readdirSync(folder), ...madeLater])];
  const first = base.split('/')[1] ?? '';
  if (roots.includes(first)) {
    throw new Error(`base in src/site.ts: came ${base} — expected a folder that the site has not: there is /${first}`);
  }
  const move = { host, base, roots };
  let changed = 0;
  for (const path of listFiles(folder)) {
    const file = join(folder, path);
    const moveKind = moves[extname(path).slice(1)];
    if (moveKind === undefined) continue;
    const text = readFileSync(file, 'utf8');
    const moved = moveFullAddresses(moveKind(text, move), move);
    if (moved === text) continue;
    writeFileSync(file, moved);
    changed += 1;
  }
  return changed;
}
