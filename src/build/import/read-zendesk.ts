import { lstatSync, realpathSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'astro/zod';
import { readHtml } from './read-body.ts';
import { filesIn, type ImportFile, readText } from './read-files.ts';
import { dayOf } from './read-hugo.ts';
import { type Found, Refusal } from './source-article.ts';

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
});

/** What is taken from a help centre. */
export interface ZendeskChoice {
  readonly locale: string;
  /** Articles that not everybody may read. */
  readonly isAll: boolean;
}

/** Pages of articles are larger than one article. */
const largest = 40_000_000;

/** Reads what Zendesk's API answers to "List articles": one file, or a folder with a file for each page. */
export function* readZendesk(path: string, choice: ZendeskChoice): Generator<Found> {
  const isFile = lstatSync(path).isFile();
  const files = isFile ? [{ path, source: basename(path) }] : filesIn(realpathSync(path), ['.json']);
  const names = new Map<number, string>();
  for (const file of files) {
    if (file instanceof Refusal) yield file;
    else yield* readPage(file, choice, names);
  }
}

function* readPage(file: ImportFile, choice: ZendeskChoice, names: Map<number, string>): Generator<Found> {
  let page: { articles?: unknown; sections?: unknown };
  try {
    page = JSON.parse(readText(file, largest));
  } catch (error) {
    if (!(error instanceof Refusal) && !(error instanceof SyntaxError)) throw error;
    yield error instanceof Refusal ? error : new Refusal(file.source, `JSON that cannot be read: ${error.message}`);
    return;
  }
  for (const entry of listOf(page?.sections)) {
    const section = sectionSchema.safeParse(entry);
    if (!section.success) continue;
    const { id, name, description, position } = section.data;
    if (!names.has(id)) yield { path: [name], title: name, description: description || undefined, order: position };
    names.set(id, name);
  }
  for (const entry of listOf(page?.articles)) yield readEntry(file.source, entry, choice, names);
}

function readEntry(file: string, entry: unknown, choice: ZendeskChoice, names: ReadonlyMap<number, string>): Found {
  const read = entrySchema.safeParse(entry);
  const source = `${file}#${String((entry as { id?: unknown } | null)?.id ?? '?')}`;
  if (!read.success) {
    const [issue] = read.error.issues;
    return new Refusal(source, `"${issue?.path.join('.')}": ${issue?.message}`);
  }
  const { id, title, body, locale, draft, user_segment_id, section_id, edited_at, updated_at, label_names } = read.data;
  if (user_segment_id !== null && !choice.isAll)
    return new Refusal(source, 'not everybody may read it (user_segment_id): --not-public takes it, and publishes it');
  if (locale.toLowerCase() !== choice.locale)
    return new Refusal(source, `its language is ${locale}: --locale ${locale} takes that instead of ${choice.locale}`);
  try {
    return {
      source,
      sections: section_id === null ? [] : [names.get(section_id) ?? `section ${section_id}`],
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
    return error instanceof Refusal ? error : new Refusal(source, String(error));
  }
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
