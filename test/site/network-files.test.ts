import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { blockFields } from '../../src/publish/network-feeds.ts';
import { site } from '../../src/site.ts';
import { attribute, dist, find, pageAt, textOf } from './pages.ts';

const read = (name: string): string => readFileSync(`${dist}${name}`, 'utf8');
const page = pageAt('/network/');
const cidrs = site.blocks.map(({ cidr }) => cidr);

describe('/network.json', () => {
  const feed = JSON.parse(read('network.json'));
  const schema = JSON.parse(read('network.schema.json'));

  test('is what its schema says, and the schema would refuse what is not', () => {
    expect(feed.$schema).toBe(`${site.address}/network.schema.json`);
    const check = z.fromJSONSchema(schema);
    expect(check.safeParse(feed).success).toBe(true);
    expect(check.safeParse({ ...feed, later: 'a new field' }).success).toBe(true);
    for (const wrong of [{ version: 2 }, { blocks: [] }, { changed: 'yesterday' }, { blocks: [{ cidr: cidrs[0] }] }]) {
      expect(check.safeParse({ ...feed, ...wrong }).success, JSON.stringify(wrong)).toBe(false);
    }
  });

  test('holds the facts', () => {
    expect(feed).toMatchObject({ version: 1, company: site.company, changed: site.blockChanges[0].day });
    expect(feed.blocks.map((block: { cidr: string }) => block.cidr)).toEqual(cidrs);
    for (const [index, block] of site.blocks.entries()) {
      const { first, last, mask, wildcard, prefix, address, count } = block;
      expect(feed.blocks[index]).toMatchObject({ first, last, mask, wildcard, prefix, address, count: String(count) });
    }
  });

  test('has every field described, in the schema and on the page', () => {
    const { properties } = schema.properties.blocks.items;
    for (const [name, what] of blockFields) {
      expect(properties[name].description, name).toBe(what);
      expect(what, name).toMatch(/\.$/);
    }
    const terms = find(page, 'dt').map((term) => textOf(term).trim());
    expect(terms).toEqual(expect.arrayContaining(Object.keys(feed.blocks[0])));
  });
});

test('/network.txt is one network a line', () => {
  expect(read('network.txt')).toBe(cidrs.map((cidr) => `${cidr}\n`).join(''));
});

test('/network.csv has as many columns in each line, and the blocks in the first', () => {
  const rows = read('network.csv')
    .split('\r\n')
    .map((line) => line.split(','));
  expect(rows.pop()).toEqual(['']);
  expect(rows.map(([first]) => first)).toEqual(['cidr', ...cidrs]);
  expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
});

describe('/network.xml', () => {
  const feed = read('network.xml');
  const texts = (name: string): string[] =>
    [...feed.matchAll(new RegExp(`<${name}[^>]*>([^<]*)</${name}>`, 'g'))].map(([, text = '']) => {
      const [node] = parseFragment(text).childNodes;
      return node ? textOf(node) : '';
    });

  test('is well-formed: every element is closed in its turn, and no sign stands bare', () => {
    expect(unbalanced(feed)).toEqual([]);
    expect(unbalanced(feed.replace('</entry>', ''))).not.toEqual([]);
    expect(feed).not.toMatch(/&(?!#\d+;)/);
  });

  test('has what Atom asks of a feed and of each entry (RFC 4287, section 4.1)', () => {
    const days = site.blockChanges.map(({ day }) => `${day}T00:00:00Z`);
    const ids = site.blockChanges.map(({ day }) => `${site.address}/network/#changed-${day}`);
    expect(feed).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
    expect(feed).toContain(`<link rel="self" type="application/atom+xml" href="${site.address}/network.xml"/>`);
    expect(texts('id')).toEqual([`${site.address}/network/`, ...ids]);
    expect(texts('updated')).toEqual([days[0], ...days]);
    expect(texts('title')).toHaveLength(days.length + 1);
    expect(texts('name')).toEqual([site.company]);
    expect(texts('content')).toEqual(site.blockChanges.map(({ what }) => what));
  });

  test('and the page say the same, and each entry leads to its place there', () => {
    for (const { day, what } of site.blockChanges) {
      const [entry] = find(page, 'li', { id: `changed-${day}` });
      expect(entry && textOf(entry)).toContain(what);
    }
  });
});

test('the page names its files in its head, and how to fetch them', () => {
  const alternates = find(page, 'link', { rel: 'alternate' }).map((link) => attribute(link, 'href'));
  expect(alternates.sort()).toEqual(['/articles.xml', '/network.csv', '/network.json', '/network.txt', '/network.xml']);
  const commands = find(page, 'pre').map((pre) => textOf(pre).trim());
  expect(commands).toEqual([
    `curl -fsS ${site.address}/network.txt`,
    `(Invoke-RestMethod ${site.address}/network.json).blocks.cidr`,
  ]);
});

/** Elements that are closed out of turn or never. */
function unbalanced(xml: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, slash, name = '', end] of xml.matchAll(/<(\/?)([a-z]+)(?:\s+[a-z:]+="[^"<]*")*\s*(\/?)>/g)) {
    if (slash && open.pop() !== name) wrong.push(name);
    if (!slash && !end) open.push(name);
  }
  return [...wrong, ...open];
}
