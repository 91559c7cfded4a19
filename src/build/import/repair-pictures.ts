import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Image, Root, RootContent } from 'mdast';
import sharp from 'sharp';
import { slugOf } from './import-index.ts';
import { isInside } from './read-files.ts';
import { pictureFile } from './read-hugo.ts';
import { Refusal } from './source-article.ts';
import { mapTree, text } from './tree.ts';

/** A picture to write beside its article. */
export interface Picture {
  /** Its name in the folder of the article. */
  readonly name: string;
  readonly bytes: Buffer;
}

export interface RepairedPictures {
  readonly root: Root;
  readonly pictures: readonly Picture[];
  readonly done: readonly string[];
  readonly remarks: readonly string[];
  readonly open: readonly string[];
}

/** The formats that pages show, and the endings of their files. */
const endings: Readonly<Record<string, string>> = { png: 'png', jpeg: 'jpg', gif: 'gif', webp: 'webp', heif: 'avif' };

/** Bytes; a page would not load more. */
const largest = 30_000_000;

/** More than a screen photographed twice as large. */
const mostPixels = 60_000_000;

/**
 * Takes along the pictures of an article, each checked: it is a picture, of the format that its name says, and has a
 * text. A picture from another host becomes a link to it, because pages load nothing from there.
 *
 * @param from The folder of the article and that of the import; nothing outside of it is read.
 * @throws Refusal where a picture is outside of the import.
 * @example (await repairPictures(body, { source: 'a.md', slug: 'a', title: 'A', folder: '/export', top: '/export' })).pictures
 */
export async function repairPictures(
  root: Root,
  {
    source,
    slug,
    title,
    folder,
    top,
  }: { source: string; slug: string; title: string; folder: string | undefined; top: string },
): Promise<RepairedPictures> {
  const done = new Set<string>();
  const remarks = new Set<string>();
  const open = new Set<string>();
  const images = new Set<Image>();
  mapTree(root, (node) => {
    if (node.type === 'image') images.add(node);
    return node;
  });
  const changed = new Map<Image, RootContent | RootContent[]>();
  const pictures = new Map<string, Picture>();
  for (const image of images) {
    const alt = () => textFor(image, title, changed.size + 1, remarks);
    const url = decodeSafely(image.url.trim());
    if (/^(?:https?:)?\/\//i.test(url)) {
      remarks.add(`the picture ${url.slice(0, 100)} is on another host: it became a link`);
      const link = url.startsWith('//') ? `https:${url}` : url.replace(/^http:/i, 'https:');
      changed.set(image, { type: 'link', url: link, children: [text(alt())] });
      continue;
    }
    // From the root of a site, a picture of Hugo is in the folder "static".
    const places = folder === undefined ? [] : url.startsWith('/') ? [top, join(top, 'static')] : [folder];
    const paths = places.map((place) => pictureFile(place, url));
    const path = paths.find((one) => existsSync(one)) ?? paths[0];
    if (path !== undefined && /(?:^|\/)\.\.(?:\/|$)/.test(url) && !isInside(top, path))
      throw new Refusal(source, `its picture ${url.slice(0, 100)} is outside of the import`);
    const read = path !== undefined && isInside(top, path) ? await readPicture(path, pictures) : undefined;
    if (read === undefined) {
      open.add(`the picture ${url.slice(0, 100)} is missing, or none that a page can show`);
      changed.set(image, []);
      continue;
    }
    pictures.set(read.name, read);
    if (
      extname(read.name) !==
      extname(url.replace(/[?#].*$/, ''))
        .toLowerCase()
        .replace('.jpeg', '.jpg')
    )
      done.add('named pictures after their format');
    changed.set(image, { type: 'image', alt: alt(), title: image.title ?? null, url: `./${slug}/${read.name}` });
  }
  const repaired = mapTree(root, (node) => (node.type === 'image' ? (changed.get(node) ?? node) : node));
  return { root: repaired, pictures: [...pictures.values()], done: [...done], remarks: [...remarks], open: [...open] };
}

async function readPicture(path: string, others: ReadonlyMap<string, Picture>): Promise<Picture | undefined> {
  const name = slugOf(basename(path).replace(/\.\w+$/, '')) || 'picture';
  try {
    if (statSync(path).size > largest) return undefined;
    const bytes = readFileSync(path);
    const { format, width = 0, height = 0 } = await sharp(bytes, { limitInputPixels: mostPixels }).metadata();
    // A drawing may hold a script, so that it is drawn here.
    const isDrawing = format === 'svg';
    const ending = isDrawing ? 'png' : endings[format ?? ''];
    if (ending === undefined || width === 0 || height === 0) return undefined;
    const own = isDrawing ? await sharp(bytes).png().toBuffer() : bytes;
    for (let number = 1; ; number += 1) {
      const file = `${name}${number === 1 ? '' : `-${number}`}.${ending}`;
      const other = others.get(file);
      if (other === undefined || other.bytes.equals(own)) return { name: file, bytes: own };
    }
  } catch {
    return undefined;
  }
}

function textFor({ alt, url }: Image, title: string, number: number, remarks: Set<string>): string {
  const words = (alt ?? '').replace(/\s+/g, ' ').trim();
  if (/[\p{L}]{2}/u.test(words) && !/\.(?:png|jpe?g|gif|svg|webp)$/i.test(words)) return words;
  remarks.add(`the picture ${url.slice(0, 80)} says nothing to who cannot see it: write what it shows`);
  return `Picture ${number} of “${title}”`.replace(/[“”]/g, '"');
}

function decodeSafely(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
