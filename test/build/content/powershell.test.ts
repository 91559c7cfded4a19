import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPowerShell } from '../../../src/build/content/powershell.ts';

interface Case {
  name: string;
  text: string;
  /** Name, "*" for a value before the first parameter, then each parameter with its value. */
  commands: string[];
  operators?: string[];
  /** Line from 0, what came, what was expected. */
  faults?: string[];
}

const cases: Case[] = JSON.parse(readFileSync(new URL('cases/powershell.json', import.meta.url), 'utf8'));

test.each(cases)('$name', ({ text, commands, operators = [], faults = [] }) => {
  const script = readPowerShell(text);
  const spelt = script.commands.map(({ name, positional, parameters }) =>
    [name, ...(positional ? ['*'] : []), ...parameters.map((one) => `-${one.name}=${one.value}`)].join(' '),
  );
  expect(spelt).toEqual(commands);
  expect(script.operators.map(({ name }) => name)).toEqual(operators);
  expect(script.faults.map(({ line, came, expected }) => `${line}: ${came} — ${expected}`)).toEqual(faults);
});

test('lines are counted from the first', () => {
  const { commands } = readPowerShell('Get-A\r\n\r\nGet-B `\r\n  -C');
  expect(commands.map(({ line }) => line)).toEqual([0, 2]);
  expect(commands[1]?.parameters[0]?.line).toBe(3);
});

test('no text makes it throw', () => {
  const pieces = fc.constantFrom(
    'Get-X',
    '-A',
    '"',
    "'",
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    '@{',
    '$(',
    '`',
    '|',
    '\n',
    '–',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 30 }), (parts) => {
      expect(() => readPowerShell(parts.join(''))).not.toThrow();
    }),
  );
});
