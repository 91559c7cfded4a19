import { describe, expect, test } from 'vitest';
import { faultsAt } from '../../../src/build/content/cmdlets.ts';
import table from '../../../src/build/content/exchange-cmdlets.json' with { type: 'json' };
import { readPowerShell } from '../../../src/build/content/powershell.ts';
import { targets } from '../../../src/domain/allow-list/outputs.ts';
import { site } from '../../../src/site.ts';

interface Row {
  where: string;
  parameters: string;
  narrower?: Record<string, string>;
  source: string;
}

const exchange = Object.entries<Row>(table.exchange);
const windows = Object.entries<Row>(table.windows);

describe('the table of cmdlets', () => {
  test('knows the versions of src/site.ts that have a Shell, in their order', () => {
    const ids = site.servers.filter(({ family }) => family === 'exchange').map(({ id }) => id.replace('exchange-', ''));
    expect(table.versions).toEqual(ids.filter((id) => !['2003', 'edge', 'online'].includes(id)));
  });

  test.each([
    ['Exchange', exchange],
    ['Windows', windows],
  ])('is sorted: %s', (_, rows) => {
    const names = rows.map(([name]) => name);
    expect(names).toEqual(names.toSorted());
    for (const [name, { parameters, narrower = {} }] of rows) {
      const own = parameters.split(' ');
      expect(own, name).toEqual([...new Set(own)].sort());
      const all = [...own, ...Object.values(narrower).flatMap((list) => list.split(' '))];
      expect(all, `${name} names a parameter once`).toHaveLength(new Set(all).size);
    }
  });

  test('names a place by the words that the check reads', () => {
    const place = /^(?:(?:edge )?(?:2007|2010|2013|2016|2019|se)\+?|online|windows|everywhere)$/;
    for (const [name, { where, narrower = {} }] of [...exchange, ...windows]) {
      for (const one of [where, ...Object.keys(narrower)].flatMap((list) => list.split(', '))) {
        expect(one, name).toMatch(place);
      }
    }
    for (const where of Object.values(table.operators.names)) expect(where.split(', ')[0]).toMatch(place);
  });

  test('names the page that says so, for 2007 one of 2007', () => {
    for (const [name, row] of [...exchange, ...windows]) {
      expect(row.source, name).toBe(row.source.toLowerCase());
      expect(row.source, name).toContain(`/${name.toLowerCase()}`);
    }
    for (const [name, row] of exchange) {
      const since2007 = /(?:^|, )(?:edge )?2007/.test(row.where);
      expect('source2007' in row, name).toBe(since2007);
    }
  });
});

describe('the allow-list builder writes commands that its version has', () => {
  const places: Record<string, string> = {
    'exchange-2007': '2007',
    'exchange-2007-existing': '2007',
    'exchange-2010': '2010',
    'exchange-2013': '2013',
    'exchange-existing': '2010',
    'exchange-online': 'online',
    'windows-firewall': '2016',
  };
  test.each(Object.entries(places))('%s', (id, place) => {
    const target = targets.find((one) => one.id === id);
    const networks = site.blocks.map(({ network }) => network);
    for (const text of [target?.lines(networks) ?? '', target?.undo?.(networks) ?? '']) {
      const script = readPowerShell(text.replace(/<.*>/, '192.0.2.0/24'));
      expect(script.commands.length).toBeGreaterThan(0);
      expect([...script.faults, ...faultsAt(place, script)]).toEqual([]);
    }
  });
});
