import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { replySlugs } from '../../src/domain/answers/replies.ts';
import { site } from '../../src/site.ts';
import { fillTokens } from '../../src/tokens.ts';
import { dist } from '../site/pages.ts';

const content = `${dist}../src/content/`;

/** Every identifier that an article or the page of the block claims, with the pages of those that claim it. */
export function readArticles(): Map<string, string[]> {
  const pages = new Map<string, string[]>();
  const claim = (identifier: string, page: string) => pages.set(identifier, [...(pages.get(identifier) ?? []), page]);
  for (const file of globSync('**/*.mdx', { cwd: content })) {
    const [, text = ''] = readFileSync(content + file, 'utf8').split(/^---$/m);
    const { answers = [], code, also } = parse(text) as { answers?: string[]; code?: string; also?: string[] };
    const [kind, name = '', server = ''] = file.replace('.mdx', '').split('/');
    if (kind === 'replies' && code) {
      const address = `/replies/${replySlugs({ code: String(code), name }).page}/`;
      for (const one of [String(code), ...answers]) claim(one, address);
    } else if (kind === 'articles') {
      for (const one of answers) for (const each of [server, ...(also ?? [])]) claim(one, `/${name}/${each}/`);
    } else for (const one of answers) claim(fillTokens(one, file), `/${kind}/${name}/`);
  }
  for (const { cidr, address, mask, wildcard, first, last } of site.blocks) {
    for (const one of [cidr, address, mask, wildcard, `${first}-${last}`]) if (one) claim(one, '/network/');
  }
  return pages;
}

const versions = new Set(site.servers.filter(({ released }) => released).map(({ id }) => id));

/** The pages of the guides that serve several versions of a product, article by article. */
const shared: readonly (readonly string[])[] = globSync('articles/*/*.mdx', { cwd: content }).map((file) => {
  const [, text = ''] = readFileSync(content + file, 'utf8').split(/^---$/m);
  const { also = [] } = parse(text) as { also?: string[] };
  const [, task, server = ''] = file.replace('.mdx', '').split('/');
  return [server, ...also].filter((one) => versions.has(one)).map((one) => `/${task}/${one}/`);
});

/** The pages of other versions that are made of the same article as this one, itself among them. */
export const pagesOfArticle = (page: string): readonly string[] =>
  shared.find((pages) => pages.includes(page)) ?? [page];
