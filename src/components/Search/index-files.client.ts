/** How long one file of the index may take, in milliseconds. */
const longestWait = 15_000;

/** The requests of Pagefind, for as long as it is open. */
export interface IndexFiles {
  /** Throws once a part of the index did not come as one. */
  readonly check: () => void;
  /** Fetches a file that Pagefind will ask for, unless it has. Fulfilled once it comes, or will not come. */
  readonly fetchAhead: (address: string) => Promise<unknown>;
  /** Ends the watch. */
  readonly stop: () => void;
}

/**
 * Pagefind takes a part of the index that it cannot fetch or read for an empty one, tells only the console, and does not ask
 * again: the search would say that nothing was found. So its requests are watched as long as it is open.
 */
export function watchIndexFiles(): IndexFiles {
  const plain = globalThis.fetch;
  let broken = '';
  const asked = new Set<string>();
  const ahead = new Map<string, Promise<Response>>();
  const get = (address: string, init?: RequestInit) =>
    plain(address, { ...init, signal: AbortSignal.timeout(longestWait) });
  const watched: typeof fetch = async (input, init) => {
    const address = String(input instanceof Request ? input.url : input);
    if (!/\/pagefind\/[^?]*\.(?:pf_index|pf_meta|pf_fragment|wasm)$/.test(address)) return plain(input, init);
    const fail = (reason: unknown) => {
      if (address.endsWith('.pf_index')) broken = address;
      return Promise.reject(reason);
    };
    const path = new URL(address, location.href).pathname;
    const coming = ahead.get(path);
    // The body of an answer can be read once.
    ahead.delete(path);
    asked.add(path);
    const response = await (coming ?? get(address, init)).catch(fail);
    const bytes = response.ok ? await response.arrayBuffer().catch(() => undefined) : undefined;
    const unpacked = bytes && (await unpack(bytes).catch(() => undefined));
    return unpacked ? new Response(unpacked) : fail(new Error(`${address}: ${response.status}, no part of an index`));
  };
  globalThis.fetch = watched;
  return {
    check: () => {
      if (broken) throw new Error(`${broken} did not come.`);
    },
    fetchAhead: async (address) => {
      if (asked.has(address)) return;
      asked.add(address);
      const coming = get(address);
      ahead.set(address, coming);
      // Whoever asks for it meets the fault; perhaps nobody does.
      await coming.catch(() => undefined);
    },
    stop: () => {
      if (globalThis.fetch === watched) globalThis.fetch = plain;
    },
  };
}

/**
 * Unpacks what is compressed with gzip (RFC 1952, section 2.3.1), which the browser does sooner than Pagefind's own code;
 * an old browser leaves it to that.
 *
 * @returns None where it is no part of an index.
 * @throws TypeError where its end is missing.
 */
async function unpack(bytes: ArrayBuffer): Promise<ArrayBuffer | undefined> {
  const [first, second, ...rest] = new Uint8Array(bytes, 0, Math.min(12, bytes.byteLength));
  // The engine is not packed, and some hosts unpack the rest on its way.
  if (String.fromCharCode(first ?? 0, second ?? 0, ...rest) === 'pagefind_dcd') return bytes;
  if (first !== 0x1f || second !== 0x8b) return undefined;
  const { body } = new Response(bytes);
  if (!body || !('DecompressionStream' in globalThis)) return bytes;
  return new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
