import { expect, test } from 'vitest';
import { checkLinkTargets, targetsIn } from '../../../src/build/content/check-link-targets.ts';
import { ContentFile } from '../../../src/build/content/content-file.ts';
import { readArticle } from '../../../src/build/content/read-article.ts';

const file = (path: string, body: string, head = 'id: x') =>
  new ContentFile(`src/content/${path}`, `---\n${head}\n---\n\n${body}\n`);

const others = [
  file(
    'articles/lock-down/exchange-2010.mdx',
    '<Steps>\n\n<Step id="open-console">\n\nOpen.\n\n</Step>\n\n</Steps>',
    'id: lock-2010',
  ),
  file('replies/550-5-7-1-unable-to-relay.mdx', 'Text.', 'id: relay\ncode: 550 5.7.1'),
  file('background/ports.mdx', '## Ports {#the-ports}', 'id: ports\nwas: [/background/port/, "#old → #the-ports"]'),
];

/** What is wrong with the links of a page about Exchange 2010. */
function check(body: string): string[] {
  const own = file('articles/verify/exchange-2010.mdx', body, 'id: prove-2010');
  const read = (one: ContentFile) => readArticle(one.text, one.frontMatter);
  const found = checkLinkTargets(own, read(own), targetsIn([...others, own]), read);
  return found.map(({ line, came, expected }) => `${line}  ${came} — ${expected}`);
}

test.each([
  '/lock-down/exchange-2010/',
  '/lock-down/this-server/#step-open-console',
  '/lock-down/exchange-2010/#steps',
  '/lock-down/exchange-2010/#step-open-console&server=MX1',
  '/replies/550-5-7-1/#unable-to-relay',
  '/background/port/',
  '/background/ports/#old',
  '/a/lock-2010/',
  '/network/#anything',
  '/tools/subnet/#ip=192.0.2.1',
  '/search/?q=relay',
  '/network.json',
  'https://example.com/nowhere/',
])('%s is a place that a link may lead to', (url) => {
  expect(check(`[a place](${url})`)).toEqual([]);
});

test.each([
  [
    '/lock-down/exchange-201/',
    '5  the link /lock-down/exchange-201/: there is no /lock-down/exchange-201/ — /lock-down/exchange-2010/',
  ],
  [
    '/replies/550-5-7-1/#relay',
    '5  the link /replies/550-5-7-1/#relay: /replies/550-5-7-1/ has no "relay" — #unable-to-relay',
  ],
  ['#stepp', '5  the link #stepp: this page has no "stepp" — a link without an anchor'],
  ['/background/ports/#ports', '5  the link /background/ports/#ports: /background/ports/ has no "ports" — #the-ports'],
])('%s leads nowhere, and the nearest place is named', (url, problem) => {
  expect(check(`[a place](${url})`)).toEqual([problem]);
});
