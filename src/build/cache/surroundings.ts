import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isArticleFile } from '../content/content-file.ts';

/** What was published before is compared with each finished site anew; nothing that is kept is made of it. */
const record = 'src/published.json';

/** Beside `src`: how everything is put together, and the versions of what does it. */
const settings = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Variables that facts and builds are read from. */
const variables = ['BASE_PATH', 'NODE_ENV'];

/**
 * The hash of all that an article or a page is made of beside its own text: facts, rules, templates, styles, pictures,
 * settings, versions. This is the one place that decides what a kept result depends on: whatever changes here, everything
 * is made anew. What depends on other articles as well must say so in its own key.
 *
 * @param root Of the repository.
 * @example surroundingsOf('/nowhere') === surroundingsOf('/nowhere') // true
 */
export function surroundingsOf(root: string, environment: NodeJS.ProcessEnv = process.env): string {
  const hash = createHash('sha256');
  const files = globSync('src/**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).split(sep).join('/').replace(/^\//, ''))
    .filter((file) => !isArticleFile(file) && file !== record);
  const all = [...files, ...settings.flatMap((file) => globSync(file, { cwd: root }))].sort();
  for (const file of all) {
    const content = readFileSync(join(root, file));
    // The length keeps a file from reading like the next one.
    hash.update(`${file}\n${content.length}\n`).update(content);
  }
  const { version, platform, arch } = process;
  const named = variables.map((name) => environment[name] ?? null);
  return hash.update(JSON.stringify([named, version, platform, arch])).digest('hex');
}
