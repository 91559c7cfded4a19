import { type CollectionEntry, getCollection } from 'astro:content';
import { replySlugs } from '../domain/answers/replies.ts';
import { fillTokens } from '../tokens.ts';

/** A page about a symptom or a piece of background. Its texts have their tokens filled. */
export interface Article {
  readonly entry: CollectionEntry<'troubleshooting'> | CollectionEntry<'background'>;
  /** Path of the page, with both slashes. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

/** One documented SMTP reply, and where it stands: several replies with one code share a page. */
export interface ReplyArticle {
  readonly entry: CollectionEntry<'replies'>;
  /** Last part of the address of its page: "550-5-7-1". */
  readonly page: string;
  /** Its anchor on that page. */
  readonly anchor: string;
  readonly code: string;
  readonly text: string;
  readonly title: string;
  readonly description: string;
}

/** All symptoms, by title. */
export const getSymptoms = async (): Promise<Article[]> =>
  (await getCollection('troubleshooting')).map(articleOf).sort(byTitle);

/** Everything that explains rather than instructs, by title. */
export const getBackground = async (): Promise<Article[]> =>
  (await getCollection('background')).map(articleOf).sort(byTitle);

/** All replies, by code and then by text. */
export async function getReplies(): Promise<ReplyArticle[]> {
  const replies = (await getCollection('replies')).map((entry): ReplyArticle => {
    const fill = (text: string) => fillTokens(text, entry.filePath ?? entry.id);
    const { code, text, title, description } = entry.data;
    return {
      entry,
      ...replySlugs({ code, name: entry.id }),
      code,
      text: fill(text),
      title: fill(title),
      description: fill(description),
    };
  });
  return replies.sort(
    (a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }) || a.text.localeCompare(b.text, 'en'),
  );
}

const byTitle = (a: Article, b: Article): number => a.title.localeCompare(b.title, 'en');

function articleOf(entry: Article['entry']): Article {
  const fill = (text: string) => fillTokens(text, entry.filePath ?? entry.id);
  return {
    entry,
    path: `/${entry.collection}/${entry.id}/`,
    title: fill(entry.data.title),
    description: fill(entry.data.description),
  };
}
