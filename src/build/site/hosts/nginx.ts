import { articlePattern, bothSpellings, type Redirects, splitTarget } from './redirects.ts';
import {
  everywhere,
  forHashedFiles,
  forOthers,
  framedBy,
  type Header,
  hashedFiles,
  unframed,
} from './security-headers.ts';

/**
 * Maps of the addresses that lead on; included in `http`. Query and fragment are kept.
 *
 * @example nginxMaps({ articles: [], addresses: [{ from: '/a/ports/', now: '/ports/#top',
 *   status: 302 }] }).includes('"/a/ports" "/ports/";')
 *   // true
 */
export function nginxMaps({ articles, addresses }: Redirects): string {
  const lines = (status: 301 | 302, value: (now: string) => string) =>
    addresses
      .filter((one) => one.status === status)
      .flatMap(({ from, now }) => bothSpellings(from).map((one) => `    ${quote(one)} ${quote(value(now))};`));
  const anchors = addresses.filter(({ now }) => now.includes('#'));
  return `# Include this in http { … }. Made by the build; changes here are lost.
map_hash_bucket_size 256;
map_hash_max_size 8192;

# Renamed for good.
map $uri $kb_moved {
    default "";
${articles.map(({ number, now }) => `    ${quote(`~*${articlePattern(number)}`)} ${quote(now)};`).join('\n')}
${lines(301, (now) => splitTarget(now).path).join('\n')}
}

# Permanent links.
map $uri $kb_found {
    default "";
${lines(302, (now) => splitTarget(now).path).join('\n')}
}

map $uri $kb_anchor {
    default "";
${anchors.flatMap(({ from, now }) => bothSpellings(from).map((one) => `    ${quote(one)} ${quote(splitTarget(now).anchor)};`)).join('\n')}
}
`;
}

/**
 * What a server does; included in `server`, which brings its own listen, server_name, certificate and root.
 *
 * A location with one add_header loses all of the server's, so each repeats them.
 *
 * @example nginxServer(['https://example.com']).includes('frame-ancestors https://example.com') // true
 */
export function nginxServer(embedIn: readonly string[]): string {
  const headers = (list: readonly Header[], indent: string) =>
    list.map(([name, value]) => `${indent}add_header ${name} ${quote(value)} always;`).join('\n');
  const location = (match: string, list: readonly Header[], more: string) =>
    `location ${match} {\n${headers(list, '    ')}\n${more}}\n`;
  const all = [...everywhere, ...unframed];
  return `# Include this in server { … }. Made by the build; changes here are lost.
charset utf-8;
server_tokens off;
absolute_redirect off;
error_page 404 /404.html;

# These answers are made before a location is chosen.
${headers([...all, forOthers], '')}
if ($kb_moved) {
    return 301 $kb_moved$is_args$args$kb_anchor;
}
if ($kb_found) {
    return 302 $kb_found$is_args$args$kb_anchor;
}

${location('/', [...all, forOthers], '    try_files $uri $uri/ =404;\n')}
${location(hashedFiles, [...all, forHashedFiles], '    try_files $uri =404;\n')}
${location('/embed/', [...everywhere, ...framedBy(embedIn), forOthers], '    try_files $uri $uri/ =404;\n')}
${location('~ \\.md$', [...all, forOthers], '    types { text/markdown md; }\n    charset_types text/markdown;\n    try_files $uri =404;\n')}
# Files for the hosts that read them.
location = /_redirects { return 404; }
location = /_headers { return 404; }
`;
}

const quote = (text: string): string => `"${text.replace(/["\\$]/g, (sign) => (sign === '$' ? sign : `\\${sign}`))}"`;
