import { expect, test } from 'vitest';
import { addressOfTitle } from '../../../src/domain/answers/address-of-title.ts';

const known = {
  pages: [undefined, { title: 'Lock down Postfix', path: '/lock-down/postfix/', badge: undefined }],
};

test.each([
  ['550 5.7.1', '/replies/550-5-7-1/'],
  ['5.4.14 Hop count exceeded', '/replies/5-4-14/'],
  ['551 The server says where the recipient is now', '/replies/551/'],
  ['Lock down Postfix', '/lock-down/postfix/'],
])('the page %s is at %s', (title, address) => {
  expect(addressOfTitle(title, known)).toBe(address);
});

test.each(['Lock down', '2013 and 2016', '550-line', '5.7'])('of %s no address is made up', (title) => {
  expect(addressOfTitle(title, known)).toBeUndefined();
});
