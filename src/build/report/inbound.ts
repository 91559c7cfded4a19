import type { ContentFile } from '../content/content-file.ts';
import { readArticle } from '../content/read-article.ts';

/**
 * Articles that no other article links to in its text. Menus, lists and pickers lead to every page; what counts here is
 * that somebody who reads is sent on.
 *
 * @example withoutInboundLinks([new ContentFile('src/content/background/ports.mdx', '[Masks](/background/masks/)'),
 *   new ContentFile('src/content/background/masks.mdx', '')])
 *   // ['src/content/background/ports.mdx']
 */
export function withoutInboundLinks(files: readonly ContentFile[]): string[] {
  const linked = new Map(files.map(({ file, text }) => [file, targetsIn(text)]));
  return files
    .filter(
      ({ file, addresses }) =>
        ![...linked].some(([other, targets]) => other !== file && addresses.some((page) => isAmong(page, targets))),
    )
    .map(({ file }) => file);
}

function targetsIn(text: string): Set<string> {
  const links = readArticle(text).nodes.flatMap(({ node }) =>
    node.type === 'link' || node.type === 'definition' ? [node.url.replace(/[?#].*/, '')] : [],
  );
  return new Set(links);
}

/** "/verify/this-server/" is the page for whichever server the reader has. */
function isAmong(page: string, targets: ReadonlySet<string>): boolean {
  return targets.has(page) || targets.has(page.replace(/[^/]+\/$/, 'this-server/'));
}
