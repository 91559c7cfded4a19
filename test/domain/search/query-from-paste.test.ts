import { describe, expect, test } from 'vitest';
import { findRefusal } from '../../../src/domain/refusal/find-refusal.ts';
import { isPaste, type PastedQuery, queryFromPaste as queryFrom } from '../../../src/domain/search/query-from-paste.ts';

const queryFromPaste = (text: string): PastedQuery => queryFrom(text, findRefusal);

const filler = 'This is a line of the report that says nothing.\n'.repeat(40);

describe('of a long text, what identifies it is looked for', () => {
  test('the refusal in a bounce, however far down', () => {
    const bounce = `Delivery has failed to these recipients\n${filler}Remote Server returned '550 5.7.64 TenantAttribution; Relay Access Denied'\n${filler}`;
    const { query, isPart } = queryFromPaste(bounce);
    expect(query).toMatch(/^550 5\.7\.64 TenantAttribution/);
    expect(isPart).toBe(true);
  });

  test('what Exchange makes of the reply that it got, and that reply', () => {
    const text = `451 4.4.0 Primary target IP address responded with: "421 4.4.2 Connection dropped." ${'x '.repeat(200)}`;
    expect(queryFromPaste(text).query).toMatch(/^451 4\.4\.0 421 4\.4\.2 Connection dropped/);
  });

  test('the cmdlets of a script', () => {
    const script = `Get-ReceiveConnector | Format-List\n${filler}Set-ReceiveConnector -Identity "EX01\\Default EX01"\n`;
    expect(queryFromPaste(script).query).toBe('Get-ReceiveConnector Set-ReceiveConnector');
  });

  test('the first address, where there is nothing else', () => {
    expect(queryFromPaste(`${filler}192.0.2.7 and 192.0.2.8\n`).query).toBe('192.0.2.7');
  });

  test('headers and a greeting of stars are known by their form, also in one line', () => {
    const headers =
      'Received: from mx.example.net (192.0.2.7)\n by mail.example.com; Thu, 26 Nov 2026 03:12:55 +0000\n';
    expect(queryFromPaste(headers).query).toBe('read headers');
    expect(queryFromPaste('Received: from mx.example.net (192.0.2.7) by mail.example.com').query).toBe('read headers');
    expect(queryFromPaste('Escape character is ^].\n220 *******2***0*****\n').query).toBe('greeting with asterisks');
    expect(queryFromPaste('220 *******2***0*****\nhelp\n500 5.3.3 Unrecognized command\n').query).toBe(
      'greeting with asterisks',
    );
    expect(queryFromPaste('Received-SPF: pass (mail.example.com: 192.0.2.7 is authorized)').query).toBe('read headers');
    expect(queryFromPaste('Received-SPF: SoftFail (mail.example.com: 192.0.2.7)').query).toBe('spf dkim dmarc fail');
    expect(queryFromPaste('Authentication-Results: mail.example.com; dkim=fail (bad signature)').query).toBe(
      'spf dkim dmarc fail',
    );
    expect(queryFromPaste(`Received-SPF: fail (192.0.2.7)\n${headers}`).query).toBe('read headers');
    expect(queryFromPaste('X-Forefront-Antispam-Report: CIP:192.0.2.7;SCL:5;SFV:SPM').query).toBe(
      'exchange online spam filter judges mail from the filter',
    );
    expect(queryFromPaste('what is the received line').query).toBe('what is the received line');
  });

  test('else its beginning, to the end of a word', () => {
    const { query, isPart } = queryFromPaste(filler);
    expect(query.length).toBeLessThanOrEqual(200);
    expect(query).toMatch(/^This is a line of the report .*[a-z.]$/);
    expect(isPart).toBe(true);
  });
});

test('a few short lines without a refusal are looked for in their words, and not by the address in them', () => {
  const session = 'Trying 192.0.2.7...\ntelnet: connect to address 192.0.2.7: Connection timed out\n';
  expect(queryFromPaste(session)).toEqual({
    query: 'Trying 192.0.2.7... telnet: connect to address 192.0.2.7: Connection timed out',
    isPart: false,
  });
});

test('what fits into a query stays as it is', () => {
  expect(queryFromPaste(' 550 5.7.1 Unable to relay ')).toEqual({ query: '550 5.7.1 Unable to relay', isPart: false });
  expect(queryFromPaste('')).toEqual({ query: '', isPart: false });
});

test('a megabyte of anything is cut', () => {
  for (const text of ['x'.repeat(1_000_000), '-'.repeat(1_000_000), 'a\n'.repeat(500_000)]) {
    expect(queryFromPaste(text).query.length).toBeLessThanOrEqual(200);
  }
});

test('what reads refusals is needed for lines, for long texts and for what is known by its form', () => {
  for (const text of ['a\nb', 'x '.repeat(200), 'Received-SPF: fail (192.0.2.7)', '220 **********'])
    expect(isPaste(text), text).toBe(true);
  for (const text of ['', '550 5.7.1 Unable to relay', 'received line\n']) expect(isPaste(text), text).toBe(false);
});

test('without what reads refusals, codes count', () => {
  const bounce = `${filler}Remote Server returned '550 5.7.64 TenantAttribution; Relay Access Denied'\n`;
  expect(queryFrom(bounce)).toEqual({ query: '5.7.64', isPart: true });
});

test('of a sentence or two the words are looked for, and not the address in them', () => {
  const event = `Receive connector From the filter rejected an incoming connection from IP address 192.0.2.7. The maximum
    number of connections per source (20) for this connector has been reached by this source IP address. Raise it.`;
  expect(queryFromPaste(event).query).toMatch(/^Receive connector .* maximum number of connections/);
});
