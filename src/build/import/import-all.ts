import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
// The trees of the reader are freed between two turns only: without one, ten thousand of them stay.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { stringify } from 'yaml';
import type { Site } from '../../site.ts';
import { type Converted, convert } from './convert.ts';
import { ImportIndex, type Place, type PlacedSection } from './import-index.ts';
import type { OtherPages } from './other-pages.ts';
import { type Entry, type Receipt, takenOf } from './receipt.ts';
import type { ReplacedBy } from './replaced-by.ts';
import { type Found, isArticle, Refusal, refusalOf, type SourceArticle, type SourceSection } from './source-article.ts';

/** What is read, where it goes, and how. */
export interface Import {
  /** Reads everything from the beginning; called twice, so that nothing has to be held. */
  readonly read: () => Iterable<Found>;
  /** The folder that pictures may come from. */
  readonly top: string;
  /** The folder of plain articles. */
  readonly out: string;
  readonly isDry: boolean;
  /** Files that are there already are written over. */
  readonly isForced: boolean;
  /** The one section that everything goes to. */
  readonly section: string | undefined;
  /** Drafts are taken, although others are none. */
  readonly hasDrafts: boolean;
  /** Articles are written although a guide replaces them, with a link to it. */
  readonly keepsReplaced: boolean;
  /** The list of former articles, to which those that a guide replaces are added; undefined where nothing is. */
  readonly formerFile: string | undefined;
  /** What the other pages of the site are called. */
  readonly others: OtherPages;
  readonly site: Site;
  /** Called after each article. */
  readonly onProgress?: (done: number, all: number) => void;
}

/**
 * Moves a help centre in, one article after the other, and writes the receipt.
 *
 * @example await importAll({ read: () => readHugo('../help-centre'), top: '../help-centre', out: '.', isDry: true, ...rest })
 */
export async function importAll(options: Import): Promise<Receipt> {
  const { index, drafts, all } = await makeIndex(options);
  const entries: Entry[] = [];
  const refuse = (source: string, reason: string) => entries.push({ source, state: 'refused', reason });
  let done = 0;
  for (const found of options.read()) {
    await nextTurn();
    if (found instanceof Refusal) refuse(found.source, found.message);
    if (!isArticle(found)) continue;
    const place = index.places.get(found.source);
    const twin = index.twins.get(found.source);
    if (twin !== undefined) refuse(found.source, `it has the number of ${twin}: one of them is enough`);
    else if (place === undefined) refuse(found.source, 'it was not there when all files were listed');
    else if (found.isDraft && !options.hasDrafts && drafts < all)
      refuse(found.source, 'it is a draft, and others are none: --drafts takes it');
    else if (place.guide && !options.keepsReplaced)
      entries.push({ source: found.source, state: 'replaced', ...leadOn(place, place.guide, options) });
    else entries.push(await take(found));
    done += 1;
    options.onProgress?.(done, all);
  }
  const sections = index.sectionsOf(new Set(takenOf(entries).map(({ source }) => source)));
  for (const section of sections) writeSection(section, options);
  return { entries, sections: sections.length, isDry: options.isDry, areAllDrafts: drafts > 0 && drafts === all };

  async function take(article: SourceArticle): Promise<Entry> {
    const { source } = article;
    const place = index.places.get(source);
    try {
      if (place === undefined) throw new Refusal(source, 'it has no place');
      const { site, top } = options;
      const made = await convert(article, { place, index, site, top });
      const { file, done, remarks, open, removed } = made;
      const state = write(made, options);
      if (state === 'refused')
        return { source, file, state, reason: `${file} is there and says something else: --force writes over it` };
      return { source, file, state, done, remarks, open, removed };
    } catch (error) {
      return { source, state: 'refused', reason: refusalOf(source, error).message };
    }
  }
}

async function makeIndex({ read, section, others, site, keepsReplaced }: Import) {
  const sections: SourceSection[] = [];
  const articles: Pick<SourceArticle, 'source' | 'sections' | 'name' | 'title' | 'isDraft' | 'number'>[] = [];
  const links = new Set<string>();
  for (const found of read()) {
    await nextTurn();
    if (found instanceof Refusal) continue;
    if (!isArticle(found)) {
      sections.push(found);
      continue;
    }
    const { source, sections: path, name, title, isDraft, number } = found;
    articles.push({ source, sections: path, name, title, isDraft, number });
    for (const [link] of JSON.stringify(found.body).matchAll(/\/hc\/[^"\\\s]*articles\/\d+-[^"\\\s]*/g))
      links.add(link);
  }
  const index = new ImportIndex(sections, section, others, site);
  for (const link of links) index.learn(link);
  for (const article of articles) index.add(article, keepsReplaced);
  return { index, drafts: articles.filter(({ isDraft }) => isDraft).length, all: articles.length };
}

/** Leads the old address of an article to the guide that replaces it. */
function leadOn(
  { number, title }: Place,
  { guide, isKnown }: ReplacedBy,
  { formerFile, isDry }: Import,
): { guide: string; address: string } {
  if (isKnown) return { guide, address: 'its old address leads there' };
  if (number === undefined) return { guide, address: 'it has no number, so no old address is known' };
  if (formerFile !== undefined && !isDry) {
    const articles: { number: string }[] = JSON.parse(readFileSync(formerFile, 'utf8'));
    if (!articles.some((one) => one.number === number)) {
      const about = title.length < 10 ? `The article ${title}` : title;
      articles.push({ number, ...{ about, title, now: guide } });
      writeFileSync(formerFile, `${JSON.stringify(articles, null, 2)}\n`);
    }
    return { guide, address: 'its old address leads there from now on' };
  }
  return { guide, address: 'its old address will lead there' };
}

function write(
  { file, text, pictures }: Converted,
  { out, isDry, isForced }: Import,
): 'written' | 'unchanged' | 'refused' {
  const path = join(out, file);
  const folder = path.replace(/\.mdx$/, '');
  const files = [
    { path, bytes: Buffer.from(text) },
    ...pictures.map(({ name, bytes }) => ({ path: join(folder, name), bytes })),
  ];
  const others = files.filter((one) => !existsSync(one.path) || !readFileSync(one.path).equals(one.bytes));
  if (others.length === 0) return 'unchanged';
  if (!isForced && others.some((one) => existsSync(one.path))) return 'refused';
  if (isDry) return 'written';
  for (const one of others) {
    mkdirSync(dirname(one.path), { recursive: true });
    writeFileSync(one.path, one.bytes);
  }
  return 'written';
}

/** What a person has written about a section stays. */
function writeSection({ folder, ...section }: PlacedSection, { out, isDry }: Import): void {
  const path = join(out, folder, '_section.yaml');
  if (isDry || existsSync(path)) return;
  const { title, description, order, above } = section;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, stringify({ title, description, order, ...(above ? { above } : {}) }, { lineWidth: 0 }));
}
