import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fingerprint, titledBlocks } from '../../src/catalogue/fragments.ts';
import { readValidNetwork } from '../../src/domain/addresses/read-valid.ts';
import { clientsFor } from './addresses.ts';
import { readGuide } from './guide.ts';
import { judge } from './judge.ts';
import { type Check, readSession } from './plan.ts';
import type { Report } from './setting.ts';

const block = (text: string) => {
  const range = readValidNetwork(text)?.range;
  if (!range) throw new Error(text);
  const prefix = Number(text.split('/')[1]);
  return { network: { family: range.family, address: range.first, prefix } };
};
const addressesOf = (who: string, ...blocks: string[]) =>
  clientsFor(blocks.map(block))
    .filter((one) => one.who === who)
    .map(({ address }) => address);

describe('the addresses that a server is tried from', () => {
  test('are both ends of each network, and one outside on either side', () => {
    expect(addressesOf('filter', '192.0.2.0/24', '203.0.113.128/25')).toEqual([
      '192.0.2.0',
      '192.0.2.255',
      '203.0.113.128',
      '203.0.113.255',
    ]);
    expect(addressesOf('stranger', '192.0.2.0/24', '203.0.113.128/25')).toEqual([
      '192.0.1.255',
      '192.0.3.0',
      '203.0.113.127',
      '203.0.114.0',
      '2001:db8:feed::7',
    ]);
  });

  test('have no outside between networks that touch, nor beyond the first and the last address there is', () => {
    expect(addressesOf('stranger', '192.0.2.0/25', '192.0.2.128/25')).toEqual([
      '192.0.1.255',
      '192.0.3.0',
      '2001:db8:feed::7',
    ]);
    expect(addressesOf('stranger', '0.0.0.0/8')).toEqual(['1.0.0.0', '2001:db8:feed::7']);
    expect(addressesOf('stranger', '2001:db8:1::/48')).toContain('2001:db8:2::');
  });
});

test.each([
  ['220 a\nEHLO b\n250 a\nMAIL FROM:<c@d>\n250 ok\nRCPT TO:<e@f>\n554 5.7.1 No\nQUIT', 'RCPT TO', '554 5.7.1 No'],
  ['220 a\nEHLO b\n250-a\n250 SIZE\nMAIL FROM:<c@d>\n550 5.7.1 No', 'MAIL FROM', '550 5.7.1 No'],
  ['554 5.7.1 No', 'banner', '554 5.7.1 No'],
  ['Connection refused', 'connect', 'Connection refused'],
])('a session shown in an article tells the stage and the reply: %#', (text, stage, reply) => {
  expect(readSession(text)).toEqual({ stage, reply });
});

test('the blocks of a built page are those of its article, so that both have one fingerprint', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  mkdirSync(join(folder, 'lock-down/x'), { recursive: true });
  writeFileSync(
    join(folder, 'lock-down/x/index.html'),
    `<section class="steps" data-l><h3 id="one">One</h3><figure class="code"><figcaption>/etc/x.conf</figcaption>
<pre><code>a &lt; <span>b</span>,<wbr>c
d</code></pre></figure></section><section class="undo"><figure class="code"><figcaption>Shell, as root</figcaption><pre>rm x</pre></figure></section>`,
  );
  const read = readGuide(folder, '/lock-down/x/');
  rmSync(folder, { recursive: true });
  expect(read).toEqual([
    { section: 'steps', list: 'one', title: '/etc/x.conf', text: 'a < b,c\nd' },
    { section: 'undo', list: '', title: 'Shell, as root', text: 'rm x' },
  ]);
  const body =
    'Text.\n\n```text title="/etc/x.conf"\na < b,c\nd\n```\n\n```sh title="Shell"\nls\n```\n\n```sh title="Shell, as root"\nrm x\n```\n';
  expect(fingerprint(titledBlocks(body, 'x.mdx'))).toBe(fingerprint(read));
  expect(fingerprint(titledBlocks(body.replace('rm x', 'rm y'), 'x.mdx'))).not.toBe(fingerprint(read));
});

describe('a promise that does not hold', () => {
  const check: Check = {
    phase: 'refuse-for-good',
    article: '/lock-down/x/',
    client: { address: '192.0.2.7', who: 'stranger' },
    port: 25,
    kind: 'delivery',
    wanted: { stage: 'RCPT TO', reply: '554 5.7.1 No' },
  };
  const seen = (stage: string, reply: string, more = {}): Report => ({
    version: '1',
    phases: [{ name: 'refuse-for-good', outcomes: [{ stage, reply }], said: '', changed: [], ...more }],
  });

  test('is named with its article, the address, the reply wanted and the reply seen', () => {
    expect(judge(seen('accepted', '250 2.0.0 Ok'), [[check]]).faults).toEqual([
      '/lock-down/x/ (refuse-for-good): delivery from 192.0.2.7 (stranger) to port 25\n    wanted: 554 5.7.1 No (at RCPT TO)\n    seen:   250 2.0.0 Ok (at accepted)',
    ]);
  });

  test.each([
    ['another stage', seen('banner', '554 5.7.1 No')],
    ['another reply', seen('RCPT TO', '554 5.7.1 Never')],
    ['a command that failed', seen('RCPT TO', '554 5.7.1 No', { failed: '$ false' })],
    ['a file that the undo left changed', seen('RCPT TO', '554 5.7.1 No', { changed: ['/etc/x.conf'] })],
  ])('may be %s', (_, report) => {
    expect(judge(report, [[check]]).faults).toHaveLength(1);
  });

  test('is none where a relay is refused, and one where it is taken or nobody answers', () => {
    const relay: Check = { ...check, kind: 'relay', wanted: 'refused' };
    expect(judge(seen('RCPT TO', '454 4.7.1 Relay access denied'), [[relay]]).faults).toEqual([]);
    expect(judge(seen('accepted', '250 Ok'), [[relay]]).faults).toHaveLength(1);
    expect(judge(seen('connect', 'Connection timed out'), [[relay]]).faults).toHaveLength(1);
  });

  test('is none where nothing is left of a slip, and one where its undo leaves something', () => {
    const reset = (more: object): Report => ({
      version: '1',
      phases: [{ name: 'reset', outcomes: [], said: '', changed: [], ...more }],
    });
    expect(judge(reset({ failed: '$ iptables -X MAILFILTER' }), [[]]).faults).toEqual([]);
    expect(judge(reset({ changed: ['the rules in force'] }), [[]]).faults).toHaveLength(1);
  });
});
