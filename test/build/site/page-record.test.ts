import { describe, expect, test } from 'vitest';
import { spellProblem } from '../../../src/build/content/problem.ts';
import { parsePage } from '../../../src/build/site/html-pages.ts';
import { findRepeatedIds, recordOf } from '../../../src/build/site/page-record.ts';
import { keepAnchors, noAnchors } from '../../../src/build/site/permanent/keep-anchors.ts';

const page = (html: string) => parsePage({ path: 'lock-down/exchange-2007/index.html', html });
const record = (html: string) => recordOf(page(html), noAnchors);

test('a record has the address, and what a link can name on the page', () => {
  const { address, anchors, published } = record(
    '<header id="menu"></header><main><h2 id="undo">x</h2><a name="old">x</a><input id="field"></main>',
  );
  expect(address).toBe('/lock-down/exchange-2007/');
  expect([...anchors]).toEqual(['menu', 'undo', 'old', 'field']);
  expect(published).toEqual(['undo']);
});

test('the letters of the list from A to Z are anchors that come and go, and never on record', () => {
  const { anchors, published } = record('<main><h2 id="letter-q">Q</h2><h2 id="queue">x</h2></main>');
  expect([...anchors]).toContain('letter-q');
  expect(published).toEqual(['queue']);
});

test('links come with their line, from every attribute that loads or leads, also without script', () => {
  const html = `<a href="/a/">x</a>
<img src="/b.png" srcset="/c.png 1x, /d.png 2x"><form action="/e/"><button formaction="/f/"></button></form>
<noscript><meta http-equiv="Refresh" content="0; URL='/g/'"></noscript><video poster="/h.png"></video>
<object data="/i.svg"></object><meta property="og:image" content="/j.png"><meta name="x" content="/no/">`;
  expect(record(html).links.map(({ link, line }) => `${line} ${link}`)).toEqual([
    ...['1 /a/', '2 /b.png', '2 /c.png', '2 /d.png', '2 /e/', '2 /f/', '3 /g/', '3 /h.png', '4 /i.svg', '4 /j.png'],
  ]);
  expect(record(html).redirectTo).toBe('/g/');
});

test('a page that leads on has no anchors of its own on record', () => {
  const html = '<meta http-equiv="refresh" content="0;url=/x/"><main><h2 id="undo">x</h2></main>';
  expect(record(html)).toMatchObject({ redirectTo: '/x/', published: [] });
});

describe('an anchor from before a rename', () => {
  const places = (to: string) => [{ kind: 'anchor', from: 'old', to, file: 'x.mdx', line: 1 }] as const;
  const of = (html: string, to: string) => recordOf(page(html), keepAnchors(page(html), places(to)));

  test('is on record with those of today', () => {
    const { anchors, published } = of('<main><h2 id="undo">x</h2></main>', 'undo');
    expect([...anchors]).toEqual(['undo', 'old']);
    expect(published).toEqual(['old', 'undo']);
  });

  test('can be named, and is not on record, where it is outside of the main part', () => {
    const { anchors, published } = of('<main></main><footer><p id="foot">x</p></footer>', 'foot');
    expect(anchors.has('old')).toBe(true);
    expect(published).toEqual([]);
  });
});

test('an id that a page has twice is a problem', () => {
  expect(findRepeatedIds(page('<p>x\n<p id="a">\n<b id="a">')).map(spellProblem)).toEqual([
    'dist/lock-down/exchange-2007/index.html:3  came <b id="a"> (page /lock-down/exchange-2007/) — expected each id once: line 2 has this one',
  ]);
});
