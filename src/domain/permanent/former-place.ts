/** What an entry of `was` in the front matter says. */
export type FormerPlace =
  | { readonly kind: 'page'; readonly from: string; readonly to: string | undefined }
  | { readonly kind: 'anchor'; readonly from: string; readonly to: string };

/**
 * Reads an entry of `was`: a former address of an article's page, or a former anchor and what it is called now.
 *
 * `/lock-down/exchange-07/` leads to the page of the article; where it has pages for several servers, to that of its own
 * server, unless the entry names another: `/lock-down/exchange-19/ → /lock-down/exchange-2019/`.
 *
 * @returns undefined for what is neither.
 * @example readFormerPlace('#step-old → #step-new') // { kind: 'anchor', from: 'step-old', to: 'step-new' }
 */
export function readFormerPlace(entry: string): FormerPlace | undefined {
  if (entry.length > 400) return undefined;
  const [from = '', to, ...more] = entry.split(' → ');
  if (more.length > 0) return undefined;
  if (isAnchor(from)) {
    return to !== undefined && isAnchor(to) ? { kind: 'anchor', from: from.slice(1), to: to.slice(1) } : undefined;
  }
  return isAddress(from) && (to === undefined || isAddress(to)) ? { kind: 'page', from, to } : undefined;
}

const isAnchor = (text: string): boolean => /^#[^\s#/]+$/.test(text);

/** The address of a page of this site, with both slashes. */
const isAddress = (text: string): boolean => /^\/(?:[^\s/#?]+\/)+$/.test(text);
