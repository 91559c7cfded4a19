import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { caddySnippet } from './caddy.ts';
import { nginxMaps, nginxServer } from './nginx.ts';
import type { Redirects } from './redirects.ts';
import { headersFile, redirectsFile } from './static-hosts.ts';

/** What every host's rules are made from. */
export interface HostFacts {
  readonly redirects: Redirects;
  /** Names of the folders (with a slash) and files at the root of the finished site. */
  readonly roots: readonly string[];
  /** Origins that may frame /embed/*. */
  readonly embedIn: readonly string[];
}

/** A file of rules for a host. */
interface HostFile {
  /** `dist`: the host looks for it in the site; `dist-host`: it is for the server and not for readers. */
  readonly folder: 'dist' | 'dist-host';
  readonly name: string;
  readonly text: (facts: HostFacts) => string;
}

/** The rules of all hosts. A new host is one more entry. */
const hostFiles: readonly HostFile[] = [
  { folder: 'dist', name: '_redirects', text: ({ redirects }) => redirectsFile(redirects) },
  { folder: 'dist', name: '_headers', text: ({ roots, embedIn }) => headersFile(roots, embedIn) },
  { folder: 'dist-host', name: 'nginx-http.conf', text: ({ redirects }) => nginxMaps(redirects) },
  { folder: 'dist-host', name: 'nginx-server.conf', text: ({ embedIn }) => nginxServer(embedIn) },
  { folder: 'dist-host', name: 'Caddyfile', text: ({ redirects, embedIn }) => caddySnippet(redirects, embedIn) },
];

/**
 * Writes the rules of all hosts.
 *
 * @param dist The folder of the finished site.
 * @param root The folder of the repository.
 * @example writeHostFiles('dist', '.', { redirects, roots: ['a-z/', 'robots.txt'], embedIn: [] })
 */
export function writeHostFiles(dist: string, root: string, facts: HostFacts): void {
  for (const { folder, name, text } of hostFiles) {
    const path = folder === 'dist' ? join(dist, name) : join(root, folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text(facts));
  }
}
