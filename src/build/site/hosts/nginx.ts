import { embedPages, hashedFiles, headersOf, programFiles, type Zone } from './answer-headers.ts';
import { compressedTypes, contentTypes, textTypes } from './content-types.ts';
import { articlePattern, below, bothSpellings, type Redirects, splitTarget } from './redirects.ts';

/**
 * Maps of the addresses that lead on; included in `http`. Query and fragment are kept.
 *
 * @example nginxMaps({ articles: [], base: '/', addresses: [{ from: '/a/ports/', now: '/ports/#top',
 *   status: 302 }] }).includes('"/a/ports" "/ports/";')
 *   // true
 */
export function nginxMaps({ articles, base, addresses }: Redirects): string {
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
${articles.map(({ number, now }) => `    ${quote(`~*${articlePattern(base, number)}`)} ${quote(now)};`).join('\n')}
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
 * @param hidden Names of files at the root of the site that are for hosts and not for readers.
 * @param base The folder below which the site is published; the server may have other folders, which are left alone.
 * @example nginxServer(['https://example.com'], [], '/').includes('frame-ancestors https://example.com') // true
 */
export function nginxServer(embedIn: readonly string[], hidden: readonly string[], base: string): string {
  const headers = (id: Zone['id'], indent: string) =>
    headersOf(id, embedIn)
      .map(([name, value]) => `${indent}add_header ${name} ${quote(value)} always;`)
      .join('\n');
  const location = (match: string, id: Zone['id'], files: string) =>
    `location ${match} {\n${headers(id, '    ')}\n    try_files ${files} =404;\n}\n`;
  const types = Object.entries(contentTypes).map(([end, type]) => `    ${type} ${end};`);
  // Pages are among them without being named.
  const list = (all: readonly string[]) => all.filter((type) => type !== 'text/html').join(' ');
  const settings = `types {
${types.join('\n')}
}
default_type application/octet-stream;
charset utf-8;
charset_types ${list(textTypes)};
server_tokens off;
absolute_redirect off;
error_page 404 ${base}404.html;

# Files beside the originals ("npm run compress") are sent as they are; others are compressed on the way. gzip_static
# needs the module of that name, which the packages of nginx.org, Debian and Alpine have.
gzip on;
gzip_static on;
gzip_vary on;
gzip_proxied any;
gzip_types ${list(compressedTypes)};
# With the module of Google's Brotli: brotli_static on;
`;
  const answers = `${headers('pages', '')}
if ($kb_moved) {
    return 301 $kb_moved$is_args$args$kb_anchor;
}
if ($kb_found) {
    return 302 $kb_found$is_args$args$kb_anchor;
}

`;
  const exceptions = `${location(`^~ ${below(base, hashedFiles)}`, 'hashed', '$uri')}
${location(`^~ ${below(base, embedPages)}`, 'embed', '$uri $uri/')}
${location(`~ \\.(?:${programFiles.join('|')})$`, 'programs', '$uri')}
# Files for the hosts that read them.
${hidden.map((name) => `location = ${base}${name} { return 404; }`).join('\n')}
`;
  const head = '# Include this in server { … }. Made by the build; changes here are lost.\n';
  if (base === '/')
    return `${head}${settings}\n# These answers are made before a location is chosen.\n${answers}${location('/', 'pages', '$uri $uri/')}\n${exceptions}`;
  return `${head}location = ${base.slice(0, -1)} { return 301 ${base}; }
location ^~ ${base} {
${settings}
${answers}try_files $uri $uri/ =404;

${exceptions}}
`;
}

const quote = (text: string): string => `"${text.replace(/["\\$]/g, (sign) => (sign === '$' ? sign : `\\${sign}`))}"`;
