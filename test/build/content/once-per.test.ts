import { expect, test } from 'vitest';
import { oncePer } from '../../../src/build/content/once-per.ts';

test('each object is worked out once, and another one by itself', () => {
  const asked: string[] = [];
  const lengthOf = oncePer(({ name }: { readonly name: string }) => {
    asked.push(name);
    return name.length;
  });
  const one = { name: 'one' };
  expect([lengthOf(one), lengthOf(one), lengthOf({ name: 'three' })]).toEqual([3, 3, 5]);
  expect(asked).toEqual(['one', 'three']);
});
