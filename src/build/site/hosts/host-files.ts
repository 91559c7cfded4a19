import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { apacheConfiguration } from './apache.ts';
import { caddySnippet } from './caddy.ts';
import { cloudFrontFunction, cloudFrontPolicies } from './cloudfront.ts';
import { containerFile, containerServer } from './container.ts';
import { webConfig } from './iis.ts';
import { azureConfiguration, vercelConfiguration } from './json-hosts.ts';
import { nginxMaps, nginxServer } from './nginx.ts';
import type { Redirects } from './redirects.ts';
import { cloudflareHeaders, headersFile, redirectsFile } from './static-hosts.ts';

/** What every host's rules are made from. */
export interface HostFacts {
  readonly redirects: Redirects;
  /** Names of the folders (with a slash) and files at the root of the finished site. */
  readonly roots: readonly string[];
  /** Origins that may frame /embed/*. */
  readonly embedIn: readonly string[];
  /** The folder below which the site is published, with both slashes. */
  readonly base: string;
}

/** A file of rules for a host. */
interface HostFile {
  /** `dist`: the host looks for it in the site; `dist-host`: it is for the server and not for readers. */
  readonly folder: 'dist' | 'dist-host';
  readonly name: string;
  readonly text: (facts: HostFacts) => string;
}

/** Files in the site that are for hosts: those that do not read them do not serve them either. */
const hidden: readonly string[] = ['_redirects', '_headers', 'web.config', '.nojekyll'];

/** The rules of all hosts. A new host is one more entry. */
const hostFiles: readonly HostFile[] = [
  { folder: 'dist', name: '_redirects', text: ({ redirects }) => redirectsFile(redirects) },
  { folder: 'dist', name: '_headers', text: ({ roots, embedIn, base }) => headersFile(roots, embedIn, base) },
  { folder: 'dist', name: 'web.config', text: ({ roots, embedIn }) => webConfig(embedIn, roots, hidden) },
  { folder: 'dist-host', name: 'nginx-http.conf', text: ({ redirects }) => nginxMaps(redirects) },
  { folder: 'dist-host', name: 'nginx-server.conf', text: ({ embedIn, base }) => nginxServer(embedIn, hidden, base) },
  {
    folder: 'dist-host',
    name: 'Caddyfile',
    text: ({ redirects, embedIn }) => caddySnippet(redirects, embedIn, hidden),
  },
  {
    folder: 'dist-host',
    name: 'apache.conf',
    text: ({ redirects, embedIn }) => apacheConfiguration(redirects, embedIn, hidden),
  },
  { folder: 'dist-host', name: 'cloudflare/_headers', text: ({ embedIn, base }) => cloudflareHeaders(embedIn, base) },
  { folder: 'dist-host', name: 'cloudfront/function.js', text: ({ redirects }) => cloudFrontFunction(redirects) },
  { folder: 'dist-host', name: 'cloudfront/policies.json', text: ({ embedIn }) => cloudFrontPolicies(embedIn) },
  {
    folder: 'dist-host',
    name: 'azure/staticwebapp.config.json',
    text: ({ embedIn, base }) => azureConfiguration(embedIn, base),
  },
  {
    folder: 'dist-host',
    name: 'vercel/vercel.json',
    text: ({ redirects, embedIn }) => vercelConfiguration(redirects, embedIn),
  },
  { folder: 'dist-host', name: 'Containerfile', text: ({ base }) => containerFile(base) },
  { folder: 'dist-host', name: 'nginx-container.conf', text: () => containerServer },
];

/**
 * Writes the rules of all hosts.
 *
 * @param dist The folder of the finished site; what is not for readers goes into the folder beside it.
 * @example writeHostFiles('dist', { redirects, roots: ['a-z/', 'robots.txt'], embedIn: [], base: '/' })
 */
export function writeHostFiles(dist: string, facts: HostFacts): void {
  for (const { folder, name, text } of hostFiles) {
    const path = join(folder === 'dist' ? dist : `${resolve(dist)}-host`, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text(facts));
  }
}
