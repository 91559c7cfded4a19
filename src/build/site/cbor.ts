/** A value in CBOR (RFC 8949), as far as Pagefind uses it: where it stands, and what is in it. */
export interface CborItem {
  /** Its bytes, with the head. */
  readonly bytes: Uint8Array;
  /** The items of an array; undefined for other values. */
  readonly items: readonly CborItem[] | undefined;
  /** Of a text; undefined for other values. */
  readonly text: string | undefined;
}

const kinds = { text: 3, array: 4 };

/**
 * Reads one value from the beginning of these bytes.
 *
 * @param depth How far down arrays are read into their items; below that they are only bytes.
 * @throws Error for what Pagefind does not write: maps, tags, values of unknown length, or bytes that end too early.
 */
export function readCbor(bytes: Uint8Array, depth: number): CborItem {
  return readAt(bytes, 0, depth).item;
}

/** Writes an array of values that are written already. */
export const writeArray = (items: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat([writeHead(kinds.array, items.length), ...items]);

export function writeText(text: string): Uint8Array {
  const content = Buffer.from(text);
  return Buffer.concat([writeHead(kinds.text, content.length), content]);
}

function readAt(bytes: Uint8Array, start: number, depth: number): { item: CborItem; end: number } {
  const { kind, value, after } = readHead(bytes, start);
  if (kind === kinds.array) {
    const items: CborItem[] = [];
    let end = after;
    for (let count = 0; count < value; count += 1) {
      const one = readAt(bytes, end, depth - 1);
      if (depth > 0) items.push(one.item);
      end = one.end;
    }
    return { item: { bytes: bytes.subarray(start, end), items: depth > 0 ? items : undefined, text: undefined }, end };
  }
  if (kind > kinds.array && kind < 7)
    throw new Error(`CBOR: came kind ${kind} at byte ${start} — expected no map, no tag`);
  const end = kind === 2 || kind === kinds.text ? after + value : after;
  if (end > bytes.length) throw new Error(`CBOR: ends at byte ${bytes.length} — expected ${end} bytes`);
  const text = kind === kinds.text ? Buffer.from(bytes.subarray(after, end)).toString('utf8') : undefined;
  return { item: { bytes: bytes.subarray(start, end), items: undefined, text }, end };
}

function readHead(bytes: Uint8Array, start: number): { kind: number; value: number; after: number } {
  const first = bytes[start];
  if (first === undefined) throw new Error(`CBOR: ends at byte ${start} — expected a value`);
  const [kind, short] = [first >> 5, first & 31];
  if (short < 24) return { kind, value: short, after: start + 1 };
  if (short > 27) throw new Error(`CBOR: came length ${short} at byte ${start} — expected a known one`);
  const after = start + 1 + 2 ** (short - 24);
  const value = bytes.subarray(start + 1, after).reduce((sum, byte) => sum * 256 + byte, 0);
  return { kind, value, after };
}

function writeHead(kind: number, value: number): Uint8Array {
  const size = value < 24 ? 0 : value < 256 ? 1 : value < 65_536 ? 2 : 4;
  const head = Buffer.alloc(1 + size);
  head[0] = (kind << 5) | (size === 0 ? value : 23 + Math.log2(2 * size));
  if (size > 0) head.writeUIntBE(value, 1, size);
  return head;
}
