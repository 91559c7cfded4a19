import { describe, expect, test } from 'vitest';
import { ContentFile } from '../../../../src/build/content/content-file.ts';
import { spellProblem } from '../../../../src/build/content/problem.ts';
import { applyEdits, parsePage } from '../../../../src/build/site/html-pages.ts';
import { readRenamed } from '../../../../src/build/site/permanent/former-places.ts';
import { keepAnchors } from '../../../../src/build/site/permanent/keep-anchors.ts';

const file = 'src/content/articles/lock-down/exchange-2007.mdx';
const article = (was: string[]) => `---\nid: lock-2007\nwas:\n${was.map((entry) => `  - '${entry}'\n`).join('')}---\n`;
const body =
  '<main><h2 id="undo">Undo</h2><ol><li class="step" id="step-a"><a href="#step-a"></a><div>Do</div></li></ol><ul id="list"></ul></main>';
const page = parsePage({ path: 'lock-down/exchange-2007/index.html', html: body });

const places = (was: string[]) => readRenamed([new ContentFile(file, article(was))]).flatMap((one) => one.places);
const problems = (was: string[]) => keepAnchors(page, places(was)).problems.map(spellProblem);

test('a former anchor is an empty mark in the heading, and in the text of a step', () => {
  const { edits } = keepAnchors(page, places(['#way-back → #undo', '#step-b → #step-a', '#c → #step-a']));
  expect(applyEdits(body, edits)).toBe(
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
