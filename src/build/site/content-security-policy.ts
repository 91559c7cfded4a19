import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Problem, spellProblems } from '../content/problem.ts';
import { attribute, type Element, elementsOf, lineOf, type Page, readPages, textOf } from './html-pages.ts';

/** Types of a script element that the policy governs; others, such as JSON-LD, are data. */
const executed = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

/**
 * Gives each finished page a Content-Security-Policy of its own: hashes of exactly the scripts and styles it holds.
 *
 * Astro's own `security.csp` lists the hashes of the whole site on each page and misses some. Must be the last
 * integration: whatever changes a page after it breaks the page.
 */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const results = readPages(folder).map((page) => ({ page, ...addPolicy(page) }));
        const problems = results.flatMap((result) => result.problems);
        if (problems.length > 0) throw new Error(spellProblems('the pages of the built site', problems));
        for (const { page, html } of results) writeFileSync(join(folder, page.path), html);
        logger.info(`${results.length} pages have their policy.`);
      },
    },
  };
}

/**
 * Puts the policy directly after `<meta charset>`, so that it governs everything else in the head. All other bytes of
 * the page stay as they are.
 *
 * @returns The page with its policy, and what the policy would block: style and event attributes.
 */
export function addPolicy({ path, html }: Page): { html: string; problems: Problem[] } {
  const elements = elementsOf(html);
  const problems = elements.flatMap((element) => blockedAttributes(element, path));
  const charset = elements.find((one) => one.tagName === 'meta' && attribute(one, 'charset') !== undefined);
  const offset = charset?.sourceCodeLocation?.endOffset;
  if (offset === undefined) {
    problems.push({
      file: `dist/${path}`,
      line: 1,
      came: 'a page without <meta charset>',
      expected: 'one in its head',
    });
    return { html, problems };
  }
  const meta = `<meta http-equiv="content-security-policy" content="${policyFor(elements)}">`;
  return { html: html.slice(0, offset) + meta + html.slice(offset), problems };
}

/** The policy for a page with these elements, as it stands in the attribute. */
export function policyFor(elements: readonly Element[]): string {
  const scripts = elements.filter(
    (one) =>
      one.tagName === 'script' && attribute(one, 'src') === undefined && executed.test(attribute(one, 'type') ?? ''),
  );
  const styles = elements.filter((one) => one.tagName === 'style');
  return [
    "default-src 'none'",
    // 'wasm-unsafe-eval': the search runs WebAssembly.
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes(scripts)].join(' '),
    ["style-src 'self'", ...hashes(styles)].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function hashes(elements: readonly Element[]): Set<string> {
  return new Set(
    elements.map((one) => `'sha256-${createHash('sha256').update(textOf(one), 'utf8').digest('base64')}'`),
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
