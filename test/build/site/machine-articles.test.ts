import { describe, expect, test } from 'vitest';
import { publishedArticle } from '../../../src/build/content/article-source.ts';
import { parsePage } from '../../../src/build/site/html-pages.ts';
import { filesFor } from '../../../src/build/site/machine-articles.ts';
import { articleFields, articleNumber, articlesFeed, stableNumber } from '../../../src/publish/articles-json.ts';
import { site } from '../../../src/site.ts';

interface Parts {
  path?: string;
  title?: string;
  head?: string;
  facts?: string;
}

const reviewed = '<p class="facts"><span>Reviewed <time datetime="2026-11-25">25 November 2026</time></span></p>';

/** A finished page as small as it can be. */
function page({ path = 'lock-down/exchange-2007', title = 'Lock down', head = '', facts = reviewed }: Parts = {}) {
  const described = `<meta name="description" content="What it does."><meta name="kb-task" content="Section of ${path}">`;
  const canonical = `<link rel="canonical" href="${site.address}/${path}/">`;
  const html = `<!doctype html><head>${canonical}${head || described}</head><article><h1>${title}</h1>${facts}<p>Text.</p></article>`;
  return parsePage({ path: `${path}/index.html`, html });
}

const published = (parts?: Parts) => {
  const one = publishedArticle(page(parts));
  if (one) return one;
  throw new Error('no article');
};

describe('the number of an article', () => {
  // Written down, so that a change of the scheme cannot go unnoticed: programs keep these numbers.
  test.each([
    ['lock-2007', 160_848_087_619_157],
    ['/lock-down/exchange-2007/', 184_576_244_723_188],
    ['/replies/', 130_338_663_861_340],
  ])('%s is %d', (name, wanted) => {
    expect(stableNumber(name)).toBe(wanted);
  });

  test('comes from the permanent name, and stays when the article moves', () => {
    const head = '<link rel="shortlink" href="/a/lock-2007/">';
    const there = published({ path: 'lock-down/exchange-2007', head });
    const moved = published({ path: 'close-port-25/exchange-2007', head });
    expect(articleNumber(there, site)).toBe(stableNumber('lock-2007'));
    expect(articleNumber(moved, site)).toBe(stableNumber('lock-2007'));
    expect(articleNumber(published(), site)).toBe(stableNumber('/lock-down/exchange-2007/'));
  });

  test('is that of the article which it took the place of', () => {
    const formerArticles = [
      { number: '224059088', title: 'Old', about: 'The old article', now: '/lock-down/exchange-2007/' },
    ];
    expect(articleNumber(published(), { ...site, formerArticles })).toBe(224_059_088);
  });

  test('is never given twice', () => {
    const head = '<link rel="shortlink" href="/a/same/"><meta name="kb-task" content="x">';
    const twice = [published({ head }), published({ path: 'undo/exchange-2007', head })];
    expect(() => articlesFeed(twice, site)).toThrow('came one number twice');
  });
});

describe('the files', () => {
  const paths = [
    'replies/550',
    'undo/exchange-2010',
    'background/ports',
    'lock-down/exchange-2010',
    'troubleshooting/a',
    'undo/exchange-2003',
    'lock-down/exchange-2003',
    'replies/421',
  ];
  const pages = [
    ...paths.map((path) => page({ path, title: `Title of *${path}*` })),
    parsePage({ path: 'index.html', html: '<h1>Home</h1>' }),
  ];
  const { files: list, problems } = filesFor(
    pages.flatMap((one) => publishedArticle(one) ?? []),
    site,
  );
  const files = new Map(list);
  const feed = JSON.parse(files.get('articles.json') ?? '');

  test('stand beside each article, and nothing stands beside a page that is none', () => {
    expect(problems).toEqual([]);
    const wanted = [...paths.flatMap((path) => [`${path}/index.md`, `${path}/index.json`])];
    expect([...files.keys()].sort()).toEqual([...wanted, 'articles.json', 'articles.schema.json', 'llms.txt'].sort());
  });

  test('list the articles as the facts have tasks and servers', () => {
    const order = feed.articles.map(({ html_url }: { html_url: string }) => new URL(html_url).pathname.slice(1, -1));
    expect(order).toEqual([
      'lock-down/exchange-2003',
      'lock-down/exchange-2010',
      'undo/exchange-2003',
      'undo/exchange-2010',
      'troubleshooting/a',
      'replies/421',
      'replies/550',
      'background/ports',
    ]);
    expect(feed.articles.map(({ position }: { position: number }) => position)).toEqual([0, 1, 0, 1, 0, 0, 1, 0]);
    expect(feed.sections.map(({ id }: { id: number }) => id)).toEqual([
      ...new Set(feed.articles.map(({ section_id }: { section_id: number }) => section_id)),
    ]);
  });

  test('escape a title where it is Markdown, and only there', () => {
    expect(files.get('llms.txt')).toContain('[Title of \\*replies/421\\*](');
    expect(files.get('replies/421/index.md')).toMatch(/^# Title of \\\*replies\/421\\\*\n/);
    expect(JSON.parse(files.get('replies/421/index.json') ?? '').article.title).toBe('Title of *replies/421*');
  });

  test('have every field of an article, each described', () => {
    expect(articleFields.map(([name]) => name).sort()).toEqual(Object.keys(feed.articles[0]).sort());
    for (const [name, what] of articleFields) expect(what, name).toMatch(/^[A-Z].*\.$/);
  });
});

test('an article without its review, section or description stops the build, with what is missing', () => {
  const { files, problems } = filesFor([published({ head: '<meta name="x">', facts: '' })], site);
  expect([...files]).toEqual([]);
  expect(problems.map(({ file, expected }) => `${file} ${expected}`)).toEqual([
    'dist/lock-down/exchange-2007/index.html <time datetime> in the fact that begins with "Reviewed"',
    'dist/lock-down/exchange-2007/index.html <meta name="kb-task"> with the section',
    'dist/lock-down/exchange-2007/index.html <meta name="description">',
  ]);
});
