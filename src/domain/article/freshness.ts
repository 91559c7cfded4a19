/** Months after which an article is due for review where it says nothing else. */
const usual = 12;

/**
 * The day on which an article is due for review, as an ISO day.
 *
 * @param reviewed ISO day of the last review.
 * @param reviewBy ISO day that the article says itself.
 * @example reviewDue('2026-11-25') // '2027-11-25'
 * @example reviewDue('2026-11-25', '2027-02-01') // '2027-02-01'
 */
export function reviewDue(reviewed: string, reviewBy?: string): string {
  if (reviewBy !== undefined) return reviewBy;
  const [year = 0, month = 1, day = 1] = reviewed.split('-').map(Number);
  // Day 0 of the month after is the last day of this one: a year after 29 February is 28 February.
  const last = new Date(Date.UTC(year, month - 1 + usual + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + usual, Math.min(day, last))).toISOString().slice(0, 10);
}

/**
 * True from the day after: on the day itself there is still time. Both are ISO days.
 *
 * @example isOverdue('2027-11-25', '2027-11-25') // false
 * @example isOverdue('2027-11-25', '2027-11-26') // true
 */
export const isOverdue = (due: string, today: string): boolean => due < today;
