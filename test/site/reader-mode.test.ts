import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { guides, pageAt } from './pages.ts';

/** The text of a page as a browser's reader mode shows it: Firefox uses this library, others resemble it. */
function inReaderMode(html: string): string {
  const { document } = new JSDOM(html, { url: 'https://example.com/' }).window;
  return words(new Readability(document).parse()?.textContent);
}

/** Without blanks, which reader mode has in other places. */
const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, '');

// The same parts make up all guides; those for Exchange are the longest, and each task is there.
const paths = guides.map(({ path }) => path).filter((path) => /exchange|postfix|cisco-asa/.test(path));

test.each(paths)('reader mode keeps every step of %s', (path) => {
  const { html } = pageAt(path);
  const text = inReaderMode(html);
  const { document } = new JSDOM(html).window;
  // What only a script uses, such as a copy button, is in neither.
  const steps = [...document.querySelectorAll('.step :is(p:not(.code p), pre, li):not(:has(copy-button))')].map(
    (part) => words(part.textContent),
  );
  expect(steps.length).toBeGreaterThan(0);
  const outcome = words(document.querySelector('.outcome')?.textContent);
  expect(outcome).toMatch(/^Whenyouaredone/);
  const lost = [outcome, ...steps].filter((one) => !text.includes(one));
  expect(lost).toEqual([]);
});
