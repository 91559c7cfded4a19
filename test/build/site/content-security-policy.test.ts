import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { spellProblem } from '../../../src/build/content/problem.ts';
import { addPolicy } from '../../../src/build/site/content-security-policy.ts';
import { applyEdits, parsePage } from '../../../src/build/site/html-pages.ts';
import { trimStyles } from '../../../src/build/site/trim-styles.ts';

const page = (head: string, body = ''): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** The page with its styles and its policy. */
function add(html: string) {
  const page = parsePage({ path: 'x/index.html', html });
  const trimmed = trimStyles(page);
  const { edits, problems } = addPolicy(page, trimmed);
  return { html: trimmed.rename(applyEdits(page.html, [...edits, ...trimmed.edits])), problems };
}
const directive = (html: string, name: string): string | undefined =>
  new RegExp(`content="[^"]*?${name} ([^;"]*)`).exec(add(html).html)?.[1];

test('the policy stands directly after the charset, and every other byte stays', () => {
  const html = page("<title>é &amp; x</title>\r\n<script>a = '<b>'</script>", '<p  CLASS=x>\t</P>');
  const meta =
    '<meta http-equiv="content-security-policy" content="' +
    `default-src 'none'; script-src 'self' 'wasm-unsafe-eval' ${hash("a = '<b>'")}; style-src 'self'; img-src 'self' data:; ` +
    "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; " +
    `require-trusted-types-for 'script'; trusted-types 'none'">`;
  expect(add(html)).toEqual({ html: html.replace('utf-8">', `utf-8">${meta}`), problems: [] });
});

describe('a script is hashed when the browser would run it', () => {
  test.each([
    ['classic', '<script>x</script>', [hash('x')]],
    ['module', '<script type="module">x</script>', [hash('x')]],
    ['speculation rules', '<script type="speculationrules">{}</script>', [hash('{}')]],
    ['with a type of its own', '<script type="text/javascript">x</script>', [hash('x')]],
    ['the same twice', '<script>x</script><script>x</script>', [hash('x')]],
    ['with other letters than ASCII', '<script>"é"</script>', [hash('"é"')]],
    ['with the line ends of Windows, which a browser reads as \\n', '<script>a\r\nb</script>', [hash('a\nb')]],
    ['from a file', '<script src="/a.js"></script>', []],
    ['data', '<script type="application/ld+json">{}</script>', []],
    [
      'only text that looks like one',
      '<meta name="description" content="<script>x</script>"><!-- <script>y</script> -->',
      [],
    ],
  ])('%s', (_, head, hashes) => {
    expect(directive(page(head), 'script-src')).toBe(["'self' 'wasm-unsafe-eval'", ...hashes].join(' '));
  });
});

test('only a page with the header check may start a worker, and only from its own host', () => {
  const html = page('', '<header-check></header-check>');
  expect(directive(html, 'trusted-types')).toBe('log-worker');
  expect(directive(html, 'worker-src')).toBe("'self'");
  expect(directive(page(''), 'trusted-types')).toBe("'none'");
});

test('styles are hashed, also in the body and for readers without script', () => {
  const html = page('<style>a{top:0}</style><noscript><style>b{top:0}</style></noscript>', '<style>i{top:0}</style>');
  expect(directive(html, 'style-src')).toBe(["'self'", hash('a{top:0}'), hash('b{top:0}'), hash('i{top:0}')].join(' '));
});

test('a page that sends the reader on gets a policy too', () => {
  expect(directive(page('<meta http-equiv="refresh" content="0;url=/x/">'), 'default-src')).toBe("'none'");
});

describe('what the policy would block is a problem', () => {
  test.each([
    [
      '<p style="color: red">',
      'dist/x/index.html:2  came <p style="color: red"> — expected a class and a rule in a style sheet: the policy blocks style attributes',
    ],
    [
      '<svg><g onclick="x()"></g></svg>',
      'dist/x/index.html:2  came <g onclick="x()"> — expected addEventListener in a script: the policy blocks event attributes',
    ],
    ...['onload', 'onmouseover', 'onbeforetoggle', 'onwebkitanimationend'].map((name) => [
      `<img ${name.toUpperCase()}="x()">`,
      `dist/x/index.html:2  came <img ${name}="x()"> — expected addEventListener in a script: the policy blocks event attributes`,
    ]),
    [
      '<template><b style="">x</b></template>',
      'dist/x/index.html:2  came <b style=""> — expected a class and a rule in a style sheet: the policy blocks style attributes',
    ],
  ])('%s', (body, message) => {
    expect(add(page('', `\n${body}`)).problems.map(spellProblem)).toEqual([message]);
  });
});

test('a page without charset is a problem, because the policy has no place', () => {
  const { html, problems } = add('<title>x</title>');
  expect(html).toBe('<title>x</title>');
  expect(problems.map(spellProblem)).toEqual([
    'dist/x/index.html:1  came a page without <meta charset> — expected one in its head',
  ]);
});

test('what is hashed is the text that readers get: styles without what the page lacks, scopes with their short names', () => {
  const css = 'a[data-astro-cid-here]{color:red}b[data-astro-cid-gone]{top:0}';
  const script = "document.querySelector('[data-astro-cid-here]')";
  const given = page(`<style>${css}</style><script>${script}</script>`, '<a data-astro-cid-here>x</a>');
  const { html } = add(given);
  expect(html).toContain(hash('a[data-a]{color:red}'));
  expect(html).toContain('<style>a[data-a]{color:red}</style>');
  expect(html).toContain(hash("document.querySelector('[data-a]')"));
});
