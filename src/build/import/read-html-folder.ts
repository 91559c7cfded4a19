import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { htmlToHast } from 'satteri';
import { readHtml } from './read-body.ts';
import { filesIn, type ImportFile, readText } from './read-files.ts';
import { dayOf, dayOfFile } from './read-hugo.ts';
import { type Found, Refusal, refusalOf } from './source-article.ts';

type Hast = ReturnType<typeof htmlToHast>;
type Element = Extract<Hast, { type: 'element' }>;

/**
 * Reads a folder of HTML pages, or one page: of each what is in <article>, <main> or <body>.
 *
 * @example [...readHtmlFolder('../help-centre')].filter(isArticle)
 */
export function* readHtmlFolder(path: string): Generator<Found> {
  if (lstatSync(path).isFile()) {
    yield readOne({ path, source: basename(path) });
    return;
  }
  for (const file of filesIn(realpathSync(path), ['.html', '.htm']))
    yield file instanceof Refusal ? file : readOne(file);
}

function readOne(file: ImportFile): Found {
  try {
    const html = readText(file);
    const page = htmlToHast(html);
    const part = ['article', 'main', 'body'].map((name) => find(page, name)).find((one) => one !== undefined);
    const inner =
      part?.tagName === 'body' ? html : (/<(article|main)\b[^>]*>([\s\S]*?)<\/\1>/i.exec(html)?.[2] ?? html);
    const body = inner
      .replace(/<head\b[\s\S]*?<\/head>/gi, '')
      .replace(/<(nav|header|footer|aside)\b[\s\S]*?<\/\1>/gi, '');
    const heading = part && find(part, 'h1');
    const title = textOf(heading) || textOf(find(page, 'title'));
    const metas = all(page, 'meta');
    const meta = (name: string) => metas.find(({ properties }) => properties['name'] === name)?.properties['content'];
    const folders = dirname(file.source) === '.' ? [] : dirname(file.source).split('/');
    const name = basename(file.source).replace(/\.html?$/i, '');
    const isIndex = name === 'index' && folders.length > 0;
    return {
      source: file.source,
      sections: isIndex ? folders.slice(0, -1) : folders,
      name: isIndex ? (folders.at(-1) ?? name) : name,
      title: title || name,
      description: meta('description') === undefined ? undefined : String(meta('description')),
      fileDay: dayOfFile(file.path),
      updated: dayOf(meta('date') ?? meta('last-modified') ?? ''),
      isDraft: false,
      number: undefined,
      tags: [],
      folder: dirname(file.path),
      ...readHtml(file.source, heading ? body.replace(/<h1\b[\s\S]*?<\/h1>/i, '') : body),
    };
  } catch (error) {
    return refusalOf(file.source, error);
  }
}

function all(node: Hast, name: string): Element[] {
  const own = node.type === 'element' && node.tagName === name ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => all(child as Hast, name))] : own;
}

const find = (node: Hast, name: string): Element | undefined => all(node, name)[0];

function textOf(node: Hast | undefined): string {
  if (node === undefined) return '';
  if (node.type === 'text') return node.value;
  return 'children' in node
    ? node.children
        .map((child) => textOf(child as Hast))
        .join('')
        .replace(/\s+/g, ' ')
        .trim()
    : '';
}
