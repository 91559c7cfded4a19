import { expect, test } from 'vitest';
import { applyEdits, parsePage } from '../../../src/build/site/html-pages.ts';
import { splitStyles } from '../../../src/build/site/split-styles.ts';
import { trimStyles } from '../../../src/build/site/trim-styles.ts';

const before = parsePage({
  path: 'x',
  html: '<main id="top" class="wide"><p data-astro-cid-here>x</p></main>',
}).elements;

test.each([
  ['an element that comes before', 'p{top:0}', 'early'],
  ['an element that comes later', 'pre{top:0}', 'late'],
  ['a class that comes before', '.wide{top:0}', 'early'],
  ['a class that comes later', '.wide .step{top:0}', 'late'],
  ['an id that comes later', '#undo{top:0}', 'late'],
  ['a component that comes before', 'p[data-astro-cid-here]{top:0}', 'early'],
  ['a component that comes later', 'p[data-astro-cid-there]{top:0}', 'late'],
  ['one selector of two that comes before', '.step,p{top:0}', 'early'],
  ['a state that may come before', 'p[hidden]{top:0}', 'early'],
  ['the theme', ':root{--page:light-dark(#fff,#000)}', 'early'],
  ['what shows under a pointer only', 'p:hover{top:0}', 'late'],
  ['a pointer or something else', 'p:hover,p[hidden]{top:0}', 'early'],
  ['what shows after a jump only', 'p:target .wide{top:0}', 'late'],
  ['what a menu shows while it is open', 'p:has(:popover-open){top:0}', 'late'],
  ['the link of the section in view', 'p:target-current{top:0}', 'late'],
  ['what has a later element in it', '.wide:has(.step){top:0}', 'late'],
  ['what has an element in it that comes before', 'main:has(p,.step){top:0}', 'early'],
  ['what is no target', 'p:not(:target){top:0}', 'early'],
  ['a later element on paper', '@media print{.step{top:0}}', 'late'],
  ['colours that are the reader’s own', '@media (forced-colors:active){p{top:0}}', 'late'],
  ['names that rules refer to', '@keyframes turn{0%{top:0}to{top:1px}}', 'early'],
])('%s', (_what, css, wanted) => {
  const parts = splitStyles(css, before);
  expect(parts).toEqual({ early: '', late: '', [wanted]: css });
});

test('what stands behind marks for readers with colours of their own stays where it is', () => {
  const css = '@media (forced-colors:active){p{top:0}}p{left:0}';
  expect(splitStyles(css, before)).toEqual({ early: 'p{left:0}', late: '@media (forced-colors:active){p{top:0}}' });
});

test('a guide names the file directly before its steps, with the names of its components', () => {
  const css = 'p{top:0}.step[data-astro-cid-there]{left:0}';
  const html = `<html><head><style>${css}</style></head><body><p>x</p><section class="steps"><i class="step" data-astro-cid-there>y</i></section></body></html>`;
  const page = parsePage({ path: 'index.html', html });
  const { edits, rename, steps } = trimStyles(page);
  expect(steps?.text).toBe('.step[data-a]{left:0}');
  expect(rename(applyEdits(page.html, edits))).toBe(
    `<html><head><style>p{top:0}</style></head><body><p>x</p><link rel="stylesheet" href="/${steps?.path}"><section class="steps"><i class="step" data-a>y</i></section></body></html>`,
  );
});

test('what is in a closed popover comes with the steps', () => {
  const css = '.menu{top:0}nav{left:0}';
  const html = `<html><head><style>${css}</style></head><body><nav popover><i class="menu">x</i></nav><section class="steps">y</section></body></html>`;
  expect(trimStyles(parsePage({ path: 'index.html', html })).steps?.text).toBe(css);
});

test('a page without steps keeps all its styles', () => {
  const html = '<html><head><style>.step{left:0}</style></head><body><p>x</p></body></html>';
  expect(trimStyles(parsePage({ path: 'index.html', html })).steps).toBeUndefined();
});
