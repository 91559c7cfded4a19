import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { parse, parseFragment } from 'parse5';
import ts from 'typescript';
import { expect, test } from 'vitest';
import * as entries from './catalogue/content.ts';

/*
 * Every `@example` of the form `call // answer` is run, with everything in scope that its room, the domain and the facts
 * export, parse5, and the entries of test/catalogue/content.ts. An example without an answer is only read by people.
 */

const root = fileURLToPath(new URL('../', import.meta.url));
const rooms = ['domain', 'publish', 'catalogue', 'build', 'browser', '*.ts'];
const files = rooms.flatMap((room) => globSync(room === '*.ts' ? 'src/*.ts' : `src/${room}/**/*.ts`, { cwd: root }));

/** What runs only in a browser, in Astro's build, or as a command. */
const notHere =
  /^src\/(?:browser\/|content\.config|catalogue\/get-catalogue|build\/(?:site\/(?:preview|publish-anchors|built-site|compress)|content\/(?:new-article|dev)|import\/import|report\/report)\.ts)/;

interface Documented {
  readonly file: string;
  readonly name: string;
  readonly examples: readonly string[];
}

const documented = files.filter((file) => !file.endsWith('.d.ts')).flatMap(exportedFunctions);

/** The functions that a file exports, each with its examples. */
function exportedFunctions(file: string): Documented[] {
  const source = ts.createSourceFile(file, readFileSync(root + file, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement): Documented[] => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    const name = nameOfFunction(statement);
    if (!isExported || name === undefined) return [];
    const comment = ts
      .getJSDocCommentsAndTags(statement)
      .map((one) => one.getText())
      .join('\n');
    const lines = comment.replace(/\s*\*\/$/, '').replace(/^\s*(?:\/\*\*| \*) ?/gm, '');
    const examples = lines.split(/^@/m).flatMap((tag) => (tag.startsWith('example ') ? [tag.slice(8).trim()] : []));
    return [{ file, name, examples }];
  });
}

function nameOfFunction(statement: ts.Statement): string | undefined {
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text;
  if (!ts.isVariableStatement(statement)) return undefined;
  const [one] = statement.declarationList.declarations;
  return one?.initializer && ts.isArrowFunction(one.initializer) ? one.name.getText() : undefined;
}

test('every exported function shows by an example what it does', () => {
  expect(documented.filter(({ examples }) => examples.length === 0).map(({ file, name }) => `${file} ${name}`)).toEqual(
    [],
  );
});

const modules = import.meta.glob<Record<string, unknown>>([
  '../src/{domain,publish,catalogue,build}/**/*.ts',
  '../src/*.ts',
]);
const load = (file: string) => modules[`../${file}`]?.() ?? Promise.resolve({});

test('every example is true', { timeout: 180_000 }, async () => {
  const loaded = new Map<string, Record<string, unknown>>();
  for (const file of files) if (!notHere.test(file)) loaded.set(file, await load(file));
  const folderOf = (file: string) => posix.dirname(file);
  const exportsOf = (of: (file: string) => boolean) =>
    Object.assign({}, ...[...loaded].filter(([file]) => of(file)).map(([, one]) => one));
  const everything = { z, parse, parseFragment, readFileSync, ...exportsOf(() => true), ...entries };
  const wrong: unknown[] = [];
  for (const { file, name, examples } of documented) {
    if (notHere.test(file)) continue;
    // Some names are used twice: the nearest one is meant.
    const beside = exportsOf((other) => folderOf(other) === folderOf(file));
    const names = { ...everything, ...beside, ...loaded.get(file) };
    const run = (code: string) =>
      new Function(...Object.keys(names), `return (async () => (${code}))()`)(...Object.values(names));
    for (const example of examples) {
      const at = example.lastIndexOf(' // ');
      if (at < 0) continue;
      try {
        expect(await run(example.slice(0, at))).toEqual(await run(example.slice(at + 4)));
      } catch (error) {
        wrong.push(`${file} ${name}: ${example}\n${(error as Error).message}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});
