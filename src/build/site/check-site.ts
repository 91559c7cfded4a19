import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findValue, values } from '../../domain/values/stand-ins.ts';
import { contentFolder } from '../content/check-article.ts';
import { nearest } from '../content/nearest.ts';
import { type Problem, spellProblems } from '../content/problem.ts';
import {
  addressOf,
  attribute,
  type Element,
  elementsOf,
  lineOf,
  listFiles,
  type Page,
  readPages,
} from './html-pages.ts';

/** What the links are checked against. */
export interface BuiltSite {
  /** Where the site is published, without a slash at the end; links to it are internal. */
  readonly address: string;
  readonly pages: readonly Page[];
  /** Every file, as its path from the root of the site with forward slashes. */
  readonly files: ReadonlySet<string>;
  /** The text of the article a page is made from, by the path of its file; undefined for other pages. */
  readonly readSource: (file: string) => string | undefined;
}

/** Stops the build on a link to a page, file or anchor that does not exist, and on an id that a page has twice. */
export function checkSite(): AstroIntegration {
  let address: string;
  let root: string;
  return {
    name: 'check-site',
    hooks: {
      'astro:config:done': ({ config }) => {
        address = config.site ?? '';
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = readPages(folder);
        const files = new Set(listFiles(folder));
        const readSource = (file: string): string | undefined =>
          existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined;
        const problems = findBrokenLinks({ address, pages, files, readSource });
        if (problems.length > 0) throw new Error(spellProblems('the built site', problems));
        logger.info(`${pages.length} pages: every link and anchor leads somewhere.`);
      },
    },
  };
}

/** Finds broken internal links and repeated ids in all pages. Links to other hosts are not looked at. */
export function findBrokenLinks(site: BuiltSite): Problem[] {
  const anchors = new Map<string, Set<string>>();
  const read = site.pages.map((page) => {
    const elements = elementsOf(page.html);
    const ids = elements.flatMap((one) => attribute(one, 'id') ?? []);
    const names = elements.flatMap((one) => (one.tagName === 'a' ? (attribute(one, 'name') ?? []) : []));
    anchors.set(page.path, new Set([...ids, ...names]));
    return { page, elements };
  });
  return read.flatMap(({ page, elements }) => [
    ...findRepeatedIds(page, elements),
    ...elements.flatMap((element) =>
      linksOf(element).flatMap((link): Problem[] => {
        const fault = faultOf(link, page, site, anchors);
        if (fault === undefined) return [];
        return [
          {
            ...placeOf(link, page, element, site),
            came: `${fault.came} (page ${addressOf(page)})`,
            expected: fault.expected,
          },
        ];
      }),
    ),
  ]);
}

function findRepeatedIds({ path }: Page, elements: readonly Element[]): Problem[] {
  const lines = new Map<string, number>();
  return elements.flatMap((element): Problem[] => {
    const id = attribute(element, 'id');
    if (id === undefined) return [];
    const first = lines.get(id);
    lines.set(id, first ?? lineOf(element));
    if (first === undefined) return [];
    const came = `<${element.tagName} id="${id}"> (page ${addressOf({ path })})`;
    return [
      { file: `dist/${path}`, line: lineOf(element), came, expected: `each id once: line ${first} has this one` },
    ];
  });
}

function linksOf(element: Element): string[] {
  const values = ['href', 'src', 'action', 'formaction', 'poster', 'data'].flatMap(
    (name) => attribute(element, name) ?? [],
  );
  const candidates = (attribute(element, 'srcset') ?? '').split(',').flatMap((one) => one.trim().split(/\s+/)[0] || []);
  if (element.tagName !== 'meta') return [...values, ...candidates];
  const content = attribute(element, 'content') ?? '';
  if (/^refresh$/i.test(attribute(element, 'http-equiv') ?? ''))
    return [/url\s*=\s*["']?([^"']+)/i.exec(content)?.[1] ?? ''];
  return /^og:(?:url|image)$/.test(attribute(element, 'property') ?? '') ? [content] : [];
}

function faultOf(
  link: string,
  page: Page,
  { address, files, pages }: BuiltSite,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): Pick<Problem, 'came' | 'expected'> | undefined {
  if (!URL.canParse(link, `${address}${addressOf(page)}`)) {
    return { came: `the link "${link}", which is no address`, expected: 'a path, an anchor or a full address' };
  }
  const url = new URL(link, `${address}${addressOf(page)}`);
  if (url.protocol === 'javascript:') {
    return { came: `the link ${link}`, expected: 'a button with a script: the policy of the pages blocks it' };
  }
  if (url.origin !== new URL(address).origin) return undefined;
  const path = decode(url.pathname).slice(1);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const anchorsThere = anchors.get(file);
  if (!files.has(file)) {
    const candidates = files.has(`${file}/index.html`)
      ? [`${url.pathname}/`]
      : nearest(
          url.pathname,
          pages.map((one) => addressOf(one)),
        );
    return { came: `the link ${link}: there is no ${url.pathname}`, expected: oneOf(candidates, 'a page that exists') };
  }
  // "#top" and the empty anchor are the top of every page; a text fragment is no anchor, nor is the state of a tool.
  const fragment = path.startsWith('tools/') && url.hash.includes('=') ? '' : (url.hash.slice(1).split(':~:')[0] ?? '');
  const { anchor, wrong } = readFragment(fragment);
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
      nearest(anchor, anchorsThere).map((one) => `#${one}`),
      'an anchor that exists',
    ),
  };
}

/** The line of the article when the link stands there, else the line of the page. */
function placeOf(link: string, page: Page, element: Element, site: BuiltSite): Pick<Problem, 'file' | 'line'> {
  const path = page.path.replace(/\/index\.html$/, '');
  const file = `${contentFolder}/${/^(troubleshooting|background)\//.test(path) ? path : `articles/${path}`}.mdx`;
  const lines = site.readSource(file)?.split(/\r?\n/) ?? [];
  const index = lines.findIndex((one) => one.includes(`](${link})`) || one.includes(`]: ${link}`));
  return index >= 0 ? { file, line: index + 1 } : { file: `dist/${page.path}`, line: lineOf(element) };
}

const oneOf = (candidates: readonly string[], otherwise: string): string => candidates.join(' or ') || otherwise;

/** The anchor of a fragment, which values may follow (values-link.ts), and the first key of a value that does not exist. */
function readFragment(fragment: string): { anchor: string; wrong: string | undefined } {
  const [first = '', ...rest] = fragment.split('&');
  const pairs = first.includes('=') ? [first, ...rest] : rest;
  const keys = pairs.map((pair) => pair.split('=', 1)[0] ?? '');
  return {
    anchor: decode(first.includes('=') ? '' : first),
    wrong: keys.find((key) => findValue(key) === undefined),
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
