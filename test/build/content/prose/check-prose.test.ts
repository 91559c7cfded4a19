import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkProse, proseRules } from '../../../../src/build/content/prose/check-prose.ts';
import { readProse } from '../../../../src/build/content/prose/read-prose.ts';
import { type Finding, readArticle } from '../../../../src/build/content/read-article.ts';

interface Cases {
  good: string[];
  /** Each problem as it is printed, without the file. */
  bad: { text: string; problems: string[] }[];
}

const cases = fileURLToPath(new URL('../cases/prose/', import.meta.url));
const rules = fileURLToPath(new URL('../../../../src/build/content/prose/', import.meta.url));
const notRules = ['check-prose', 'names', 'read-prose'];
const namesIn = (folder: string, ending: string): string[] =>
  globSync(`*${ending}`, { cwd: folder }).map((file) => basename(file, ending));

/** A case that is no article of its own is what stands in a step; it begins on line 7. */
const articleOf = (text: string): string =>
  /^(?:---|<|##|Text)/.test(text)
    ? text
    : `<Steps>\n\n<StepList>\n\n<Step id="one">\n\n${text}\n\n</Step>\n\n</StepList>\n\n</Steps>\n`;
const spell = ({ line, came, expected }: Finding): string => `${line}  came ${came} — expected ${expected}`;

test('each rule is a file, is in the table and has cases', () => {
  const names = Object.keys(proseRules).sort();
  expect(
    namesIn(rules, '.ts')
      .filter((name) => !notRules.includes(name))
      .sort(),
  ).toEqual(names);
  expect(namesIn(cases, '.json').sort()).toEqual(names);
});

describe.each(Object.entries(proseRules))('%s', (name, rule) => {
  const { good, bad }: Cases = JSON.parse(readFileSync(`${cases}${name}.json`, 'utf8'));

  test('has good cases and bad ones', () => {
    expect(good.length).toBeGreaterThanOrEqual(2);
    expect(bad.length).toBeGreaterThanOrEqual(2);
  });

  test.each(good)('passes %j, as every rule does', (text) => {
    const article = readArticle(articleOf(text));
    expect(article.syntaxError).toBeUndefined();
    expect(checkProse(article).map(spell)).toEqual([]);
  });

  test.each(bad)('stops $text', ({ text, problems }) => {
    const article = readArticle(articleOf(text));
    expect(article.syntaxError).toBeUndefined();
    expect(rule(readProse(article)).map(spell)).toEqual(problems);
  });
});
