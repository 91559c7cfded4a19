import { globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Kind, kinds } from '../../content.schema.ts';
import { replySlugs } from '../../domain/answers/replies.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';

/** Where articles are, from the root of the repository: a folder for each kind. */
export const contentFolder = 'src/content';

/**
 * A file below src/content, with what its path and its front matter say. Both are unchecked: what is wrong with them is
 * found by check-article.ts, and here it is left out.
 */
export class ContentFile {
  /** Path from the root of the repository, with forward slashes. */
  readonly file: string;
  /** The whole file. */
  readonly text: string;
  /** The kind of article that it is by its folder; undefined for another folder. */
  readonly kind: Kind | undefined;
  /** The folders below that of the kind. */
  readonly folders: readonly string[];
  /** Its name without the ending; undefined where that is not ".mdx". */
  readonly name: string | undefined;
  #frontMatter: { readonly read: FrontMatter | undefined } | undefined;

  constructor(file: string, text: string) {
    const [folder = '', ...path] = file.slice(contentFolder.length + 1).split('/');
    const name = path.pop() ?? '';
    this.file = file;
    this.text = text;
    this.kind = Object.hasOwn(kinds, folder) ? (folder as Kind) : undefined;
    this.folders = path;
    this.name = name.endsWith('.mdx') ? name.slice(0, -'.mdx'.length) : undefined;
  }

  /** Read when it is asked for, and once. */
  get frontMatter(): FrontMatter | undefined {
    this.#frontMatter ??= { read: readFrontMatter(this.text) };
    return this.#frontMatter.read;
  }

  /** What the front matter says. */
  get data(): Readonly<Record<string, unknown>> {
    return this.frontMatter?.data ?? {};
  }

  /** A list in the front matter, as text; empty where it has none of that name. */
  list(key: string): readonly string[] {
    const value = this.data[key];
    return Array.isArray(value) ? value.map(String) : [];
  }

  /** A text or number of the front matter, as text. */
  word(key: string): string | undefined {
    const value = this.data[key];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  }

  /** Of a guide: its task, its own server, and all servers that it serves, its own first. */
  get guide(): { readonly task: string; readonly server: string; readonly servers: readonly string[] } | undefined {
    const [task, ...deeper] = this.folders;
    if (this.kind !== 'articles' || task === undefined || deeper.length > 0 || this.name === undefined)
      return undefined;
    return { task, server: this.name, servers: [this.name, ...this.list('also')] };
  }

  /** Of a reply: its code, its page and its anchor there. */
  get reply(): { readonly code: string; readonly page: string; readonly anchor: string } | undefined {
    // The kind comes first: the front matter of others is not read for this.
    if (this.kind !== 'replies' || this.folders.length > 0 || this.name === undefined) return undefined;
    const code = this.word('code');
    if (code === undefined) return undefined;
    return { code, ...replySlugs({ code, name: this.name }) };
  }

  /** The addresses of the pages that it becomes, that of its own server first; none for a file that is no article. */
  get addresses(): readonly string[] {
    if (this.guide) return this.guide.servers.map((server) => `/${this.guide?.task}/${server}/`);
    if (this.kind === 'replies') return this.reply ? [`/replies/${this.reply.page}/`] : [];
    if (this.kind === undefined || this.kind === 'articles' || this.name === undefined) return [];
    return [`/${[this.kind === 'plain' ? 'articles' : this.kind, ...this.folders, this.name].join('/')}/`];
  }
}

/** What is beside plain articles: the data of their sections, and pictures. */
const beside = /^src\/content\/plain\/(?:[^/]+\/_section\.yaml|[^/]+\/[^/]+\/[^/]+\.(?:avif|gif|jpe?g|png|svg|webp))$/;

/**
 * Whether a file below their folder is an article, or should be one.
 *
 * @example isArticleFile('src/content/background/ports.mdx') // true
 * @example isArticleFile('src/content/plain/billing/_section.yaml') // false
 */
export const isArticleFile = (file: string): boolean => file.startsWith(`${contentFolder}/`) && !beside.test(file);

/**
 * Every article below their folder, by path; also files that should not be there.
 *
 * @example readContent('/nowhere') // []
 */
export function readContent(root: string): ContentFile[] {
  return globSync(`${contentFolder}/**/*`, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => pathFromRoot(root, join(entry.parentPath, entry.name)))
    .filter(isArticleFile)
    .sort()
    .map((file) => new ContentFile(file, readFileSync(join(root, file), 'utf8')));
}

/**
 * A path as problems name it: from the root of the repository, with forward slashes.
 *
 * @example pathFromRoot('/repository', '/repository/src/content/background/ports.mdx')
 *   // 'src/content/background/ports.mdx'
 */
export const pathFromRoot = (root: string, path: string): string => relative(root, path).split(sep).join('/');
