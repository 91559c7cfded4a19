import { reviewDue } from '../domain/article/freshness.ts';

const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Spells a day for reading: "24 November 2026". Takes a Date or an ISO day such as "2026-11-24". */
export function spellDay(day: Date | string): string {
  return long.format(typeof day === 'string' ? new Date(`${day}T00:00:00Z`) : day);
}

/** The ISO day of a date, for <time datetime>: "2026-11-24". */
export function isoDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}

/** The dates of an article; one that was never reviewed has the day of its last change. */
export interface Dates {
  readonly reviewed?: Date | undefined;
  readonly updated?: Date | undefined;
  readonly review_by?: Date | undefined;
}

/** The ISO day on which an article with these dates is due for review. */
export const reviewByOf = ({ reviewed, updated, review_by }: Dates): string =>
  reviewDue(isoDay(reviewed ?? updated ?? new Date(0)), review_by && isoDay(review_by));
