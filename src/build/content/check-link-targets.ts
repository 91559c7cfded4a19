import { fixedPages } from '../../catalogue/fixed-pages.ts';
import { permanentPath } from '../../catalogue/permanent-links.ts';
import { everySection, guideSections, troubleshootingSections } from '../../content.schema.ts';
import { readFormerPlace } from '../../domain/permanent/former-place.ts';
import { guideId } from '../../domain/permanent/permanent-id.ts';
import type { ContentFile } from './content-file.ts';
import { nearest } from './nearest.ts';
import { type Article, attributeOf, type Finding, lineOf, tagsOf } from './read-article.ts';

/** The addresses that content and facts give, and the articles at them. */
export interface Targets {
  readonly pages: ReadonlyMap<string, readonly ContentFile[]>;
}

/** Anchors that pages have without their author. */
const ofPages = ['top', 'help', 'sources', 'content', 'contact'];

const sectionIds = new Map([...guideSections, ...troubleshootingSections].map(({ tag, id }) => [tag as string, id]));

/**
 * Everything that a link may lead to, by what is read already: quick enough to be asked on every key.
 *
 * @example targetsIn([]).pages.has('/tools/') // true
 */
export function targetsIn(files: readonly ContentFile[]): Targets {
  const pages = new Map<string, ContentFile[]>();
  const add = (address: string, file?: ContentFile) =>
    pages.set(address, [...(pages.get(address) ?? []), ...(file ? [file] : [])]);
  for (const { path, id } of fixedPages) {
    add(path);
    if (id !== undefined) add(permanentPath(id));
  }
  for (const address of ['/search/', '/embed/']) add(address);
  for (const file of files) {
    for (const address of file.addresses) add(address, file);
    if (file.kind === 'plain') add(`/articles/${file.folders[0]}/`);
    const id = file.word('id');
    if (id !== undefined) {
      const { guide } = file;
      for (const one of guide ? guide.servers.map((server) => guideId(id, guide.server, server)) : [id])
        add(permanentPath(one));
    }
    for (const entry of file.list('was')) {
      const place = readFormerPlace(entry);
      if (place?.kind === 'page') add(place.from);
    }
  }
  return { pages };
}

/**
 * Finds links to pages and anchors that do not exist, while an author writes. The finished site is checked again, with
 * everything that is on its pages; here a page that no article makes counts as having every anchor.
 *
 * @param read Gives the article of a file.
 * @example checkLinkTargets(new ContentFile('src/content/background/ports.mdx', ''),
 *   readArticle('[Tools](/tool/)'), targetsIn([]), () => readArticle(''))[0]?.expected
 *   // '/tools/'
 */
export function checkLinkTargets(
  file: ContentFile,
  article: Article,
  { pages }: Targets,
  read: (file: ContentFile) => Article,
): Finding[] {
  const server = file.guide?.server;
  return article.nodes.flatMap(({ node }): Finding[] => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    if (!/^(?:\/(?!\/)|#)/.test(node.url)) return [];
    const url = node.url.replace('/this-server/', `/${server}/`);
    const [path = '', fragment = ''] = url.split('#');
    const address = path.replace(/\?.*$/, '');
    const came = `the link ${node.url}`;
    // A file, and what tools and old addresses do with the rest, is for the finished site.
    if (/\.[a-z]+$/.test(address) || /^\/(?:hc|embed|tools|share)\//.test(address)) return [];
    const targets = address === '' ? [file] : pages.get(address);
    if (targets === undefined) {
      const near = nearest(address, pages.keys()).join(' or ');
      return [{ line: lineOf(node), came: `${came}: there is no ${address}`, expected: near || 'a page that exists' }];
    }
    const anchor = fragment.split('&')[0] ?? '';
    if (anchor === '' || anchor.includes('=') || targets.length === 0 || ofPages.includes(anchor)) return [];
    const anchors = targets.flatMap((one) => anchorsIn(one, one === file ? article : read(one)));
    if (anchors.includes(anchor)) return [];
    const near = nearestAnchor(anchor, anchors);
    const list = anchors.slice(0, 12).map((one) => `#${one}`);
    const expected = near ? `#${near}` : list.length > 0 ? `one of ${list.join(', ')}` : 'a link without an anchor';
    return [{ line: lineOf(node), came: `${came}: ${address || 'this page'} has no "${anchor}"`, expected }];
  });
}

/** The anchors that an article gives its page. */
function anchorsIn(file: ContentFile, article: Article): string[] {
  const tags = tagsOf(article).flatMap(({ node }): string[] => {
    const id = attributeOf(node, 'id');
    if (node.name === 'Step' && id) return [`step-${id}`];
    if (node.name === 'StepList' && id) return [id];
    const section = everySection.find((one) => one === node.name);
    return section ? [sectionIds.get(section) ?? ''].filter(Boolean) : [];
  });
  const headings = article.nodes.flatMap(({ node }): string[] => {
    const id = (node.data as { hProperties?: { id?: unknown } } | undefined)?.hProperties?.id;
    return typeof id === 'string' ? [id] : [];
  });
  const former = file.list('was').flatMap((entry) => {
    const place = readFormerPlace(entry);
    return place?.kind === 'anchor' ? [place.from] : [];
  });
  return [...tags, ...headings, ...former, ...(file.reply ? [file.reply.anchor] : [])];
}

/**
 * The anchor that was meant: spelt alike, or with all of its words.
 *
 * @example nearestAnchor('lock-the-server', ['undo', 'lock-server']) // 'lock-server'
 */
export function nearestAnchor(anchor: string, anchors: readonly string[]): string | undefined {
  const [near] = nearest(anchor, anchors);
  if (near !== undefined) return near;
  const words = anchor.split('-');
  return anchors
    .map((one) => ({ one, same: words.filter((word) => one.split('-').includes(word)).length }))
    .filter(({ same }) => same * 2 > words.length)
    .sort((a, b) => b.same - a.same || a.one.length - b.one.length)[0]?.one;
}
