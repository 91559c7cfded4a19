import { nearest } from '../../content/nearest.ts';
import type { Problem } from '../../content/problem.ts';
import { attribute, type Edit, type Element, elementsIn, type ParsedPage } from '../html-pages.ts';
import type { Renamed } from './former-places.ts';

/** Elements that text may be in, and so an empty mark with the former anchor too. */
const holders = /^(?:h[1-6]|p|div|section|dd|td|th|figure|figcaption|blockquote|details)$/;

/** The anchors that a page keeps: where each is put, and how the text of the page changes. */
export interface KeptAnchors {
  readonly marks: readonly { readonly offset: number; readonly id: string }[];
  readonly edits: readonly Edit[];
  readonly problems: readonly Problem[];
}

/** For a page that was never renamed. */
export const noAnchors: KeptAnchors = { marks: [], edits: [], problems: [] };

/**
 * Gives a page the anchors that it had before a rename: an empty mark at the place that has the new one, so that an old
 * link arrives without script.
 *
 * @returns The marks, and as problems every entry that cannot be: its new anchor does not exist or is a former one itself, or its
 *   former anchor is in use.
 * @example keepAnchors(parsePage({ path: 'ports/index.html', html: '<h2 id="new">Ports</h2>' }), [{ kind: 'anchor',
 *   from: 'old', to: 'new', file: 'ports.mdx', line: 4 }]).edits[0]?.text
 *   // '<span id="old"></span>'
 */
export function keepAnchors(page: ParsedPage, places: Renamed['places']): KeptAnchors {
  const byId = new Map(page.elements.map((one) => [attribute(one, 'id'), one]));
  const ids = [...byId.keys()].filter((id) => id !== undefined);
  const problems: Problem[] = [];
  const marks: { offset: number; id: string }[] = [];
  const former = new Map<string, string>();
  for (const place of places) {
    if (place.kind !== 'anchor') continue;
    const { from, to, file, line } = place;
    const came = `#${from} → #${to}`;
    const next = places.find((one) => one.kind === 'anchor' && one.from === to);
    const target = byId.get(to);
    const offset = target && startOf(target);
    if (byId.has(from)) {
      problems.push({ file, line, came, expected: `a former anchor: the page ${page.path} has #${from} now` });
    } else if (former.has(from)) {
      problems.push({ file, line, came: `${came}, the second of #${from}`, expected: 'each former anchor once' });
    } else if (next?.to !== undefined) {
      problems.push({ file, line, came, expected: `the anchor of today: #${from} → #${next.to}` });
    } else if (offset === undefined) {
      const near = nearest(
        to,
        ids.filter((id) => id !== to),
      ).map((id) => `#${id}`);
      problems.push({
        file,
        line,
        came,
        expected: near.join(' or ') || `an anchor of a heading or step in ${page.path}`,
      });
    } else {
      former.set(from, to);
      marks.push({ offset, id: from });
    }
  }
  // The mark of the last entry comes first where several have one place.
  const edits = marks
    .toReversed()
    .map(({ offset, id }) => ({ start: offset, end: offset, text: `<span id="${escapeHtml(id)}"></span>` }));
  return { marks, edits, problems };
}

/** Where the mark goes: inside of the element, or of the text of a step; undefined where HTML allows none. */
function startOf(target: Element): number | undefined {
  const holder = elementsIn(target).find(({ tagName }) => holders.test(tagName));
  return holder?.sourceCodeLocation?.startTag?.endOffset;
}

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
