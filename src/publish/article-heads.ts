/**
 * What search engines and chats read about an article: its picture and its structured data.
 */
import type { Page, Section } from '../catalogue/page.ts';
import { site } from '../site.ts';
import type { ShareImage } from './share-image/share-image.ts';

/** The name of the picture of pages that have none of their own. */
export const siteImage = 'site';

/**
 * Where the picture with this name is: "/share/lock-2016.png".
 *
 * @example imagePath('lock-2016') // '/share/lock-2016.png'
 */
export const imagePath = (name: string): string => `/share/${name}.png`;

/**
 * The pictures of all pages: of a guide, a symptom and background by its permanent id, of replies by their code.
 *
 * @example shareImages([]).map(({ name }) => name) // ['site']
 */
export function shareImages(pages: readonly Page[]): readonly { name: string; image: ShareImage }[] {
  const own = pages.flatMap((page) => {
    if (!('image' in page)) return [];
    const { image, title, summary, name } = page;
    return [{ image, title: page.kind === 'code' ? name : title, description: summary }];
  });
  const home = {
    image: siteImage,
    title: 'Lock your mail server to the filter',
    description: 'Exact steps for your server and version, proof that it works, and a way back.',
  };
  const { host } = new URL(site.address);
  return [home, ...own].map(({ image, title, description }) => ({
    name: image,
    image: { title, description, site: site.name, host },
  }));
}

/** What a page tells search engines about itself. */
interface ArticleData {
  readonly title: string;
  /** Path of the page. */
  readonly path: string;
  readonly image: string;
  /** ISO day. */
  readonly modified: string;
  readonly section: Section;
}

/**
 * TechArticle and BreadcrumbList of schema.org as JSON-LD, safe inside of `<script>`. What the page says elsewhere, such
 * as its description, is not said again: it would only weigh.
 *
 * @example JSON.parse(structuredData({ title: '<b>', path: '/a-z/', image: 'site', modified: '2026-11-25',
 *   section: { name: 'Tools', path: '/tools/' } }))['@graph'][0].dateModified
 *   // '2026-11-25'
 */
export function structuredData({ title, path, image, modified, section }: ArticleData): string {
  const at = (to: string) => new URL(to, site.address).href;
  const trail = [
    { name: 'Home', item: at('/') },
    { name: section.name, item: at(section.path) },
    { name: title, item: at(path) },
  ];
  const data = {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'TechArticle',
        headline: title,
        image: at(imagePath(image)),
        dateModified: modified,
        publisher: { '@type': 'Organization', name: site.company, url: at('/') },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: trail.map((one, index) => ({ '@type': 'ListItem', position: index + 1, ...one })),
      },
    ],
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
