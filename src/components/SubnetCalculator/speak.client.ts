import { find } from '../../browser/find.ts';
import { type Calculator, quiet } from './calculator.client.ts';

/** What a screen reader is told: whatever is new of these, once nobody has typed for a while. */
const toldParts = '.message p:not(.typed), output, .verdict';

/** Tells answers and errors to screen readers. The eye gets them at once; the ear is not interrupted at every key. */
export function startSpeaking({ host }: Calculator): void {
  const status = find(host, '.spoken');
  let timer = 0;
  let told = texts(host);
  new MutationObserver(() => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const now = texts(host);
      const news = now.filter((text) => !told.includes(text));
      told = now;
      if (news.length) status.textContent = news.join(' ');
    }, quiet);
  }).observe(host, { childList: true, subtree: true });
}

const texts = (host: HTMLElement): string[] =>
  [...host.querySelectorAll(toldParts)].map(({ textContent }) => textContent ?? '').filter(Boolean);
