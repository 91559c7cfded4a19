import { embedPages, hashedFiles, headersOf, programFiles, type Zone } from './answer-headers.ts';
import { compressedTypes, contentTypes, headerOf } from './content-types.ts';
import { articlePattern, below, bothSpellings, type Redirects, splitTarget } from './redirects.ts';

/**
 * A snippet that a site block imports; the block brings its name and `root`. Query and fragment are kept.
 *
 * @param hidden Names of files at the root of the site that are for hosts and not for readers.
 * @example caddySnippet({ articles: [], base: '/', addresses: [{ from: '/a/ports/', now: '/ports/#top', status: 302 }] }, [],
 *   []).split('\n')[2]
 *   // '    "/a/ports/" "" "/ports/" "#top"'
 */
export function caddySnippet(
  { articles, base, addresses }: Redirects,
  embedIn: readonly string[],
  hidden: readonly string[],
): string {
  const rows = [
    ...articles.map(({ number, now }) => [`~(?i)${articlePattern(base, number)}`, now, '', '']),
    ...addresses.flatMap(({ from, now, status }) => {
      const { path, anchor } = splitTarget(now);
      return bothSpellings(from).map((one) => [one, status === 301 ? path : '', status === 302 ? path : '', anchor]);
    }),
  ];
  const lines = (id: Zone['id'], indent: string) =>
    headersOf(id, embedIn)
      .map(([name, value]) => `${indent}${name} ${quote(value)}`)
      .join('\n');
  const headers = (id: Zone['id']) => `header @kb_${id} {\n${lines(id, '    ')}\n}\n`;
  const programs = programFiles.map((end) => `*.${end}`).join(' ');
  // Caddy asks the system for types that it does not know, and systems differ.
  const types = Object.entries(contentTypes).map(
    ([end, type]) => `@kb_type_${end} path *.${end}\nheader @kb_type_${end} Content-Type ${quote(headerOf(type))}`,
  );
  const [hashed, embed] = [below(base, hashedFiles), below(base, embedPages)];
  const answers = `map {path} {kb_moved} {kb_found} {kb_anchor} {
${rows.map((row) => `    ${row.map(quote).join(' ')}`).join('\n')}
    default "" "" ""
}
map {query} {kb_query} {
    "~^(.+)$" "?\${1}"
    default ""
}
@kb_moved expression \`{kb_moved} != ""\`
redir @kb_moved {kb_moved}{kb_query}{kb_anchor} 301
@kb_found expression \`{kb_found} != ""\`
redir @kb_found {kb_found}{kb_query}{kb_anchor} 302

@kb_hashed path ${hashed}*
${headers('hashed')}
@kb_embed path ${embed}*
${headers('embed')}
@kb_programs {
    path ${programs}
    not path ${hashed}* ${embed}*
}
${headers('programs')}
@kb_pages not path ${hashed}* ${embed}* ${programs}
${headers('pages')}
${types.join('\n')}
# Names that no file has: the file system would refuse them, which is no fault of the server.
@kb_odd path_regexp \`[^/]{256}|\\x00\`
error @kb_odd 404
@kb_rules path ${hidden.map((name) => base + name).join(' ')}
error @kb_rules 404
encode {
    zstd
    gzip
    # Not every version of Caddy has WebAssembly among what it compresses.
    match {
${compressedTypes.map((type) => `        header Content-Type ${quote(`${type}*`)}`).join('\n')}
    }
}
file_server {
    precompressed br gzip
}
`;
  const missing = `    # Where a file is missing, a browser must not remember that for a year.
    header {
${lines('pages', '        ')}
        Content-Type "text/html; charset=utf-8"
    }
    rewrite * ${base}404.html
    file_server
`;
  const head = '# Import this in a site block. Made by the build; changes here are lost.\n';
  if (base === '/') return `${head}${answers}handle_errors {\n${missing}}\n`;
  // The site block may have other folders, which are left alone.
  return `${head}redir ${base.slice(0, -1)} ${base} 301
handle ${base}* {
${answers}}
handle_errors {
    @kb_missing path ${base}*
    handle @kb_missing {
${missing}    }
}
`;
}

const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
