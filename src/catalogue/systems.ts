import { type Family, type Server, site } from '../site.ts';

/** The systems of a family as lists show them: what its maker supports first, the rest folded. */
export interface SystemsOfFamily {
  readonly family: Family;
  readonly current: readonly Server[];
  /** Those out of their vendor's support, the newest first. */
  readonly ended: readonly Server[];
}

/** A list that is on many pages shows no more of one family; the chooser of a task and the home page have all. */
export const mostShown = 12;

/**
 * Whether the vendor's support has ended on a day such as "2026-11-28".
 *
 * @example supportHasEnded({ supportEnds: '2026-11-28' }, '2026-11-28') // true
 */
export const supportHasEnded = ({ supportEnds }: Pick<Server, 'supportEnds'>, day: string): boolean =>
  supportEnds !== undefined && supportEnds <= day;

/**
 * Groups servers by family, in the order of src/site.ts; a family without any of them is left out.
 *
 * @param day Today, such as "2026-11-28".
 * @example systemsByFamily([{ id: 'exchange-2016', family: 'exchange', supportEnds: '2025-10-14' }],
 *   '2026-11-28')[0]?.ended.length
 *   // 1
 */
export function systemsByFamily(
  servers: readonly Server[],
  day: string,
  families: readonly Family[] = site.families,
): SystemsOfFamily[] {
  return families.flatMap((family) => {
    const members = servers.filter((server) => server.family === family.id);
    if (members.length === 0) return [];
    const ended = members.filter((server) => supportHasEnded(server, day));
    const newestFirst = [...ended].sort((a, b) => (a.supportEnds ?? '').localeCompare(b.supportEnds ?? '')).reverse();
    return [{ family, current: members.filter((server) => !ended.includes(server)), ended: newestFirst }];
  });
}

/**
 * The servers that a picker offers beside the current one: its family, in the order of src/site.ts, but no more than
 * `most` and always itself.
 *
 * @example siblingsOf(site.servers[0], site.servers, 3).length // 3
 */
export function siblingsOf(
  current: Server,
  servers: readonly Server[] = site.servers,
  most: number = mostShown,
): readonly Server[] {
  const family = servers.filter((server) => server.family === current.family);
  const first = Math.max(0, Math.min(family.indexOf(current) - Math.floor(most / 2), family.length - most));
  return family.slice(first, first + most);
}

/**
 * What a list is searched for to find a system, besides the name that it shows.
 *
 * @example otherNamesOf({ name: 'Exim 4', shortName: 'Exim', alsoCalled: ['Exim4'] }) // 'Exim Exim4'
 */
export const otherNamesOf = ({
  shortName,
  alsoCalled = [],
}: Pick<Server, 'name' | 'shortName' | 'alsoCalled'>): string => [shortName, ...alsoCalled].join(' ');
