import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Selector, transform } from 'lightningcss';
import { readPages } from './html-pages.ts';

/**
 * Takes out of each finished page the styles of components that are not on it.
 *
 * Articles may use any tag, so every guide is given the styles of all tags. Astro marks what belongs to a component,
 * rules and elements alike, with an attribute `data-astro-cid-…`: where no element has it, the rule can match nothing.
 * What stays is renamed to `data-a`, `data-b` …: a third of a kilobyte less in the first flight of packets.
 */
export function trimStyles(): AstroIntegration {
  return {
    name: 'trim-styles',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const { path, html } of readPages(folder)) writeFileSync(join(folder, path), trimPage(html));
      },
    },
  };
}

/**
 * The page without the rules that belong to components it does not have, and with short names for the components it
 * has; everything else stays as it is.
 *
 * @example `<style>a[data-astro-cid-x]{…}b[data-astro-cid-y]{…}</style><b data-astro-cid-y>` becomes
 *   `<style>b[data-a]{…}</style><b data-a>`
 */
export function trimPage(html: string): string {
  const body = html.replaceAll(/<style>[\s\S]*?<\/style>/g, '');
  const present = new Set([...body.matchAll(scope)].map(([name]) => name));
  const trimmed = html.replaceAll(
    /<style>([\s\S]*?)<\/style>/g,
    (_, css: string) => `<style>${trimCss(css, present)}</style>`,
  );
  const names = shortNames(present, trimmed);
  return trimmed.replaceAll(scope, (name) => names.get(name) ?? name);
}

const scope = /\bdata-astro-cid-\w+/g;

/** A name of one letter for each scope, past those that the page uses for something else. */
function shortNames(scopes: ReadonlySet<string>, html: string): Map<string, string> {
  const taken = new Set(html.match(/\bdata-[a-z][\w-]*/g));
  const free = Array.from({ length: 26 * 27 }, (_, index) => `data-${letters(index)}`).filter(
    (name) => !taken.has(name),
  );
  return new Map([...scopes].map((name, index) => [name, free[index] ?? name]));
}

/** 0 is "a", 25 is "z", 26 is "aa". */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

function trimCss(css: string, present: ReadonlySet<string>): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: {
        style: ({ value }) => (value.selectors.every((selector) => isAbsent(selector, present)) ? [] : undefined),
      },
    },
  });
  // Once more, for the queries that are empty now.
  return transform({ filename: 'page.css', code, minify: true }).code.toString();
}

function isAbsent(selector: Selector, present: ReadonlySet<string>): boolean {
  return selector.some(
    (part) => part.type === 'attribute' && part.name.startsWith('data-astro-cid-') && !present.has(part.name),
  );
}
