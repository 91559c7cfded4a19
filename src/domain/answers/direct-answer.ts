/** One line of an answer; all of it leads to one address. */
export interface DirectRow {
  title: string;
  detail: string;
  /** Path of a page of this site, perhaps with a fragment; of a contact also `mailto:`, `tel:` or where to go. */
  address: string;
  /** What a reader takes along. */
  copy?: string;
  /** A server or a code, as a badge. */
  badge?: string;
  /** Only for what was judged against the block. */
  place?: 'inside' | 'partly' | 'outside';
  /** Only there: true where a rule with it would be wrong. */
  isWarning?: boolean;
}

/** What the text itself asks, answered without searching. */
export interface DirectAnswer {
  kind: 'moved' | 'contact' | 'network' | 'reply' | 'identifier';
  /** What was recognised, as a heading of two to five words. */
  name: string;
  rows: readonly DirectRow[];
}
