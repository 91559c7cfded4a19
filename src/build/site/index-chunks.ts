/** A file of an index's words. */
export interface Chunk {
  /** The first word in it. */
  readonly start: string;
  /** Name of the file, without its ending: "en_1a2b3c4". */
  readonly name: string;
}

/**
 * The files of words of an index, in the order of those words, read from its metadata.
 *
 * Pagefind looks for a word in one file of words and takes every word of the files it happens to have that begins alike.
 * Whoever knows where files begin can fetch all that a word may be in, so that one query has one answer.
 *
 * The metadata is CBOR (RFC 8949): each file is a list of its first word, its last word and its name, "en_1a2b3c4".
 *
 * @param metadata Unpacked, without its signature.
 * @throws Error when there is no file in it.
 * @example readChunks(Buffer.from('\x83eaboutgallowedhen_12345', 'latin1')) // [{ start: 'about', name: 'en_12345' }]
 */
export function readChunks(metadata: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let place = metadata.indexOf(listOfThree); place >= 0; place = metadata.indexOf(listOfThree, place + 1)) {
    const from = readText(metadata, place + 1);
    const to = from && readText(metadata, from.end);
    const name = to && readText(metadata, to.end);
    if (from && name && /^[a-z]{2,3}_[0-9a-f]{5,}$/.test(name.text)) chunks.push({ start: from.text, name: name.text });
  }
  if (chunks.length > 0) return chunks.sort((a, b) => (a.start < b.start ? -1 : 1));
  throw new Error('pf_meta: came no file of words — expected a list of first word, last word and name for each');
}

const listOfThree = 0x83;

/** A text of CBOR: its length in the first byte, or in the byte after 0x78. */
function readText(bytes: Buffer, place: number): { text: string; end: number } | undefined {
  const head = bytes[place] ?? 0;
  const isLong = head === 0x78;
  if (!isLong && (head < 0x60 || head > 0x77)) return undefined;
  const start = place + (isLong ? 2 : 1);
  const end = start + (isLong ? (bytes[place + 1] ?? 0) : head - 0x60);
  return end > bytes.length ? undefined : { text: bytes.toString('utf8', start, end), end };
}
