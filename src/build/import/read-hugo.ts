import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readFrontMatter } from '../content/front-matter.ts';
import { readMarkdown } from './read-body.ts';
import { filesIn, type ImportFile, readText } from './read-files.ts';
import { readShortcodes } from './repair-text.ts';
import { type Found, Refusal, refusalOf, type SourceArticle, type SourceSection } from './source-article.ts';

/**
 * Reads a project of Hugo, its tree, or any folder of Markdown: section/name/index.md with its pictures beside it, section/name.md,
 * and _index.md for what a section is called. A single file is read alone.
 *
 * @example [...readHugo('../help-centre')].filter(isArticle)
 */
export function* readHugo(path: string): Generator<Found> {
  if (lstatSync(path).isFile()) {
    yield readOne({ path, source: basename(path) });
    return;
  }
  for (const file of filesIn(contentOf(realpathSync(path)), ['.md', '.markdown', '.txt'])) {
    if (file instanceof Refusal) yield file;
    else if (!/^(?:readme|licen[cs]e|changelog|contributing|code_of_conduct|security|agents)\.md$/i.test(file.source))
      yield readOne(file);
  }
}

/** The articles of a whole project of Hugo are in its folder "content"; what is beside it are themes and pictures. */
function contentOf(path: string): string {
  const content = join(path, 'content');
  const isProject = ['hugo.toml', 'hugo.yaml', 'config.toml', 'config.yaml', 'config'].some((name) =>
    existsSync(join(path, name)),
  );
  return isProject && existsSync(content) && lstatSync(content).isDirectory() ? content : path;
}

function readOne(file: ImportFile): Found {
  try {
    return readPage(file);
  } catch (error) {
    return refusalOf(file.source, error);
  }
}

function readPage(file: ImportFile): SourceArticle | SourceSection {
  const text = readText(file)
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
  const frontMatter = readFrontMatter(text);
  const [error] = frontMatter?.errors ?? [];
  if (error) throw new Refusal(file.source, `line ${error.line}: YAML that cannot be read: ${error.message}`);
  const data = frontMatter?.data ?? {};
  const folders = dirname(file.source) === '.' ? [] : dirname(file.source).split('/');
  const word = (key: string): string | undefined => {
    const value = data[key];
    return typeof value === 'string' || typeof value === 'number'
      ? String(value).replace(/\s+/g, ' ').trim()
      : undefined;
  };
  const description = word('description') || word('summary') || undefined;
  if (basename(file.source) === '_index.md') {
    const title = word('title') ?? folders.at(-1) ?? '';
    return { path: folders, title, description, order: Number(word('weight') ?? 0) || 0 };
  }
  const isBundle = basename(file.source) === 'index.md';
  const name = isBundle ? (folders.at(-1) ?? 'index') : basename(file.source).replace(/\.\w+$/, '');
  const body = text
    .split('\n')
    .slice(frontMatter ? frontMatter.text.split('\n').length + 1 : 0)
    .join('\n');
  const { text: markdown, done } = readShortcodes(body);
  const read = readMarkdown(file.source, markdown);
  const heading = /^\s*# (.+)$/m.exec(body)?.[1];
  return {
    source: file.source,
    sections: isBundle ? folders.slice(0, -1) : folders,
    name,
    title: word('title') || heading || name.replaceAll(/[-_]+/g, ' '),
    description,
    fileDay: dayOfFile(file.path),
    updated: dayOf(data['date'] ?? data['lastmod'] ?? data['created_at']),
    isDraft: data['draft'] === true,
    number: word('zendesk_id') ?? word('id')?.match(/^\d{6,}$/)?.[0],
    tags: (Array.isArray(data['tags']) ? data['tags'] : []).map(String),
    folder: dirname(file.path),
    ...read,
    done: [...done, ...read.done],
  };
}

/**
 * The day on which a file changed last, in UTC.
 *
 * @example dayOfFile('/export/a.md') is '2021-03-02' for a file that was changed on that day
 */
export const dayOfFile = (path: string): string => statSync(path).mtime.toISOString().slice(0, 10);

/**
 * The day of a date, which is UTC where it says no zone.
 *
 * @example dayOf('2021-03-02 17:43:50') // '2021-03-02'
 */
export function dayOf(value: unknown): string | undefined {
  const text = value instanceof Date ? value.toISOString() : String(value ?? '');
  const bare = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?(?:\.\d+)?))?\s*$/.exec(text);
  const date = new Date(bare ? `${bare[1]}T${bare[2] ?? '00:00'}Z` : text);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}

/**
 * Where the pictures of an article may be.
 *
 * @example pictureFile('/export/a', 'one.png?width=300') // '/export/a/one.png'
 */
export const pictureFile = (folder: string, url: string): string => join(folder, url.replace(/[?#].*$/, ''));
