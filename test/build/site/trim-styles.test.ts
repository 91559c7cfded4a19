import { expect, test } from 'vitest';
import { applyEdits, parsePage } from '../../../src/build/site/html-pages.ts';
import { trimStyles } from '../../../src/build/site/trim-styles.ts';

function trimPage(html: string): string {
  const page = parsePage({ path: 'index.html', html });
  const { edits, rename } = trimStyles(page);
  return rename(applyEdits(page.html, edits));
}

const page = (css: string, body: string) => `<html><head><style>${css}</style></head><body>${body}</body></html>`;

test('rules of components that are not on the page go', () => {
  const css = 'a[data-astro-cid-here]{color:red}b[data-astro-cid-gone]{color:#00f}i{color:green}';
  expect(trimPage(page(css, '<a data-astro-cid-here>x</a>'))).toBe(
    page('a[data-a]{color:red}i{color:green}', '<a data-a>x</a>'),
  );
});

test('so do those inside media and container queries, which leave nothing behind', () => {
  const css = '@media print{b[data-astro-cid-gone]{color:red}}@container (width>1px){i[data-astro-cid-gone]{top:0}}';
  expect(trimPage(page(css, 'x'))).toBe(page('', 'x'));
});

test('a rule stays when one of its selectors is on the page', () => {
  const css = 'a[data-astro-cid-gone],a[data-astro-cid-here]{color:red}';
  expect(trimPage(page(css, '<a data-astro-cid-here>x</a>'))).toContain('[data-a]{color:red}');
});

test('themes, nested selectors and unknown pseudo-classes come through', () => {
  const css = ':root{--page:light-dark(#fff,#000)}li>a:is(:hover,:focus-visible){top:0}a:target-current{left:0}';
  expect(trimPage(page(css, 'x'))).toBe(page(css, 'x'));
});

test('each component keeps a name of its own, and none takes one that the page uses already', () => {
  const css = 'a[data-astro-cid-one]{top:0}b[data-astro-cid-two]{left:0}';
  const body = '<a data-astro-cid-one>x</a><b data-astro-cid-two data-a="1" data-c-d="2"></b>';
  expect(trimPage(page(css, body))).toBe(
    page('a[data-b]{top:0}b[data-c]{left:0}', '<a data-b>x</a><b data-c data-a="1" data-c-d="2"></b>'),
  );
});

test('more components than letters get two letters', () => {
  const names = Array.from({ length: 30 }, (_, index) => `data-astro-cid-x${index}`);
  const trimmed = trimPage(page('', names.map((name) => `<i ${name}></i>`).join('')));
  expect(new Set(trimmed.match(/data-[a-z]+/g)).size).toBe(30);
  expect(trimmed).toContain('<i data-ad></i>');
});

test('the same styles are trimmed for each page by what that page has', () => {
  const css = 'a[data-astro-cid-one]{top:0}b[data-astro-cid-two]{left:0}';
  for (let round = 0; round < 2; round += 1) {
    expect(trimPage(page(css, '<a data-astro-cid-one>x</a>'))).toBe(page('a[data-a]{top:0}', '<a data-a>x</a>'));
    expect(trimPage(page(css, '<b data-astro-cid-two>x</b>'))).toBe(page('b[data-a]{left:0}', '<b data-a>x</b>'));
  }
});

test.each([
  ['a class', '.one{top:0}', 'class="two one"'],
  ['a class with other signs', '.one\\:b{top:0}', 'class="two one:b"'],
  ['an anchor', '#one{top:0}', 'id="one"'],
])('the same styles are parted for each page by what is before its steps: %s', (_what, css, name) => {
  const steps = '<section class="steps"></section>';
  const linked = (body: string) => trimPage(page(css, body + steps)).includes('<link');
  for (let round = 0; round < 2; round += 1) {
    expect(linked('<p id="other"></p>')).toBe(true);
    expect(linked(`<p ${name}></p>`)).toBe(false);
    expect(linked('<p class="three" id="another"></p>')).toBe(true);
  }
});
