import { globSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { listFiles, readPages } from '../../src/build/site/html-pages.ts';
import { recordOf } from '../../src/build/site/page-record.ts';
import { noAnchors } from '../../src/build/site/permanent/keep-anchors.ts';
import {
  countNew,
  parsePublished,
  publishedFile,
  readPublished,
  readRedirects,
} from '../../src/build/site/permanent/published.ts';
import { fixedPages } from '../../src/catalogue/fixed-pages.ts';
import { site } from '../../src/site.ts';
import { attribute, type BuiltPage, dist, embeds, find, guides, pageAt, pages, textOf } from './pages.ts';

const records = [...readPages(dist).map((page) => recordOf(page, noAnchors))];
const redirects = readRedirects(records);
const now = readPublished(records, listFiles(dist));
const articles = pages.filter(({ path }) => /^\/(?:troubleshooting|background|replies)\/./.test(path)).concat(guides);
const content = (page: BuiltPage, property: string) =>
  find(page, 'meta', { property }).map((one) => attribute(one, 'content') ?? '');

describe('permanent links', () => {
  test('there is one for each guide, which the guide names, and one for each page without an article', () => {
    for (const page of guides) {
      const [link] = find(page, 'link', { rel: 'shortlink' }).map((one) => attribute(one, 'href') ?? '');
      expect(redirects.get(link ?? ''), page.path).toBe(page.path);
    }
    for (const { id, path } of fixedPages) if (id) expect(redirects.get(`/a/${id}/`)).toBe(path);
  });

  test('every article file gave a permanent link', () => {
    const ids = globSync('src/content/**/*.mdx').map(
      (file) => /^id: '?([^'\n]+)/m.exec(readFileSync(file, 'utf8'))?.[1],
    );
    expect(ids.length).toBeGreaterThan(100);
    expect(ids.filter((id) => !redirects.has(`/a/${id}/`))).toEqual([]);
  });

  test('each leads on by script, keeping query and fragment, and without script', () => {
    for (const page of readPages(dist).filter(({ path }) => path.startsWith('a/'))) {
      expect(page.html, page.path).toContain('<noscript><meta http-equiv="refresh"');
      expect(page.html, page.path).toContain('location.search + (location.hash || hash)');
      expect(page.html, page.path).toContain('<meta name="robots" content="noindex">');
    }
  });
});

test('everything on the site is on record; otherwise run "npm run publish-anchors"', () => {
  const published = parsePublished(readFileSync(publishedFile, 'utf8'));
  expect(countNew(published, now)).toEqual({ addresses: 0, anchors: 0 });
});

test('every former article and section leads on at its number', () => {
  for (const { number, kind = 'article', now: target } of site.formerArticles) {
    expect(redirects.get(`/hc/en-us/${kind}s/${number}/`)).toBe(target);
  }
});

describe('a picture for chats', () => {
  test('is named by every page, with a text', () => {
    for (const page of pages.filter(({ path }) => !embeds.includes(path))) {
      const [image = ''] = content(page, 'og:image');
      expect(image, page.path).toMatch(new RegExp(`^${site.address}/share/[a-z0-9-]+\\.png$`));
      expect(content(page, 'og:image:alt')[0]?.length, page.path).toBeGreaterThanOrEqual(3);
    }
  });

  test('is the article’s own', () => {
    const images = articles.map((page) => content(page, 'og:image')[0]);
    expect(new Set(images).size).toBe(articles.length);
  });

  test('is a PNG of 1200 × 630 that is not empty, and small', async () => {
    const { width, height, format, size } = await sharp(`${dist}share/lock-2010.png`).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
    const { entropy } = await sharp(`${dist}share/lock-2010.png`).stats();
    expect(entropy).toBeGreaterThan(0.3);
    expect(size ?? readFileSync(`${dist}share/lock-2010.png`).length).toBeLessThan(80_000);
  });
});

describe('structured data', () => {
  interface Node {
    '@type': string;
    headline?: string;
    image?: string;
    dateModified?: string;
    itemListElement?: { position: number; name: string; item: string }[];
  }
  const graphOf = (page: BuiltPage): Node[] => {
    const [script] = find(page, 'script', { type: 'application/ld+json' });
    return script ? JSON.parse(textOf(script))['@graph'] : [];
  };

  test('is on every article: its title, its picture, the day of its last review and the way to it', () => {
    for (const page of articles) {
      const [article, trail] = graphOf(page);
      const [heading] = find(page, 'h1');
      expect(article?.['@type'], page.path).toBe('TechArticle');
      expect(content(page, 'og:title')[0], page.path).toBe(article?.headline);
      expect(heading && textOf(heading).replace(/\s+/g, ' ').trim(), page.path).toContain(
        article?.headline?.split(':')[0],
      );
      expect(article?.image).toBe(content(page, 'og:image')[0]);
      const reviewed = find(page, 'time').map((time) => attribute(time, 'datetime'));
      expect(reviewed, page.path).toContain(article?.dateModified);
      const places = trail?.itemListElement ?? [];
      expect(places.map(({ position }) => position)).toEqual([1, 2, 3]);
      expect(places[2]?.item).toBe(`${site.address}${page.path}`);
      for (const { item } of places) pageAt(new URL(item).pathname);
    }
  });
});

describe('the feed of changed articles', () => {
  const feed = readFileSync(`${dist}articles.xml`, 'utf8');
  const values = (tag: string) =>
    [...feed.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map(([, one = '']) => one);

  test('has every article once, under its permanent link, and each link arrives', () => {
    const ids = values('id').slice(1);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(redirects.has(new URL(id).pathname), id).toBe(true);
    const links = [...feed.matchAll(/<link href="([^"]+)"/g)].map(([, href = '']) => new URL(href));
    expect(links).toHaveLength(ids.length);
    for (const { pathname, hash } of links) {
      const anchors = now.get(pathname) ?? [];
      expect(hash === '' || anchors.includes(hash.slice(1)), pathname + hash).toBe(true);
    }
    expect(links.map(({ pathname }) => pathname)).toEqual(expect.arrayContaining(guides.map(({ path }) => path)));
  });

  test('has the newest first, and its own day is that of the newest', () => {
    const [own, ...days] = values('updated');
    expect(days).toEqual([...days].sort().reverse());
    expect(own).toBe(days[0]);
  });

  test('is named on the list A–Z, for people and for programs', () => {
    const page = pageAt('/a-z/');
    expect(find(page, 'a', { href: '/articles.xml' })).toHaveLength(1);
    expect(find(page, 'link', { rel: 'alternate', href: '/articles.xml' })).toHaveLength(1);
  });
});

test('hosts find their rules in the site, and these name every address that leads on', () => {
  const rules = readFileSync(`${dist}_redirects`, 'utf8').split('\n');
  for (const [from, target] of redirects) {
    if (!from.startsWith('/hc/en-us/articles/'))
      expect(
        rules.some((rule) => rule.startsWith(`${from} ${target} `)),
        from,
      ).toBe(true);
  }
  expect(readFileSync(`${dist}_headers`, 'utf8')).toContain("frame-ancestors 'none'");
});
