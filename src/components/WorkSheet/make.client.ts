/** A new element with attributes and children; texts are texts, whatever they hold. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A button that does something. */
export function makeButton(label: string, press: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button', class: 'button' }, label);
  button.addEventListener('click', press);
  return button;
}
