import { describe, expect, test } from 'vitest';
import { azureConfiguration, vercelConfiguration } from '../../../../src/build/site/hosts/json-hosts.ts';
import { redirectsFrom } from '../../../../src/build/site/hosts/redirects.ts';

const origin = 'https://desk.example.com';

describe('staticwebapp.config.json', () => {
  const text = azureConfiguration([origin], '/');
  const configuration = JSON.parse(text);

  test('has the size that the service takes, and only settings that it knows', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(20_000);
    expect(Object.keys(configuration).sort()).toEqual([
      'globalHeaders',
      'mimeTypes',
      'responseOverrides',
      'routes',
      'trailingSlash',
    ]);
  });

  test('takes away from frames what forbids framing', () => {
    const embed = configuration.routes.find((one: { route: string }) => one.route === '/embed/*');
    expect(embed.headers['X-Frame-Options']).toBe('');
    expect(embed.headers['Content-Security-Policy']).toContain(origin);
    expect(configuration.globalHeaders['X-Frame-Options']).toBe('DENY');
  });

  test('knows the types of the search index and of Markdown', () => {
    expect(configuration.mimeTypes).toMatchObject({
      '.pf_meta': 'application/octet-stream',
      '.md': 'text/markdown; charset=utf-8',
    });
  });
});

describe('vercel.json', () => {
  const redirects = redirectsFrom(
    new Map([
      ['/a/lock/', '/lock-down/'],
      ['/a/relay/', '/replies/550-5-7-1/#relay'],
    ]),
    [{ number: '224059088', now: '/lock-down/' }],
    '/',
  );
  const configuration = JSON.parse(vercelConfiguration(redirects, [origin]));
  // The sources are regular expressions but for `:name`.
  const fits = (source: string, path: string) =>
    new RegExp(`^${source.replace(/(?<!\?):[a-z]+\(/g, '(').replace(/(?<!\?):[a-z]+/g, '[^/]+')}$`).test(path);
  const rulesFor = (path: string) =>
    configuration.headers.filter((one: { source: string }) => fits(one.source, path)) as {
      source: string;
      headers: { key: string; value: string }[];
    }[];
  const policyOf = (path: string) =>
    rulesFor(path).flatMap(({ headers }) =>
      headers.filter(({ key }) => key === 'Content-Security-Policy').map(({ value }) => value),
    );

  test.each(['/', '/lock-down/', '/network.json', '/lock-down/exchange-2016/index.md', '/_astro/x.js', '/favicon.svg'])(
    '%s has one policy, which forbids frames',
    (path) => expect(policyOf(path)).toEqual([expect.stringContaining("frame-ancestors 'none'")]),
  );

  test('the pages for frames have one policy, which names who may', () => {
    expect(policyOf('/embed/subnet/')).toEqual([expect.stringContaining(`frame-ancestors ${origin}`)]);
  });

  test.each([
    ['/hc/en-us/articles/224059088-Any-words', '/lock-down/'],
    ['/hc/articles/224059088', '/lock-down/'],
    ['/hc/en-us/articles/2240590880', undefined],
    ['/a/relay', '/replies/550-5-7-1/#relay'],
  ])('%s leads to %s', (path, to) => {
    const found = configuration.redirects.find((one: { source: string }) => fits(one.source, path));
    expect(found?.destination).toBe(to);
  });
});
