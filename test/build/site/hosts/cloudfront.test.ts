import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { cloudFrontFunction, cloudFrontPolicies } from '../../../../src/build/site/hosts/cloudfront.ts';
import { site } from '../../../../src/site.ts';

const code = cloudFrontFunction({
  base: '/',
  articles: [
    { number: '224059088', now: '/lock-down/' },
    { number: '225721448', now: '/disable-filters/#steps' },
  ],
});

type Query = Record<string, { value: string; multiValue?: { value: string }[] }>;
type Answer = { uri?: string; statusCode?: number; headers?: { location: { value: string } } };

/** Runs the function as the service does: one request in, a request or an answer out. */
function ask(uri: string, querystring: Query = {}): string {
  const context = createContext({ event: { request: { uri, querystring, method: 'GET' } } });
  const answer = runInContext(`${code}\nhandler(event)`, context) as Answer;
  return answer.statusCode === undefined
    ? (answer.uri ?? '')
    : `${answer.statusCode} ${answer.headers?.location.value}`;
}

describe('the function of CloudFront', () => {
  test.each([
    ['/', '/index.html'],
    ['/lock-down/', '/lock-down/index.html'],
    ['/lock-down', '301 /lock-down/'],
    ['/network.json', '/network.json'],
    ['/pagefind/pagefind.en_1.pf_meta', '/pagefind/pagefind.en_1.pf_meta'],
    ['/hc/en-us/articles/224059088', '301 /lock-down/'],
    ['/HC/zh-hant-tw/articles/224059088-Any-words', '301 /lock-down/'],
    ['/hc/articles/224059088)', '301 /lock-down/'],
    ['/hc/en-us/articles/2240590880', '301 /hc/en-us/articles/2240590880/'],
    // No other host: the browser would take two slashes for its name.
    ['//evil.example/x', '301 /evil.example/x/'],
  ])('%s is answered with %s', (uri, expected) => expect(ask(uri)).toBe(expected));

  test('keeps the query, before the anchor', () => {
    const query = { a: { value: '1', multiValue: [{ value: '1' }, { value: '2' }] }, b: { value: '' } };
    expect(ask('/hc/articles/225721448', query)).toBe('301 /disable-filters/?a=1&a=2&b#steps');
  });

  test('has room for all former articles: the service takes 10 kB', () => {
    expect(Buffer.byteLength(cloudFrontFunction({ articles: site.formerArticles, base: '/' }))).toBeLessThan(10_240);
  });
});

test('a policy sets framing where it has its own place, and nothing twice', () => {
  const policies = JSON.parse(cloudFrontPolicies(['https://desk.example.com']));
  expect(Object.keys(policies).sort()).toEqual(['embed', 'hashed', 'pages', 'programs']);
  expect(policies.pages.SecurityHeadersConfig.FrameOptions).toEqual({ Override: true, FrameOption: 'DENY' });
  expect(policies.embed.SecurityHeadersConfig.FrameOptions).toBeUndefined();
  expect(policies.programs.CorsConfig.AccessControlAllowOrigins.Items).toEqual(['*']);
  for (const { CustomHeadersConfig } of Object.values(policies) as {
    CustomHeadersConfig: { Quantity: number; Items: { Header: string }[] };
  }[]) {
    expect(CustomHeadersConfig.Items).toHaveLength(CustomHeadersConfig.Quantity);
    // Refused as custom headers by the service.
    const names = CustomHeadersConfig.Items.map(({ Header }) => Header.toLowerCase());
    expect(names).not.toEqual(expect.arrayContaining(['strict-transport-security']));
    expect(names.filter((name) => /x-frame|content-security|referrer|nosniff|access-control/.test(name))).toEqual([]);
  }
});
