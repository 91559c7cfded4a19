import { cpSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { basename, join } from 'node:path';

const parts = ['src', 'public', 'test', 'astro.config.mjs', 'vitest.config.ts', 'package.json', 'tsconfig.json'];

/**
 * A copy of the project to try something with: inside of it, so that packages are found, in a folder that git ignores.
 * Whoever makes one takes it away.
 *
 * @returns Its folder.
 */
export function copyProject(root: string, name: string): string {
  mkdirSync(join(root, '.astro'), { recursive: true });
  const copy = mkdtempSync(join(root, `.astro/${name}-`));
  for (const part of parts.filter((one) => existsSync(join(root, one))))
    cpSync(join(root, part), join(copy, part), {
      recursive: true,
      filter: (path) => basename(path) !== 'node_modules',
    });
  return copy;
}
