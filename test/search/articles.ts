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
