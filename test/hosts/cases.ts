import type { Zone } from '../../src/build/site/hosts/answer-headers.ts';

/** What an address has to be answered with. */
export interface HostCase {
  readonly path: string;
  /** The status, or its first digit where hosts differ (301 and 308). Several: any of them. */
  readonly status: number | readonly number[];
  /** The headers of which part of the site; those of pages where none is named. */
  readonly zone?: Zone['id'];
  /** Where it leads. */
  readonly location?: string;
  /** How the type begins. */
  readonly type?: string;
}

const page = (path: string): HostCase => ({ path, status: 200, type: 'text/html' });
const missing = (path: string): HostCase => ({ path, status: 404, type: 'text/html' });
const leads = (path: string, status: number, location: string): HostCase => ({ path, status, location });

/**
 * Addresses of every sort. A missing page has the headers of pages wherever it is: a browser must not remember for a year
 * that a file is missing.
 */
export const cases: readonly HostCase[] = [
  ...[
    '/',
    '/lock-down/',
    '/lock-down/exchange-2016/',
    '/lock-down/exchange-2016/?x=1',
    '/lock-down/exchange-2016/?utm_source=%22%3E%3Cscript%3E',
    '/lock-down/postfix/',
    '/verify/exchange-2003/',
    '/undo/exchange-online/',
    '/permissions/exchange-2007/',
    '/disable-filters/exchange-2013/',
    '/replies/',
    '/replies/550-5-7-1/',
    '/troubleshooting/',
    '/troubleshooting/filter-is-rejected/',
    '/background/',
    '/background/mail-flow/',
    '/network/',
    '/tools/subnet/',
    '/tools/allow-list/',
    '/tools/headers/',
    '/tools/probe/',
    '/a-z/',
    '/a-z/?q=exchange%202003',
    '/search/',
    '/search/?q=mask',
    '/articles/',
    '/404.html',
    '/index.html',
  ].map(page),
  ...['/lock-down', '/lock-down/exchange-2016', '/tools/subnet', '/replies/550-5-7-1', '/a-z'].map((path) =>
    leads(path, 3, `${path}/`),
  ),
  ...['/embed/subnet/', '/embed/allow-list/', '/embed/headers/', '/embed/replies/'].map(
    (path): HostCase => ({ path, status: 200, zone: 'embed', type: 'text/html' }),
  ),
  { path: '/network.json', status: 200, zone: 'programs', type: 'application/json' },
  { path: '/network.txt', status: 200, zone: 'programs', type: 'text/plain' },
  { path: '/network.csv', status: 200, zone: 'programs', type: 'text/csv' },
  { path: '/network.xml', status: 200, zone: 'programs' },
  { path: '/network.schema.json', status: 200, zone: 'programs', type: 'application/json' },
  { path: '/articles.json', status: 200, zone: 'programs', type: 'application/json' },
  { path: '/articles.xml', status: 200, zone: 'programs' },
  { path: '/llms.txt', status: 200, zone: 'programs', type: 'text/plain' },
  { path: '/robots.txt', status: 200, zone: 'programs', type: 'text/plain' },
  { path: '/lock-down/exchange-2016/index.md', status: 200, zone: 'programs', type: 'text/markdown' },
  { path: '/lock-down/exchange-2016/index.json', status: 200, zone: 'programs', type: 'application/json' },
  { path: '/favicon.svg', status: 200, type: 'image/svg+xml' },
  { path: '/pagefind/pagefind-entry.json', status: 200, zone: 'programs', type: 'application/json' },
  ...[
    '/nothing/here',
    '/nothing/here/',
    '/nothing.json',
    '/nothing.md',
    '/_astro/nothing.js',
    '/_astro/nothing.css',
    '/_astro/',
    '/embed/nothing/',
    '/pagefind/index/nothing.pf_index',
    '/_redirects',
    '/_headers',
    '/web.config',
    '/.nojekyll',
    '/a/none/',
    '/a/none',
    '/hc/en-us/articles/2240590880',
    '/hc/en-us/articles/999999999-Something-else',
    '/hc/en-us/articles/224059088x',
    '/lock-down/exchange-2016/nothing.md',
    '/wp-login.php',
    '/.git/config',
    '/.env',
    '/lock-down/exchange-2016/%3Cscript%3E/',
    '/%E2%80%AE',
    `/${'x'.repeat(300)}`,
    `/lock-down/${'x'.repeat(300)}/`,
  ].map(missing),
  // No file has such a name, and a server may also say that this is no address.
  { path: '/%2e%2e/%2e%2e/etc/passwd', status: [400, 404] },
  { path: '/..%2f..%2fetc/passwd', status: [400, 404] },
  // Neither way around the rules for frames.
  { path: '/embed/..%2flock-down/exchange-2016/', status: [400, 404, 200, 3] },
  { path: '//lock-down/exchange-2016/', status: [400, 404, 200, 3] },
  { path: '/%6cock-down/exchange-2016/', status: [404, 200, 3] },
  { path: '/%00', status: [400, 404] },
  { path: '/lock-down/%00/', status: [400, 404] },
  { path: '/hc/en-us/articles/224059088-%0d%0aSet-Cookie:x', status: [404, 301] },
  leads('/a/lock-2019/', 302, '/lock-down/exchange-2019/'),
  leads('/a/lock-2019', 302, '/lock-down/exchange-2019/'),
  leads('/a/lock-2019/?x=1&y=%2F', 302, '/lock-down/exchange-2019/?x=1&y=%2F'),
  leads('/a/550-5-7-1-unable-to-relay/?x=1', 302, '/replies/550-5-7-1/?x=1#unable-to-relay'),
  leads('/a/550-5-7-1-unable-to-relay', 302, '/replies/550-5-7-1/#unable-to-relay'),
  leads('/hc/en-us/articles/224059088', 301, '/lock-down/'),
  leads('/hc/en-us/articles/224059088/', 301, '/lock-down/'),
  leads('/hc/en-us/articles/224059088-Any-%C3%BC-words?a=b', 301, '/lock-down/?a=b'),
  leads('/hc/en-us/articles/224059088)', 301, '/lock-down/'),
  leads('/hc/en-us/articles/224059088.', 301, '/lock-down/'),
  leads('/hc/zh-hant-tw/articles/225721448-x/comments/5', 301, '/disable-filters/'),
  leads('/hc/articles/224059328', 301, '/lock-down/exchange-online/'),
  leads('/HC/en-us/articles/224059248', 301, '/lock-down/exchange-2013/'),
  leads('/hc/de/articles/224059248-Exchange-2013', 301, '/lock-down/exchange-2013/'),
];
