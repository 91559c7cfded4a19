import {
  embedPages,
  type Header,
  hashedFiles,
  headerNames,
  headersOf,
  programFiles,
  type Zone,
} from './answer-headers.ts';
import { below, bothSpellings, type Redirects } from './redirects.ts';

/**
 * The file `_redirects`, which Netlify and Cloudflare Pages read. Query and fragment are kept by both. Where a page is at
 * an address, Netlify shows the page, which leads on as well.
 *
 * Rules without a wildcard come first: Cloudflare wants them so. Where a host cannot read a rule with a wildcard behind
 * the number, its 404 page leads on.
 *
 * @example redirectsFile({ articles: [], base: '/', addresses: [{ from: '/a/ports/', now: '/ports/',
 *   status: 302 }] }).split('\n')[2]
 *   // '/a/ports/ /ports/ 302'
 */
export function redirectsFile({ articles, base, addresses }: Redirects): string {
  const exact = addresses.flatMap(({ from, now, status }) =>
    bothSpellings(from).map((one) => `${encodeURI(one)} ${encodeURI(now)} ${status}`),
  );
  const bare = articles.map(({ number, now }) => `${base}hc/articles/${number} ${now} 301`);
  const anyLocale = articles.flatMap(({ number, now }) =>
    ['', '-*'].map((rest) => `${base}hc/:locale/articles/${number}${rest} ${now} 301`),
  );
  // Netlify looks for a page of that name at the root only, Cloudflare in each folder.
  const missing = base === '/' ? [] : ['', 'What is missing.', `${base}* ${base}404.html 404`];
  return spell(['Addresses that lead on.', ...exact, ...bare, '', 'Any locale, any words.', ...anyLocale, ...missing]);
}

/**
 * The file `_headers` as both Netlify and Cloudflare Pages read it: an answer gets the headers of every rule that fits, and
 * two values of one header are joined. So each rule says what no other rule that fits says.
 *
 * @param roots Names of the folders (with a slash) and files at the root of the finished site.
 * @param embedIn Origins that may frame the pages below /embed/.
 * @param base The folder below which the site is published, with both slashes.
 * @example headersFile(['a-z/', 'embed/'], ['https://example.com'], '/').split('\n').filter((line) => line.startsWith('/'))
 *   // ['/*', '/', '/a-z/*', '/embed/*']
 */
export function headersFile(roots: readonly string[], embedIn: readonly string[], base: string): string {
  const zoneOf = (root: string): Zone['id'] => {
    if (root === embedPages.slice(1)) return 'embed';
    if (root === hashedFiles.slice(1)) return 'hashed';
    return programFiles.some((end) => root.endsWith(`.${end}`)) ? 'programs' : 'pages';
  };
  const all = ['', ...roots].map(
    (root) => [root.endsWith('/') ? `${base}${root}*` : base + root, zoneOf(root)] as const,
  );
  const common = headersOf('pages', embedIn).filter((header) =>
    all.every(([, id]) => headersOf(id, embedIn).some((one) => one.join() === header.join())),
  );
  const own = (id: Zone['id']) =>
    headersOf(id, embedIn).filter((header) => !common.some((one) => one.join() === header.join()));
  return spell([...rule(`${base}*`, common), ...all.flatMap(([path, id]) => rule(path, own(id)))]);
}

/**
 * The same for Cloudflare Pages alone, which can take away (`!`) what another rule says. So everything has the headers of
 * pages, also an address that is written in some other way and found all the same.
 *
 * Source: https://developers.cloudflare.com/pages/configuration/headers/
 *
 * @example cloudflareHeaders(['https://example.com'], '/').includes('/embed/*\n  ! ') // true
 */
export function cloudflareHeaders(embedIn: readonly string[], base: string): string {
  const exception = (path: string, id: Zone['id']) => {
    const pages = new Map(headersOf('pages', embedIn));
    const own = new Map(headersOf(id, embedIn));
    const other = headerNames(embedIn).filter((name) => pages.get(name) !== own.get(name));
    return [
      path,
      ...other.filter((name) => pages.has(name)).map((name) => `  ! ${name}`),
      ...other.flatMap((name) => (own.has(name) ? [`  ${name}: ${own.get(name)}`] : [])),
    ];
  };
  return spell([
    ...rule(`${base}*`, headersOf('pages', embedIn)),
    ...exception(`${below(base, hashedFiles)}*`, 'hashed'),
    ...exception(`${below(base, embedPages)}*`, 'embed'),
    ...programFiles.flatMap((end) => exception(`${base}*.${end}`, 'programs')),
  ]);
}

const rule = (path: string, headers: readonly Header[]): string[] =>
  headers.length === 0 ? [] : [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)];

function spell(lines: readonly string[]): string {
  return `# Made by the build from the same table as every host's rules; changes here are lost.\n${lines
    .map((line) => (/^[A-Z]/.test(line) ? `# ${line}` : line))
    .join('\n')}\n`;
}
