import { expect, test } from 'vitest';
import { guideId, shortServerId } from '../../../src/domain/permanent/permanent-id.ts';

test('the page of another server has that one’s name in its id', () => {
  expect(guideId('lock-2016', 'exchange-2016', 'exchange-2016')).toBe('lock-2016');
  expect(guideId('lock-2016', 'exchange-2016', 'exchange-se')).toBe('lock-se');
  expect(guideId('let-in-postfix', 'postfix', 'exchange-2019')).toBe('let-in-2019');
});

test('an article that is split keeps the links of both its pages', () => {
  const together = ['exchange-2016', 'exchange-2019'].map((server) => guideId('lock-2016', 'exchange-2016', server));
  const apart = ['exchange-2016', 'exchange-2019'].map((server) =>
    guideId(`lock-${shortServerId(server)}`, server, server),
  );
  expect(apart).toEqual(together);
});
