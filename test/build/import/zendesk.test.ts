import { describe, expect, test } from 'vitest';
import { totalsOf } from '../../../src/build/import/receipt.ts';
import { page, put, reasons, runZendesk, taken } from './trial.ts';

describe('articles of Zendesk', () => {
  const entry = (id: number, more: object = {}) => ({
    id,
    title: `Number ${id}`,
    body: `<h2>What it is</h2><p>It is <b>number</b>&nbsp;${id}, on {port} &lt;25&gt;.</p><ol><li>Open</li><li>Save</li></ol><table><tr><th>a</th></tr><tr><td>b</td></tr></table>`,
    locale: 'en-us',
    edited_at: '2024-05-06T23:30:00-05:00',
    section_id: 7,
    ...more,
  });
  test('are read page by page, in their language, and only what is public', async () => {
    const sections = [{ id: 7, name: 'Getting started', description: '', position: 2 }];
    put('1.json', JSON.stringify({ articles: [entry(360001), entry(360002, { user_segment_id: 5 })], sections }));
    put('2.json', JSON.stringify({ articles: [entry(360003, { locale: 'de' }), entry(360004, { body: 5 })] }));
    put('3.json', '{');
    const receipt = await runZendesk();
    expect(reasons(receipt)).toEqual({
      '1.json#360002': expect.stringContaining('not everybody may read it'),
      '2.json#360003': expect.stringContaining('its language is de'),
      '2.json#360004': expect.stringContaining('"body"'),
      '3.json': expect.stringContaining('JSON that cannot be read'),
    });
    expect(page('getting-started/number-360001.mdx')).toBe(
      `---\nid: number-360001\nwas:\n  - /hc/en-us/articles/360001/\n  - /hc/en-us/articles/360001-Number-360001/\ntitle: Number 360001\ndescription: "Number 360001: It is number 360001, on {port} <25>, an article of the [[knowledge-base]] in the section “Getting started”."\nupdated: 2024-05-07\n---\n\n## What it is {#what-it-is}\n\nIt is **number** 360001, on \\{port\\} \\<25>.\n\n1. Open\n2. Save\n\n| a |\n| - |\n| b |\n`,
    );
    expect(totalsOf(receipt).needAPerson).toBe(0);
    expect(totalsOf(await runZendesk(true))).toMatchObject({ written: 1, unchanged: 1 });
  });
});

test('an article that pages of an answer repeat is taken once', async () => {
  const one = { id: 360001, title: 'Pay by card', body: '<p>Text.</p>' };
  put('1.json', JSON.stringify({ articles: [one] }));
  put('2.json', JSON.stringify({ articles: [one] }));
  const receipt = await runZendesk();
  expect(reasons(receipt)).toEqual({
    '2.json#360001': 'it has the number of 1.json#360001: one of them is enough',
  });
});

test('sections of Zendesk are a tree, also where their file comes last, and where they go in a circle', async () => {
  const article = (id: number, section_id: number) => ({ id, title: `Title ${id}`, body: '<p>Text.</p>', section_id });
  put('articles.json', JSON.stringify({ articles: [article(360001, 3), article(360002, 4), article(360003, 9)] }));
  const sections = [
    { id: 2, name: 'Cards / cash', category_id: 1 },
    { id: 3, name: 'Refunds', parent_section_id: 2, category_id: 1 },
    { id: 4, name: 'Round', parent_section_id: 5 },
    { id: 5, name: 'About', parent_section_id: 4 },
  ];
  put('sections.json', JSON.stringify({ sections }));
  put(
    'z.json',
    JSON.stringify({
      categories: [
        { id: 1, name: 'Billing' },
        { id: 6, name: 'Other' },
      ],
    }),
  );
  const receipt = await runZendesk();
  expect(taken(receipt).map(({ file }) => file)).toEqual([
    'refunds/title-360001.mdx',
    'round/title-360002.mdx',
    'section-9/title-360003.mdx',
  ]);
  expect(page('refunds/_section.yaml')).toContain('above: cards-cash\n');
  expect(page('cards-cash/_section.yaml')).toContain('above: billing\n');
  expect(receipt.sections).toBe(6);
});
