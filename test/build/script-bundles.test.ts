import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bundleGroups, scriptBundles } from '../../src/build/script-bundles.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('every module of a bundle exists, and is in no second one', () => {
  const modules = scriptBundles.flatMap((bundle) => bundle.modules);
  expect(bundleGroups(root).map(({ name }) => name)).toEqual(scriptBundles.map(({ name }) => name));
  expect(new Set(modules).size).toBe(modules.length);
});

test('a bundle takes its own modules and no other', () => {
  const [group] = bundleGroups(root, [{ name: 'x', modules: ['src/site.ts'] }]);
  expect(group?.test(`${root}src/site.ts`)).toBe(true);
  expect(group?.test(`${root}src/site.ts?used`)).toBe(true);
  expect(group?.test(`${root}src/website.ts`)).toBe(false);
  expect(group?.test('/elsewhere/src/site.ts')).toBe(false);
});

test('a module that was moved stops the build', () => {
  expect(() => bundleGroups(root, [{ name: 'x', modules: ['src/moved.ts'] }])).toThrow(
    'src/build/script-bundles.ts: came src/moved.ts in "x" — expected a file that exists',
  );
});
