import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { surroundingsOf } from '../../../src/build/cache/surroundings.ts';

const root = mkdtempSync(join(tmpdir(), 'surroundings-'));
afterAll(() => rmSync(root, { recursive: true }));

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

/** One file of each sort that an article or a page is made with. */
const inputs = {
  'a fact': 'src/site.ts',
  'a former article': 'src/former-articles.json',
  'a token': 'src/tokens.ts',
  'a field of the front matter': 'src/content.schema.ts',
  'a rule for articles': 'src/build/content/prose/plain-words.ts',
  'a table that rules read': 'src/build/content/exchange-cmdlets.json',
  'a pass over finished pages': 'src/build/site/trim-styles.ts',
  'what is kept, and how': 'src/build/cache/kept.ts',
  'a tag': 'src/components/Step.astro',
  'a template': 'src/layouts/Page.astro',
  'a page': 'src/pages/index.astro',
  'a style': 'src/styles/tokens.css',
  'a record of a test run': 'src/evidence/postfix.json',
  'words that readers ask with': 'src/catalogue/asked/lock-down.txt',
  'domain logic': 'src/domain/values/stand-ins.ts',
  'a section of plain articles': 'src/content/plain/billing/_section.yaml',
  'a picture of an article': 'src/content/plain/billing/pay/form.png',
  'the settings': 'astro.config.mjs',
  'a version of a package': 'package-lock.json',
  'a version that the project names': 'package.json',
};
const article = 'src/content/background/ports.mdx';

beforeEach(() => {
  rmSync(root, { recursive: true });
  for (const file of [...Object.values(inputs), article, 'src/published.json']) write(file, 'before');
});

describe('nothing from an earlier build is used after a change of', () => {
  test.each(Object.entries(inputs))('%s', (_what, file) => {
    const before = surroundingsOf(root, {});
    write(file, 'after');
    expect(surroundingsOf(root, {})).not.toBe(before);
  });

  test.each(Object.entries(inputs))('%s that is gone', (_what, file) => {
    const before = surroundingsOf(root, {});
    rmSync(join(root, file));
    expect(surroundingsOf(root, {})).not.toBe(before);
  });

  test('the name of a file', () => {
    const before = surroundingsOf(root, {});
    rmSync(join(root, 'src/components/Step.astro'));
    write('src/components/Steps.astro', 'before');
    expect(surroundingsOf(root, {})).not.toBe(before);
  });

  test('the folder below which the site is published', () => {
    expect(surroundingsOf(root, { BASE_PATH: '/kb/' })).not.toBe(surroundingsOf(root, {}));
  });
});

test('an article and the record of what was published leave everything else in use', () => {
  const before = surroundingsOf(root, {});
  write(article, 'after');
  write('src/content/background/new.mdx', 'new');
  write('src/published.json', 'after');
  expect(surroundingsOf(root, {})).toBe(before);
});

test('what moves from the end of one file to the beginning of the next is a change', () => {
  write('src/a.ts', 'onetwo');
  write('src/b.ts', '');
  const before = surroundingsOf(root, {});
  write('src/a.ts', 'one');
  write('src/b.ts', 'two');
  expect(surroundingsOf(root, {})).not.toBe(before);
});
