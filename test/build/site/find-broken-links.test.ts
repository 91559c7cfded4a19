import { describe, expect, test } from 'vitest';
import { ContentFile } from '../../../src/build/content/content-file.ts';
import { spellProblem } from '../../../src/build/content/problem.ts';
import { findBrokenLinks } from '../../../src/build/site/find-broken-links.ts';
import { parsePage } from '../../../src/build/site/html-pages.ts';
import { recordOf } from '../../../src/build/site/page-record.ts';
import { noAnchors } from '../../../src/build/site/permanent/keep-anchors.ts';

const address = 'https://kb.example.com';
const article = 'src/content/articles/lock-down/exchange-2007.mdx';

/** A site of a few pages; `body` is in the guide /lock-down/exchange-2007/, from its second line. */
function check(body: string, source?: string): string[] {
  const pages = [
    { path: 'index.html', html: '<h1 id="welcome">x</h1>' },
    { path: '404.html', html: '<p>x' },
    { path: 'tools/list/index.html', html: '<p>x' },
    { path: 'lock-down/index.html', html: '<a name="old">x</a>' },
    { path: 'lock-down/exchange-2003/index.html', html: '<h2 id="undo">x</h2><h2 id="über uns">x</h2>' },
    { path: 'lock-down/exchange-2007/index.html', html: `<h2 id="prove-it">x</h2>\n${body}` },
  ].map((page) => recordOf(parsePage(page), noAnchors));
  const files = new Set([...pages.map(({ path }) => path), 'icon.svg', 'a b.png', 'network.json']);
  const articles = source === undefined ? [] : [new ContentFile(article, source)];
  return findBrokenLinks({ address, base: '/', pages, files, articles }).map(spellProblem);
}

describe('a link that leads somewhere is no problem', () => {
  test.each([
    '<a href="/">',
    '<a href="/#welcome">',
    '<a href="/lock-down/">',
    '<a href="/lock-down/#old">',
    '<a href="/lock-down/exchange-2003/#undo">',
    '<a href="/lock-down/exchange-2003/?from=x#undo">',
    '<a href="/lock-down/exchange-2003/#%C3%BCber%20uns">',
    '<a href="../exchange-2003/">',
    '<a href="#prove-it">',
    '<a href="#prove-it&server=EX02">',
    '<a href="#server=EX02&own-connector=x">',
    '<a href="#">',
    '<a href="#top">',
    '<a href="#prove-it:~:text=x">',
    '<a href="/lock-down/#:~:text=x">',
    '<a href="/network.json">',
    '<a href="/tools/list/#v=1&net=192.0.2.0/24">',
    '<a href="/404.html">',
    '<img src="/a%20b.png" srcset="/icon.svg 1x, /a%20b.png 2x">',
    `<link rel="canonical" href="${address}/lock-down/exchange-2003/">`,
    '<meta http-equiv="refresh" content="0; url=/lock-down/">',
    '<form action="/lock-down/">',
    '<a href="https://other.example.com/missing/#x">',
    '<a href="mailto:a@example.com">',
    '<a>',
  ])('%s', (body) => {
    expect(check(body)).toEqual([]);
  });
});

