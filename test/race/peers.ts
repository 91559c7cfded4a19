import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** An article as every contestant gets it. */
export interface Article {
  /** "/lock-down/exchange-2016/" */
  readonly address: string;
  readonly title: string;
  /** Markdown, without the title. */
  readonly text: string;
}

/** How a reader searches. Selectors are of CSS. */
export interface Search {
  /** What the pointer presses. */
  readonly button: string;
  /** What opens it, as Playwright names keys. */
  readonly key: string;
  readonly input: string;
  readonly result: string;
}

/** A contestant, with the defaults of its documentation. */
export interface Peer {
  readonly name: string;
  /** Its package, which has the version. */
  readonly package: string;
  readonly search: Search;
  /** Its program, below node_modules, and the arguments. */
  readonly command: readonly [program: string, ...rest: string[]];
  /** Where its pages are. */
  readonly output: string;
  /** The files that its documentation asks for: path → text. */
  readonly files: (articles: readonly Article[]) => Iterable<readonly [path: string, text: string]>;
}

/** Where the peers are installed. */
export const folder = fileURLToPath(new URL('./', import.meta.url));

const pagefind = { input: '.pagefind-ui__search-input', result: '.pagefind-ui__result-link' };

export const peers: readonly Peer[] = [
  {
    name: 'Starlight',
    package: '@astrojs/starlight',
    search: { ...pagefind, button: 'button[data-open-modal]', key: 'Control+k' },
    command: ['astro/bin/astro.mjs', 'build'],
    output: 'dist',
    *files(articles) {
      yield [
        'astro.config.mjs',
        `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [starlight({ title: 'Knowledge base' })] });`,
      ];
      yield [
        'src/content.config.ts',
        `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
      ];
      for (const article of articles) {
        yield [
          `src/content/docs${article.address.slice(0, -1)}.md`,
          `${head({ title: article.title })}${article.text}`,
        ];
      }
    },
  },
  {
    name: 'VitePress',
    package: 'vitepress',
    search: {
      button: '.VPNavBarSearchButton, .DocSearch-Button',
      key: '/',
      input: '#localsearch-input',
      result: '.VPLocalSearchBox .result',
    },
    command: ['vitepress/bin/vitepress.js', 'build'],
    output: '.vitepress/dist',
    *files(articles) {
      // It makes no menu by itself: the same as Starlight's, a group for each folder.
      const groups = Map.groupBy(articles, ({ address }) => address.split('/')[1] ?? '');
      const sidebar = [...groups].map(([text, list]) => ({
        text,
        items: list.map(({ title, address }) => ({ text: title, link: address })),
      }));
      const theme = { sidebar, search: { provider: 'local' } };
      yield [
        '.vitepress/config.mjs',
        `export default { title: 'Knowledge base', themeConfig: ${JSON.stringify(theme)} };`,
      ];
      for (const { address, title, text } of articles) yield [`${address.slice(1)}index.md`, `# ${title}\n\n${text}`];
    },
  },
  {
    name: 'Eleventy',
    package: '@11ty/eleventy',
    search: { ...pagefind, button: pagefind.input, key: 'Tab' },
    command: ['@11ty/eleventy/cmd.cjs'],
    output: '_site',
    *files(articles) {
      yield [
        'eleventy.config.js',
        `import { close, createIndex } from 'pagefind';
export default function (config) {
  config.on('eleventy.after', async () => {
    const { index } = await createIndex();
    await index.addDirectory({ path: '_site' });
    await index.writeFiles({ outputPath: '_site/pagefind' });
    await close();
  });
}`,
      ];
      // It has no theme: the least page that has the search of Pagefind's documentation.
      yield [
        '_includes/page.liquid',
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{{ title }}</title><link rel="stylesheet" href="/pagefind/pagefind-ui.css"><script src="/pagefind/pagefind-ui.js"></script></head>
<body><div id="search"></div><script>addEventListener('DOMContentLoaded', () => new PagefindUI({ element: '#search' }));</script>
<main data-pagefind-body><h1>{{ title }}</h1>{{ content }}</main></body></html>`,
      ];
      for (const { address, title, text } of articles) {
        const front = head({ title, layout: 'page.liquid', templateEngineOverride: 'md' });
        yield [`${address.slice(1)}index.md`, `${front}${text}`];
      }
    },
  },
];

/** The version that is installed. */
export function versionOf(name: string): string {
  return JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
}

/** Writes the files of a peer, with its packages within reach. */
export function prepare(peer: Peer, into: string, articles: readonly Article[]): void {
  const project = JSON.stringify({ type: 'module', dependencies: { [peer.package]: '*' } });
  for (const [path, text] of [['package.json', project] as const, ...peer.files(articles)]) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), text);
  }
  symlinkSync(join(folder, 'node_modules'), join(into, 'node_modules'));
}

const head = (fields: Record<string, string>): string =>
  `---\n${Object.entries(fields)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('')}---\n\n`;
