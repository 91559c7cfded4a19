import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { site } from '../../site.ts';
import { caddySnippet } from './hosts/caddy.ts';
import { leadsFrom } from './hosts/leads.ts';
import { nginxMaps, nginxServer } from './hosts/nginx.ts';
import { headersFile, redirectsFile } from './hosts/static-hosts.ts';
import { readPages } from './html-pages.ts';
import { readLeads } from './permanent/published.ts';

/** Beside dist, because it is for the server and not for readers. */
const folderName = 'dist-host';

/**
 * Writes the rules of hosts: `_redirects` and `_headers` into the finished site, where Netlify and Cloudflare Pages look
 * for them, and files to include for nginx and Caddy into dist-host/. All come from one table, made from the pages that
 * lead on.
 */
export function hostRules(): AstroIntegration {
  let root: string;
  return {
    name: 'host-rules',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const leads = leadsFrom(readLeads(readPages(folder)), site.formerArticles);
        const roots = readdirSync(folder, { withFileTypes: true })
          .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
          .sort();
        writeFileSync(join(folder, '_redirects'), redirectsFile(leads));
        writeFileSync(join(folder, '_headers'), headersFile(roots, embedIn));
        const host = join(root, folderName);
        mkdirSync(host, { recursive: true });
        writeFileSync(join(host, 'nginx-http.conf'), nginxMaps(leads));
        writeFileSync(join(host, 'nginx-server.conf'), nginxServer(embedIn));
        writeFileSync(join(host, 'Caddyfile'), caddySnippet(leads, embedIn));
        const { addresses, articles } = leads;
        logger.info(`${addresses.length} addresses and ${articles.length} former articles lead on, on every host.`);
      },
    },
  };
}

/** Origins that may show /embed/* in a frame: none, until src/site.ts names some. */
const embedIn: readonly string[] = 'embedIn' in site ? (site.embedIn as readonly string[]) : [];
