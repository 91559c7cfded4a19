import { isOverdue, reviewDue } from '../../domain/article/freshness.ts';
import type { ContentFile } from '../content/content-file.ts';

/** When an article is due for review. */
export interface Review {
  readonly file: string;
  readonly due: string;
}

/**
 * The articles that were due before a day, the longest due first.
 *
 * @example overdue([new ContentFile('src/content/background/ports.mdx', '---\nreviewed: 2025-11-25\n---\n')],
 *   '2026-11-28')
 *   // [{ file: 'src/content/background/ports.mdx', due: '2026-11-25' }]
 */
export const overdue = (files: readonly ContentFile[], today: string): Review[] =>
  reviewsOf(files).filter(({ due }) => isOverdue(due, today));

/**
 * The day on which the next of the others is due, and how many are due on it.
 *
 * @example nextReview([new ContentFile('src/content/background/ports.mdx', '---\nreviewed: 2026-11-25\n---\n')],
 *   '2026-11-28')
 *   // { due: '2027-11-25', count: 1 }
 */
export function nextReview(files: readonly ContentFile[], today: string): { due: string; count: number } | undefined {
  const coming = reviewsOf(files).filter(({ due }) => !isOverdue(due, today));
  const [first] = coming;
  return first && { due: first.due, count: coming.filter(({ due }) => due === first.due).length };
}

function reviewsOf(files: readonly ContentFile[]): Review[] {
  return files
    .map(({ file, data: { reviewed, updated, review_by } }) => {
      return { file, due: reviewDue(dayOf(reviewed) ?? dayOf(updated) ?? '', dayOf(review_by)) };
    })
    .sort((a, b) => (a.due === b.due ? (a.file < b.file ? -1 : 1) : a.due < b.due ? -1 : 1));
}

/** YAML reads a bare day as text or as a date, by its schema. */
function dayOf(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value === undefined ? undefined : String(value).slice(0, 10);
}
