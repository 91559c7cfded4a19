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
 * The page without the rules that belong to components it does not have; everything else stays as it is.
 *
 * @example `<style>a[data-astro-cid-x]{…}b{…}</style><b>` becomes `<style>b{…}</style><b>`
 */
export function trimPage(html: string): string {
  const body = html.replaceAll(/<style>[\s\S]*?<\/style>/g, '');
  const present = new Set([...body.matchAll(/data-astro-cid-\w+/g)].map(([name]) => name));
  return html.replaceAll(/<style>([\s\S]*?)<\/style>/g, (_, css: string) => `<style>${trimCss(css, present)}</style>`);
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
