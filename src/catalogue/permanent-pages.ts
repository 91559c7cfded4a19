/** A page or a place on it, and its permanent name. */
export interface PermanentLink {
  readonly id: string;
  /** Where it leads, with both slashes, and with the anchor of a reply among others on its page. */
  readonly now: string;
  readonly title: string;
}

/** A page without an article. `was` is written as in the front matter of an article. */
export interface PermanentPage extends PermanentLink {
  readonly was?: readonly string[];
}

/** Where the permanent link with this id stands: "/a/lock-2016/". */
export const permanentPath = (id: string): string => `/a/${id}/`;

/**
 * The permanent links of pages without an article; articles say theirs in their front matter. Entries are added, and
 * their `now` may change; none is ever taken away.
 */
export const permanentPages: readonly PermanentPage[] = [
  { id: 'lock', now: '/lock-down/', title: 'Lock down: which server?' },
  { id: 'let-in', now: '/permissions/', title: 'Let the filter in: which server?' },
  { id: 'filters-off', now: '/disable-filters/', title: 'Switch off filters: which server?' },
  { id: 'prove', now: '/verify/', title: 'Prove it: which server?' },
  { id: 'undo', now: '/undo/', title: 'Undo: which server?' },
  { id: 'symptoms', now: '/troubleshooting/', title: 'Troubleshooting: what do you see?' },
  { id: 'replies', now: '/replies/', title: 'SMTP replies' },
  { id: 'block', now: '/network/', title: 'The block in every notation' },
  { id: 'subnet', now: '/tools/subnet/', title: 'Subnet calculator' },
  { id: 'allow-list', now: '/tools/allow-list/', title: 'Allow-list builder' },
  { id: 'headers', now: '/tools/headers/', title: 'Header check' },
];
