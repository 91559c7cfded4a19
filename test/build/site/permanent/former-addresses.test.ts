import { describe, expect, test } from 'vitest';
import { ContentFile } from '../../../../src/build/content/content-file.ts';
import { spellProblem } from '../../../../src/build/content/problem.ts';
import { parsePage } from '../../../../src/build/site/html-pages.ts';
import { recordOf } from '../../../../src/build/site/page-record.ts';
import { checkFormerAddresses } from '../../../../src/build/site/permanent/former-addresses.ts';
import { readRenamed } from '../../../../src/build/site/permanent/former-places.ts';
import { noAnchors } from '../../../../src/build/site/permanent/keep-anchors.ts';

const file = 'src/content/articles/lock-down/exchange-2007.mdx';
const article = (was: string[], more = '') =>
  `---\nid: lock-2007\nwas:\n${was.map((entry) => `  - '${entry}'\n`).join('')}${more}---\n`;
const leadOn = (now: string) => `<noscript><meta http-equiv="refresh" content="0;url=${now}"></noscript>`;

describe('a former address', () => {
  const guide = { path: 'lock-down/exchange-2007/index.html', html: '<main>x</main>' };
  const other = { path: 'lock-down/exchange-2003/index.html', html: '<main>x</main>' };
  const check = (was: string[], led: string[] = [], more = '') => {
    const pages = [...led.map((path) => ({ path: `${path}index.html`, html: leadOn('/x/') })), guide, other];
    const records = pages.map((page) => recordOf(parsePage(page), noAnchors));
    return checkFormerAddresses(readRenamed([new ContentFile(file, article(was, more))]), records).map(spellProblem);
  };

  test('that leads on is no problem', () => {
    expect(check(['/lock-down/exchange-07/'], ['lock-down/exchange-07/'])).toEqual([]);
    const also = 'also: [exchange-2010]\n';
    expect(check(['/x/ → /lock-down/exchange-2010/'], ['x/'], also)).toEqual([]);
  });

  test('that has a page is a problem', () => {
    expect(check(['/lock-down/exchange-2003/'])).toEqual([
      `${file}:4  came the former address /lock-down/exchange-2003/ — expected a former address: there is a page at this one now`,
    ]);
  });

  test('that leads to a page of another article is a problem', () => {
    expect(check(['/x/ → /lock-down/exchange-2003/'], ['x/'])).toEqual([
      `${file}:4  came /x/ → /lock-down/exchange-2003/ — expected a page of this article: /lock-down/exchange-2007/`,
    ]);
  });

  test('that two entries claim is a problem', () => {
    expect(check(['/x/', '/x/'], ['x/'])).toEqual([
      `${file}:4  came the former address /x/ again — expected it once: ${file}:4`,
    ]);
  });
});
