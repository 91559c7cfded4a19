import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

/**
 * The scripts that a page of the built site may ask for, found in its HTML and in the scripts themselves, so that none is
 * forgotten. Addresses begin with a slash.
 */
export function scriptsOf(path: string): string[] {
  const found = new Set<string>();
  const add = (text: string) => {
    for (const [, name = ''] of text.matchAll(/["'`](?:\.|\/_astro)\/([\w.-]+\.js)["'`]/g)) {
      const address = `/_astro/${name}`;
      if (found.has(address)) continue;
      found.add(address);
      add(readFileSync(`${dist}${address}`, 'utf8'));
    }
  };
  add(readFileSync(`${dist}${path}index.html`, 'utf8'));
  return [...found].sort();
}

/** What a file may be in place of itself. */
export const kinds = ['gone', 'garbage', 'hanging'] as const;

export type Kind = (typeof kinds)[number];

/** From now on a file of the site is not what it should be; the function that is given back mends it. */
export async function breakFile(page: Page, address: string, kind: Kind): Promise<() => Promise<void>> {
  const pattern = (url: URL) => url.pathname.startsWith(address);
  await page.route(pattern, (route) => {
    if (kind === 'gone') return route.fulfill({ status: 404, body: 'gone' });
    if (kind === 'garbage') return route.fulfill({ contentType: 'text/javascript', body: '<<garbage>>' });
    return undefined; // Nobody ever answers.
  });
  return () => page.unroute(pattern);
}
