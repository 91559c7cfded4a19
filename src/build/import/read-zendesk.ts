import { lstatSync, realpathSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'astro/zod';
import { readHtml } from './read-body.ts';
import { filesIn, type ImportFile, readText } from './read-files.ts';
import { dayOf } from './read-hugo.ts';
import { type Found, Refusal, refusalOf, type SourceSection } from './source-article.ts';

/** What is read of an article of the Help Center API; a file may hold more. */
const entrySchema = z.object({
  id: z.int().positive(),
  title: z.string(),
  body: z.string().nullable(),
  locale: z.string().default('en-us'),
  draft: z.boolean().default(false),
  user_segment_id: z.int().nullable().default(null),
  section_id: z.int().nullable().default(null),
  edited_at: z.string().optional(),
  updated_at: z.string().optional(),
  label_names: z.array(z.string()).default([]),
});

const sectionSchema = z.object({
  id: z.int(),
  name: z.string(),
  description: z.string().nullish(),
  position: z.number().default(0),
  /** The section above it, or the category that it is in. */
  parent_section_id: z.int().nullish(),
  category_id: z.int().nullish(),
});

type Section = z.output<typeof sectionSchema>;

/** What is taken from a help centre. */
export interface ZendeskChoice {
  readonly locale: string;
  /** Articles that not everybody may read. */
  readonly isAll: boolean;
}

/** Pages of articles are larger than one article. */
const largest = 40_000_000;

/** A body longer than this is no article. */
const longest = 2_000_000;

/**
 * Reads what Zendesk's API answers to "List articles", "List sections" and "List categories": one file, or a folder with
 * a file for each page. Sections are read first, because their file may be the last one.
 *
 * @example [...readZendesk('articles.json', { locale: 'en-us', isAll: false })].filter(isArticle)
 */
export function* readZendesk(path: string, choice: ZendeskChoice): Generator<Found> {
  const isFile = lstatSync(path).isFile();
  const files = () => (isFile ? [{ path, source: basename(path) }] : filesIn(realpathSync(path), ['.json']));
  const sections = new Map<number, Section>();
  const categories = new Map<number, Section>();
  for (const file of files()) {
    const page = file instanceof Refusal ? file : readPage(file);
    if (page instanceof Refusal) yield page;
    else {
      keep(page.sections, sections);
      keep(page.categories, categories);
    }
  }
  // With one category, it says nothing of where an article is.
  const tree = new SectionTree(sections, categories.size > 1 ? categories : new Map());
  yield* tree.all();
  for (const file of files()) {
    const page = file instanceof Refusal ? file : readPage(file);
    if (page instanceof Refusal) continue;
    for (const entry of listOf(page.articles)) yield readEntry(file.source, entry, choice, tree);
  }
}

interface Page {
  readonly articles?: unknown;
  readonly sections?: unknown;
  readonly categories?: unknown;
}

function readPage(file: ImportFile): Page | Refusal {
  try {
    return JSON.parse(readText(file, largest)) ?? {};
  } catch (error) {
    if (!(error instanceof SyntaxError)) return refusalOf(file.source, error);
    return new Refusal(file.source, `JSON that cannot be read: ${error.message}`);
  }
}

function keep(list: unknown, found: Map<number, Section>): void {
  for (const entry of listOf(list)) {
    const section = sectionSchema.safeParse(entry);
    if (section.success && !found.has(section.data.id)) found.set(section.data.id, section.data);
  }
}

/** Sections below sections, and below their category. */
class SectionTree {
  readonly #sections: ReadonlyMap<number, Section>;
  readonly #categories: ReadonlyMap<number, Section>;

  constructor(sections: ReadonlyMap<number, Section>, categories: ReadonlyMap<number, Section>) {
    this.#sections = sections;
    this.#categories = categories;
  }

  *all(): Generator<SourceSection> {
    for (const one of this.#categories.values()) yield sectionFrom([nameOf(one)], one);
    for (const one of this.#sections.values()) yield sectionFrom(this.pathOf(one.id), one);
  }

  /** Names of a section and of those above it, the outermost first. */
  pathOf(id: number): string[] {
    const path: string[] = [];
    const seen = new Set<number>();
    let category: number | null | undefined;
    for (let next: number | null | undefined = id; next != null && !seen.has(next); ) {
      seen.add(next);
      const section = this.#sections.get(next);
      path.unshift(section ? nameOf(section) : `section ${next}`);
      category = section?.category_id ?? category;
      next = section?.parent_section_id;
    }
    const above = category == null ? undefined : this.#categories.get(category);
    return above ? [nameOf(above), ...path] : path;
  }
}

const sectionFrom = (path: readonly string[], { name, description, position }: Section): SourceSection => ({
  path,
  title: name,
  description: description || undefined,
  order: position,
});

/** A name as a part of a path. */
const nameOf = ({ name }: Section): string => name.replaceAll('/', ' ').trim();

function readEntry(file: string, entry: unknown, choice: ZendeskChoice, tree: SectionTree): Found {
  const read = entrySchema.safeParse(entry);
  const source = `${file}#${String((entry as { id?: unknown } | null)?.id ?? '?')}`;
  if (!read.success) {
    const [issue] = read.error.issues;
    return new Refusal(source, `"${issue?.path.join('.')}": ${issue?.message}`);
  }
  if ((read.data.body?.length ?? 0) > longest)
    return new Refusal(source, `its body has more than ${longest} characters`);
  const { id, title, body, locale, draft, user_segment_id, section_id, edited_at, updated_at, label_names } = read.data;
  if (user_segment_id !== null && !choice.isAll)
    return new Refusal(source, 'not everybody may read it (user_segment_id): --not-public takes it, and publishes it');
  if (locale.toLowerCase() !== choice.locale)
    return new Refusal(source, `its language is ${locale}: --locale ${locale} takes that instead of ${choice.locale}`);
  try {
    return {
      source,
      sections: section_id === null ? [] : tree.pathOf(section_id),
      name: title,
      title: title.replace(/\s+/g, ' ').trim(),
      description: undefined,
      updated: dayOf(edited_at ?? updated_at),
      isDraft: draft,
      number: String(id),
      tags: label_names,
      folder: undefined,
      ...readHtml(source, body ?? ''),
    };
  } catch (error) {
    return refusalOf(source, error);
  }
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
