/** Builds an element with a class and its text or its children. Text is only ever text. */
export function build<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** A button that does something on this page. */
export function button(label: string, press: () => void): HTMLButtonElement {
  const element = build('button', 'button', label);
  element.type = 'button';
  element.addEventListener('click', press);
  return element;
}

/** The element that `selector` finds in a part of the calculator, which the page's HTML promises. */
export function find<E extends Element = HTMLElement>(part: Element, selector: string): E {
  const found = part.querySelector<E>(selector);
  if (!found) throw new Error(`<subnet-calculator> has no ${selector}.`);
  return found;
}
