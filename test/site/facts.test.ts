import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { site } from '../../src/site.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

// Articles have a check of their own, with the token to write instead; site.ts is the one place of these facts. The
// records of test runs say which addresses were tried: they are dated, and stale as soon as a network changes. What was
// published, and what articles of a former help centre were called, stays what it was.
const sources = globSync('{src,public}/**/*', { cwd: root, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(png|ico|woff2)$/.test(entry.name))
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length))
  .filter((file) => !/^src\/(?:site\.ts|former-articles\.json|published\.json)$/.test(file))
  .filter((file) => !file.startsWith('src/content/') && !file.startsWith('src/evidence/'));

const { contact, blocks, mailExchanger, trial } = site;
const facts = [
  ...blocks.flatMap(({ cidr, address, last }) => [cidr, address, last]),
  contact.sales,
  contact.support,
  contact.telephone,
  contact.telephone.replaceAll('.', '-'),
  contact.telephone.replaceAll('.', ''),
  mailExchanger,
  trial.address,
];

test('there is something to look at', () => {
  expect(sources.length).toBeGreaterThan(40);
});

test.each(facts)('only src/site.ts knows %s', (fact) => {
  const knowing = sources.flatMap((file) =>
    readFileSync(root + file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (line.includes(fact) ? [`${file}:${index + 1}`] : [])),
  );
  expect(knowing).toEqual([]);
});

test('another name of the company needs two files outside of articles', () => {
  const knowing = sources.filter((file) => {
    // Comments may name the product as it is today.
    const code = readFileSync(root + file, 'utf8').replace(/^\s*(?:\*|\/\/|\/\*\*).*$/gm, '');
    return code.includes(site.company);
  });
  expect(knowing).toEqual(['src/domain/values/filter-connector.ts']);
});
