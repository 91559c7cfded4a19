import { escapeXml } from './xml.ts';

/** A feed; addresses are full ones, days ISO days. */
export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  /** Where the feed is. */
  readonly self: string;
  /** The page with the same for people. */
  readonly page: string;
  readonly updated: string;
  readonly author: string;
  readonly entries: readonly AtomEntry[];
}

export interface AtomEntry {
  /** Readers of a feed take an entry with another id for a new one. */
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly updated: string;
  /** The whole of it, or what it is about. */
  readonly text: { readonly kind: 'content' | 'summary'; readonly words: string };
}

/**
 * Writes an Atom feed (RFC 4287). A day becomes its beginning in UTC.
 *
 * @example writeAtom({ id: '', title: 'A & B', self: '', page: '', updated: '2026-11-25', author: '',
 *   entries: [] }).split('\n')[6]
 *   // '  <updated>2026-11-25T00:00:00Z</updated>'
 */
export function writeAtom({ id, title, self, page, updated, author, entries }: AtomFeed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${escapeXml(id)}</id>
  <title>${escapeXml(title)}</title>
  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>
  <updated>${updated}T00:00:00Z</updated>
  <author><name>${escapeXml(author)}</name></author>
${entries.map(writeEntry).join('')}</feed>
`;
}

function writeEntry({ id, title, link, updated, text }: AtomEntry): string {
  const [open, close] = text.kind === 'content' ? ['content type="text"', 'content'] : ['summary', 'summary'];
  return `  <entry>
    <id>${escapeXml(id)}</id>
    <title>${escapeXml(title)}</title>
    <link href="${escapeXml(link)}"/>
    <updated>${updated}T00:00:00Z</updated>
    <${open}>${escapeXml(text.words)}</${close}>
  </entry>
`;
}
