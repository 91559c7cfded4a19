import { describe, expect, test } from 'vitest';
import { attribute, type Element, embeds, find, guides, pageAt, pages, paths, textOf } from './pages.ts';

const linksFrom = (some: typeof pages) =>
  new Set(some.flatMap((page) => find(page, 'a').map((link) => (attribute(link, 'href') ?? '').split('#')[0])));
const fromGuides = linksFrom(guides);
const symptoms = paths.filter((path) => /^\/troubleshooting\/./.test(path));
const replies = paths.filter((path) => /^\/replies\/./.test(path));

test('there are symptoms and replies', () => {
  expect(symptoms.length).toBeGreaterThanOrEqual(10);
  expect(replies.length).toBeGreaterThanOrEqual(40);
});

describe('a way leads from a guide to', () => {
  test.each(symptoms)('%s', (path) => {
    expect(fromGuides.has(path)).toBe(true);
  });
});

// The paths of a page's own text: neither of its frame, which is the same everywhere, nor of its rows of links.
describe('the text of a guide leads to', () => {
  const fromText = new Set(guides.flatMap((page) => find(page, 'article').flatMap((article) => pathsIn(article))));
  test.each(symptoms)('%s', (path) => {
    expect(fromText.has(path)).toBe(true);
  });
});

test('the list of replies says on each line what to do first, unless that depends on the case', () => {
  const rows = find(pageAt('/replies/'), 'li').filter((row) => attribute(row, 'data-code') !== undefined);
  const without = rows.filter((row) => !textOf(row).includes('First step:'));
  expect(rows.length).toBeGreaterThan(100);
  expect(without.length).toBeLessThanOrEqual(3);
});

test('every guide leads to the proof and to the way back of its own server', () => {
  for (const page of guides) {
    const [, task = '', server = ''] = page.path.split('/');
    const links = linksFrom([page]);
    for (const other of ['verify', 'undo']) {
      if (task !== other) expect(links.has(`/${other}/${server}/`), `${page.path} to /${other}/${server}/`).toBe(true);
    }
  }
});

test('every page is linked from another one', () => {
  const linked = linksFrom(pages);
  // Pages for frames are linked from the frames of other sites.
  const isReached = (path: string) => linked.has(path) || ['/', '/404.html'].includes(path) || embeds.includes(path);
  const lonely = paths.filter((path) => !isReached(path));
  // The search page is where forms lead.
  expect(lonely).toEqual(['/search/']);
});

test('every guide can be proved and undone from the same page, or is itself the proof or the way back', () => {
  for (const page of guides) {
    const anchors = find(page, 'h2').map((heading) => attribute(heading, 'id'));
    const task = page.path.split('/')[1];
    if (task !== 'verify') expect(anchors, page.path).toContain('prove-it');
    if (task !== 'verify' && task !== 'undo') expect(anchors, page.path).toContain('undo');
  }
});

function pathsIn(element: Element): string[] {
  const inside = element.childNodes.flatMap((node) =>
    'tagName' in node && node.tagName !== 'nav' ? pathsIn(node) : [],
  );
  const path = element.tagName === 'a' ? attribute(element, 'href')?.split('#')[0] : undefined;
  return path ? [path, ...inside] : inside;
}
