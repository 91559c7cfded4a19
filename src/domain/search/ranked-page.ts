import type { PageFacts } from './page-facts.ts';

/** A page of the answer. */
export interface RankedPage {
  readonly id: string;
  readonly score: number;
  /** Undefined for a page that the knowledge does not have. */
  readonly facts: PageFacts | undefined;
}
