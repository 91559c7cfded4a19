import { bothSpellings, type Redirects } from './redirects.ts';
import { everywhere, forHashedFiles, framedBy, type Header, hashedFiles, unframed } from './security-headers.ts';

/**
 * The file `_redirects`, which Netlify and Cloudflare Pages read. Query and fragment are kept by both.
 *
 * Rules without a wildcard come first: Cloudflare wants them so. Where a host cannot read a rule with a wildcard behind
 * the number, its 404 page leads on.
 *
 * @example redirectsFile({ articles: [], addresses: [{ from: '/a/ports/', now: '/ports/',
 *   status: 302 }] }).split('\n')[2]
 *   // '/a/ports/ /ports/ 302'
 */
export function redirectsFile({ articles, addresses }: Redirects): string {
  const exact = addresses.flatMap(({ from, now, status }) =>
    bothSpellings(from).map((one) => `${encodeURI(one)} ${encodeURI(now)} ${status}`),
  );
  const bare = articles.map(({ number, now }) => `/hc/articles/${number} ${now} 301`);
  const anyLocale = articles.flatMap(({ number, now }) =>
    ['', '-*'].map((rest) => `/hc/:locale/articles/${number}${rest} ${now} 301`),
  );
  return spell(['Addresses that lead on.', ...exact, ...bare, '', 'Any locale, any words.', ...anyLocale]);
}

/**
 * The file `_headers`, which Netlify and Cloudflare Pages read. Both give an answer the headers of every rule that fits,
 * and join two values of one header. So where /embed/ may be framed, what forbids framing is said for each of the other
 * folders and files at the root instead of for everything.
 *
 * @param roots Names of the folders (with a slash) and files at the root of the finished site.
 * @param embedIn Origins that may frame /embed/*.
 * @example headersFile(['a-z/', 'embed/'], ['https://example.com']).split('\n').filter((line) => line.startsWith('/'))
 *   // ['/*', '/embed/*', '/', '/a-z/*', '/_astro/*']
 */
export function headersFile(roots: readonly string[], embedIn: readonly string[]): string {
  const rule = (path: string, headers: readonly Header[]) => [
    path,
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
  ];
  const cached = rule(`${hashedFiles}*`, [forHashedFiles]);
  if (embedIn.length === 0) return spell([...rule('/*', [...everywhere, ...unframed]), ...cached]);
  const others = ['', ...roots.filter((root) => root !== 'embed/')].map((root) =>
    root.endsWith('/') ? `/${root}*` : `/${root}`,
  );
  return spell([
    ...rule('/*', everywhere),
    ...rule('/embed/*', framedBy(embedIn)),
    ...others.flatMap((path) => rule(path, unframed)),
    ...cached,
  ]);
}

function spell(lines: readonly string[]): string {
  return `# Made by the build from the same table as every host's rules; changes here are lost.\n${lines
    .map((line) => (/^[A-Z]/.test(line) ? `# ${line}` : line))
    .join('\n')}\n`;
}
