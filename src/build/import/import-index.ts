import { posix } from 'node:path';
import { readFormerAddress } from '../../domain/permanent/former-article.ts';
import type { Site } from '../../site.ts';
import { describeSection } from './describe.ts';
import type { OtherPages } from './other-pages.ts';
import { OwnTexts } from './own-texts.ts';
import { type ReplacedBy, replacedBy } from './replaced-by.ts';
import type { SourceArticle, SourceSection } from './source-article.ts';

/** Where an article of the import goes. */
export interface Place {
  readonly source: string;
  /** Its own, which no other page has. */
  readonly title: string;
  /** Folder of its section, below the folder of plain articles. */
  readonly section: string;
  readonly sectionTitle: string;
  readonly slug: string;
  readonly id: string;
  readonly number: string | undefined;
  /** The guide that has its content now; links to it lead there. */
  readonly guide: ReplacedBy | undefined;
}

/** A section of the import as it is written. */
export interface PlacedSection {
  readonly folder: string;
  readonly above: string | undefined;
  readonly title: string;
  readonly order: number;
  readonly description: string;
}

/**
 * Where everything goes: made from a first reading of all files, of which it keeps a line each. With the same files, it
 * is the same.
 */
export class ImportIndex {
  readonly places = new Map<string, Place>();
  /** Articles with the number of another one, which pages of an answer may repeat. */
  readonly twins = new Map<string, string>();
  readonly #folders = new Map<string, Omit<PlacedSection, 'description'> & { readonly own: string | undefined }>();
  readonly #takenFolders = new Set<string>();
  readonly #taken = new Set<string>();
  readonly #ids = new Set<string>();
  readonly #texts: OwnTexts;
  readonly #byWords = new Map<string, Place>();
  readonly #byNumber = new Map<string, Place>();
  readonly #learned = new Map<string, string>();
  readonly #names: ReadonlyMap<string, SourceSection>;
  readonly #only: string | undefined;
  readonly #others: OtherPages;
  readonly #site: Pick<Site, 'formerArticles' | 'servers' | 'name' | 'company'>;

  /**
   * @param sections What the import says about its sections.
   * @param only The section that all articles go to, where one was chosen.
   * @param others What the other pages of the site are called.
   */
  constructor(
    sections: readonly SourceSection[],
    only: string | undefined,
    others: OtherPages,
    site: Pick<Site, 'formerArticles' | 'servers' | 'name' | 'company'>,
  ) {
    this.#names = new Map(sections.map((section) => [section.path.join('/'), section]));
    this.#only = only;
    this.#others = others;
    this.#site = site;
    this.#texts = new OwnTexts(others.titles);
  }

