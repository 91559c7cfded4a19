import { createHash } from 'node:crypto';
import type { Problem } from '../content/problem.ts';
import { attribute, type Edit, type Element, lineOf, type ParsedPage } from './html-pages.ts';
import type { TrimmedPage } from './trim-styles.ts';

/** Types of a script element that the policy governs; others, such as JSON-LD, are data. */
const executed = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

/**
 * Gives a page a Content-Security-Policy of its own: hashes of exactly the scripts and styles it holds. It is put
 * directly after `<meta charset>`, so that it governs everything else in the head.
 *
 * Astro's own `security.csp` lists the hashes of the whole site on each page and misses some.
 *
 * @param finalText What trimStyles() gave for this page: a text that changes after it was hashed is blocked.
 * @returns The edit that adds the policy, and what the policy would block: style and event attributes.
 * @example addPolicy(parsePage({ path: 'a-z/index.html', html: '<meta charset="utf-8"><p onfocus="x()"></p>' }),
 *   { finalText: textOf }).problems[0]?.came
 *   // '<p onfocus="x()">'
 */
export function addPolicy(
  { path, elements }: ParsedPage,
  { finalText }: Pick<TrimmedPage, 'finalText'>,
): { edits: Edit[]; problems: Problem[] } {
  const problems = elements.flatMap((element) => blockedAttributes(element, path));
  const charset = elements.find((one) => one.tagName === 'meta' && attribute(one, 'charset') !== undefined);
  const start = charset?.sourceCodeLocation?.endOffset;
  if (start === undefined) {
    const came = 'a page without <meta charset>';
    return { edits: [], problems: [...problems, { file: `dist/${path}`, line: 1, came, expected: 'one in its head' }] };
  }
  const text = `<meta http-equiv="content-security-policy" content="${policyFor(elements, finalText)}">`;
  return { edits: [{ start, end: start, text }], problems };
}

/** The policy for a page with these elements, as the attribute has it. */
function policyFor(elements: readonly Element[], finalText: TrimmedPage['finalText']): string {
  const scripts = elements.filter(
    (one) =>
      one.tagName === 'script' && attribute(one, 'src') === undefined && executed.test(attribute(one, 'type') ?? ''),
  );
  const styles = elements.filter((one) => one.tagName === 'style');
  return [
    "default-src 'none'",
    // 'wasm-unsafe-eval': the search runs WebAssembly.
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes(scripts, finalText)].join(' '),
    ["style-src 'self'", ...hashes(styles, finalText)].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    // A worker is a script by its address, which takes a policy: the header check reads logs in one of its own.
    elements.some(({ tagName }) => tagName === 'header-check') ? 'trusted-types log-worker' : "trusted-types 'none'",
  ].join('; ');
}

function hashes(elements: readonly Element[], finalText: TrimmedPage['finalText']): Set<string> {
  return new Set(
    elements.map((one) => `'sha256-${createHash('sha256').update(finalText(one), 'utf8').digest('base64')}'`),
  );
}

function blockedAttributes(element: Element, path: string): Problem[] {
  return element.attrs
    .filter(({ name }) => name === 'style' || name.startsWith('on'))
    .map(({ name, value }) => ({
      file: `dist/${path}`,
      line: lineOf(element),
      came: `<${element.tagName} ${name}="${value}">`,
      expected:
        name === 'style'
          ? 'a class and a rule in a style sheet: the policy blocks style attributes'
          : 'addEventListener in a script: the policy blocks event attributes',
    }));
}
