// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { checkArticles } from './src/build/content/check-articles.ts';
import { codeHighlighting } from './src/build/content/code-highlighting.ts';
import { tokenPlugin } from './src/build/content/token-plugin.ts';
import { builtSite } from './src/build/site/built-site.ts';
import { serveLastIndex } from './src/build/site/search-index.ts';
import { site } from './src/site.ts';

const networkModules =
  /\/src\/domain\/addresses\/(?:address|calculator|network|notices|read-valid|special-use|understood|valid-address|words)\.ts$|\/SubnetCalculator\/elements\.client\.ts$/;

const sharedModules = /\/src\/components\/(?:CopyButton\/CopyButton|Search\/(?:make|warm))\.client\.ts$/;

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
    processor: satteri({
      mdastPlugins: [tokenPlugin()],
      // Names of switches and labels must arrive as they were typed: no curly quotes, no dashes from hyphens.
      // The anchor of a heading is written behind it, {#like-this}, so that it survives rewording.
      features: { smartPunctuation: false, headingAttributes: true },
    }),
    shikiConfig: codeHighlighting,
  },
  // Astro's content modules carry such a directive; the bundler's warning that it drops it, once per article, is noise.
  // Scripts stay files: shared by all pages, and not part of the first flight of packets.
  // Styles are made small page by page (src/build/site/trim-styles.ts).
  vite: {
    build: {
      assetsInlineLimit: 0,
      cssMinify: false,
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // What every part of the calculator needs is one file: the bundler would cut it along who needs which module.
        // What every page fetches is one file beside its own, too.
        output: {
          codeSplitting: {
            groups: [
              { name: 'networks', test: networkModules },
              { name: 'shared', test: sharedModules },
            ],
          },
        },
      },
    },
  },
  integrations: [
    checkArticles(),
    // Links and <pre> stay replaceable by components; everything else is folded into static HTML.
    mdx({ optimize: { ignoreElementNames: ['a', 'pre'] } }),
    serveLastIndex(),
    // Last: it reads what all others have made, and whatever changes a page after it breaks the policy of that page.
    builtSite(),
  ],
});
