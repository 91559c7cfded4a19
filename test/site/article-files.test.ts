import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { documentOf, formats } from '../../src/domain/article/ticket.ts';
import { articleFields } from '../../src/publish/articles-json.ts';
import { site } from '../../src/site.ts';
import { articleOf } from '../domain/article/page.ts';
import { nodesOf, parseMarkdown, shownText } from '../domain/article/parse-markdown.ts';
import { attribute, type BuiltPage, dist, type Element, find, pageAt, pages, textOf } from './pages.ts';

interface Entry {
  readonly [name: string]: unknown;
  readonly id: number;
  readonly section_id: number;
  readonly url: string;
  readonly html_url: string;
  readonly markdown_url: string;
  readonly body: string;
}

const read = (path: string): string => readFileSync(`${dist}${path}`, 'utf8');
const feed = JSON.parse(read('articles.json'));
const entries: readonly Entry[] = feed.articles;
const articlePages = pages.filter((page) => find(page, 'article').length > 0);
const pathOf = (address: string): string => new URL(address).pathname;
const fileOf = (address: string): string => `${dist}${pathOf(address).replace(/\/$/, '/index.html')}`;

describe('/articles.json', () => {
  const schema = JSON.parse(read('articles.schema.json'));

  test('is what its schema says, and the schema would refuse what is not', () => {
    expect(feed.$schema).toBe(`${site.address}/articles.schema.json`);
    const check = z.fromJSONSchema(schema);
    expect(check.safeParse(feed).error).toBeUndefined();
    expect(check.safeParse({ ...feed, later: 'a new field' }).success).toBe(true);
    const [first] = entries;
    for (const wrong of [{ version: 2 }, { articles: [] }, { next_page: 'x' }, { articles: [{ ...first, id: 'x' }] }]) {
      expect(check.safeParse({ ...feed, ...wrong }).success, JSON.stringify(wrong).slice(0, 60)).toBe(false);
    }
  });

  test('has every article once, and says how many', () => {
    expect(articlePages.length).toBeGreaterThan(80);
    expect(entries.map(({ html_url }) => pathOf(html_url)).sort()).toEqual(articlePages.map(({ path }) => path).sort());
    expect(feed).toMatchObject({
      count: entries.length,
      per_page: entries.length,
      page: 1,
      page_count: 1,
      next_page: null,
    });
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  test('names only addresses that exist, and sections that are listed', () => {
    for (const entry of entries) {
      for (const address of [entry.url, entry.html_url, entry.markdown_url]) {
        expect(address.startsWith(`${site.address}/`), address).toBe(true);
        expect(existsSync(fileOf(address)), address).toBe(true);
      }
    }
    const sections: { id: number; html_url: string }[] = feed.sections;
    for (const { html_url } of sections) expect(existsSync(fileOf(html_url)), html_url).toBe(true);
    const ids = sections.map(({ id }) => id);
    expect(entries.filter(({ section_id }) => !ids.includes(section_id))).toEqual([]);
  });

  test('is described on the page for people, field by field', () => {
    const terms = find(pageAt('/articles/'), 'dt').map((term) => textOf(term).trim());
    expect(terms).toEqual(expect.arrayContaining(articleFields.map(([name]) => name)));
  });

  test('links in its texts are full addresses, and lead somewhere on this site', () => {
    for (const { body, html_url } of entries) {
      const links = elementsIn(parseFragment(body)).flatMap((one) => attribute(one, 'href') ?? []);
      expect(
        links.filter((link) => !/^(https?:|mailto:|tel:)/.test(link)),
        html_url,
      ).toEqual([]);
      const own = links.filter((link) => link.startsWith(site.address));
      expect(
        own.filter((link) => !existsSync(fileOf(link))),
        html_url,
      ).toEqual([]);
    }
  });
});

describe.each(articlePages.map(({ path }) => path))('%s', (path) => {
  const page = pageAt(path);
  const entry = entries.find(({ html_url }) => pathOf(html_url) === path);
  const wanted = partsOf(page);

  test('index.md has the headings, steps and commands of the page', () => {
    const markdown = read(`${path.slice(1)}index.md`);
    const tree = parseMarkdown(markdown);
    expect(nodesOf(tree, 'heading').map((node) => `${node.depth} ${shownText(node)}`)).toEqual(wanted.headings);
    expect(nodesOf(tree, 'code').map(({ value }) => value)).toEqual(wanted.commands);
    const numbered = nodesOf(tree, 'list').filter(({ ordered }) => ordered);
    expect(numbered.map(({ start, children }) => [start, children?.length])).toEqual(wanted.lists);
    expect(markdown).toMatch(/(?:^|· )(?:Reviewed|Updated) /m);
    expect(markdown).toContain(`<${site.address}`);
  });

  test('so has the HTML of its entry, and index.json is that entry', () => {
    const found = elementsIn(parseFragment(entry?.body ?? ''));
    const headings = found.filter(({ tagName }) => /^h\d$/.test(tagName));
    expect(headings.map((one) => `${one.tagName[1]} ${textOf(one)}`)).toEqual(wanted.headings.slice(1));
    expect(found.filter(({ tagName }) => tagName === 'pre').map(textOf)).toEqual(wanted.commands);
    const numbered = found.filter(({ tagName }) => tagName === 'ol');
    expect(numbered.map((one) => [Number(attribute(one, 'start') ?? 1), itemsOf(one)])).toEqual(wanted.lists);
    expect(JSON.parse(read(`${path.slice(1)}index.json`))).toEqual({ article: entry });
  });

  test('says where its Markdown is, to people and to programs', () => {
    const target = `${path}index.md`;
    expect(find(page, 'a', { href: target })).toHaveLength(1);
    expect(find(page, 'link', { rel: 'alternate', type: 'text/markdown', href: target })).toHaveLength(1);
  });
});

test('a dialog and a picture are there as words', () => {
  expect(read('lock-down/exchange-2003/index.md')).toContain('- Group of computers: selected\n');
  expect(read('background/mail-flow/index.md')).toContain('**Locked: one way in.** ');
});

test('the calculator, the buttons and the way to other versions are not', () => {
  const guide = formats.text(documentOf(articleOf(pageAt('/lock-down/exchange-2003/').html)).blocks);
  for (const widget of ['Two fields', 'Is this address inside', 'Copy', 'All servers', 'On this page', 'Next\n']) {
    expect(guide).not.toContain(widget);
  }
});

test('/llms.txt has a title, a summary, the block, and every article as Markdown', () => {
  const text = read('llms.txt');
  const tree = parseMarkdown(text);
  expect(tree.children?.slice(0, 3).map(({ type }) => type)).toEqual(['heading', 'blockquote', 'list']);
  expect(nodesOf(tree, 'heading').filter(({ depth }) => depth === 1)).toHaveLength(1);
  for (const { cidr } of site.blocks) expect(text).toContain(cidr);
  const links = nodesOf(tree, 'link').map(({ url = '' }) => url);
  expect(links.filter((link) => link.endsWith('/index.md')).sort()).toEqual(
    entries.map(({ markdown_url }) => markdown_url).sort(),
  );
  // A description may hold an address of somebody else, of which a reader may make a link.
  const own = links.filter((link) => link.startsWith(site.address));
  expect(own.length).toBeGreaterThan(entries.length);
  expect(own.filter((link) => !existsSync(fileOf(link)))).toEqual([]);
});

/** What a copy of the page must have, read from the page in another way than ours. */
function partsOf(page: BuiltPage) {
  const [article] = find(page, 'article');
  const all = article ? elementsIn(article) : [];
  const skipped = new Set(all.filter(isSkipped).flatMap(elementsIn));
  const inside = all.filter((one) => !skipped.has(one));
  // The steps of a way are counted apart from those of everybody.
  const counted = new Map<string, number>();
  return {
    headings: inside
      .filter(({ tagName }) => /^h\d$/.test(tagName))
      .map((one) => `${one.tagName[1]} ${textOf(one).replace(/\s+/g, ' ').trim()}`),
    commands: inside.filter(({ tagName }) => tagName === 'pre').map(textOf),
    lists: inside.flatMap((one) => {
      if (one.tagName === 'section' && !attribute(one, 'class')?.includes('callout')) counted.clear();
      if (one.tagName !== 'ol') return [];
      const count = itemsOf(one);
      if (!elementsIn(one).some((item) => attribute(item, 'class')?.split(' ').includes('step')))
        return [[Number(attribute(one, 'start') ?? 1), count]];
      const parent = one.parentNode && 'tagName' in one.parentNode ? one.parentNode : undefined;
      const way = (parent && attribute(parent, 'data-path')) ?? '';
      const before = counted.get(way) ?? 0;
      counted.set(way, before + count);
      return [[before + 1, count]];
    }),
  };
}

const isSkipped = (one: Element): boolean =>
  one.tagName === 'nav' || one.tagName === 'subnet-calculator' || attribute(one, 'aria-labelledby') === 'help';

const itemsOf = (list: Element): number =>
  list.childNodes.filter((child) => 'tagName' in child && child.tagName === 'li').length;

function elementsIn(node: DefaultTreeAdapterTypes.Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...('tagName' in node ? [node] : []), ...children.flatMap(elementsIn)];
}
