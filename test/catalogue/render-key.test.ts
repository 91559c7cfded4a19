import { describe, expect, test } from 'vitest';
import { makeCatalogue } from '../../src/catalogue/catalogue.ts';
import { renderKeys } from '../../src/catalogue/render-key.ts';
import { site } from '../../src/site.ts';
import { article, content, guide, plain, plainSection, reply } from './content.ts';

const parts = {
  articles: [guide('lock-down/exchange-2016', { id: 'lock-2016' }), guide('undo/exchange-2016', { id: 'undo-2016' })],
  troubleshooting: [article('troubleshooting', 'no-mail')],
  background: [article('background', 'ports', { title: 'Ports of a server' })],
  replies: [reply('550-5-7-1-no', { code: '550 5.7.1', text: 'No' })],
  plain: [plain('billing/pay')],
  plainSections: [plainSection('billing')],
};
type Parts = typeof parts;

/** The keys of all pages by their path. */
function keysOf(given: Parts, today = '2026-11-28', surroundings = 'before'): Record<string, string> {
  const digested = Object.fromEntries(
    Object.entries(given).map(([name, entries]) => [
      name,
      entries.map((entry) => ({ digest: `digest of ${entry.id}`, ...entry })),
    ]),
  );
  const all = content(digested);
  const { guides, symptoms, background, plain: other, codePages } = makeCatalogue(all, site);
  const keyOf = renderKeys(all, today, surroundings);
  const pages = [...guides, ...symptoms, ...background, ...other, ...codePages];
  return Object.fromEntries(pages.map((page) => [page.path, keyOf(page)]));
}

const before = keysOf(parts);
const changed = (after: Record<string, string>) => Object.keys(before).filter((path) => before[path] !== after[path]);
const all = Object.keys(before);

/** The entries of a folder, one of them with another text. */
const rewritten = <Kind extends keyof Parts>(kind: Kind, id: string) => ({
  ...parts,
  [kind]: parts[kind].map((entry) => (entry.id === id ? { ...entry, digest: 'another' } : entry)),
});

test('the keys are the same for the same articles, and one for each page', () => {
  expect(keysOf(parts)).toEqual(before);
  expect(all).toHaveLength(6);
  expect(new Set(Object.values(before)).size).toBe(6);
});

describe('another text of', () => {
  test.each([
    ['a symptom', rewritten('troubleshooting', 'no-mail'), ['/troubleshooting/no-mail/']],
    ['background', rewritten('background', 'ports'), ['/background/ports/']],
    ['a plain article', rewritten('plain', 'billing/pay'), ['/articles/billing/pay/']],
    ['a reply', rewritten('replies', '550-5-7-1-no'), ['/replies/550-5-7-1/']],
    [
      'a guide, into which other guides link',
      rewritten('articles', 'undo/exchange-2016'),
      ['/lock-down/exchange-2016/', '/undo/exchange-2016/'],
    ],
  ])('%s changes the keys of the pages that show it', (_what, after, wanted) => {
    expect(changed(keysOf(after as Parts))).toEqual(wanted);
  });
});

describe('every key changes with', () => {
  test.each([
    ['the title of another page', { ...parts, background: [article('background', 'ports', { title: 'Other ports' })] }],
    ['a page that is new', { ...parts, background: [...parts.background, article('background', 'new')] }],
    ['a section of plain articles', { ...parts, plainSections: [plainSection('billing', { title: 'Invoices' })] }],
  ])('%s', (_what, after) => {
    expect(changed(keysOf(after))).toEqual(all);
  });

  test('the day, on which support of a server may end', () => {
    expect(changed(keysOf(parts, '2026-11-29'))).toEqual(all);
  });

  test('facts, templates and all else that is no article', () => {
    expect(changed(keysOf(parts, '2026-11-28', 'after'))).toEqual(all);
  });
});
