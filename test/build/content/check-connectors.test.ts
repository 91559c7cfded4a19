import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkConnectors } from '../../../src/build/content/check-connectors.ts';
import { readArticle } from '../../../src/build/content/read-article.ts';

interface Case {
  name: string;
  /** Begins on line 3. */
  command: string;
  /** Line, what came, what was expected. */
  problems: string[];
}

const cases: Case[] = JSON.parse(readFileSync(new URL('cases/connector-problems.json', import.meta.url), 'utf8'));

test.each(cases)('$name', ({ command, problems }) => {
  const article = readArticle(`Text.\n\`\`\`powershell title="Exchange Management Shell"\n${command}\n\`\`\`\n`);
  expect(article.syntaxError).toBeUndefined();
  expect(
    checkConnectors(article).map(({ line, came, expected }) => `${line}  came ${came} — expected ${expected}`),
  ).toEqual(problems);
});

test('a command within a sentence is checked too', () => {
  const article = readArticle('Run `Set-ReceiveConnector "EX01\\From MailRoute" -Enabled $true` again.\n');
  expect(checkConnectors(article).map(({ came }) => came)).toEqual(['From MailRoute enabled without its group']);
});
