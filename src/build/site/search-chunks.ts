import { createHash } from 'node:crypto';
import { globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type CborItem, readCbor, writeArray, writeText } from './cbor.ts';

/** Bytes of words in one chunk, before compression. Pagefind takes 50,000 and has no option for it. */
const chunkSize = 6_000;

/** A beginning of so many letters finds all words with it in one chunk. Shorter ones are looked for as whole words. */
const familyLength = 4;

const signature = Buffer.from('pagefind_dcd');

/**
 * Cuts the words of a written index into smaller files, so that a query fetches less.
 *
 * A query fetches the whole chunk around each of its words: 24 kB each as Pagefind cuts them, while a first answer may
 * take 135 kB, of which the engine is 85. The words stay what they are; only the borders between the files move, and
 * the list of the borders in the metadata with them.
 *
 * @param folder The folder of an index of one language.
 * @throws Error when a file has another form than Pagefind 1.5 gives it.
 */
export function cutChunks(folder: string): void {
  const meta = only(folder, 'pagefind.*.pf_meta');
  const [version, pages, chunks, ...rest] = itemsOf(readCbor(unpack(join(folder, meta)), 1), meta);
  if (!version || !pages || !chunks)
    throw new Error(`${meta}: came no list of chunks — expected one as in Pagefind 1.5`);
  const words = itemsOf(readCbor(chunks.bytes, 2), meta).flatMap((chunk) => {
    const id = itemsOf(chunk, meta)[2]?.text;
    const file = join(folder, 'index', `${id}.pf_index`);
    const [list] = itemsOf(readCbor(unpack(file), 3), file);
    rmSync(file);
    return list
      ? itemsOf(list, file).map((word) => ({ word: itemsOf(word, file)[0]?.text ?? '', bytes: word.bytes }))
      : [];
  });
  const written = gather(words).map((chunk) => {
    const content = pack(writeArray([writeArray(chunk.map(({ bytes }) => bytes))]));
    const id = `${languageOf(meta)}_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
    writeFileSync(join(folder, 'index', `${id}.pf_index`), content);
    return writeArray([chunk[0]?.word ?? '', chunk.at(-1)?.word ?? '', id].map(writeText));
  });
  const content = pack(
    writeArray([version.bytes, pages.bytes, writeArray(written), ...rest.map(({ bytes }) => bytes)]),
  );
  rename(folder, meta, content);
}

/** Words in chunks of the size, each family of words in one. */
function gather<T extends { word: string; bytes: Uint8Array }>(words: readonly T[]): T[][] {
  const chunks: T[][] = [];
  let size = Number.POSITIVE_INFINITY;
  let family = '';
  for (const word of words) {
    const own = word.word.slice(0, familyLength);
    if (size >= chunkSize && own !== family) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(word);
    size += word.bytes.length;
    family = own;
  }
  return chunks;
}

/** Gives the metadata a name after its content, and the entry that name. */
function rename(folder: string, meta: string, content: Uint8Array): void {
  const [old = '', language = ''] = /pagefind\.((.+)_[0-9a-f]+)\.pf_meta$/.exec(meta)?.slice(1) ?? [];
  const name = `${language}_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
  writeFileSync(join(folder, meta), content);
  renameSync(join(folder, meta), join(folder, `pagefind.${name}.pf_meta`));
  const entry = join(folder, 'pagefind-entry.json');
  const text = readFileSync(entry, 'utf8');
  if (!text.includes(`"${old}"`)) throw new Error(`${entry}: came no "${old}" — expected the name of ${meta}`);
  writeFileSync(entry, text.replace(`"${old}"`, `"${name}"`));
}

const languageOf = (meta: string): string => /^pagefind\.([^_]+)_/.exec(meta)?.[1] ?? '';

function itemsOf({ items }: CborItem, file: string): readonly CborItem[] {
  if (items) return items;
  throw new Error(`${file}: came a single value — expected a list, as in Pagefind 1.5`);
}

function only(folder: string, pattern: string): string {
  const [file, ...others] = globSync(pattern, { cwd: folder });
  if (file !== undefined && others.length === 0) return file;
  throw new Error(
    `${folder}: came ${others.length + Number(file !== undefined)} files ${pattern} — expected one language`,
  );
}

function unpack(file: string): Uint8Array {
  const stored = readFileSync(file);
  const plain = stored[0] === 0x1f ? gunzipSync(stored) : stored;
  if (plain.subarray(0, signature.length).equals(signature)) return plain.subarray(signature.length);
  throw new Error(`${file}: came no "${signature}" — expected it, with which Pagefind 1.5 begins its files`);
}

const pack = (content: Uint8Array): Uint8Array => gzipSync(Buffer.concat([signature, content]), { level: 9 });
