import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { apacheConfiguration } from '../../../../src/build/site/hosts/apache.ts';
import { caddySnippet } from '../../../../src/build/site/hosts/caddy.ts';
import { cloudFrontFunction } from '../../../../src/build/site/hosts/cloudfront.ts';
import { azureConfiguration, vercelConfiguration } from '../../../../src/build/site/hosts/json-hosts.ts';
import { nginxMaps, nginxServer } from '../../../../src/build/site/hosts/nginx.ts';
import { redirectsFrom } from '../../../../src/build/site/hosts/redirects.ts';
import { cloudflareHeaders, headersFile, redirectsFile } from '../../../../src/build/site/hosts/static-hosts.ts';

const base = '/kb/';
const redirects = redirectsFrom(
  new Map([
    ['/a/relay/', '/replies/550-5-7-1/#relay'],
    ['/old/', '/new/'],
    ['/hc/', '/'],
  ]),
  [{ number: '224059088', now: '/lock-down/' }],
  base,
);
const lines = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

test('_redirects: every address and target is below the folder; what is missing there gets its own page', () => {
  expect(lines(redirectsFile(redirects))).toEqual([
    '/kb/a/relay/ /kb/replies/550-5-7-1/#relay 302',
    '/kb/a/relay /kb/replies/550-5-7-1/#relay 302',
    '/kb/old/ /kb/new/ 301',
    '/kb/old /kb/new/ 301',
    '/kb/hc/ /kb/ 301',
    '/kb/hc /kb/ 301',
    '/kb/hc/articles/224059088 /kb/lock-down/ 301',
    '/kb/hc/:locale/articles/224059088 /kb/lock-down/ 301',
    '/kb/hc/:locale/articles/224059088-* /kb/lock-down/ 301',
    '/kb/* /kb/404.html 404',
  ]);
});

test.each([
  ['_headers', headersFile(['embed/', '_astro/', 'network.json'], [], base)],
  ['_headers of Cloudflare', cloudflareHeaders([], base)],
])('%s: no rule for anything beside the folder', (_, text) => {
  const rules = lines(text).filter((line) => line.startsWith('/'));
  expect(rules.length).toBeGreaterThan(3);
  expect(rules.filter((rule) => !rule.startsWith(base))).toEqual([]);
});

// npm run hosts asks the servers themselves, where they are installed.
test.each([
  ['nginx', nginxMaps(redirects) + nginxServer([], ['_headers'], base)],
  ['Caddy', caddySnippet(redirects, [], ['_headers'])],
  ['Apache', apacheConfiguration(redirects, [], ['_headers'])],
])('%s: every path in the rules is below the folder', (_, text) => {
  const paths = [...text.matchAll(/(?<=[\s"^=~)])\/[a-z_4][\w./-]*/g)].map(([path]) => path);
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !`${path}/`.startsWith(base))).toEqual([]);
});

describe('the function of CloudFront', () => {
  const ask = (uri: string) => {
    const context = createContext({ event: { request: { uri, querystring: {}, method: 'GET' } } });
    const answer = runInContext(`${cloudFrontFunction(redirects)}\nhandler(event)`, context);
    return answer.uri ?? `${answer.statusCode} ${answer.headers.location.value}`;
  };
  test.each([
    ['/kb/', '/kb/index.html'],
    ['/kb', '301 /kb/'],
    ['/kb/lock-down', '301 /kb/lock-down/'],
    ['/kb/hc/de/articles/224059088-Words', '301 /kb/lock-down/'],
    ['/hc/de/articles/224059088', '/hc/de/articles/224059088'],
    ['/shop', '/shop'],
    ['/kbx', '/kbx'],
  ])('%s is answered with %s', (uri, expected) => expect(ask(uri)).toBe(expected));
});

test('Azure: no header for what is beside the folder', () => {
  const configuration = JSON.parse(azureConfiguration([], base));
  expect(configuration.globalHeaders).toBeUndefined();
  expect(configuration.responseOverrides[404].rewrite).toBe('/kb/404.html');
  const routes = configuration.routes.map(({ route }: { route: string }) => route);
  expect(routes).toEqual(['/kb/_astro/*', '/kb/embed/*', expect.stringMatching(/^\/kb\/\*\.\{json,/), '/kb/*']);
});

test('Vercel: no rule for anything beside the folder', () => {
  const { headers, redirects: ways } = JSON.parse(vercelConfiguration(redirects, []));
  const sources = [...headers, ...ways].map(({ source }: { source: string }) => source);
  expect(sources.length).toBeGreaterThan(8);
  expect(sources.filter((source) => !source.startsWith(base))).toEqual([]);
  expect(ways.map(({ destination }: { destination: string }) => destination)).toContain('/kb/replies/550-5-7-1/#relay');
});
