import type { Nodes, Root } from 'mdast';
import type { Site } from '../../site.ts';
import { type ImportIndex, slugOf } from './import-index.ts';
import { mapTree, textOf } from './tree.ts';

/** Hosts that are known to answer by https; others may have nothing there. */
const safeHosts =
  /(?:^|\.)(?:microsoft\.com|office\.com|live\.com|google\.com|github\.com|wikipedia\.org|ietf\.org|apple\.com|cisco\.com|godaddy\.com|cloudflare\.com|youtube\.com)$/i;

/** What became of the links of an article. */
export interface RepairedLinks {
  readonly root: Root;
  /** In the words of the receipt. */
  readonly done: readonly string[];
  /** What a person should look at some day. */
  readonly remarks: readonly string[];
  /** What a person has to decide. */
  readonly open: readonly string[];
}

/**
 * Leads the links of an article to where they can arrive: articles of the same import, guides that replace them, https
 * where a host is known to have it. A link that cannot be followed becomes its text, and a link to an article that
 * nobody knows a search for its words.
 *
 * @example repairLinks(body, { source: 'a/index.md', index, site }).open
 */
export function repairLinks(
  root: Root,
  {
    source,
    index,
    site,
  }: { source: string; index: ImportIndex; site: Pick<Site, 'formerArticles' | 'address' | 'trial'> },
): RepairedLinks {
  const done = new Set<string>();
  const remarks = new Set<string>();
  const open = new Set<string>();
  const anchors = new Set<string>();
  mapTree(root, (node) => {
    if (node.type === 'heading') anchors.add(slugOf(textOf(node)));
    return node;
  });
  const ownHost = new URL(site.address).host;
  const companyHost = ownHost.split('.').slice(-2).join('.');
  const repaired = mapTree(root, (node) => {
    if (node.type !== 'link') return node;
    const words = textOf(node).trim();
    if (/^(?:click )?here\.?$|^click here|^(?:this )?link$/i.test(words)) remarks.add(`a link says only "${words}"`);
    const own = node.url.trim().replace(/\s/g, '%20');
    const url = /^www\./i.test(own) ? `https://${own}` : own;
    if (url === '') {
      if (words !== '') open.add(`the link "${words}" has no address`);
      return node.children;
    }
    if (/^(?:mailto|tel):/i.test(url)) return node;
    if (url.startsWith('#')) {
      const anchor = slugOf(url.slice(1));
      if (anchors.has(anchor)) return anchor === url.slice(1) ? node : { ...node, url: `#${anchor}` };
      remarks.add(`a link led to ${url.slice(0, 60)} on its own page, which is not there`);
      return node.children;
    }
    if (url.replace(/\/$/, '') === site.trial.address.replace(/\/$/, '')) {
      done.add('led the link to the trial to the one below the article');
      return { ...node, url: '#help' };
    }
    const absolute = URL.canParse(url) ? new URL(url) : undefined;
    if (absolute && absolute.protocol !== 'https:' && absolute.protocol !== 'http:') {
      open.add(`the link ${url.slice(0, 80)} cannot be followed from a page`);
      return node.children;
    }
    // A number of this import is known whatever the help centre's host was called.
    const isHelpCentre =
      absolute?.host === ownHost || index.hasNumberOf(url) || (absolute === undefined && !url.startsWith('//'));
    if (isHelpCentre) {
      const isHome = absolute !== undefined && /^\/(?:home\/?|hc(?:\/[a-z-]+)?\/?)?$/.test(absolute.pathname);
      const found = isHome ? '/' : index.resolve(url, source, site);
      if (found) {
        done.add('led links to articles to where those are now');
        return { ...node, url: found };
      }
      const query = (/[\p{L}\p{N}]/u.test(words) && !/^(?:click )?here$/i.test(words) ? words : url).replace(
        /^https?:\/\/[^/]+/,
        '',
      );
      remarks.add(`nobody knows where ${url.slice(0, 100)} is now: the link searches for its words`);
      return { ...node, url: `/search/?q=${encodeURIComponent(query.slice(0, 100))}` };
    }
    if (absolute === undefined) {
      open.add(`the link ${url.slice(0, 80)} is no address`);
      return node.children;
    }
    const isSafe =
      safeHosts.test(absolute.host) || absolute.host === companyHost || absolute.host.endsWith(`.${companyHost}`);
    if (absolute.protocol === 'http:' && isSafe) {
      done.add('http became https');
      return { ...node, url: url.replace(/^http:/i, 'https:') };
    }
    return url === node.url ? node : { ...node, url };
  });
  return { root: repaired, done: [...done], remarks: [...remarks], open: [...open] };
}

/**
 * Takes out links that nobody can see, because nothing is in them: a space that an editor left, a picture that is missing.
 *
 * @example withoutEmptyLinks(readMarkdown('a.md', 'a []( /b/)').body).remarks.length // 1
 */
export function withoutEmptyLinks(root: Root): { readonly root: Root; readonly remarks: readonly string[] } {
  const remarks = new Set<string>();
  const seen = mapTree(root, (node) => {
    if (node.type !== 'link' || textOf(node).trim() !== '' || hasPicture(node)) return node;
    remarks.add(`a link to ${node.url.slice(0, 100)} had nothing in it, and is left out`);
    return node.children;
  });
  return { root: seen, remarks: [...remarks] };
}

const hasPicture = (node: Nodes): boolean =>
  node.type === 'image' || ('children' in node && node.children.some((child) => hasPicture(child)));
