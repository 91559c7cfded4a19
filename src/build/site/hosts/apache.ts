import { embedPages, hashedFiles, headerNames, programFiles, type Zone, zones } from './answer-headers.ts';
import { compressedTypes, contentTypes, headerOf } from './content-types.ts';
import { articlePattern, below, type Redirects, splitTarget } from './redirects.ts';

/**
 * What a virtual host of Apache HTTP Server 2.4 includes; it brings its own name, certificate and DocumentRoot. Query and
 * fragment are kept. Needs the modules alias, dir, headers, mime and rewrite; deflate is used where it is loaded.
 *
 * Source: https://httpd.apache.org/docs/2.4/mod/mod_alias.html, mod_headers.html, mod_mime.html
 *
 * @param hidden Names of files at the root of the site that are for hosts and not for readers.
 * @example apacheConfiguration({ articles: [], base: '/', addresses: [{ from: '/a/ports/', now: '/ports/', status: 302 }] }, [],
 *   []).includes('RedirectMatch 302 "^/a/ports/?$" "/ports/"')
 *   // true
 */
export function apacheConfiguration(
  { articles, base, addresses }: Redirects,
  embedIn: readonly string[],
  hidden: readonly string[],
): string {
  const isRoot = base === '/';
  const start = `^${base.replaceAll('.', '\\.')}`;
  const where: Readonly<Record<Zone['id'], string>> = {
    pages: start,
    programs: `${isRoot ? '' : `${start}.*`}\\.(?:${programFiles.join('|')})$`,
    embed: below(start, embedPages),
    hashed: below(start, hashedFiles),
  };
  // Sections that fit an answer add up in their order, so each says all headers, and takes away what is not its own.
  const sections = zones(embedIn).map(({ id, headers }) => {
    const own = new Set(headers.map(([name]) => name));
    const lines = headerNames(embedIn).map((name) => {
      const value = headers.find((header) => header[0] === name)?.[1];
      return own.has(name) ? `    Header always set ${name} ${quote(value ?? '')}` : `    Header always unset ${name}`;
    });
    return `<LocationMatch ${quote(where[id])}>\n${lines.join('\n')}\n</LocationMatch>`;
  });
  const pattern = (from: string) => quote(`^${from.slice(0, -1).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/?$`);
  const exact = addresses.map(({ from, now, status }) => `RedirectMatch ${status} ${pattern(from)} ${quote(now)}`);
  // RedirectMatch would put the query behind the anchor.
  const withAnchor = addresses
    .filter(({ now }) => now.includes('#'))
    .flatMap(({ from, now, status }) => {
      const { path, anchor } = splitTarget(now);
      return [
        'RewriteCond "%{QUERY_STRING}" "."',
        `RewriteRule ${pattern(from)} ${quote(`${path}?%{QUERY_STRING}${anchor}`)} [R=${status},NE,L]`,
      ];
    });
  const settings = `DirectoryIndex index.html
Options -Indexes -MultiViews
ErrorDocument 404 ${base}404.html
ServerSignature Off

${Object.entries(contentTypes)
  .map(([end, type]) => `AddType ${quote(headerOf(type))} .${end}`)
  .join('\n')}
<IfModule deflate_module>
    AddOutputFilterByType DEFLATE ${compressedTypes.join(' ')}
</IfModule>
`;
  return `# Include this in a <VirtualHost> that has DocumentRoot. Made by the build; changes here are lost.
${isRoot ? settings : `<Location ${quote(base)}>\n${settings}</Location>\n`}
${sections.join('\n')}

# Renamed for good: former articles in any locale, with any words behind the number.
${articles.map(({ number, now }) => `RedirectMatch 301 ${quote(`(?i)${articlePattern(base, number)}`)} ${quote(now)}`).join('\n')}
# Permanent links, and what was renamed.
RewriteEngine On
${withAnchor.join('\n')}
${exact.join('\n')}

# Names that no file has: the file system would refuse them.
RedirectMatch 404 "${isRoot ? '' : `${start}.*`}[^/]{256}"
# Files for the hosts that read them.
${hidden.map((name) => `RedirectMatch 404 ${quote(`${start}${name.replaceAll('.', '\\.')}$`)}`).join('\n')}
`;
}

const quote = (text: string): string => `"${text.replace(/["\\](?=")|"/g, '\\$&')}"`;
