import { load } from '../../browser/load.ts';
import { sitePath } from '../../browser/site-path.ts';
import code from '../../domain/permanent/former-article.ts?worker&url';

const path = sitePath(location.pathname);

/** Fetched for old links only: other addresses that are not there need nothing of it. */
const former = /^\/hc(?:\/|$)/i.test(path)
  ? load<typeof import('../../domain/permanent/former-article.ts')>(code).catch(() => undefined)
  : Promise.resolve(undefined);

/** Leads an old link on to where its article lives now; knows no other targets than its own links. */
class FormerArticles extends HTMLElement {
  async connectedCallback() {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-number]')];
    const articles = links.map((link) => ({
      number: link.dataset['number'] ?? '',
      kind: link.dataset['kind'] === 'section' ? ('section' as const) : undefined,
      now: link.pathname,
    }));
    const target = (await former)?.formerArticleTarget(path, articles);
    if (target === undefined) return;
    const { pathname, hash } = new URL(target, location.origin);
    location.replace(pathname + location.search + (location.hash || hash));
  }
}

/** Says of a link to an article that this site does not know what happened, and searches for the words in it. */
class FormerAddress extends HTMLElement {
  async connectedCallback() {
    const address = (await former)?.readFormerAddress(path);
    const text = this.querySelector('p');
    if (address === undefined || !text) return;
    const { number, words } = address;
    text.textContent =
      `This link led to article ${number} of the former help centre, and this site does not know where its content is ` +
      `now. ${words ? 'Search for the words of its title:' : 'Search for what it was about:'}`;
    const field = this.querySelector('input');
    if (field && field.value === '') field.value = words;
  }
}

customElements.define('former-articles', FormerArticles);
customElements.define('former-address', FormerAddress);
