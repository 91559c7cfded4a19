import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';

/** Bytes of the head of an entry: its key, 64 digits, and its length, 12 digits. */
const headSize = 76;

/**
 * Results of one kind that are kept from build to build, in one file, each by the hash of everything it was made from.
 * What a build does not ask for is gone after it. The file may be deleted at any time.
 */
export class Kept<Value> {
  readonly #file: string;
  readonly #surroundings: string;
  readonly #old: number | undefined;
  readonly #places: ReadonlyMap<string, Place>;
  readonly #new: number;
  readonly #written = new Set<string>();

  /**
   * @param folder Of the cache.
   * @param name Of the file.
   * @param surroundings From surroundingsOf().
   */
  constructor(folder: string, name: string, surroundings: string) {
    mkdirSync(folder, { recursive: true });
    this.#file = join(folder, name);
    this.#surroundings = surroundings;
    this.#old = existsSync(this.#file) ? openSync(this.#file, 'r') : undefined;
    this.#places = this.#old === undefined ? new Map() : placesIn(this.#old);
    this.#new = openSync(`${this.#file}.new`, 'w');
  }

  /**
   * The result for these inputs, from an earlier build or made now.
   *
   * @param inputs Everything it is made from, beside the surroundings; as JSON.
   */
  get(inputs: readonly unknown[], make: () => Value): Value {
    const key = this.#keyOf(inputs);
    return this.#read(key) ?? this.#add(key, make());
  }

  /** The same for a result that takes a while. */
  async getLater(inputs: readonly unknown[], make: () => Promise<Value>): Promise<Value> {
    const key = this.#keyOf(inputs);
    return this.#read(key) ?? this.#add(key, await make());
  }

  /** Puts what this build asked for in the place of what was there. A build that fails keeps what was there. */
  finish(): void {
    if (this.#old !== undefined) closeSync(this.#old);
    closeSync(this.#new);
    renameSync(`${this.#file}.new`, this.#file);
  }

  #keyOf(inputs: readonly unknown[]): string {
    return createHash('sha256')
      .update(JSON.stringify([this.#surroundings, ...inputs]))
      .digest('hex');
  }

  #read(key: string): Value | undefined {
    const place = this.#places.get(key);
    if (this.#old === undefined || place === undefined) return undefined;
    const bytes = Buffer.alloc(place.length);
    if (readSync(this.#old, bytes, 0, place.length, place.start) !== place.length) return undefined;
    this.#write(key, bytes);
    return deserialize(bytes);
  }

  /**
   * Gives back a copy, as every later build gets one: what is new is then as small as what was kept, while a text taken out
   * of a page would hold the whole page.
   */
  #add(key: string, value: Value): Value {
    const bytes = serialize(value);
    this.#write(key, bytes);
    return deserialize(bytes);
  }

  #write(key: string, bytes: Buffer): void {
    if (this.#written.has(key)) return;
    this.#written.add(key);
    writeSync(this.#new, `${key}${String(bytes.length).padStart(headSize - key.length)}`);
    writeSync(this.#new, bytes);
  }
}

/**
 * The folder of what is kept.
 *
 * @param cache Astro's own folder for caches.
 * @example keptIn(new URL('file:///repository/.astro/')) // '/repository/.astro/kept'
 */
export const keptIn = (cache: URL): string => fileURLToPath(new URL('kept', cache));

interface Place {
  readonly start: number;
  readonly length: number;
}

/** Where each entry is; none from the first on that cannot be read. */
function placesIn(file: number): Map<string, Place> {
  const places = new Map<string, Place>();
  const head = Buffer.alloc(headSize);
  let at = 0;
  while (readSync(file, head, 0, headSize, at) === headSize) {
    const [, key, length] = /^([0-9a-f]{64}) *(\d+)$/.exec(head.toString('latin1')) ?? [];
    if (key === undefined) break;
    places.set(key, { start: at + headSize, length: Number(length) });
    at += headSize + Number(length);
  }
  return places;
}
