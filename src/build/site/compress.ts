/**
 * Writes a .br and a .gz beside every text of the finished site, and beside the engine of the search, for hosts that send
 * such files as they are (nginx, Caddy):
 * `npm run compress` after `npm run build`. A command of its own, because the best compression takes a minute.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { contentTypes, isCompressible, isText } from './hosts/content-types.ts';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
/** A shorter file fits into one packet as it is. */
const fewBytes = 1_400;

let [files, before, after] = [0, 0, 0];
for (const file of globSync('**/*', { cwd: dist })) {
  const type = contentTypes[extname(file).slice(1)];
  if (type === undefined || !isCompressible(type)) continue;
  const bytes = readFileSync(join(dist, file));
  if (bytes.length < fewBytes) continue;
  const brotli = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: isText(type) ? constants.BROTLI_MODE_TEXT : constants.BROTLI_MODE_GENERIC,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  writeFileSync(join(dist, `${file}.br`), brotli);
  writeFileSync(join(dist, `${file}.gz`), gzipSync(bytes, { level: 9 }));
  files += 1;
  before += bytes.length;
  after += brotli.length;
}
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
console.log(`${files} files, ${kilobytes(before)} as they are, ${kilobytes(after)} with Brotli.`);
