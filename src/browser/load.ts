/** After so many milliseconds without an answer, a file counts as lost. */
const longestWait = 20_000;

const parts = new Map<string, Promise<unknown>>();
const failures = new Map<string, number>();

/**
 * Fetches the code of a part, once; after a failure, the next call tries again.
 *
 * Firefox remembers a module that could not be fetched, and every browser one that is no script, for as long as the page
 * is open (HTML Standard, "module map"). So each further try asks under another address. That helps only where the file
 * imports no others, which is why parts are imported as `?worker&url`: Vite makes each a file of its own.
 *
 * @param address Of the file, from an import with `?worker&url`.
 * @throws Error when the file cannot be fetched, is no script, or does not come within 20 seconds.
 * @example const { start } = await load<LogReader>(address)
 */
export function load<Part>(address: string): Promise<Part> {
  const known = parts.get(address);
  if (known) return known as Promise<Part>;
  const tries = failures.get(address) ?? 0;
  const part: Promise<Part> = import(/* @vite-ignore */ tries ? `${address}?again=${tries}` : address);
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`${address} did not come.`)), longestWait);
  });
  const first = Promise.race([part, late]);
  parts.set(address, first);
  first.catch(() => {
    parts.delete(address);
    failures.set(address, tries + 1);
  });
  return first;
}
