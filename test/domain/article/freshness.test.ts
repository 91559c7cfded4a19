import { expect, test } from 'vitest';
import { isOverdue, reviewDue } from '../../../src/domain/article/freshness.ts';

test.each([
  ['2026-11-25', undefined, '2027-11-25'],
  ['2024-02-29', undefined, '2025-02-28'],
  ['2023-02-28', undefined, '2024-02-28'],
  ['2026-12-31', undefined, '2027-12-31'],
  ['2026-11-25', '2026-12-24', '2026-12-24'],
])('reviewed on %s with review_by %s: due on %s', (reviewed, by, due) => {
  expect(reviewDue(reviewed, by)).toBe(due);
});

test('an article is overdue from the day after', () => {
  expect(isOverdue('2027-11-25', '2027-11-25')).toBe(false);
  expect(isOverdue('2027-11-25', '2027-11-26')).toBe(true);
  expect(isOverdue('2027-11-25', '2026-12-01')).toBe(false);
});
