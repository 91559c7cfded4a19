import { expect, test } from 'vitest';
import { mostShown, siblingsOf, supportHasEnded, systemsByFamily } from '../../src/catalogue/systems.ts';
import { readSite, type Server, site } from '../../src/site.ts';

const server = (id: string, family: string, supportEnds?: string): Server => ({
  id,
  name: `Server ${id}`,
  shortName: id,
  family,
  ...(supportEnds && { supportEnds }),
});
const families = [
  { id: 'mail', name: 'Mail servers', tasks: ['lock-down'] },
  { id: 'walls', name: 'Firewalls', tasks: ['lock-down'] },
  { id: 'empty', name: 'Nobody', tasks: ['lock-down'] },
];

test('systems are listed by family, supported ones first, the others folded with the newest first', () => {
  const servers = [
    server('wall', 'walls'),
    server('old', 'mail', '2014-04-08'),
    server('new', 'mail', '2031-01-01'),
    server('older-but-longer', 'mail', '2025-10-14'),
    server('timeless', 'mail'),
  ];
  const listed = systemsByFamily(servers, '2026-11-28', families).map(({ family, current, ended }) => [
    family.id,
    current.map(({ id }) => id),
    ended.map(({ id }) => id),
  ]);
  expect(listed).toEqual([
    ['mail', ['new', 'timeless'], ['older-but-longer', 'old']],
    ['walls', ['wall'], []],
  ]);
});

test.each([
  ['2026-11-27', false],
  ['2026-11-28', true],
  ['2026-11-29', true],
])('support that ends on 28 November has ended on %s: %s', (day, expected) => {
  expect(supportHasEnded({ supportEnds: '2026-11-28' }, day)).toBe(expected);
});

test.each([0, 1, 250, 498, 499])('a picker among 500 systems stays short, and holds system %i itself', (place) => {
  const servers = Array.from({ length: 500 }, (_, index) => server(`s${index}`, 'mail'));
  const current = servers[place] as Server;
  const shown = siblingsOf(current, [server('wall', 'walls'), ...servers]);
  expect(shown).toHaveLength(mostShown);
  expect(shown).toContain(current);
});

test('a picker has the current system in its middle, with older and newer ones on both sides', () => {
  const servers = Array.from({ length: 500 }, (_, index) => server(`s${index}`, 'mail'));
  const shown = siblingsOf(servers[250] as Server, servers, 5).map(({ id }) => id);
  expect(shown).toEqual(['s248', 's249', 's250', 's251', 's252']);
});

test('a picker shows all of a small family and none of another', () => {
  const servers = [server('a', 'mail'), server('wall', 'walls'), server('b', 'mail')];
  expect(siblingsOf(servers[2] as Server, servers).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a family with an unknown task, and a server of an unknown family, stop the build with the name of the field', () => {
  const facts = { ...site, blocks: ['192.0.2.0/24'] as [string], families, servers: [server('a', 'male')] };
  expect(() => readSite({ ...facts, families: [{ id: 'mail', name: 'Mail', tasks: ['lock'] }] })).toThrow(
    'families.0.tasks: "lock" is not known. Expected one of lock-down, permissions',
  );
  expect(() => readSite(facts)).toThrow('servers.0.family: "male" is not known. Expected one of mail, walls, empty.');
});
