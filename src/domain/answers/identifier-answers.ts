import { spellCount } from '../addresses/words.ts';
import { namedServers } from '../search/named-servers.ts';
import type { DirectAnswer, DirectRow } from './direct-answer.ts';
import type { KnownAnswers, KnownPage } from './known-answers.ts';

/** Longest text, in words, in which the name of a program is what is asked for: a sentence asks something about it. */
const longestName = 4;

/** Rows of one answer; more would push the results out of sight. */
const most = 3;

/**
 * The pages of a cmdlet or another identifier that is in a text; of several the longest. Where the text names a
 * server, guides for others are none. A tool such as grey_listing is meant only as it is spelled: without its mark it is a
 * word of the language; in a sentence a name counts only as it is spelled, and one in small letters not at all. Where it names none, each task has one guide: for the reader's own server, else the
 * first, which is that of the newest version.
 *
 * @param own The reader's own server by name.
 * @example identifierAnswer('Get-Queue', { ...readKnownAnswers({}), identifiers: [{ name: 'Get-Queue',
 *   pages: [0] }], pages: [{ title: 'Read the queue', path: '/queue/' }] }).rows[0]?.title
 *   // 'Read the queue'
 */
export function identifierAnswer(text: string, known: KnownAnswers, own?: string): DirectAnswer {
  const keys = keysIn(text);
  const isSentence = text.trim().split(/\s+/).length > longestName;
  const [first] = known.identifiers
    .filter(({ name }) => !isSentence || (!/^[a-z]+$/.test(name) && text.toLowerCase().includes(name.toLowerCase())))
    .filter(({ name }) => keys.has(keyOf(name)) && (!/^[a-z]+_[a-z]+$/.test(name) || text.toLowerCase().includes(name)))
    .toSorted((a, b) => b.name.length - a.name.length);
  // A right beside a cmdlet is what is asked for, and the guides that use the cmdlet may have other rights.
  const others = text.match(/\b[a-z]+(?:-[a-z]+){2,}\b/gi) ?? [];
  if (first && others.some((other) => !known.identifiers.some(({ name }) => keyOf(name) === keyOf(other))))
    return { kind: 'identifier', name: '', rows: [] };
  const pages = (first?.pages ?? []).flatMap((page) => known.pages[page] ?? []);
  const named = namedServers(
    text.toLowerCase().split(/[^\p{L}\p{N}]+/u),
    known.servers.map((name, place) => ({
      name,
      words: known.serverWords[place] ?? [],
    })),
  );
  const isGuide = ({ badge }: KnownPage) => badge !== undefined && known.servers.includes(badge);
  const leading =
    named.length > 0
      ? pages.filter((page) => !isGuide(page) || named.includes(page.badge ?? '')).toSorted(byNumber(isGuide))
      : oneEach(pages.toSorted(byNumber((page) => page.badge === own && own !== undefined)), isGuide);
  const rows = leading
    .slice(0, most)
    .map(({ title, path, badge }): DirectRow => ({ title, detail: '', address: path, ...(badge && { badge }) }));
  const more = leading.length > most ? `: ${most} of ${spellCount(BigInt(leading.length))} guides` : '';
  return { kind: 'identifier', name: `${first?.name ?? ''}${more}`, rows };
}

/** Those first for which it is true. */
const byNumber = (is: (page: KnownPage) => boolean) => (a: KnownPage, b: KnownPage) => Number(is(b)) - Number(is(a));

/** The first guide of each task, and every other page. */
function oneEach(pages: readonly KnownPage[], isGuide: (page: KnownPage) => boolean): KnownPage[] {
  const tasks = new Set<string>();
  return pages.filter((page) => {
    if (!isGuide(page)) return true;
    const task = page.path.split('/').at(-3) ?? '';
    const isFirst = !tasks.has(task);
    tasks.add(task);
    return isFirst;
  });
}

/** Words joined with up to five after them, without what is between: "set receive-connector" holds "setreceiveconnector". */
function keysIn(text: string): Set<string> {
  const words = text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return new Set(words.flatMap((_, at) => [1, 2, 3, 4, 5, 6].map((count) => words.slice(at, at + count).join(''))));
}

const keyOf = (identifier: string): string => identifier.toLowerCase().replace(/[^a-z0-9]+/g, '');