describe('a broken link names line, page, what is missing and what is near', () => {
  const at = 'dist/lock-down/exchange-2007/index.html:2  came the link';
  const page = '(page /lock-down/exchange-2007/)';
  test.each([
    [
      '<a href="/lock-down/exchange-2004/">',
      `${at} /lock-down/exchange-2004/: there is no /lock-down/exchange-2004/ ${page} — expected /lock-down/exchange-2003/ or /lock-down/exchange-2007/`,
    ],
    [
      '<a href="/lock-down/exchange-2003">',
      `${at} /lock-down/exchange-2003: there is no /lock-down/exchange-2003 ${page} — expected /lock-down/exchange-2003/`,
    ],
    ['<a href="/tools/">', `${at} /tools/: there is no /tools/ ${page} — expected a page that exists`],
    [
      '<a href="/lock-down/exchange-2003/#undoo">',
      `${at} /lock-down/exchange-2003/#undoo: /lock-down/exchange-2003/ has no "undoo" ${page} — expected #undo`,
    ],
    [
      '<a href="#steps">',
      `${at} #steps: /lock-down/exchange-2007/ has no "steps" ${page} — expected an anchor that exists`,
    ],
    [
      '<a href="#prove-it&servre=EX02">',
      `${at} #prove-it&servre=EX02: there is no value "servre" ${page} — expected server=…`,
    ],
    [
      '<a href="#prove&server=EX02">',
      `${at} #prove&server=EX02: /lock-down/exchange-2007/ has no "prove" ${page} — expected #prove-it`,
    ],
    ['<img src="/missing.png">', `${at} /missing.png: there is no /missing.png ${page} — expected a page that exists`],
    [
      '<img srcset="/icon.svg 1x, /icn.svg 2x">',
      `${at} /icn.svg: there is no /icn.svg ${page} — expected a page that exists`,
    ],
    [
      `<link rel="canonical" href="${address}/x/">`,
      `${at} ${address}/x/: there is no /x/ ${page} — expected a page that exists`,
    ],
    [
      '<meta http-equiv="refresh" content="0;url=/lokc-down/">',
      `${at} /lokc-down/: there is no /lokc-down/ ${page} — expected /lock-down/`,
    ],
    ['<form action="/serch/">', `${at} /serch/: there is no /serch/ ${page} — expected a page that exists`],
    [
      '<svg><use href="#sign"/></svg>',
      `${at} #sign: /lock-down/exchange-2007/ has no "sign" ${page} — expected an anchor that exists`,
    ],
    [
      '<a href="javascript:x()">',
      `${at} javascript:x() ${page} — expected a button with a script: the policy of the pages blocks it`,
    ],
    [
      '<a href="https://">',
      `${at} "https://", which is no address ${page} — expected a path, an anchor or a full address`,
    ],
    ['<a href="/%E0%A4%A">', `${at} /%E0%A4%A: there is no /%E0%A4%A ${page} — expected a page that exists`],
  ])('%s', (body, message) => {
    expect(check(body)).toEqual([message]);
  });
});

test('a link that stands in the article is named with the line of the article', () => {
  expect(check('<a href="#undoo">x</a>', '---\n---\n\nSee [the way back](#undoo).\n')).toEqual([
    `${article}:4  came the link #undoo: /lock-down/exchange-2007/ has no "undoo" (page /lock-down/exchange-2007/) — expected an anchor that exists`,
  ]);
});

test('a link that is broken on two pages is named on both', () => {
  const pages = ['a', 'b'].map((name) => {
    const page = parsePage({ path: `${name}/index.html`, html: '<a href="/">x</a><a href="/gone/">x</a>' });
    return recordOf(page, noAnchors);
  });
  const problems = findBrokenLinks({ address, base: '/', pages, files: new Set(['index.html']), articles: [] });
  expect(problems.map(({ file }) => file)).toEqual(['dist/a/index.html', 'dist/b/index.html']);
});

test('a link that is right on one page is still looked up on another, where it leads elsewhere', () => {
  const page = (path: string, html: string) => recordOf(parsePage({ path, html }), noAnchors);
  const links = '<a href="#here">x</a><a href="../b/">x</a>';
  const pages = [
    page('a/index.html', `<p id="here">${links}`),
    page('b/index.html', ''),
    page('c/d/index.html', links),
  ];
  const files = new Set(pages.map(({ path }) => path));
  const problems = findBrokenLinks({ address, base: '/', pages, files, articles: [] });
  expect(problems.map(({ file, came }) => `${file} ${came}`)).toEqual([
    'dist/c/d/index.html the link #here: /c/d/ has no "here" (page /c/d/)',
    'dist/c/d/index.html the link ../b/: there is no /c/b/ (page /c/d/)',
  ]);
});
