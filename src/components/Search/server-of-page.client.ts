/** The server that the page is for on which the search was opened, by name; undefined on other pages. */
export const serverOfPage = (): string | undefined =>
  document.querySelector<HTMLMetaElement>('meta[name=kb-server]')?.content;
