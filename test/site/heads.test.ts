import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { attribute, type BuiltPage, dist, embeds, find, pages } from './pages.ts';

const whole = pages.filter(({ path }) => !embeds.includes(path));
const content = (page: BuiltPage, attributes: Record<string, string>) =>
  find(page, 'meta', attributes).map((one) => attribute(one, 'content'));

test('what a chat shows of a page leads to its own address', () => {
  for (const page of whole) {
    const canonical = find(page, 'link', { rel: 'canonical' }).map((one) => attribute(one, 'href'));
    expect(content(page, { property: 'og:url' }), page.path).toEqual(canonical);
  }
});

test('every page announces both feeds and has a colour for each theme', () => {
  for (const page of whole) {
    const feeds = find(page, 'link', { type: 'application/atom+xml' }).map((one) => attribute(one, 'href'));
    expect(feeds, page.path).toEqual(['/articles.xml', '/network.xml']);
    const colours = content(page, { name: 'theme-color' });
    expect(new Set(colours).size, page.path).toBe(2);
    for (const colour of colours) expect(colour).toMatch(/^#[\da-f]{6}$/);
  }
});

test('articles say who publishes them and when they changed', () => {
  const articles = whole.filter((page) => find(page, 'script', { type: 'application/ld+json' }).length > 0);
  expect(articles.length).toBeGreaterThan(80);
  for (const page of articles) {
    const [, json = ''] = /<script type="?application\/ld\+json"?>([^<]+)</.exec(page.html) ?? [];
    const [article] = JSON.parse(json)['@graph'];
    expect(article, page.path).toMatchObject({ '@type': 'TechArticle', publisher: { name: site.company } });
    expect(article.dateModified, page.path).toMatch(/^20\d\d-\d\d-\d\d$/);
  }
});

test('the sitemap says when an article changed', () => {
  const entries = readFileSync(`${dist}sitemap-0.xml`, 'utf8').split('<url>').slice(1);
  const dated = entries.filter((entry) => /<lastmod>20\d\d-\d\d-\d\d<\/lastmod>/.test(entry));
  expect(dated.length).toBeGreaterThan(80);
  expect(dated.join()).toContain('/lock-down/exchange-2016/');
});

describe('icons', () => {
  test('for browsers that know no SVG', () => {
    const file = readFileSync(`${dist}favicon.ico`);
    expect(file.subarray(0, 4)).toEqual(Buffer.from([0, 0, 1, 0]));
    expect(file.subarray(22, 26).toString('latin1')).toBe('\x89PNG');
    expect(file.readUInt32LE(14)).toBe(file.length - 22);
  });

  test('for home screens, without a corner that shows what is behind it', async () => {
    const { data, info } = await sharp(`${dist}apple-touch-icon.png`)
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([180, 180]);
    expect(data[3]).toBe(255);
  });
});

describe('/.well-known/security.txt', () => {
  const fields = readFileSync(`${dist}.well-known/security.txt`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(/: (.*)/) as [string, string]);
  const values = (name: string) => fields.filter(([field]) => field === name).map(([, value]) => value);

  test('names a person and itself (RFC 9116)', () => {
    expect(values('Contact')).toEqual([`mailto:${site.contact.support}`]);
    expect(values('Canonical')).toEqual([`${site.address}/.well-known/security.txt`]);
  });

  // The only test that looks at the clock: whoever sees it fail looks at the contact, and sets a new day in src/site.ts.
  test('may be believed for two months at least, and for less than a year', () => {
    expect(values('Expires')).toHaveLength(1);
    const days = (Date.parse(values('Expires')[0] ?? '') - Date.now()) / 86_400_000;
    expect(days, 'securityContactEnds in src/site.ts').toBeGreaterThan(60);
    expect(days, 'securityContactEnds in src/site.ts').toBeLessThan(366);
  });
});

test('commands are for no translator', () => {
  for (const page of whole) {
    for (const block of find(page, 'pre')) {
      expect(attribute(block, 'translate'), page.path).toBe('no');
    }
  }
});
