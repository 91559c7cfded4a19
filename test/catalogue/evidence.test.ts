import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { guidesFrom } from '../../src/catalogue/articles.ts';
import { evidenceFor } from '../../src/catalogue/evidence.ts';
import { fingerprint } from '../../src/catalogue/fragments.ts';
import { site } from '../../src/site.ts';
import { guide } from './content.ts';

const folder = fileURLToPath(new URL('../../src/evidence/', import.meta.url));
const tried = site.servers.find(({ id }) =>
  globSync('*.json', { cwd: folder }).some((file) => basename(file, '.json') === id),
);

test('a record of other commands than those of today is no evidence, and nor is one that was never made', () => {
  const body = '```sh title="Shell, as root"\npostfix reload-something-else\n```\n';
  const server = tried ?? site.servers[0];
  expect(server).toBeDefined();
  if (server === undefined) return;
  const guides = guidesFrom([guide(`lock-down/${server.id}`, { id: 'x' }, body)], site);
  expect(evidenceFor(server, { guidesFor: () => guides })).toBeUndefined();
  expect(evidenceFor({ ...server, id: 'never-run' }, { guidesFor: () => guides })).toBeUndefined();
});

test('only what is run tells one state of the commands from another', () => {
  const run = { title: 'Shell, as root', text: 'postfix reload' };
  const other = { title: 'Shell', text: 'postconf -n' };
  expect(fingerprint([run, other])).toBe(fingerprint([run]));
  expect(fingerprint([{ ...run, text: 'postfix stop' }])).not.toBe(fingerprint([run]));
});
