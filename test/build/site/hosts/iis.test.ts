import { describe, expect, test } from 'vitest';
import { webConfig } from '../../../../src/build/site/hosts/iis.ts';

const text = webConfig(
  ['https://desk.example.com'],
  ['404.html', 'network.json', 'web.config'],
  ['_headers', 'web.config'],
);

/** Every element with the names of those around it, outermost first. */
function elements(xml: string): { path: string; tag: string }[] {
  const open: string[] = [];
  return [...xml.matchAll(/<(\/?)([A-Za-z.]+)([^<>]*?)(\/?)>/g)].flatMap(([tag, end, name = '', , empty]) => {
    if (end) {
      expect(open.pop()).toBe(name);
      return [];
    }
    const path = [...open, name].join('/');
    if (!empty) open.push(name);
    return [{ path, tag }];
  });
}

describe('web.config', () => {
  const all = elements(text.replace(/<\?.*?\?>|<!--.*?-->/g, ''));
  const inside = (path: string) => all.filter((one) => one.path === path).map(({ tag }) => tag);

  test('closes what it opens, and has one element for each setting', () => {
    expect(all[0]?.path).toBe('configuration');
    expect(inside('configuration/system.webServer')).toHaveLength(1);
    expect(inside('configuration/system.webServer/staticContent')).toHaveLength(1);
  });

  test('asks for no module: a missing one would stop the site', () => {
    expect(text).not.toMatch(/<rewrite|<httpRedirect|<dynamicContent/);
  });

  test.each(['.md', '.pf_meta', '.pf_index', '.pf_fragment', '.json', '.webp'])(
    'sends %s, and takes away what a parent may say of it first',
    (end) => {
      const place = 'configuration/system.webServer/staticContent';
      const removed = all.findIndex(({ path, tag }) => path === `${place}/remove` && tag.includes(`"${end}"`));
      const added = all.findIndex(({ path, tag }) => path === `${place}/mimeMap` && tag.includes(`"${end}"`));
      expect(removed).toBeGreaterThan(0);
      expect(added).toBe(removed + 1);
    },
  );

  test('takes every header away before it is set, so that none is there twice', () => {
    for (const [, block = ''] of text.matchAll(/<customHeaders>([\s\S]*?)<\/customHeaders>/g)) {
      const removed = [...block.matchAll(/<remove name="([^"]+)"/g)].map(([, name]) => name);
      const added = [...block.matchAll(/<add name="([^"]+)"/g)].map(([, name]) => name);
      expect(new Set(added).size).toBe(added.length);
      expect(removed).toEqual(expect.arrayContaining(added));
    }
  });

  test('lets the named origins frame what is below embed, and nothing else', () => {
    const embed = /<location path="embed">[\s\S]*?<\/location>/.exec(text)?.[0] ?? '';
    expect(embed).toContain('frame-ancestors https://desk.example.com');
    expect(embed).not.toContain('<add name="X-Frame-Options"');
    expect(text.replace(embed, '')).not.toContain('desk.example.com');
  });

  test('keeps hashed files for a year by a setting of files, which answers about missing ones do not have', () => {
    expect(/<location path="_astro">[\s\S]*?<\/location>/.exec(text)?.[0]).toContain(
      'cacheControlMaxAge="365.00:00:00"',
    );
    expect(text).not.toContain('<add name="Cache-Control"');
  });
});
