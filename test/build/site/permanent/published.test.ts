import { describe, expect, test } from 'vitest';
import { spellProblem } from '../../../../src/build/content/problem.ts';
import { parsePage } from '../../../../src/build/site/html-pages.ts';
import { recordOf } from '../../../../src/build/site/page-record.ts';
import { noAnchors } from '../../../../src/build/site/permanent/keep-anchors.ts';
import {
  countNew,
  findVanished,
  parsePublished,
  readPublished,
  readRedirects,
  spellPublished,
  withNew,
} from '../../../../src/build/site/permanent/published.ts';

const guide = (body: string) =>
  `<header><p id="menu"></header><main>${body}</main><footer><h2 id="foot">x</h2></footer>`;
const leadOn = (now: string) =>
  `<noscript><meta http-equiv="refresh" content="0;url=${now}"></noscript><a href="${now}">`;

const site = (pages: Record<string, string>) => {
  const list = Object.entries(pages).map(([path, html]) =>
    recordOf(parsePage({ path: `${path}index.html`, html }), noAnchors),
  );
  return { now: readPublished(list, ['network.json', 'robots.txt', '_astro/x.js']), redirects: readRedirects(list) };
};

const before = site({
  'lock-down/x/': guide('<h2 id="undo">x</h2><ol><li class="step" id="step-open">x</li></ol><input id="field">'),
  'search/': guide('<h2 id="found">x</h2>'),
  'a/lock-x/': leadOn('/lock-down/x/'),
});

const vanished = (pages: Record<string, string>) => {
  const { now, redirects } = site(pages);
  return findVanished(before.now, now, redirects).map(spellProblem);
};

test('published are the pages, their headings and steps, and the files for programs', () => {
  expect([...before.now]).toEqual([
    ['/a/lock-x/', []],
    ['/lock-down/x/', ['step-open', 'undo']],
    ['/network.json', []],
  ]);
});

describe('nothing has vanished', () => {
  const page = guide('<h2 id="undo">x</h2><h3 id="more">x</h3><ol><li id="step-open">x</li></ol>');
  test.each([
    ['where everything is still there', { 'lock-down/x/': page, 'a/lock-x/': leadOn('/lock-down/x/') }],
    [
      'where a page leads on to one with all its anchors',
      { 'lock-down/x/': leadOn('/lock-down/y/'), 'lock-down/y/': page, 'a/lock-x/': leadOn('/lock-down/y/') },
    ],
    [
      'where a former anchor is a mark',
      {
        'lock-down/x/': guide(
          '<h2 id="undo">x</h2><ol><li id="step-new"><div><span id="step-open"></span></div></li></ol>',
        ),
        'a/lock-x/': leadOn('/lock-down/x/'),
      },
    ],
  ])('%s', (_name, pages) => {
    expect(vanished(pages)).toEqual([]);
  });
});

describe('what vanished is named with what to write', () => {
  test('a page', () => {
    expect(vanished({ 'lock-down/z/': guide(''), 'a/lock-x/': leadOn('/lock-down/z/') })).toEqual([
      "src/published.json:3  came no page at /lock-down/x/, which was published — expected it, or was: ['/lock-down/x/'] in the front matter of the article that has its content now; is it /lock-down/z/ now?",
    ]);
  });

  test('a permanent link', () => {
    expect(vanished({ 'lock-down/x/': guide('<h2 id="undo">x</h2><ol><li id="step-open">x</li></ol>') })).toEqual([
      `src/published.json:2  came no page at /a/lock-x/, which was published — expected the "id" of the article as it was; or, where another article has its content now, was: ['/a/lock-x/'] in the front matter of that one`,
    ]);
  });

  test('an anchor', () => {
    const page = guide('<h2 id="undo">x</h2><ol><li id="step-opens">x</li></ol>');
    expect(vanished({ 'lock-down/x/': page, 'a/lock-x/': leadOn('/lock-down/x/') })).toEqual([
      "src/published.json:3  came no #step-open on /lock-down/x/, which was published — expected it, or was: ['#step-open → #step-opens'] in the front matter of the article",
    ]);
  });

  test('an anchor of a page that was renamed', () => {
    const pages = {
      'lock-down/x/': leadOn('/lock-down/y/'),
      'lock-down/y/': guide('<h2 id="undo">x</h2>'),
      'a/lock-x/': leadOn('/lock-down/y/'),
    };
    expect(vanished(pages)).toEqual([
      "src/published.json:3  came no #step-open on /lock-down/y/, which was published — expected it, or was: ['#step-open → #its-new-name'] in the front matter of the article",
    ]);
  });
});

test('the table takes what is new and loses nothing; it has a line for each address and comes back as it was', () => {
  const { now } = site({ 'lock-down/x/': guide('<h2 id="prove-it">x</h2>'), 'new/': guide('') });
  const all = withNew(before.now, now);
  expect([...all]).toEqual([
    ['/a/lock-x/', []],
    ['/lock-down/x/', ['prove-it', 'step-open', 'undo']],
    ['/network.json', []],
    ['/new/', []],
  ]);
  expect(countNew(before.now, now)).toEqual({ addresses: 1, anchors: 1 });
  expect(spellPublished(all).split('\n')).toHaveLength(all.size + 3);
  expect(parsePublished(spellPublished(all))).toEqual(all);
});
