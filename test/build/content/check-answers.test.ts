import { expect, test } from 'vitest';
import { checkAnswers } from '../../../src/build/content/check-answers.ts';
import { ContentFile } from '../../../src/build/content/content-file.ts';
import { spellProblem } from '../../../src/build/content/problem.ts';

interface Written {
  readonly file: string;
  readonly answers?: readonly string[];
  readonly also?: readonly string[];
  readonly code?: string;
  readonly steps?: string;
}

const check = (...written: readonly Written[]): string[] =>
  checkAnswers(
    written.map(({ file, answers, also, code, steps = '' }) => {
      const lines = [
        '---',
        'title: A title',
        ...(also ? [`also: [${also.join(', ')}]`] : []),
        ...(code ? [`code: "${code}"`] : []),
        ...(answers ? ['answers:', ...answers.map((one) => `  - ${one}`)] : []),
        '---',
        '',
        'Get-Queue before the steps is only mentioned.',
        '<Steps>',
        steps,
        '</Steps>',
        'Get-Queue after the steps too.',
      ];
      return new ContentFile(`src/content/${file}.mdx`, lines.join('\n'));
    }),
  ).map(spellProblem);

const guide = { file: 'articles/lock-down/exchange-2010', steps: 'Run `Set-ReceiveConnector` now.' };

test('a cmdlet that a guide teaches and nobody answers is found where it stands', () => {
  expect(check(guide)).toEqual([
    'src/content/articles/lock-down/exchange-2010.mdx:7  came Set-ReceiveConnector in the steps, which no page for exchange-2010 answers — expected "answers: [Set-ReceiveConnector]" in the front matter of this guide, or of the one that is about it',
  ]);
});

test.each<[string, Written]>([
  ['the guide itself', { ...guide, answers: ['Set-ReceiveConnector'] }],
  ['another guide of the server', { file: 'articles/permissions/exchange-2010', answers: ['Set-ReceiveConnector'] }],
  [
    'one that serves it too',
    { file: 'articles/permissions/exchange-2007', also: ['exchange-2010'], answers: ['Set-ReceiveConnector'] },
  ],
  ['a page for all servers', { file: 'troubleshooting/filter-is-rejected', answers: ['Set-ReceiveConnector'] }],
  ['one that writes it in another way', { file: 'background/ports', answers: ['set-receiveconnector'] }],
])('it may be answered by %s', (_who, other) => {
  expect(check(...(other.file === guide.file ? [] : [guide]), other)).toEqual([]);
});

test('the guide for another server does not help, nor one that serves only some', () => {
  const other = { file: 'articles/lock-down/exchange-2013', answers: ['Set-ReceiveConnector'] };
  expect(check(guide, other)).toHaveLength(1);
  expect(check({ ...guide, also: ['exchange-2013', 'exchange-2016'] }, other)[0]).toContain(
    'no page for exchange-2010, exchange-2016',
  );
});

test('cmdlets of PowerShell itself, and those outside of the steps, need no answer', () => {
  expect(check({ ...guide, steps: 'New-Item C:\\Baseline; Get-Content a | Format-List; Get-Date' })).toEqual([]);
});

const claims = (...files: string[]): Written[] => files.map((file) => ({ file, answers: ['Get-Queue'] }));

test('an identifier on a fourth place is found there', () => {
  const problems = check(
    ...claims('articles/undo/exchange-2010', 'background/ports', 'background/glossary', 'troubleshooting/x'),
  );
  expect(problems).toEqual([
    'src/content/troubleshooting/x.mdx:4  came "Get-Queue" in answers, as in /undo/, src/content/background/ports.mdx, src/content/background/glossary.mdx — expected it on 3 at the most: take it out where the page is not THE page for it',
  ]);
});

test('guides of one task are one place, however many versions and files there are', () => {
  const versions = ['exchange-2003', 'exchange-2007', 'exchange-2010', 'exchange-2013'];
  expect(check(...claims(...versions.map((version) => `articles/undo/${version}`)))).toEqual([]);
  expect(
    check(...claims('articles/undo/a', 'articles/verify/a', 'articles/lock-down/a', 'articles/permissions/a')),
  ).toHaveLength(1);
});

test('replies with one code share a page, so they are one place', () => {
  const replies = ['a', 'b', 'c', 'd'].map((name) => ({
    file: `replies/550-5-7-1-${name}`,
    code: '550 5.7.1',
    answers: ['Get-Queue'],
  }));
  expect(check(...replies)).toEqual([]);
});

test('front matter that cannot be read is left to its own check', () => {
  for (const text of ['---\nanswers: [\n---\n', '---\nanswers: yes\n---\n', '---\n- a\n---\n', 'no front matter', '']) {
    expect(checkAnswers([new ContentFile('src/content/articles/undo/exchange-2010.mdx', text)])).toEqual([]);
  }
});
