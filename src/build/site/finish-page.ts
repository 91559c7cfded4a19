import type { PublishedArticle } from '../../publish/articles-json.ts';
import { publishedArticle } from '../content/article-source.ts';
import type { Problem } from '../content/problem.ts';
import { breakLines } from './break-lines.ts';
import { addPolicy } from './content-security-policy.ts';
import { applyEdits, type Page, parsePage } from './html-pages.ts';
import { dropIndexMarks } from './index-marks.ts';
import { findRepeatedIds, type PageRecord, recordOf } from './page-record.ts';
import type { Renamed } from './permanent/former-places.ts';
import { keepAnchors, noAnchors } from './permanent/keep-anchors.ts';
import { nameIndex } from './search-index.ts';
import { trimBlanks } from './trim-blanks.ts';
import { type StyleFile, trimStyles } from './trim-styles.ts';

/** A page as readers get it, but for the name of the index, and what the checks of the whole site need from it. */
export interface FinishedPage {
  /** With indexMark where the name of the index goes. */
  readonly html: string;
  readonly steps: StyleFile | undefined;
  readonly article: PublishedArticle | undefined;
  readonly record: PageRecord;
  readonly hasSearch: boolean;
  /** Anchors from before a rename that have no place. */
  readonly anchors: readonly Problem[];
  readonly ids: readonly Problem[];
  /** What the policy would block. */
  readonly blocked: readonly Problem[];
}

/** Text that no page has: HTML allows none of these signs. */
export const indexMark = '\u0001index\u0001';

/**
 * Takes a page through all passes, parsed once.
 *
 * @param places Its anchors from before a rename; undefined where there are none.
 * @param base The folder below which the site is published, with both slashes.
 * @example finishPage({ path: 'a-z/index.html', html: '<meta charset="utf-8"><site-search></site-search>' }, undefined,
 *   '/').hasSearch
 *   // true
 */
export function finishPage(source: Page, places: Renamed['places'] | undefined, base: string): FinishedPage {
  const page = parsePage(source);
  const article = publishedArticle(page);
  const named = nameIndex(page, { pages: 0, name: indexMark });
  const kept = places === undefined ? noAnchors : keepAnchors(page, places);
  const record = recordOf(page, kept, base);
  const trimmed = trimStyles(page, base);
  const policy = addPolicy(page, trimmed);
  const edits = [
    ...policy.edits,
    ...named,
    ...kept.edits,
    ...trimmed.edits,
    ...dropIndexMarks(page),
    ...breakLines(page),
    ...trimBlanks(page),
  ];
  return {
    html: trimmed.rename(applyEdits(page.html, edits)),
    steps: trimmed.steps,
    article,
    record,
    hasSearch: named.length > 0,
    anchors: kept.problems,
    ids: findRepeatedIds(page),
    blocked: policy.problems,
  };
}
