/**
 * The path of an address as the site's own links are written: from its root, also where it is published below a folder.
 * The folder is that of the icon, which every page names.
 *
 * @example sitePath('/kb/lock-down/postfix/') // '/lock-down/postfix/' where the site is below /kb/
 */
export function sitePath(pathname: string): string {
  const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href;
  const base = icon ? new URL('.', icon).pathname : '/';
  return pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname;
}
