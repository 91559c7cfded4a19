import { describe, expect, test } from 'vitest';
import { readPaste } from '../../../src/domain/search/read-paste.ts';

const filler = 'This is a line of the report that says nothing.\n'.repeat(40);

describe('of a long text, what identifies it is looked for', () => {
  test('the refusal in a bounce, however far down', () => {
    const bounce = `Delivery has failed to these recipients\n${filler}Remote Server returned '550 5.7.64 TenantAttribution; Relay Access Denied'\n${filler}`;
    const { query, isPart } = readPaste(bounce);
    expect(query).toMatch(/^550 5\.7\.64 TenantAttribution/);
    expect(isPart).toBe(true);
  });

  test('the cmdlets of a script', () => {
    const script = `Get-ReceiveConnector | Format-List\n${filler}Set-ReceiveConnector -Identity "EX01\\Default EX01"\n`;
    expect(readPaste(script).query).toBe('Get-ReceiveConnector Set-ReceiveConnector');
  });

  test('the first address, where there is nothing else', () => {
    expect(readPaste(`${filler}192.0.2.7 and 192.0.2.8\n`).query).toBe('192.0.2.7');
  });

  test('else its beginning, to the end of a word', () => {
    const { query, isPart } = readPaste(filler);
    expect(query.length).toBeLessThanOrEqual(200);
    expect(query).toMatch(/^This is a line of the report .*[a-z.]$/);
    expect(isPart).toBe(true);
  });
});

test('what fits into a query stays as it is', () => {
  expect(readPaste(' 550 5.7.1 Unable to relay ')).toEqual({ query: '550 5.7.1 Unable to relay', isPart: false });
  expect(readPaste('')).toEqual({ query: '', isPart: false });
});

test('a megabyte of anything is cut', () => {
  for (const text of ['x'.repeat(1_000_000), '-'.repeat(1_000_000), 'a\n'.repeat(500_000)]) {
    expect(readPaste(text).query.length).toBeLessThanOrEqual(200);
  }
});
