import { posix } from 'node:path';
import { readFormerAddress } from '../../domain/permanent/former-article.ts';
import type { Site } from '../../site.ts';
import type { SourceArticle, SourceSection } from './source-article.ts';

/** Where an article of the import goes. */
export interface Place {
  readonly source: string;
  readonly title: string;
  /** Folder of its section, below the folder of plain articles. */
  readonly section: string;
  readonly slug: string;
  readonly id: string;
  readonly isDraft: boolean;
  readonly number: string | undefined;
}

/** A section of the import as it is written. */
export interface PlacedSection {
  readonly folder: string;
  readonly above: string | undefined;
  readonly section: SourceSection;
}

/**
 * Where everything goes: made from a first reading of all files, of which it keeps a line each. With the same files, it
 * is the same.
 */
export class ImportIndex {
  readonly places = new Map<string, Place>();
  readonly #folders = new Map<string, PlacedSection>();
  readonly #takenFolders = new Set<string>();
  readonly #taken = new Set<string>();
  readonly #ids: Set<string>;
  readonly #byWords = new Map<string, Place>();
  readonly #byNumber = new Map<string, Place>();
  readonly #names: ReadonlyMap<string, SourceSection>;
  readonly #only: string | undefined;

  /**
   * @param sections What the import says about its sections.
   * @param only The section that all articles go to, where one was chosen.
   * @param ids Permanent ids that other pages of the site have.
   */
  constructor(sections: readonly SourceSection[], only: string | undefined, ids: Iterable<string>) {
    this.#names = new Map(sections.map((section) => [section.path.join('/'), section]));
    this.#only = only;
    this.#ids = new Set(ids);
  }

  /** Every section with articles in it or below it. */
  get sections(): readonly PlacedSection[] {
    return [...this.#folders.values()];
  }

  /** The articles whose titles are the same, but for the first of each. */
  readonly sameTitles = new Map<string, string>();

  add(article: Pick<SourceArticle, 'source' | 'sections' | 'name' | 'title' | 'isDraft' | 'number'>): void {
    const { source, title, isDraft, number } = article;
    const section = this.#folderOf(article.sections);
    const slug = free(slugFor(article.name, title), (one) => this.#taken.has(`${section}/${one}`));
    this.#taken.add(`${section}/${slug}`);
    const id = free(cut(slug, 56), (one) => this.#ids.has(one));
    this.#ids.add(id);
    const place: Place = { source, title, section, slug, id, isDraft, number };
    this.places.set(source, place);
    for (const words of [wordsOf(title), wordsOf(slug)]) {
      const earlier = this.#byWords.get(words);
      if (earlier === undefined) this.#byWords.set(words, place);
      else if (words === wordsOf(title) && earlier !== place) this.sameTitles.set(source, earlier.source);
    }
    if (number !== undefined) this.#byNumber.set(number, place);
  }

  /** Learns the number of an article from a link to it that has its title behind the number. */
  learn(url: string): void {
    const former = readFormer(url);
    const place = former && this.#byWords.get(wordsOf(former.words));
    if (place && !this.#byNumber.has(former.number)) {
      this.#byNumber.set(former.number, place);
      if (place.number === undefined) this.places.set(place.source, { ...place, number: former.number });
    }
  }

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

  #folderOf(path: readonly string[]): string {
    if (this.#only !== undefined) return this.#ownFolder([this.#only]);
    // The folder of one article and its pictures is no section, where another around it is called one.
    let length = path.length;
    while (length > 1 && !this.#names.has(path.slice(0, length).join('/'))) length -= 1;
    const named = this.#names.has(path.slice(0, length).join('/')) ? path.slice(0, length) : path.slice(0, 1);
    return this.#ownFolder(named.length > 0 ? named : ['general']);
  }

  #ownFolder(path: readonly string[]): string {
    const key = path.join('/');
    const known = this.#folders.get(key);
    if (known) return known.folder;
    const above = path.length > 1 ? this.#ownFolder(path.slice(0, -1)) : undefined;
    const last = path.at(-1) ?? '';
    const folder = free(slugOf(last.replace(/^(?:\d+|[a-z])[-_ ]+(?=\w{2})/i, '')) || 'section', (one) =>
      this.#takenFolders.has(one),
    );
    this.#takenFolders.add(folder);
    const section = this.#names.get(key) ?? { path, title: titleFrom(folder), description: undefined, order: 0 };
    this.#folders.set(key, { folder, above, section });
    return folder;
  }
}

/** The page of an article. */
export const addressOf = ({ section, slug }: Pick<Place, 'section' | 'slug'>): string =>
  `/articles/${section}/${slug}/`;

/** A part of an address: lower-case words with hyphens, at most 80 characters. */
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
