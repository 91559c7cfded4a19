import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { keepCompiled } from '../../../src/build/content/keep-compiled.ts';

const root = mkdtempSync(join(tmpdir(), 'keep-compiled-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Compiles articles as one run of Astro does; returns which were really compiled. */
async function run(command: string, articles: readonly (readonly [text: string, title: string])[]): Promise<string[]> {
  const compiled: string[] = [];
  const { processor, integration } = keepCompiled({
    name: 'one',
    options: { mdastPlugins: [], hastPlugins: [], features: {} },
    createRenderer: () => Promise.reject(new Error('not asked for')),
    createMdxRenderer: async () => ({
      process: async (text, _path, { title }) => {
        compiled.push(`${title}: ${text}`);
        return { code: `${title}: ${text}`, astroMetadata: {} as never };
      },
    }),
  });
  const { hooks } = integration;
  const config = { root: pathToFileURL(`${root}/`), cacheDir: pathToFileURL(`${root}/.astro/`) };
  await hooks['astro:config:setup']?.({ command } as never);
  await hooks['astro:config:done']?.({ config } as never);
  const renderer = await processor.createMdxRenderer?.({}, { optimize: true });
  for (const [text, title] of articles) {
    expect(await renderer?.process(text, '/a.mdx', { title })).toMatchObject({ code: `${title}: ${text}` });
  }
  if (command === 'build') await hooks['astro:build:done']?.({} as never);
  return compiled;
}

test('a build compiles what has changed in text or front matter, and nothing else', async () => {
  expect(await run('build', [['a', 'A']])).toEqual(['A: a']);
  expect(await run('build', [['a', 'A']])).toEqual([]);
  expect(await run('build', [['a!', 'A']])).toEqual(['A: a!']);
  expect(await run('build', [['a!', 'B']])).toEqual(['B: a!']);
});

test('the server of an author keeps nothing', async () => {
  await run('build', [['a', 'A']]);
  expect(await run('dev', [['a', 'A']])).toEqual(['A: a']);
});
