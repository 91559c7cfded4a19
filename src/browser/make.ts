/**
 * A new element with its attributes and children. Texts are texts, wherever they come from.
 *
 * @example make('a', { href: '/a-z/' }, 'All articles, ', make('b', {}, 'A–Z'))
 */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/**
 * A button that does something on this page.
 *
 * @example makeButton('Clear', () => field.focus())
 */
export function makeButton(label: string, press: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button', class: 'button' }, label);
  button.addEventListener('click', press);
  return button;
}
