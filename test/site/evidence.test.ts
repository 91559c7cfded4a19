import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { type Evidence, fingerprint } from '../../src/catalogue/fragments.ts';
import { readGuide } from '../verify/guide.ts';
import { dist, find, pageAt, textOf } from './pages.ts';

const records = globSync('src/evidence/*.json').map((file) => ({
  file,
  record: JSON.parse(readFileSync(file, 'utf8')) as Evidence,
}));

test('there are records of tests', () => {
  expect(records.length).toBeGreaterThan(0);
});

test.each(records)('$file is of the commands as they are now; else run them again or delete it', ({ file, record }) => {
  const { system } = record;
  expect(basename(file)).toBe(`${system}.json`);
  const blocks = ['lock-down', 'undo'].flatMap((task) => readGuide(dist, `/${task}/${system}/`));
  expect(record.fragments, `npm run verify -- ${system} --record`).toBe(fingerprint(blocks));
});

test.each(records)('the page shows what $file says, and no other guide shows a test', ({ record }) => {
  const { system, program, version } = record;
  const [shown] = find(pageAt(`/lock-down/${system}/`), 'section', { 'aria-labelledby': 'evidence' });
  expect(shown && textOf(shown)).toContain(`${program} ${version}`);
  for (const { reply } of record.tried) expect(shown && textOf(shown)).toContain(reply);
});
