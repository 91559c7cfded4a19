import { expect, test } from 'vitest';
import { checkClosingLinks } from '../../../src/build/content/check-closing-links.ts';
import { ContentFile } from '../../../src/build/content/content-file.ts';

const step = (id: string, words: string) => `<Step id="${id}">\n\n${words}\n\n</Step>\n\n`;
const close = (groups: string) => `\`Set-ReceiveConnector "EX01\\Default Frontend EX01" -PermissionGroups ${groups}\``;
const guide = new ContentFile(
  'src/content/articles/lock-down/exchange-2016.mdx',
  `---\nid: lock-2016\nalso:\n  - exchange-se\n---\n\n<Steps>\n\n<StepList id="first">\n\n${step('list', 'List them.')}${step('let-in', close('AnonymousUsers,ExchangeServers'))}</StepList>\n\n` +
    `<StepList id="last">\n\n${step('read-groups', 'Read.')}${step('write-back', close('ExchangeServers'))}${step('test', 'Test.')}</StepList>\n\n</Steps>\n\n` +
    `<Undo>\n\n<StepList>\n\n${step('open', close('AnonymousUsers,ExchangeServers'))}${step('older', close('ExchangeServers'))}</StepList>\n\n</Undo>\n`,
);

const found = (url: string, path = 'troubleshooting/spam.mdx') =>
  checkClosingLinks([guide, new ContentFile(`src/content/${path}`, `---\nid: x\n---\n\n[There](${url})\n`)]).map(
    ({ file, line, came }) => `${file}:${line} ${came}`,
  );

test.each([
  '/lock-down/exchange-2016/#last',
  '/lock-down/exchange-2016/#step-read-groups',
  '/lock-down/exchange-2016/#step-write-back',
  '/lock-down/exchange-se/#step-write-back',
])('%s skips the connectors that mail needs afterwards', (url) => {
  expect(found(url)).toEqual([
    `src/content/troubleshooting/spam.mdx:5 the link ${url} into the part that closes the default connector`,
  ]);
});

test('the guides of one server are told apart by their own', () => {
  const url = '/lock-down/this-server/#step-read-groups';
  expect(found(url, 'articles/verify/exchange-2016.mdx')).toHaveLength(1);
  expect(found(url, 'articles/verify/exchange-edge.mdx')).toEqual([]);
});

test.each([
  '/lock-down/exchange-2016/',
  '/lock-down/exchange-2016/#steps',
  '/lock-down/exchange-2016/#first',
  '/lock-down/exchange-2016/#step-list',
  '/lock-down/exchange-2016/#step-let-in',
  '/lock-down/exchange-2016/#step-test',
  '/lock-down/exchange-2016/#step-open',
  '/lock-down/exchange-2016/#step-older',
  '/lock-down/exchange-2010/#step-read-groups',
  '/verify/exchange-2016/#step-read-groups',
])('%s is a safe place to begin', (url) => {
  expect(found(url)).toEqual([]);
});
