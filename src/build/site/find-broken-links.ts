import { decode } from '../../domain/percent-encoding.ts';
import { findValue, values } from '../../domain/values/stand-ins.ts';
import { readFragment } from '../../domain/values/values-link.ts';
import { nearestAnchor } from '../content/check-link-targets.ts';
import type { ContentFile } from '../content/content-file.ts';
import { linesOf } from '../content/front-matter.ts';
import { nearest } from '../content/nearest.ts';
import type { Problem } from '../content/problem.ts';
import { addressOf } from './html-pages.ts';
import type { PageLink, PageRecord } from './page-record.ts';

/** What the links are checked against. */
export interface BuiltSite {
  /** Where the site is published, without a slash at the end; links to it are internal. */
  readonly address: string;
  /** The folder below which it is published, with both slashes; a link to anything beside it is broken. */
  readonly base: string;
  readonly pages: readonly PageRecord[];
  /** Every file, as its path from the root of the site with forward slashes. */
  readonly files: ReadonlySet<string>;
  /** The articles that the pages are made from. */
  readonly articles: readonly ContentFile[];
}

/**
 * Finds broken internal links in all pages. Links to other hosts are not looked at.
 *
 * @example findBrokenLinks({ address: 'https://example.com', base: '/', pages: [{ path: 'a-z/index.html', address: '/a-z/',
 *   anchors: new Set(), links: [{ link: '/a-y/', line: 3 }] }], files: new Set(), articles: [] })[0]?.expected
 *   // '/a-z/'
 */
export function findBrokenLinks(site: BuiltSite): Problem[] {
  const anchors = new Map(site.pages.map((page) => [page.path, page.anchors]));
  // The menus of all pages have the same links: each full address is looked up once.
  const sound = new Set<string>();
  return site.pages.flatMap((page) =>
    page.links.flatMap((one): Problem[] => {
      if (sound.has(one.link)) return [];
      const fault = faultOf(one.link, page, site, anchors);
      if (fault === undefined) {
        if (one.link.startsWith('/')) sound.add(one.link);
        return [];
      }
      const came = `${fault.came} (page ${page.address})`;
      return [{ ...placeOf(one, page, site), came, expected: fault.expected }];
    }),
  );
}

function faultOf(
  link: string,
  page: PageRecord,
  { address, base, files, pages }: BuiltSite,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): Pick<Problem, 'came' | 'expected'> | undefined {
  const here = `${address}${base}${page.address.slice(1)}`;
  if (!URL.canParse(link, here)) {
    return { came: `the link "${link}", which is no address`, expected: 'a path, an anchor or a full address' };
  }
  const url = new URL(link, here);
  if (url.protocol === 'javascript:') {
    return { came: `the link ${link}`, expected: 'a button with a script: the policy of the pages blocks it' };
  }
  if (url.origin !== new URL(address).origin) return undefined;
  if (!url.pathname.startsWith(base)) {
    return { came: `the link ${link}, which is not below ${base}`, expected: `${base}${url.pathname.slice(1)}` };
  }
  const own = `/${url.pathname.slice(base.length)}`;
  const path = decode(own).slice(1);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const anchorsThere = anchors.get(file);
  if (!files.has(file)) {
    const candidates = files.has(`${file}/index.html`)
      ? [`${own}/`]
      : nearest(
          own,
          pages.map((one) => one.address),
        );
    return { came: `the link ${link}: there is no ${own}`, expected: oneOf(candidates, 'a page that exists') };
  }
  // "#top" and the empty anchor are the top of every page; a text fragment is no anchor, nor is the state of a tool.
  const fragment = path.startsWith('tools/') && url.hash.includes('=') ? '' : (url.hash.slice(1).split(':~:')[0] ?? '');
  const { anchor, pairs } = readFragment(fragment);
  const wrong = pairs.map(([key]) => key).find((key) => findValue(key) === undefined);
  if (wrong !== undefined) {
    const keys = values.map(({ key }) => key);
    const near = nearest(wrong, keys)[0];
    return {
      came: `the link ${link}: there is no value "${wrong}"`,
      expected: near ? `${near}=…` : `an anchor, then pairs with ${keys.join(', ')}`,
    };
  }
  if (anchorsThere === undefined || anchor === '' || anchor === 'top' || anchorsThere.has(anchor)) return undefined;
  return {
    came: `the link ${link}: ${addressOf({ path: file })} has no "${anchor}"`,
    expected: oneOf(
      [nearestAnchor(anchor, [...anchorsThere])].flatMap((one) => (one ? [`#${one}`] : [])),
      'an anchor that exists',
    ),
  };
}

/** The line of the article when the link is written there, else the line of the page. */
function placeOf(
  { link, line }: PageLink,
  { path, address }: PageRecord,
  site: BuiltSite,
): Pick<Problem, 'file' | 'line'> {
  for (const { file, text } of site.articles.filter(({ addresses }) => addresses.includes(address))) {
    const index = linesOf(text).findIndex((one) => one.includes(`](${link})`) || one.includes(`]: ${link}`));
    if (index >= 0) return { file, line: index + 1 };
  }
  return { file: `dist/${path}`, line };
}

const oneOf = (candidates: readonly string[], otherwise: string): string => candidates.join(' or ') || otherwise;
