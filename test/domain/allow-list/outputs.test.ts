import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { understoodIn } from '../../../src/domain/addresses/lists.ts';
import { rangeOf, spellNetwork } from '../../../src/domain/addresses/network.ts';
import { unite } from '../../../src/domain/addresses/sets.ts';
import { explainStandIns } from '../../../src/domain/allow-list/explain-stand-ins.ts';
import {
  findTarget,
  type Output,
  outputFor,
  targets,
  withEasilySwapped,
} from '../../../src/domain/allow-list/outputs.ts';
import { readList } from '../addresses/read-whole.ts';
import { network, range } from '../arbitraries.ts';
import cases from '../cases/allow-list/outputs.json' with { type: 'json' };
import { parsers } from './parsers.ts';

vi.setConfig({ testTimeout: 120_000 });

const rangesIn = (list: string) => understoodIn(readList(list)).map(({ range: one }) => one);
const write = (id: string, list: string): Output => outputFor(findTarget(id) ?? unknown(id), rangesIn(list));

describe('what is written for the block', () => {
  test.each(cases)('$id, $list', ({ id, list, text, undo }) => {
    const output = write(id, list);
    expect({ text: output.text.split('\n'), undo: output.undo.split('\n') }).toEqual({ text, undo });
  });

  test('every target has a case and a reader, and its id stays as it is', () => {
    const ids = targets.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(cases.map(({ id }) => id))].sort()).toEqual([...ids].sort());
    expect(Object.keys(parsers).sort()).toEqual([...ids].sort());
  });

  test.each(targets.map(({ id, rule, name }) => [id, rule, name]))(
    '%s: the rule is one sentence',
    (_, rule = '', name = '') => {
      expect(rule).toMatch(/^[A-Z].+\.$/);
      expect(rule).not.toMatch(/\. [A-Z]/);
      expect(name).toMatch(/^\S/);
    },
  );
});

describe('read back by its own rules, every text is exactly the set', () => {
  const lists = fc.array(fc.oneof(network.map(rangeOf), range), { minLength: 1, maxLength: 6 });

  test.each(targets.map((target) => [target.id, target] as const))('%s', (id, target) => {
    const read = parsers[id] ?? unknown(id);
    fc.assert(
      fc.property(lists, (ranges) => {
        const { text, networks, leftOut, note } = outputFor(target, ranges);
        expect(unite([...networks, ...leftOut].map(rangeOf))).toEqual(unite(ranges));
        expect(note !== undefined).toBe(leftOut.length > 0);
        if (networks.length) expect(unite(read(text))).toEqual(unite(networks.map(rangeOf)));
        else expect(text).toBe('');
      }),
      { numRuns: 60 },
    );
  });

  test.each(targets.map((target) => [target.id, target] as const))('%s, with a few small networks', (id, target) => {
    const read = parsers[id] ?? unknown(id);
    const small = fc.tuple(fc.nat(2047), fc.integer({ min: 21, max: 32 })).map(([low, prefix]) => {
      const size = 1n << BigInt(32 - prefix);
      const first = ((0xc6336000n + BigInt(low)) / size) * size;
      return { family: 4 as const, first, last: first + size - 1n };
    });
    fc.assert(
      fc.property(fc.array(small, { minLength: 1, maxLength: 5 }), (ranges) => {
        const { text, leftOut } = outputFor(target, ranges);
        expect(leftOut).toEqual([]);
        expect(unite(read(text))).toEqual(unite(ranges));
      }),
      { numRuns: 60 },
    );
  });
});

describe('what a target does not take', () => {
  test('another family is left out, and the note says so', () => {
    expect(write('cisco-ios', '192.0.2.0/24 2001:db8::/32').note).toBe(
      'Cisco IOS (wildcard) takes IPv4 only: 2001:db8::/32 is left out.',
    );
    const only = write('fortigate', '2001:db8::/32 2001:db8:1:: 2600::1 2600::3 2600::5');
    expect(only).toMatchObject({ text: '', undo: '', networks: [] });
    expect(only.note).toBe(
      'FortiGate takes IPv4 only: 2001:db8::/32, 2600::1/128, 2600::3/128 and 1 more are left out.',
    );
  });

  test('Google Workspace takes no private addresses', () => {
    const output = write('google-workspace', '199.89.0.0/21 10.0.5.20');
    expect(output).toMatchObject({
      text: '199.89.0.0/21',
      note: 'Google Workspace: inbound gateway takes no private addresses: 10.0.5.20/32 is left out.',
    });
  });

  test('Exchange Online is not flooded: more than 1,024 entries are not written', () => {
    expect(write('exchange-online', '199.88.0.0/14').networks).toHaveLength(1024);
    const output = write('exchange-online', '199.88.0.0/13 2001:db8::/32');
    expect(output).toMatchObject({ text: '', networks: [] });
    expect(output.note).toMatch(
      /^This would be 2,048 entries, and at most 1,024 are written\. Exchange Online takes IPv4 only/,
    );
  });

  test('only AWS keeps the rule for everybody, and only where the list is everybody', () => {
    expect(write('aws', '0.0.0.0/0').text).not.toContain('revoke');
    expect(write('aws', '0.0.0.0/1').text).toContain('revoke-security-group-ingress');
  });
});

test('the lines are the fewest networks, whatever was typed', () => {
  expect(write('cidr', '192.0.2.128/25 192.0.2.0/25 192.0.2.7').networks.map(spellNetwork)).toEqual(['192.0.2.0/24']);
  expect(write('cidr', '')).toMatchObject({ text: '', undo: '', note: undefined });
});

test('a dialog gets its fields', () => {
  const [fields] = write('address-and-mask', '199.89.0.0/21').networks.map((one) =>
    findTarget('address-and-mask')?.fields?.(one),
  );
  expect(fields).toEqual([
    { label: 'Subnet address', value: '199.89.0.0' },
    { label: 'Subnet mask', value: '255.255.248.0' },
  ]);
});

test('what is easily swapped is seen side by side, the chosen one first', () => {
  const beside = (id: string) => withEasilySwapped(findTarget(id) ?? unknown(id)).map((one) => one.id);
  expect(beside('cisco-ios')).toEqual(['cisco-ios', 'cisco-asa']);
  expect(beside('cisco-asa')).toEqual(['cisco-asa', 'cisco-ios']);
  expect(beside('exim')).toEqual(['exim']);
});

test('names that stand for the reader’s own are said to do so', () => {
  const said = (id: string) => explainStandIns(write(id, '199.89.0.0/21').text);
  expect(said('exchange-2013')).toBe('EX01 stands for the name of your server.');
  expect(said('aws')).toBe('sg-EXAMPLE stands for your security group.');
  expect(said('azure')).toBe('RG and NSG stand for your resource group and network security group.');
  expect(said('cidr')).toBe('');
});

function unknown(id: string): never {
  throw new Error(`There is no target ${id}.`);
}
