import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packKnowledge } from '../../../src/build/site/search-knowledge.ts';
import { readKnowledge } from '../../../src/domain/search/knowledge.ts';
import { site } from '../../../src/site.ts';

interface StoredPage {
  readonly url: string;
  readonly meta: Record<string, string>;
  readonly anchors?: readonly { readonly element: string; readonly text: string }[];
}

/** An index as Pagefind writes it: a file for each page. */
function writeIndex(pages: readonly StoredPage[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'search-knowledge-'));
  mkdirSync(join(folder, 'fragment'));
  for (const [index, page] of pages.entries()) {
    const id = `en_${(index * 7919).toString(16).padStart(7, '0')}`;
    writeFileSync(
      join(folder, 'fragment', `${id}.pf_fragment`),
      `pagefind_dcd${JSON.stringify({ content: 'text', anchors: [], ...page })}`,
    );
  }
  // A file of words, as CBOR: first word, last word, name.
  writeFileSync(join(folder, 'pagefind.en_1.pf_meta'), 'pagefind_dcd\x83\x61a\x61z\x6aen_1a2b3c4', 'latin1');
  return folder;
}

test('each page keeps its server and task among five hundred servers and fifty tasks', () => {
  const family = site.servers[0]?.family ?? '';
  const servers = Array.from({ length: 500 }, (_, index) => ({
    id: `server-${index}`,
    name: `Server ${index}`,
    shortName: `No${index}`,
    family,
  }));
  const tasks = Array.from({ length: 50 }, (_, index) => ({
    id: `task-${index}`,
    permanentId: `task-${index}`,
    name: `Task ${index}`,
    shortName: `Task${index}`,
    summary: 'What a reader does here, in one sentence.',
  }));
  const pages = [
    { url: '/', meta: { title: 'No server at all' } },
    ...servers.map(({ id, name }, index) => ({
      url: `/task/${id}/`,
      meta: { title: `Lock down ${name}`, server: name, task: `Task ${index % 50}` },
    })),
  ];
  const folder = writeIndex(pages);
  const packed = packKnowledge(folder, { servers, tasks, blocks: site.blocks });
  rmSync(folder, { recursive: true });
  // As it travels to the browser.
  const knowledge = readKnowledge(
    JSON.parse(JSON.stringify(packed)),
    () => Promise.reject(),
    () => Promise.reject(),
  );
  const byTitle = (one: { title: string }, other: { title: string }) => (one.title < other.title ? -1 : 1);
  expect([...knowledge.pages].sort(byTitle)).toEqual(
    pages.map(({ meta }) => ({ server: undefined, task: undefined, ...meta })).sort(byTitle),
  );
});

/** What the browser reads from an index of these pages. */
function knowledgeOf(pages: readonly StoredPage[]) {
  const folder = writeIndex(pages);
  const packed = packKnowledge(folder);
  rmSync(folder, { recursive: true });
  return readKnowledge(
    JSON.parse(JSON.stringify(packed)),
    () => Promise.reject(),
    () => Promise.reject(),
  );
}

test('the page where a reader chooses the server of a task is a page of that task', () => {
  const { pages } = knowledgeOf([{ url: '/lock-down/', meta: { title: 'Which system?' } }]);
  expect(pages.map(({ task }) => task)).toEqual([site.tasks.find(({ id }) => id === 'lock-down')?.name]);
});

test('a heading on every tenth page says nothing of a page; a rarer one, and one that is no heading, may', () => {
  const anchorsOf = (index: number) => [
    ...(index < 2 ? [{ element: 'h2', text: 'Undo' }] : []),
    ...(index < 1 ? [{ element: 'h2', text: 'Rare' }] : []),
    { element: 'li', text: 'A step' },
  ];
  const pages = Array.from({ length: 20 }, (_, index) => ({
    url: `/${index}/`,
    meta: { title: `Page ${index}` },
    anchors: anchorsOf(index),
  }));
  expect(knowledgeOf(pages).genericHeadings).toEqual(['Undo']);
});
