import { expect, test } from 'vitest';
import { type Around, lineBreaks } from '../../../src/domain/article/line-breaks.ts';

const signs = { open: '[', close: ']', may: '|' } as const;

/** The text with its marks: "[Get-X] a,|b". */
function marked(text: string, around: Around = {}): string {
  let [done, result] = [0, ''];
  for (const { at, what } of lineBreaks(text, around)) {
    result += text.slice(done, at) + signs[what];
    done = at;
  }
  return result + text.slice(done);
}

test.each([
  ['a parameter', 'Get-X -Server EX01', '[Get-X] [-Server] EX01'],
  ['a range', '199.89.0.0-199.89.7.255', '[199.89.0.0-199.89.7.255]'],
  ['a reply code with the enhanced code', 'says 550 5.7.1 Unable', 'says [550 5.7.1] Unable'],
  ['a network alone', '199.89.0.0/21', '199.89.0.0/21'],
  ['a network with marks around', '"199.89.0.0/255.255.248.0": skipped', '["199.89.0.0/255.255.248.0":] skipped'],
  ['an answer without a hyphen', '250 OK', '250 OK'],
  ['a short list', 'Tls,Integrated', 'Tls,Integrated'],
])('in a sentence: %s', (_, text, expected) => {
  expect(marked(text)).toBe(expected);
});

test.each([
  ['what begins a line', 'Get-X -A\nSet-X -B', 'Get-X [-A]\nSet-X [-B]'],
  ['a list', 'Get-X Name,Enabled', 'Get-X Name,|Enabled'],
  ['a path', '> C:\\Baseline\\ip-block-list-providers.txt', '> [C:\\Baseline\\|[ip-block-list-providers.txt]]'],
  ['a long parameter', '; -RestrictDomainsToIPAddresses', '; [[-RestrictDomainsTo]|IPAddresses]'],
  [
    'an IPv6 range',
    'x "::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"',
    'x [["::-ffff:ffff:ffff:ffff:]|ffff:ffff:ffff:ffff"]',
  ],
  [
    'alternatives',
    "grep -E 'rbl|policy|content_filter|postscreen'",
    "grep [-E] ['rbl|policy|content_filter||postscreen']",
  ],
])('in a block: %s', (_, text, expected) => {
  expect(marked(text, { isBlock: true })).toBe(expected);
});

test('a word that goes on in the next element is never a box of its own', () => {
  expect(marked('C:\\Baseline\\ip-block-list-providers.', { isBlock: true, after: 't' })).not.toContain('|');
});

test('marks are in order, and each that opens closes', () => {
  const text =
    'Set-X "EX01\\Default Frontend EX01" -A 1.2.3.4-1.2.3.9,"::-ffff:ffff:ffff:ffff:ffff:ffff" > C:\\a-b\\c-d.txt';
  const marks = lineBreaks(text);
  expect(marks.map(({ at }) => at)).toEqual(marks.map(({ at }) => at).sort((a, b) => a - b));
  expect(marks.filter(({ what }) => what === 'open')).toHaveLength(marks.filter(({ what }) => what === 'close').length);
});
