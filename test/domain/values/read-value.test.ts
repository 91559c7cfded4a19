import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readValue } from '../../../src/domain/values/read-value.ts';
import { examples, findStandIns, findValue, type ValueType, values } from '../../../src/domain/values/stand-ins.ts';
import cases from '../cases/values/values.json' with { type: 'json' };
import { anyText, hostileTexts } from './hostile.ts';

test.each(cases)('as a $type, $text', ({ type, text, value, reason }) => {
  expect(readValue(type as ValueType, text)).toEqual(value === undefined ? { reason } : { value });
});

test('there is a case that passes and one that is refused for each type', () => {
  for (const { type } of values) {
    expect(cases.some((one) => one.type === type && one.value !== undefined)).toBe(true);
    expect(cases.some((one) => one.type === type && one.reason !== undefined)).toBe(true);
  }
});

test('what passes is one visible line, and is read again as itself', () => {
  const text = fc.oneof(anyText, fc.constantFrom(...hostileTexts));
  fc.assert(
    fc.property(fc.constantFrom(...values), text, fc.constantFrom('', 'D:\\', 'x@'), ({ type }, end, start) => {
      const reading = readValue(type, start + end);
      if (!('value' in reading)) return /\.$/.test(reading.reason);
      const again = readValue(type, reading.value);
      return !/[\p{C}\p{Zl}\p{Zp}]/u.test(reading.value) && 'value' in again && again.value === reading.value;
    }),
    { numRuns: 3000 },
  );
});

test('a megabyte is refused before anything looks at it', () => {
  for (const { type } of values) expect(readValue(type, '1.'.repeat(500_000))).toHaveProperty('reason');
});

describe('the list', () => {
  const texts = [
    ...values.flatMap(({ standIns }) => standIns.map(({ text }) => text)),
    ...examples.map(({ text }) => text),
  ];

  test('has each key and each stand-in once', () => {
    expect(new Set(values.map(({ key }) => key)).size).toBe(values.length);
    expect(new Set(texts).size).toBe(texts.length);
    expect(values.filter(({ key }) => !/^[a-z]+(-[a-z]+)*$/.test(key))).toEqual([]);
  });

  test('has no key of the calculator’s links, which stand in the same place', () => {
    expect(['v', 'net', 'not', 'ip', 'out'].flatMap((key) => findValue(key) ?? [])).toEqual([]);
  });

  test.each([
    ['EX01\\Default Frontend EX01', ['server', 'server']],
    ['250 HUB01.example.com Hello', ['server']],
    ['nslookup -type=mx example.com ns1.example.com', ['domain']],
    ['RCPT TO:<user@example.com>', ['mailbox']],
    ["-like '*@example.com'", ['domain']],
    ['10.0.5.20,10.0.5.21', ['senders']],
    ['Hello [10.0.5.20]', ['senders']],
    ['10.0.5.200 10.0.5.20/24 110.0.5.20 10.0.5.20.1', []],
    ['C:\\Baseline\\agents.txt C:\\Baselines', ['folder']],
    ['EX012 EX01A AEX01', []],
    ['203.0.113.25. EX01.', ['address', 'server']],
  ])('finds in %s the values %j', (text, keys) => {
    expect(findStandIns(text).map(({ value }) => value.key)).toEqual(keys);
  });
});
