import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse } from 'scslre';
import ts from 'typescript';
import { describe, expect, test, vi } from 'vitest';

/**
 * Literals that take more than linear time for a long run of one sign, and why nobody ever meets that. What the build
 * alone runs is not looked at: its texts are those of the authors.
 */
const excused: Readonly<Record<string, string>> = {
  'src/domain/search/query-from-paste.ts /\\s+\\S*$/': 'The text is cut to the longest query before.',
  'src/domain/answers/answers-of.ts /\\s+\\S*$/': 'The text is cut before.',
  'src/domain/headers/log-answer.ts /\\B(?=(?:\\d{3})+$)/g': 'The text is a number that we counted.',
  'src/domain/addresses/words.ts /\\B(?=(\\d{3})+$)/g': 'The text is a number of addresses, of at most 39 digits.',
  'src/domain/addresses/characters.ts /[^\\s./:-]+(?=[./:-]*$)/': 'The text is cut to 24 signs before.',
  'src/domain/addresses/wildcards.ts /1*$/': 'The text is at most 32 bits.',
  'src/domain/addresses/read-range.ts /(?<!\\/\\s*)[-‐-―−﹘﹣－]/':
    'It looks back over blanks only, and a run of blanks has one dash behind it.',
};

const root = fileURLToPath(new URL('../', import.meta.url));

/** What readers' browsers run. */
const files = globSync(['src/{domain,browser}/**/*.ts', 'src/components/**/*.ts'], {
  cwd: root,
  // What a page is made from at build.
  exclude: ['src/components/*.ts', 'src/components/guide/*.ts', 'src/components/pictures/*.ts'],
});

interface Found {
  /** Every expression that is written as a literal. */
  readonly literals: readonly string[];
  /** How many places put an expression together. */
  readonly places: number;
}

function findExpressions(file: string): Found {
  const source = ts.createSourceFile(file, readFileSync(root + file, 'utf8'), ts.ScriptTarget.Latest);
  const literals: string[] = [];
  let places = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) literals.push(node.text);
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(source) === 'RegExp')
      places += 1;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { literals, places };
}

/** Loads a file, and gives each expression that is put together meanwhile, with the number of places that did it. */
async function built(file: string): Promise<{ readonly expressions: readonly string[]; readonly places: number }> {
  const expressions: string[] = [];
  const places = new Set<string | undefined>();
  const plain = globalThis.RegExp;
  const record = (made: RegExp): RegExp => {
    const place = new Error('where').stack?.split('\n').find((line) => line.includes(file));
    // What the file imports is looked at by itself.
    if (place !== undefined) expressions.push(String(made));
    places.add(place);
    return made;
  };
  vi.resetModules();
  vi.stubGlobal(
    'RegExp',
    new Proxy(plain, {
      construct: (target, parts, self) => record(Reflect.construct(target, parts, self)),
      apply: (target, self, parts) => record(Reflect.apply(target, self, parts)),
    }),
  );
  try {
    await import(root + file);
  } finally {
    vi.unstubAllGlobals();
  }
  places.delete(undefined);
  return { expressions, places: places.size };
}

function slowRuns(literal: string): string[] {
  const end = literal.lastIndexOf('/');
  const { reports } = analyse({ source: literal.slice(1, end), flags: literal.slice(end + 1) });
  return reports.map(({ character }) => character.pick);
}

test('no expression takes more than linear time for a long run of one sign', () => {
  const all = files.flatMap((file) => findExpressions(file).literals.map((literal) => ({ file, literal })));
  expect(all.length).toBeGreaterThan(500);
  const slow = all.flatMap(({ file, literal }) => (slowRuns(literal).length > 0 ? [`${file} ${literal}`] : []));
  expect(slow.filter((one) => !(one in excused))).toEqual([]);
  // An excuse goes with what it excuses.
  expect(Object.keys(excused).filter((one) => !slow.includes(one))).toEqual([]);
});

describe('expressions that are put together', () => {
  const builders = files.flatMap((file) => {
    const { places } = findExpressions(file);
    return places > 0 ? [{ file, places }] : [];
  });

  test.each(builders)('in $file are all put together as it loads, and linear too', async ({ file, places }) => {
    const { expressions, places: seen } = await built(file);
    expect(seen, 'An expression that is put together later is not seen here: write it as a literal.').toBe(places);
    expect(expressions.filter((one) => slowRuns(one).length > 0)).toEqual([]);
  });
});

test.each([['/^(a+)+$/'], ['/^\\s*x?\\s*$/'], ['/-+$/']])('the check finds %s', (literal) => {
  expect(slowRuns(literal)).not.toEqual([]);
});
