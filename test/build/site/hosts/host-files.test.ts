import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caddySnippet } from '../../../../src/build/site/hosts/caddy.ts';
import { writeHostFiles } from '../../../../src/build/site/hosts/host-files.ts';
import { nginxMaps, nginxServer } from '../../../../src/build/site/hosts/nginx.ts';
import { redirectsFrom } from '../../../../src/build/site/hosts/redirects.ts';
import { headersFile, redirectsFile } from '../../../../src/build/site/hosts/static-hosts.ts';

const redirects = redirectsFrom(
  new Map([
    ['/a/lock/', '/lock-down/'],
    ['/a/relay/', '/replies/550-5-7-1/#unable-to-relay'],
    ['/lock-down/old/', '/lock-down/new/'],
    ['/hc/en-us/articles/224059088/', '/lock-down/'],
    ['/hc/en-us/sections/205311908/', '/lock-down/'],
    ['/hc/en-us/requests/new/', '/#contact'],
  ]),
  [
    { number: '224059088', now: '/lock-down/' },
    { number: '205311908', kind: 'section', now: '/lock-down/' },
  ],
  '/',
);

/** Lines that say something, without their indent. */
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

test('_redirects: exact addresses first, with and without slash; any locale and any words for former articles', () => {
  expect(lines(redirectsFile(redirects))).toEqual([
    '/a/lock/ /lock-down/ 302',
    '/a/lock /lock-down/ 302',
    '/a/relay/ /replies/550-5-7-1/#unable-to-relay 302',
    '/a/relay /replies/550-5-7-1/#unable-to-relay 302',
    '/lock-down/old/ /lock-down/new/ 301',
    '/lock-down/old /lock-down/new/ 301',
    '/hc/en-us/sections/205311908/ /lock-down/ 301',
    '/hc/en-us/sections/205311908 /lock-down/ 301',
    '/hc/en-us/requests/new/ /#contact 301',
    '/hc/en-us/requests/new /#contact 301',
    '/hc/articles/224059088 /lock-down/ 301',
    '/hc/:locale/articles/224059088 /lock-down/ 301',
    '/hc/:locale/articles/224059088-* /lock-down/ 301',
  ]);
});

test('nginx: the anchor of a target comes behind the query', () => {
  expect(lines(nginxMaps(redirects))).toEqual(
    expect.arrayContaining(['"/a/relay/" "/replies/550-5-7-1/";', '"/a/relay/" "#unable-to-relay";']),
  );
  expect(nginxServer([], [], '/')).toContain('return 302 $kb_found$is_args$args$kb_anchor;');
});

test('nginx: only files with a hash in their name are kept for good; everything else is asked for again', () => {
  const cacheOf = (match: string) =>
    new RegExp(`location ${match} \\{[^}]*Cache-Control "([^"]*)"`).exec(nginxServer([], [], '/'))?.[1];
  expect(cacheOf('\\^~ /_astro/')).toBe('public, max-age=31536000, immutable');
  expect([cacheOf('/'), cacheOf('\\^~ /embed/')]).toEqual(['no-cache', 'no-cache']);
});

test('Caddy has the same rows', () => {
  expect(lines(caddySnippet(redirects, [], []))).toEqual(
    expect.arrayContaining([
      '"/a/relay" "" "/replies/550-5-7-1/" "#unable-to-relay"',
      '"/lock-down/old/" "/lock-down/new/" "" ""',
    ]),
  );
});

describe('the header policy', () => {
  const origin = 'https://desk.example.com';

  test('names no script and no style: each page brings its own policy, and a browser obeys both', () => {
    for (const file of [headersFile([], [], '/'), nginxServer([], [], '/'), caddySnippet(redirects, [], [])]) {
      expect(file).toContain("frame-ancestors 'none'");
      expect(file).not.toMatch(/script-src|style-src|default-src|connect-src|img-src/);
    }
  });

  test('forbids every frame where no origin is named', () => {
    expect(headersFile(['embed/'], [], '/')).not.toContain('/embed/');
    expect(nginxServer([], [], '/').match(/X-Frame-Options/g)).toHaveLength(5);
  });

  test('_headers: a rule for /embed/ meets no other rule that forbids framing, because hosts join them', () => {
    const file = headersFile(['404.html', 'embed/', 'lock-down/', 'network.json'], [origin], '/');
    const rules = new Map(
      file
        .split(/\n(?=\/)/)
        .slice(1)
        .map((rule) => [rule.split('\n')[0], rule] as const),
    );
    const fits = (path: string) =>
      [...rules].filter(([pattern = '']) =>
        pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
      );
    const policies = (path: string) => fits(path).flatMap(([, rule]) => rule.match(/frame-ancestors .*/g) ?? []);
    expect(policies('/embed/headers/')).toEqual([`frame-ancestors ${origin}`]);
    for (const path of ['/', '/404.html', '/lock-down/exchange-2007/', '/network.json']) {
      expect(policies(path), path).toEqual(["frame-ancestors 'none'"]);
    }
    expect(fits('/embed/headers/').some(([, rule]) => rule.includes('X-Frame-Options'))).toBe(false);
    expect(fits('/embed/headers/').some(([, rule]) => rule.includes('nosniff'))).toBe(true);
  });

  test('nginx and Caddy: /embed/ alone may be framed', () => {
    const embed = /location \^~ \/embed\/ \{[^}]*\}/.exec(nginxServer([origin], [], '/'))?.[0] ?? '';
    expect(embed).toContain(`frame-ancestors ${origin}`);
    expect(embed).not.toContain('X-Frame-Options');
    expect(nginxServer([origin], [], '/').match(/frame-ancestors 'none'/g)).toHaveLength(4);
    expect(caddySnippet(redirects, [origin], [])).toMatch(
      /@kb_embed path \/embed\/\*\nheader @kb_embed \{[^}]*frame-ancestors https:[^}]*\}/,
    );
  });
});

test('each file is written where its host looks for it, and none of those for a server is in the site', () => {
  const root = mkdtempSync(join(tmpdir(), 'hosts-'));
  writeHostFiles(join(root, 'dist'), { redirects, roots: ['404.html'], embedIn: [], base: '/' });
  expect(readdirSync(join(root, 'dist')).sort()).toEqual(['_headers', '_redirects', 'web.config']);
  expect(readdirSync(join(root, 'dist-host'))).toEqual(
    expect.arrayContaining(['Caddyfile', 'apache.conf', 'Containerfile']),
  );
  for (const file of ['dist/_redirects', 'dist-host/nginx-http.conf', 'dist-host/Caddyfile']) {
    expect(readFileSync(join(root, file), 'utf8'), file).toContain('/a/lock');
  }
  rmSync(root, { recursive: true });
});
