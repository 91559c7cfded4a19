/**
 * Gives the page the style of a part that came later, so that pages do not carry the look of what most readers never see.
 *
 * @example adoptStyle('.bar { position: sticky }')
 */
export function adoptStyle(style: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
}
