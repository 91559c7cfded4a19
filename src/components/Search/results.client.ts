import { adoptStyle } from '../../browser/adopt-style.ts';
import { withLineBreaks } from '../../browser/line-breaks.ts';
import { make } from '../../browser/make.ts';
import type { DirectAnswer, DirectRow } from '../../domain/answers/direct-answer.ts';
import type { KnownPage } from '../../domain/answers/known-answers.ts';
import type { Answer, Hit, Part } from './find.client.ts';
import look from './results.css?inline';

// Comes with the code, so that pages do not carry the look of results which most readers never ask for.
adoptStyle(look);

/** Links that belong together, under a name. */
export interface Group {
  name: string;
  /** True where the name is to be seen, because no link says it. */
  isNamed: boolean;
  /** True for what answers nothing: it resembles the question, and only somebody who chooses it wants it. */
  isGuess?: boolean;
  links: HTMLAnchorElement[];
}

/** What was answered without searching, above the results. */
export const directGroup = ({ kind, name, rows }: DirectAnswer): Group => ({
  name,
  isNamed: true,
  links: links(
    rows.map(({ title, detail, address, badge, place }: DirectRow) => {
      return {
        title,
        address,
        badge: beyond(title, badge),
        excerpt: [{ text: detail, marked: false }],
        className: place ? `hit ${place}` : 'hit',
        isContact: kind === 'contact',
      };
    }),
  ),
});

/** The links of one page: the page itself, then its best headings. */
export function hitGroup(hit: Hit): Group {
  // With headings below it, the page's own excerpt would say the same twice.
  const page = {
    ...hit,
    excerpt: hit.parts.length > 0 ? [] : hit.excerpt,
    badge: beyond(hit.title, hit.server),
    className: 'hit',
  };
  const parts = hit.parts.map((part) => ({ ...part, badge: undefined, className: 'hit part' }));
  return { name: hit.title, isNamed: false, links: links([page, ...parts]) };
}

/** Titles for whoever found nothing. */
export const titleGroup = (pages: readonly KnownPage[]): Group => ({
  name: 'Nearest titles',
  isNamed: true,
  isGuess: true,
  links: links(
    pages.map(({ title, path, badge }) => ({
      title,
      address: path,
      badge: beyond(title, badge),
      excerpt: [],
      className: 'hit',
    })),
  ),
});

/** What a person hears and reads after a search: "The best 8 of 11 pages". */
export function spellCount({ hits, total }: Pick<Answer, 'hits' | 'total'>, isWithin = false): string {
  const found = total === 1 ? '1 page' : `${total} pages`;
  return hits.length < total ? `${isWithin ? 'the' : 'The'} best ${hits.length} of ${found}` : found;
}

/** The badge, where it says more than the title. */
const beyond = (title: string, badge: string | undefined) => (badge && title.includes(badge) ? undefined : badge);

interface Line extends Part {
  badge: string | undefined;
  className: string;
  /** True for what was read from the facts of the company: a mail, a call, a page of theirs. */
  isContact?: boolean;
}

/** Leaves out what does not lead to a page of this site: an index that somebody changed could say anything. */
const links = (lines: readonly Line[]): HTMLAnchorElement[] =>
  lines
    .filter(({ address, isContact }) => isOwn(address) || (isContact && contact.test(address)))
    .map((line) => link(line));

/** Addresses, numbers and hosts as the facts have them. */
const contact = /^(?:tel:\+\d+|mailto:[\w.+-]+@[\w.-]+|https:\/\/[\w.-]+\/[\w./-]*)$/;

function isOwn(address: unknown): address is string {
  if (typeof address !== 'string' || !address.startsWith('/')) return false;
  try {
    return new URL(address, location.origin).origin === location.origin;
  } catch {
    return false;
  }
}

function link({ title, address, excerpt, badge, className }: Line): HTMLAnchorElement {
  const anchor = make('a', { class: className, href: address });
  // Texts that run from right to left must not turn around what is beside them.
  anchor.append(make('bdi', { class: 'name' }, title));
  if (badge) anchor.append(' ', make('bdi', { class: 'badge' }, badge));
  // Commands in it break as commands do.
  const pieces = excerpt.flatMap(({ text, marked }) =>
    marked ? make('mark', {}, ...withLineBreaks(text)) : withLineBreaks(text),
  );
  if (pieces.length > 0) anchor.append(make('span', { class: 'excerpt', dir: 'auto' }, ...pieces));
  return anchor;
}
