/**
 * A text that one page hands to the next: what was pasted on the home page goes to the tool that reads it. It is kept in
 * this tab until that page takes it, and nowhere in an address, so it never reaches a server.
 */
const keyOf = (path: string) => `handed to ${path}`;

/**
 * Keeps a text for the page at `path`, and says whether that worked: a storage may be closed, or too small.
 *
 * @example handText('/tools/headers/', 'Received: from …') // true
 */
export function handText(path: string, text: string): boolean {
  try {
    sessionStorage.setItem(keyOf(path), text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The text that was handed to the page at `path`, once; undefined where none was.
 *
 * @example takeText('/tools/headers/') // 'Received: from …'; the second time undefined
 */
export function takeText(path: string): string | undefined {
  try {
    const text = sessionStorage.getItem(keyOf(path)) ?? undefined;
    sessionStorage.removeItem(keyOf(path));
    return text;
  } catch {
    return undefined;
  }
}
