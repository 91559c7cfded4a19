import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/**
 * No metadata: the same bytes each time, some 60 kB. A palette would make that 20, but looking for it takes longer than
 * drawing the picture, and half of the time that a build of many articles takes.
 */
const encoding = { compressionLevel: 4 } as const;

/**
 * Makes the PNG of a picture, or takes it from the cache: it takes some 17 ms of a processor, and most are the same in
 * every build.
 *
 * @param svg What drawShareImage() gave. Title, letters and template are all in it.
 * @param cache The folder of the cache; it may be deleted at any time.
 * @example await sharePng(drawShareImage(image, brandColours(css)), '.astro/share')
 */
export async function sharePng(svg: string, cache: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(cache, `${keyOf(svg)}.png`);
  const known = await readFile(file).catch(() => undefined);
  if (known !== undefined) return new Uint8Array(known);
  const png = await sharp(Buffer.from(svg)).png(encoding).toBuffer();
  await mkdir(cache, { recursive: true });
  // Under another name first, so that a build that is stopped leaves no half of a picture.
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, png);
  await rename(unfinished, file);
  return new Uint8Array(png);
}

/** Everything that the bytes of a picture depend on, and nothing else. */
const keyOf = (svg: string): string =>
  createHash('sha256')
    .update(JSON.stringify([svg, encoding, sharp.versions]))
    .digest('hex');