  /**
   * Every section with articles in it or below it.
   *
   * @param sources The articles that were taken in.
   */
  sectionsOf(sources: ReadonlySet<string>): readonly PlacedSection[] {
    const taken = [...this.places.values()].filter(({ source }) => sources.has(source));
    const wanted = new Set<string | undefined>();
    for (const { section } of taken) {
      for (let next: string | undefined = section; next !== undefined && !wanted.has(next); next = this.#aboveOf(next))
        wanted.add(next);
    }
    const folders = [...this.#folders.values()].filter(({ folder }) => wanted.has(folder));
    const about = [
      `all articles of the ${this.#site.name} about this`,
      `for customers of ${this.#site.company}`,
    ] as const;
    return folders.map(({ own, ...section }) => {
      const articles = taken.filter((one) => one.section === section.folder);
      const below = folders.filter(({ above }) => above === section.folder);
      const titles = [...below, ...articles].map(({ title }) => title);
      const description = describeSection(own, section.title, titles, about);
      return { ...section, description: this.#texts.description(description, section.title, section.folder) };
    });
  }

  /** Learns the number of an article from a link to it that has its title after the number, before it is added. */
  learn(url: string): void {
    const former = readFormer(url);
    if (former && former.words !== '' && !this.#learned.has(wordsOf(former.words)))
      this.#learned.set(wordsOf(former.words), former.number);
  }

  add(article: Pick<SourceArticle, 'source' | 'sections' | 'name' | 'title' | 'number'>, keepsReplaced: boolean): void {
    const { source, title } = article;
    const name = slugFor(article.name, title);
    const number = article.number ?? this.#learned.get(wordsOf(title)) ?? this.#learned.get(wordsOf(name));
    const twin = article.number === undefined ? undefined : this.#byNumber.get(article.number);
    if (twin) {
      this.twins.set(source, twin.source);
      return;
    }
    const guide = replacedBy({ title, number }, this.#site, this.#others.guides);
    const place =
      guide && !keepsReplaced
        ? { source, title, section: '', sectionTitle: '', slug: name, id: '', number, guide }
        : { source, number, guide, ...this.#placeOf(article, name) };
    this.places.set(source, place);
    for (const words of [wordsOf(title), wordsOf(place.slug)])
      if (!this.#byWords.has(words)) this.#byWords.set(words, place);
    if (number !== undefined && !this.#byNumber.has(number)) this.#byNumber.set(number, place);
  }

  /** Whether a link has the number of an article of this import. */
  hasNumberOf(url: string): boolean {
    const former = readFormer(url);
    return former !== undefined && this.#byNumber.has(former.number);
  }

  /** A description that no other page has. */
  ownDescription = (place: Place, description: string): string =>
    this.#texts.description(description, place.title, place.source);

  /** The address that a link of the former help centre leads to; undefined where nobody knows. */
  resolve(url: string, from: string, { formerArticles }: Pick<Site, 'formerArticles'>): string | undefined {
    const former = readFormer(url);
    if (former) {
      const guide = formerArticles.find(({ number }) => number === former.number)?.now;
      const place = this.#byNumber.get(former.number) ?? this.#byWords.get(wordsOf(former.words));
      return guide ?? (place && addressOf(place));
    }
    const path = decodeSafely(url.replace(/[?#].*$/, '').replace(/^https?:\/\/[^/]+/, ''));
    const file = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path);
    const bare = file.replace(/\/$/, '').replace(/(?:\/index)?\.(?:md|markdown|html?)$/, '');
    for (const candidate of [file, `${bare}.md`, `${bare}/index.md`, `${bare}.html`, `${bare}/index.html`]) {
      const place = this.places.get(candidate);
      if (place) return addressOf(place);
    }
    const place = this.#byWords.get(wordsOf(bare.split('/').at(-1) ?? ''));
    return place && addressOf(place);
  }

  #aboveOf = (folder: string): string | undefined =>
    [...this.#folders.values()].find((one) => one.folder === folder)?.above;

  #placeOf({ sections, title }: Pick<SourceArticle, 'sections' | 'title'>, name: string) {
    const { folder: section, title: sectionTitle } = this.#folderOf(sections);
    const slug = free(name, (one) => this.#taken.has(`${section}/${one}`));
    this.#taken.add(`${section}/${slug}`);
    const file = `${section}/${slug}.mdx`;
    const isTaken = (one: string) => this.#ids.has(one) || (this.#others.ids.get(one) ?? file) !== file;
    const id = free(cut(slug, 56), isTaken);
    this.#ids.add(id);
    return { section, sectionTitle, slug, id, title: this.#texts.title(title, 140, sectionTitle, file) };
  }

  #folderOf(path: readonly string[]): { readonly folder: string; readonly title: string } {
    if (this.#only !== undefined) return this.#ownFolder([this.#only]);
    // The folder of one article and its pictures is no section, where another around it is called one.
    let length = path.length;
    while (length > 1 && !this.#names.has(path.slice(0, length).join('/'))) length -= 1;
    const named = this.#names.has(path.slice(0, length).join('/')) ? path.slice(0, length) : path.slice(0, 1);
    return this.#ownFolder(named.length > 0 ? named : ['general']);
  }

  #ownFolder(path: readonly string[]): { readonly folder: string; readonly title: string } {
    const key = path.join('/');
    const known = this.#folders.get(key);
    if (known) return known;
    const above = path.length > 1 ? this.#ownFolder(path.slice(0, -1)) : undefined;
    const last = path.at(-1) ?? '';
    const folder = free(slugOf(last.replace(/^(?:\d+|[a-z])[-_ ]+(?=\w{2})/i, '')) || 'section', (one) =>
      this.#takenFolders.has(one),
    );
    this.#takenFolders.add(folder);
    const said = this.#names.get(key);
    const title = this.#texts.title(said?.title || titleFrom(folder), 80, above?.title ?? '', folder);
    const section = { folder, above: above?.folder, title, order: said?.order ?? 0, own: said?.description };
    this.#folders.set(key, section);
    return section;
  }
}

/**
 * The page of an article, or the guide that has its content now.
 *
 * @example addressOf({ section: 'billing', slug: 'invoices' }) // '/articles/billing/invoices/'
 */
export const addressOf = ({ section, slug, guide }: Pick<Place, 'section' | 'slug' | 'guide'>): string =>
  guide?.guide ?? `/articles/${section}/${slug}/`;

/**
 * A part of an address: lower-case words with hyphens, at most 80 characters.
 *
 * @example slugOf('Lock down: Postfix') // 'lock-down-postfix'
 */
export const slugOf = (name: string): string =>
  cut(
    name
      .normalize('NFKD')
      .replace(/[\u0300-\u036f'’]/g, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join('-') ?? '',
    80,
  );

/** A name without words, such as the hash that an export called its file, says less than the title. */
const slugFor = (name: string, title: string): string =>
  (/^[\d_-]*[\da-f]{8,}$/i.test(name) ? slugOf(title) : slugOf(name)) || slugOf(title) || 'article';

const cut = (slug: string, most: number): string =>
  slug.length <= most
    ? slug
    : slug
        .slice(0, most + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, most);

function free(name: string, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const one = number === 1 ? name : `${name}-${number}`;
    if (!isTaken(one)) return one;
  }
}

const wordsOf = (title: string): string => (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

const titleFrom = (folder: string): string => {
  const words = folder.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1).padEnd(2, ' ').trimEnd();
};

function readFormer(url: string): { number: string; words: string } | undefined {
  return readFormerAddress(url.replace(/^https?:\/\/[^/]+/, ''));
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
