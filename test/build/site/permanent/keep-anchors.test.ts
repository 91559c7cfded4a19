import { describe, expect, test } from 'vitest';
import { spellProblem } from '../../../../src/build/content/problem.ts';
import { readRenamed } from '../../../../src/build/site/permanent/former-places.ts';
import { keepAnchors } from '../../../../src/build/site/permanent/keep-anchors.ts';
import { keepFormer } from '../../../../src/build/site/permanent-links.ts';

const file = 'src/content/articles/lock-down/exchange-2007.mdx';
const article = (was: string[], more = '') =>
  `---\nid: lock-2007\nwas:\n${was.map((entry) => `  - '${entry}'\n`).join('')}${more}---\n`;
const body =
  '<main><h2 id="undo">Undo</h2><ol><li class="step" id="step-a"><a href="#step-a"></a><div>Do</div></li></ol><ul id="list"></ul></main>';
const page = { path: 'lock-down/exchange-2007/index.html', html: body };
const leadOn = (now: string) => `<noscript><meta http-equiv="refresh" content="0;url=${now}"></noscript>`;

const places = (was: string[]) => readRenamed([{ file, text: article(was) }]).flatMap((one) => one.places);
const problems = (was: string[]) => keepAnchors(page, places(was)).problems.map(spellProblem);

test('a former anchor is an empty mark in the heading, and in the text of a step', () => {
  expect(keepAnchors(page, places(['#way-back → #undo', '#step-b → #step-a', '#c → #step-a'])).html).toBe(
    '<main><h2 id="undo"><span id="way-back"></span>Undo</h2><ol><li class="step" id="step-a"><a href="#step-a"></a><div><span id="c"></span><span id="step-b"></span>Do</div></li></ol><ul id="list"></ul></main>',
  );
});

describe('what cannot be is named with file, line and what to write', () => {
  test.each([
    [['#old → #undoo'], [`${file}:4  came #old → #undoo — expected #undo`]],
    [['#old → #list'], [`${file}:4  came #old → #list — expected an anchor of a heading or step in ${page.path}`]],
    [
      ['#step-a → #undo'],
      [`${file}:4  came #step-a → #undo — expected a former anchor: the page ${page.path} has #step-a now`],
    ],
    [['#a → #b', '#b → #undo'], [`${file}:4  came #a → #b — expected the anchor of today: #a → #undo`]],
    [
      ['#a → #b', '#b → #a'],
      [
        `${file}:4  came #a → #b — expected the anchor of today: #a → #a`,
        `${file}:5  came #b → #a — expected the anchor of today: #b → #b`,
      ],
    ],
    [
      ['#a → #undo', '#a → #step-a'],
      [`${file}:5  came #a → #step-a, the second of #a — expected each former anchor once`],
    ],
  ])('%s', (was, messages) => {
    expect(problems(was)).toEqual(messages);
  });
});

describe('a former address', () => {
  const guide = { path: 'lock-down/exchange-2007/index.html', html: body };
  const other = { path: 'lock-down/exchange-2003/index.html', html: body };
  const check = (was: string[], led: string[] = [], more = '') => {
    const pages = [...led.map((path) => ({ path: `${path}index.html`, html: leadOn('/x/') })), guide, other];
    return keepFormer(pages, readRenamed([{ file, text: article(was, more) }])).problems.map(spellProblem);
  };

  test('that leads on is no problem', () => {
    expect(check(['/lock-down/exchange-07/'], ['lock-down/exchange-07/'])).toEqual([]);
    const also = 'also: [exchange-2010]\n';
    expect(check(['/x/ → /lock-down/exchange-2010/'], ['x/'], also)).toEqual([]);
  });

  test('that has a page is a problem', () => {
    expect(check(['/lock-down/exchange-2003/'])).toEqual([
      `${file}:4  came the former address /lock-down/exchange-2003/ — expected a former address: there is a page at this one now`,
    ]);
  });

  test('that leads to a page of another article is a problem', () => {
    expect(check(['/x/ → /lock-down/exchange-2003/'], ['x/'])).toEqual([
      `${file}:4  came /x/ → /lock-down/exchange-2003/ — expected a page of this article: /lock-down/exchange-2007/`,
    ]);
  });

  test('that two entries claim is a problem', () => {
    expect(check(['/x/', '/x/'], ['x/'])).toEqual([
      `${file}:4  came the former address /x/ again — expected it once: ${file}:4`,
    ]);
  });
});
