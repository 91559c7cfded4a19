/**
 * The first element in `part` that fits, which the HTML of its component promises.
 *
 * @throws Error when there is none: script and HTML are not of the same component any more.
 * @example find<HTMLInputElement>(this, 'input').value
 */
export function find<E extends Element = HTMLElement>(part: ParentNode, selector: string): E {
  const found = part.querySelector<E>(selector);
  if (found) return found;
  const name = part instanceof Element ? `<${part.localName}>` : 'This document';
  throw new Error(`${name} has no ${selector}; see its .astro file.`);
}
