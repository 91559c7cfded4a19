import type { CollectionEntry } from 'astro:content';
import type { Content } from '../../src/catalogue/catalogue.ts';

type Guides = CollectionEntry<'articles'>;
type Replies = CollectionEntry<'replies'>;

const fields = {
  title: 'A title of ten characters',
  description: 'What the page is about, in a sentence.',
  reviewed: new Date('2026-01-02'),
  keywords: ['words that readers type'],
  sources: [],
};

/** A guide as src/content/articles/<path>.mdx gives it. */
export const guide = (path: string, data: Partial<Guides['data']> & { id: string }, body = ''): Guides => ({
  id: path,
  collection: 'articles',
  body,
  data: { ...fields, outcome: 'The server takes mail from the filter only.', minutes: 10, ...data },
});

/** A symptom or a piece of background. */
export const article = <Kind extends 'troubleshooting' | 'background'>(
  collection: Kind,
  slug: string,
  data: Partial<Guides['data']> = {},
) => ({ id: slug, collection, body: '', data: { ...fields, id: slug, ...data } }) as CollectionEntry<Kind>;

/** A plain article as src/content/plain/<path>.mdx gives it. */
export const plain = (
  path: string,
  data: Partial<CollectionEntry<'plain'>['data']> = {},
): CollectionEntry<'plain'> => ({
  id: path,
  collection: 'plain',
  body: '',
  data: { ...fields, reviewed: undefined, updated: new Date('2021-03-02'), id: path.replace('/', '-'), ...data },
});

/** A section of plain articles as src/content/plain/<id>/_section.yaml gives it. */
export const plainSection = (
  id: string,
  data: Partial<CollectionEntry<'plainSections'>['data']> = {},
): CollectionEntry<'plainSections'> => ({
  id,
  collection: 'plainSections',
  data: { title: `Section ${id}`, description: 'What it is about.', order: 0, ...data },
});

/** A reply as src/content/replies/<name>.mdx gives it. */
export const reply = (name: string, data: Partial<Replies['data']> & { code: string; text: string }): Replies => ({
  id: name,
  collection: 'replies',
  body: '',
  data: { ...fields, id: name, says: 'Exchange', temporary: false, reason: 'policy', ...data },
});

/** Content with nothing in it but what is given. */
export const content = (parts: Partial<Content> = {}): Content => ({
  articles: [],
  troubleshooting: [],
  replies: [],
  background: [],
  plain: [],
  plainSections: [],
  ...parts,
});
