import { expect, test } from 'vitest';
import { trimPage } from '../../src/build/trim-styles.ts';

const page = (css: string, body: string) => `<html><head><style>${css}</style></head><body>${body}</body></html>`;

test('rules of components that are not on the page go', () => {
  const css = 'a[data-astro-cid-here]{color:red}b[data-astro-cid-gone]{color:#00f}i{color:green}';
  expect(trimPage(page(css, '<a data-astro-cid-here>x</a>'))).toBe(
    page('a[data-astro-cid-here]{color:red}i{color:green}', '<a data-astro-cid-here>x</a>'),
  );
});

test('so do those inside media and container queries, which leave nothing behind', () => {
  const css = '@media print{b[data-astro-cid-gone]{color:red}}@container (width>1px){i[data-astro-cid-gone]{top:0}}';
  expect(trimPage(page(css, 'x'))).toBe(page('', 'x'));
});

test('a rule stays when one of its selectors is on the page', () => {
  const css = 'a[data-astro-cid-gone],a[data-astro-cid-here]{color:red}';
  expect(trimPage(page(css, '<a data-astro-cid-here>x</a>'))).toContain('data-astro-cid-here]{color:red}');
});

test('themes, nested selectors and unknown pseudo-classes come through', () => {
  const css = ':root{--page:light-dark(#fff,#000)}li>a:is(:hover,:focus-visible){top:0}a:target-current{left:0}';
  expect(trimPage(page(css, 'x'))).toBe(page(css, 'x'));
});
