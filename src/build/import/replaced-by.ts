import type { Site } from '../../site.ts';

/** The guide that replaces an article. */
export interface ReplacedBy {
  /** Its address. */
  readonly guide: string;
  /** True where src/former-articles.json leads the old address there already. */
  readonly isKnown: boolean;
}

/**
 * The guide that an article of the help centre overlaps with: the one that is known for its number or its title, else
 * that of the task and server which its title is about.
 *
 * @param guides Addresses of the guides that there are, and of the lists of guides for a task.
 * @example replacedBy({ title: 'Exchange 2013 - Locking down', number: undefined }, site, guides)?.guide
 */
export function replacedBy(
  { title, number }: { readonly title: string; readonly number?: string | undefined },
  { formerArticles, servers }: Pick<Site, 'formerArticles' | 'servers'>,
  guides: ReadonlySet<string>,
): ReplacedBy | undefined {
  const same = (one: string | undefined) => one?.toLowerCase() === title.toLowerCase();
  const known = formerArticles.find(
    (one) => one.kind === undefined && ((number !== undefined && one.number === number) || same(one.title)),
  );
  if (known) return { guide: known.now, isKnown: true };
  const task = tasks.find(({ words }) => words.test(title));
  if (!task) return undefined;
  const named = servers.filter(({ name, shortName, id }) =>
    /^exchange-\d/.test(id)
      ? /exchange/i.test(title) && holds(title, shortName)
      : holds(title, name) || (id === 'exchange-online' && /\b(?:office|microsoft) ?365\b|\bo365\b/i.test(title)),
  );
  const [server, ...more] = named;
  // A server that no guide is for keeps its article: nothing else says what is in it.
  if (server === undefined) return undefined;
  const guide = more.length > 0 ? `/${task.id}/` : `/${task.id}/${server.id}/`;
  return guides.has(guide) ? { guide, isKnown: false } : undefined;
}

/** Whether a title has a name in it as words of its own. */
const holds = (title: string, name: string): boolean =>
  new RegExp(`(?<![\\w.])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w.])`, 'i').test(title);

/** Titles of articles that do what the guides of a task do. */
const tasks = [
  { id: 'lock-down', words: /\block(?:ing)?[ -]?down\b/i },
  { id: 'disable-filters', words: /\b(?:disabl\w+|turn\w* off) .*\b(?:content filter|sender id|anti-?spam)/i },
] as const;
