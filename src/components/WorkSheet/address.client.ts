import { writeAddress } from '../../browser/address-bar.ts';
import { sitePath } from '../../browser/site-path.ts';
import {
  longestFragment,
  type Refusal,
  readTexts,
  readValuesLink,
  writeValuesLink,
} from '../../domain/values/values-link.ts';

/** How long nothing must change before the address bar follows; browsers allow only so many changes in a while. */
const pause = 300;

/** Holds, for this tab and until the next guide opens, that the reader's own values go there; never the values. */
const own = 'own-values';

/**
 * The reader's values, kept in the fragment of the address and nowhere else: no server sees it, and nothing is stored.
 * An anchor may be before them; the browser knows none with values after it, so it is led there by hand.
 */
export class ValuesAddress {
  /** Texts as they were typed or came, by key; what is refused stays here, for its field. */
  texts: Map<string, string> = new Map();
  given: Map<string, string> = new Map();
  refused: readonly Refusal[] = [];
  /** True until the reader has typed, or has said that what the link brought is theirs. */
  cameWithLink = false;

  #watchers: (() => void)[] = [];
  #timer = 0;

  watch(watcher: () => void): void {
    this.#watchers.push(watcher);
  }

  start(): void {
    // The reader's own values after a reload are no news.
    const isCarried = takeCarried();
    const isOwn = isCarried || Boolean((history.state as { ownValues?: unknown } | null)?.ownValues);
    const { texts, anchor } = readValuesLink(location.hash);
    this.#take(texts, texts.size > 0 && !isOwn);
    if (texts.size > 0) {
      goTo(anchor);
      // At the end of loading, Firefox looks for the whole fragment once more, finds nothing and marks nothing.
      addEventListener('load', () => setTimeout(() => goTo(anchor)), { once: true });
    }
    if (isCarried && texts.size > 0) this.#write();
    addEventListener('hashchange', () => this.#follow());
    this.#flushInTime();
    for (const kind of ['click', 'auxclick'] as const)
      document.addEventListener(kind, (event) => this.#carry(event), true);
  }

  /**
   * Takes what the reader typed in the field of one value; an empty text takes the value away. What is refused is kept too:
   * it is theirs to mend, also after a reload.
   */
  type(key: string, text: string): void {
    if (text === (this.texts.get(key) ?? '')) return;
    const texts = new Map(this.texts);
    if (text) texts.set(key, text);
    else texts.delete(key);
    this.#take(texts, false);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#write(), pause);
  }

  /**
   * What was typed a moment ago must be in the address before the reader leaves. At "pagehide" it is soon enough for the
   * history, but too late for a reload: that comes from the keyboard, or by a press outside of the page.
   */
  #flushInTime(): void {
    const flush = () => {
      if (this.#timer) this.#write();
    };
    for (const kind of ['pagehide', 'blur', 'pointerdown']) addEventListener(kind, flush);
    addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.key === 'F5') flush();
    });
  }

  /** The reader has seen what the link brought. */
  accept(): void {
    this.cameWithLink = false;
    this.#write();
    this.#tell();
  }

  clear(): void {
    this.#take(new Map(), false);
    this.#write();
  }

  /** The link to this page and its present anchor, with the values that commands use. */
  get link(): string {
    const { anchor } = readValuesLink(location.hash);
    return location.href.replace(/#.*/s, '') + writeValuesLink({ anchor, texts: this.given });
  }

  #take(texts: ReadonlyMap<string, string>, cameWithLink: boolean): void {
    this.texts = new Map(texts);
    Object.assign(this, readTexts(this.texts));
    this.cameWithLink = cameWithLink;
    this.#tell();
  }

  #tell(): void {
    for (const watcher of this.#watchers) watcher();
  }

  /** An anchor of this page was followed, a step back or forward was made, or somebody typed an address. */
  #follow(): void {
    const { anchor, texts } = readValuesLink(location.hash);
    if (texts.size === 0) {
      if (this.texts.size > 0) this.#write();
      return;
    }
    if (!isSame(texts, this.texts)) this.#take(texts, !(history.state as { ownValues?: unknown } | null)?.ownValues);
    goTo(anchor);
  }

  #write(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    const { anchor } = readValuesLink(location.hash);
    const fragment = this.#fragment(anchor);
    const state = { ...(history.state as object | null), ownValues: this.texts.size > 0 && !this.cameWithLink };
    writeAddress(fragment, state);
  }

  /** What was refused goes along, as long as there is room: of a fragment that is too long nothing is read. */
  #fragment(anchor: string): string {
    const whole = writeValuesLink({ anchor, texts: this.texts });
    return whole.length <= longestFragment ? whole : writeValuesLink({ anchor, texts: this.given });
  }

  /** A guide that is opened from here gets the values too; the link itself stays plain, for whoever copies it. */
  #carry(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || this.texts.size === 0 || link.origin !== location.origin || link.pathname === location.pathname)
      return;
    // Pages of two words have a work sheet, but for these.
    if (!/^\/(?!(?:replies|background|tools|embed|a)\/)[a-z-]+\/[a-z\d-]+\/$/.test(sitePath(link.pathname))) return;
    const plain = link.getAttribute('href') ?? '';
    link.href = link.pathname + link.search + this.#fragment(link.hash.slice(1));
    setTimeout(() => link.setAttribute('href', plain));
    const isHere =
      event instanceof MouseEvent && event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey);
    if (!isHere || this.cameWithLink || link.target) return;
    try {
      sessionStorage.setItem(own, link.pathname);
    } catch {}
  }
}

/** Whether the page that led here carried the reader's own values. A closed storage knows of none. */
function takeCarried(): boolean {
  try {
    const path = sessionStorage.getItem(own);
    sessionStorage.removeItem(own);
    return path === location.pathname;
  } catch {
    return false;
  }
}

/** Leads to an anchor as the browser would: it scrolls there and marks it as the target. The values come back after it. */
function goTo(anchor: string): void {
  const place = anchor && document.getElementById(anchor);
  if (place && !place.matches(':target')) location.replace(`#${anchor}`);
}

const isSame = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  a.size === b.size && [...a].every(([key, text]) => b.get(key) === text);
