import type { Site } from '../../site.ts';

/** The guide that replaces an article. */
export interface ReplacedBy {
  /** Its address. */
  readonly guide: string;
  /** True where src/site.ts leads the old address there already. */
  readonly isKnown: boolean;
}

/**
 * The guide that an article of the help centre overlaps with: the one that src/site.ts names for its number or its
 * title, else that of the task and server which its title is about.
 *
 * @example replacedBy({ title: 'Exchange 2013 - Locking down', number: undefined }, site)?.guide // '/lock-down/exchange-2013/'
 */
export function replacedBy(
  { title, number }: { readonly title: string; readonly number?: string | undefined },
  { formerArticles, servers }: Pick<Site, 'formerArticles' | 'servers'>,
): ReplacedBy | undefined {
  const same = (one: string | undefined) => one?.toLowerCase() === title.toLowerCase();
  const known = formerArticles.find((one) => (number !== undefined && one.number === number) || same(one.title));
  if (known) return { guide: known.now, isKnown: true };
  const task = tasks.find(({ words }) => words.test(title));
  if (!task) return undefined;
  const named = servers.filter(({ name, family }) => {
    const words = [name, name.replace(/^Exchange /, ''), family === 'Exchange Server' ? '' : name].filter(Boolean);
    return words.some((word) =>
      new RegExp(`(?<![\\w.])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w.])`, 'i').test(title),
    );
  });
  const about = /exchange|office 365|microsoft 365/i.test(title) ? named : [];
  if (/office 365|microsoft 365/i.test(title)) return { guide: `/${task.id}/exchange-online/`, isKnown: false };
  const [server, ...more] = about;
  if (server === undefined) return /\bserver\b/i.test(title) ? { guide: `/${task.id}/`, isKnown: false } : undefined;
  return { guide: more.length > 0 ? `/${task.id}/` : `/${task.id}/${server.id}/`, isKnown: false };
}

/** Titles of articles that do what the guides of a task do. */
const tasks = [
  { id: 'lock-down', words: /\block(?:ing)?[ -]?down\b/i },
  { id: 'disable-filters', words: /\b(?:disabl\w+|turn\w* off) .*\b(?:content filter|sender id|anti-?spam)/i },
] as const;
