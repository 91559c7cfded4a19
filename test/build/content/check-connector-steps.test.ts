import { expect, test } from 'vitest';
import { checkConnectorSteps } from '../../../src/build/content/check-connector-steps.ts';
import { readArticle } from '../../../src/build/content/read-article.ts';

const found = (words: string, after = '') =>
  checkConnectorSteps(
    readArticle(`<Step id="a">\n\n${words}\n\n<GoOn>\n\nNo output${after}.\n\n</GoOn>\n\n</Step>\n`),
  ).map(({ line, came }) => `${line} ${came}`);
const replaced =
  "1 a step that writes the reader's own machines to a connector, and no word that the list replaces the old one";
const untested = "1 a step that disables a connector of the reader's choice, and no test message";

test.each([
  'Write the list: `Set-ReceiveConnector "EX01\\Internal anonymous" -RemoteIPRanges 10.0.5.20,10.0.5.21 -Enabled $true`',
  '```powershell title="Shell"\nSet-ReceiveConnector "HUB01\\Internal anonymous" -Enabled $true -RemoteIPRanges:198.51.100.20\n```',
  'Run the second line with `Set-ReceiveConnector`.\n\n```powershell title="Shell"\nNew-ReceiveConnector -Name X -RemoteIPRanges 10.0.5.20\n```',
])('own machines need the complete list: %s', (words) => {
  expect(found(words)).toEqual([replaced]);
  expect(found(words, '. Write the complete list: it replaces the old one')).toEqual([]);
});

test.each([
  'Create it: `New-ReceiveConnector -Name X -RemoteIPRanges 10.0.5.20`',
  '`Set-ReceiveConnector "EX01\\From MailRoute" -RemoteIPRanges [[block]]`',
  '`Set-ReceiveConnector "EX01\\From MailRoute" -RemoteIPRanges 198.51.100.0/24`',
  '`Set-ReceiveConnector "EX01\\From MailRoute" -RemoteIPRanges 192.0.2.1`',
  '`Set-ReceiveConnector "EX01\\Default" -RemoteIPRanges 0.0.0.0-255.255.255.255`',
])('no list of own machines is written over: %s', (words) => {
  expect(found(words)).toEqual([]);
});

test.each([
  'Disable it: `Set-ReceiveConnector "EX01\\NAME" -Enabled $false`',
  '```powershell title="Shell"\nset-receiveconnector \'HUB01\\NAME\' -Enabled:$false\n```',
])('a connector of the choice of readers is disabled with a test: %s', (words) => {
  expect(found(words)).toEqual([untested]);
  expect(found(words, ', and a message from outside arrives')).toEqual([]);
});

test.each([
  '`Set-ReceiveConnector "EX01\\NAME" -Enabled $true`',
  '`Set-ReceiveConnector "EX01\\Internal anonymous" -Enabled $false`',
  '`Set-ReceiveConnector "EX01\\NAME" -RemoteIPRanges 192.0.2.1 -Enabled $false`',
])('no test is needed for %s', (words) => {
  expect(found(words)).toEqual([]);
});

test('port 25 is closed at the firewall with a test', () => {
  const words = 'Refuse TCP port 25 from every other Internet address, IPv4 and IPv6.';
  expect(found(words)).toEqual(['1 a step that closes port 25 at the firewall, and no test message']);
  expect(found(words, ', and a message from outside arrives')).toEqual([]);
  expect(found('Refuse TCP port 25 at the firewall to all but [[block]].')).toEqual([]);
});

test('what another step says does not count', () => {
  const step = (words: string) => `<Step id="a">\n\n${words}\n\n</Step>\n`;
  const article = readArticle(step('It arrives.') + step('`Set-ReceiveConnector "EX01\\NAME" -Enabled $false`'));
  expect(checkConnectorSteps(article).map(({ line }) => line)).toEqual([6]);
});
