import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse } from 'scslre';
import ts from 'typescript';
import { expect, test } from 'vitest';

/**
 * Expressions that take more than linear time for a long run of one sign, and why nobody ever meets that. What the build
 * alone runs is not looked at: its texts are those of the authors.
 */
const excused: Readonly<Record<string, string>> = {
  'src/domain/search/query-from-paste.ts /\\s+\\S*$/': 'The text is cut to the longest query before.',
  'src/domain/answers/direct-answers.ts /\\s+\\S*$/': 'The text is cut before.',
  'src/domain/headers/log-answer.ts /\\B(?=(?:\\d{3})+$)/g': 'The text is a number that we counted.',
  'src/domain/addresses/words.ts /\\B(?=(\\d{3})+$)/g': 'The text is a number of addresses, of at most 39 digits.',
  'src/domain/addresses/characters.ts /[^\\s./:-]+(?=[./:-]*$)/': 'The text is cut to 24 signs before.',
  'src/domain/addresses/wildcards.ts /1*$/': 'The text is at most 32 bits.',
  'src/domain/addresses/read-range.ts /(?<!\\/\\s*)[-‐-―−﹘﹣－]/':
    'It looks back over blanks only, and a run of blanks has one dash behind it.',
};

const root = fileURLToPath(new URL('../', import.meta.url));

/** Every expression that is written as a literal in what readers' browsers run, with its file. */
function* literals(): Generator<{ readonly file: string; readonly literal: string }> {
  for (const file of globSync(['src/{domain,browser}/**/*.ts', 'src/components/**/*.client.ts'], { cwd: root })) {
    const source = ts.createSourceFile(file, readFileSync(root + file, 'utf8'), ts.ScriptTarget.Latest);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
      ts.forEachChild(node, visit);
    };
    visit(source);
    for (const literal of found) yield { file, literal };
  }
}

function slowRuns(literal: string): string[] {
  const end = literal.lastIndexOf('/');
  const { reports } = analyse({ source: literal.slice(1, end), flags: literal.slice(end + 1) });
  return reports.map(({ character }) => character.pick);
}

test('no expression takes more than linear time for a long run of one sign', () => {
  const all = [...literals()];
  expect(all.length).toBeGreaterThan(500);
  const slow = all.flatMap(({ file, literal }) => (slowRuns(literal).length > 0 ? [`${file} ${literal}`] : []));
  expect(slow.filter((one) => !(one in excused))).toEqual([]);
  // An excuse goes with what it excuses.
  expect(Object.keys(excused).filter((one) => !slow.includes(one))).toEqual([]);
});

test.each([['/^(a+)+$/'], ['/^\\s*x?\\s*$/'], ['/-+$/']])('the check finds %s', (literal) => {
  expect(slowRuns(literal)).not.toEqual([]);
});
