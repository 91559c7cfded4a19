import { expect, test } from 'vitest';
import type { PublishedArticle } from '../../src/publish/articles-json.ts';
import { llmsText } from '../../src/publish/llms-text.ts';
import { readSite, site } from '../../src/site.ts';

const facts = readSite({ ...site, address: 'https://kb.example.com', blocks: ['192.0.2.0/24', '198.51.100.0/24'] });
const published = (path: string, section: string): PublishedArticle => ({
  path,
  section,
  description: `About ${path}`,
  labels: [],
  title: `Title of ${path}`,
  permalink: '',
  markdown: '',
  body: '',
});
const text = llmsText(
  [published('/lock-down/a/', 'Lock down'), published('/background/b/', 'Background'), published('/lock-down/c/', '')],
  facts,
);

test('both the summary and the notes name every network', () => {
  const [, summary = '', notes = ''] = text.split('\n\n');
  for (const part of [summary, notes]) expect(part).toContain('192.0.2.0/24, 198.51.100.0/24');
});

test('articles are listed below the section of their path, as Markdown', () => {
  const sections = text.split(/^## /m).slice(1);
  expect(sections.map((section) => section.split('\n')[0])).toEqual(['Lock down', 'Background', 'Optional']);
  expect(sections[0]?.match(/https:[^)]*/g)).toEqual([
    'https://kb.example.com/lock-down/a/index.md',
    'https://kb.example.com/lock-down/c/index.md',
  ]);
});
