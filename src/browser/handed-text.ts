/**
 * A text that one page hands to the next: what was pasted on the home page goes to the tool that reads it. It is kept in
 * this tab until that page takes it, and nowhere in an address, so it never reaches a server.
 */
const key = 'handed text';

/**
 * Keeps a text for the page at `path`, and says whether that worked: a storage may be closed, or too small.
 *
 * @example handText('/tools/headers/', 'Received: from …') // true
 */
export function handText(path: string, text: string): boolean {
  try {
    sessionStorage.setItem(key, JSON.stringify({ path, text }));
    return true;
  } catch {
    return false;
  }
}

/** The text that was handed to the page at `path`, once; undefined where none was. */
export function takeText(path: string): string | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('path' in kept) || !('text' in kept)) return undefined;
    if (kept.path !== path || typeof kept.text !== 'string') return undefined;
    sessionStorage.removeItem(key);
    return kept.text;
  } catch {
    return undefined;
  }
}
