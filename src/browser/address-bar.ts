/**
 * Puts a fragment or a query into the address bar, in place of the one there; an empty one takes the fragment away.
 * No entry is added to the history.
 *
 * @param state What the history keeps with the address; what it has by now where it is left out.
 * @returns Whether the address bar has it now. Browsers refuse after some 100 changes in a short time; whatever is
 *   written next brings the address up to date.
 * @example writeAddress('#prove-it&server=EX02') // true
 */
export function writeAddress(part: string, state: unknown = history.state): boolean {
  const address = part || location.pathname + location.search;
  // For each change the browser saves what is in the fields: long for megabytes.
  if (state === history.state && new URL(address, location.href).href === location.href) return true;
  try {
    history.replaceState(state, '', address);
    return true;
  } catch {
    return false;
  }
}
