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
 * A snippet that a site block imports; the block brings its name and `root`. Query and fragment are kept.
 *
 * @example caddySnippet({ articles: [], addresses: [{ from: '/a/ports/', now: '/ports/#top', status: 302 }] },
 *   []).split('\n')[2]
 *   // '    "/a/ports/" "" "/ports/" "#top"'
 */
export function caddySnippet({ articles, addresses }: Redirects, embedIn: readonly string[]): string {
  const rows = [
    ...articles.map(({ number, now }) => [`~(?i)${articlePattern(number)}`, now, '', '']),
    ...addresses.flatMap(({ from, now, status }) => {
      const { path, anchor } = splitTarget(now);
      return bothSpellings(from).map((one) => [one, status === 301 ? path : '', status === 302 ? path : '', anchor]);
    }),
  ];
  const headers = (matcher: string, list: readonly Header[]) =>
    `header ${matcher}{\n${list.map(([name, value]) => `    ${name} ${quote(value)}`).join('\n')}\n}\n`;
  return `# Import this in a site block. Made by the build; changes here are lost.
map {path} {kb_moved} {kb_found} {kb_anchor} {
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

${headers('', [...everywhere])}
@kb_alone not path /embed/*
${headers('@kb_alone ', unframed)}
${headers('/embed/* ', framedBy(embedIn))}
@kb_hashed path ${hashedFiles}*
${headers('@kb_hashed ', [forHashedFiles])}
@kb_others not path ${hashedFiles}*
${headers('@kb_others ', [forOthers])}
@kb_rules path /_redirects /_headers
error @kb_rules 404
encode gzip
file_server
handle_errors {
    rewrite * /404.html
    file_server
}
`;
}

const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
