/**
 * What search engines and chats read about an article: its picture and its structured data.
 */
import { getBackground, getReplies, getSymptoms } from '../catalogue/articles.ts';
import { getGuides } from '../catalogue/guides.ts';
import { site } from '../site.ts';
import type { ShareImage } from './share-image/share-image.ts';

/** The name of the picture of pages that have none of their own. */
export const siteImage = 'site';

/** Where the picture with this name is: "/share/lock-2016.png". */
export const imagePath = (name: string): string => `/share/${name}.png`;

/** The pictures of all pages: of a guide, a symptom and background by its permanent id, of replies by their code. */
export async function getShareImages(): Promise<{ name: string; image: ShareImage }[]> {
  const articles = [...(await getSymptoms()), ...(await getBackground())].map(({ entry, ...article }) => ({
    id: entry.data.id,
    ...article,
  }));
  const replies = [...Map.groupBy(await getReplies(), ({ page }) => page)].map(([page, [first, ...more]]) => ({
    id: page,
    title: first?.code ?? page,
    description: more.length === 0 ? (first?.text ?? '') : `${more.length + 1} SMTP replies, and what to do`,
  }));
  const home = {
    id: siteImage,
    title: 'Lock your mail server to the filter',
    description: 'Exact steps for your server and version, proof that it works, and a way back.',
  };
  const { host } = new URL(site.address);
  return [home, ...(await getGuides()), ...articles, ...replies].map(({ id, title, description }) => ({
    name: id,
    image: { title, description, site: site.name, host },
  }));
}

/** Dates of an article as its front matter has them. */
interface Dates {
  readonly reviewed: Date;
  readonly changed?: { readonly day: Date; readonly what: string } | undefined;
}

/** The day of an article's last change or review, whichever is later. */
export function modifiedOn({ reviewed, changed }: Dates): Date {
  return changed !== undefined && changed.day > reviewed ? changed.day : reviewed;
}

/** What a page tells search engines about itself. */
interface ArticleData {
  readonly title: string;
  /** Path of the page. */
  readonly path: string;
  readonly image: string;
  readonly modified: Date;
  /** The room that the page stands in. */
  readonly room: { readonly href: string; readonly text: string };
}

/**
 * TechArticle and BreadcrumbList of schema.org as JSON-LD, safe inside of `<script>`. What the page says elsewhere, such
 * as its description, is not said again: it would only weigh.
 */
export function structuredData({ title, path, image, modified, room }: ArticleData): string {
  const at = (to: string) => new URL(to, site.address).href;
  const maker = { '@type': 'Organization', name: site.company, url: at('/') };
  const trail = [
    { name: 'Home', item: at('/') },
    { name: room.text, item: at(room.href) },
    { name: title, item: at(path) },
  ];
  const data = {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'TechArticle',
        headline: title,
        image: at(imagePath(image)),
        dateModified: modified.toISOString().slice(0, 10),
        author: maker,
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: trail.map((one, index) => ({ '@type': 'ListItem', position: index + 1, ...one })),
      },
    ],
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
