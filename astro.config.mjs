// @ts-check
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { keepRendered } from './src/build/cache/keep-rendered.ts';
import { checkArticles } from './src/build/content/check-articles.ts';
import { codeHighlighting } from './src/build/content/code-highlighting.ts';
import { keepCompiled } from './src/build/content/keep-compiled.ts';
import { tokenPlugin } from './src/build/content/token-plugin.ts';
import { minifyInlineStyles } from './src/build/minify-inline-styles.ts';
import { bundleGroups } from './src/build/script-bundles.ts';
import { builtSite } from './src/build/site/built-site.ts';
import { serveLastIndex } from './src/build/site/search-index.ts';
import { site } from './src/site.ts';

const compiled = keepCompiled(
  satteri({
    mdastPlugins: [tokenPlugin()],
    // Names of switches and labels must arrive as they were typed: no curly quotes, no dashes from hyphens.
    // The anchor of a heading is written after it, {#like-this}, so that it survives rewording.
    features: { smartPunctuation: false, headingAttributes: true },
  }),
);

/**
 * A worker exports nothing, so Vite leaves out what only importers would use.
 *
 * @param {object} options
 */
const keepExports = (options) => ({ ...options, preserveEntrySignatures: 'strict' });

/** The name of a script is on every page: without Astro's "_astro_type_script_index_0_lang" each is 40 bytes smaller. */
const scriptName = (/** @type {{ name: string }} */ { name }) => `_astro/${name.replace(/\.astro_.*/, '')}.[hash].js`;

export default defineConfig({
  site: site.address,
  trailingSlash: 'always',
  // The content store and the caches; beside node_modules, so that a fresh install keeps them.
  cacheDir: './.astro',
  // The default drops the space between neighbouring elements, and with it the words apart in the search index.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: {
    processor: compiled.processor,
    shikiConfig: codeHighlighting,
  },
  vite: {
    // What loads later is imported as `?worker&url`: one file each, without imports of its own (see src/browser/load.ts).
    worker: { format: 'es', plugins: () => [{ name: 'keep-exports', options: keepExports }, minifyInlineStyles()] },
    plugins: [minifyInlineStyles()],
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: scriptName } } } } },
    build: {
      // Scripts stay files: shared by all pages, and not part of the first flight of packets.
      assetsInlineLimit: 0,
      // Styles are made small page by page (src/build/site/trim-styles.ts), those in scripts by a plugin.
      cssMinify: false,
      rolldownOptions: {
        // Astro's content modules have such a directive; the warning that it is dropped, once for each article, is noise.
        checks: { moduleLevelDirective: false },
        output: {
          codeSplitting: {
            groups: [
              // Articles are only read by the build, which takes longer over a thousand files than over a large one.
              { name: 'articles', test: /\/src\/content\/.*\.mdx$/ },
              ...bundleGroups(fileURLToPath(new URL('./', import.meta.url))),
            ],
          },
        },
      },
    },
  },
  integrations: [
    checkArticles(),
    keepRendered(),
    compiled.integration,
    // Links and <pre> stay replaceable by components; everything else is folded into static HTML.
    mdx({ optimize: { ignoreElementNames: ['a', 'pre'] } }),
    serveLastIndex(),
    // Last: it reads what all others have made, and whatever changes a page after it breaks the policy of that page.
    builtSite(),
  ],
});
