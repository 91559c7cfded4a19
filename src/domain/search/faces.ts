import type { Knowledge } from './knowledge.ts';
import type { RankedPage } from './ranked-page.ts';

/**
 * - `near`: part of the score of a task's best guide from which on another guide answers as well
 * - `sibling`: what is left to each further guide of a task
 */
const weights = { near: 0.5, sibling: 0.6 };

/**
 * Equals in an order that is always the same.
 *
 * @example byScore({ id: 'b', score: 1 }, { id: 'a', score: 1 }) // 1
 */
export const byScore = (a: RankedPage, b: RankedPage): number => b.score - a.score || (a.id < b.id ? -1 : 1);

/**
 * Where no server is named, a task has one face: of the guides that answer about as well, the one for the newest version
 * stands for all, and each further one steps back a little more, so that they do not push every other answer off the
 * first screen. What only one version has, as its own filter, still leads to that version.
 *
 * @param pages Best first.
 * @example oneFaceEach([{ id: 'a', score: 1, facts: undefined }], { servers: [] }).length // 1
 */
export function oneFaceEach(pages: readonly RankedPage[], { servers }: Pick<Knowledge, 'servers'>): RankedPage[] {
  const age = ({ facts }: RankedPage) => servers.findIndex(({ name }) => name === facts?.server);
  const isOf = (task: string) => (page: RankedPage) => page.facts?.server !== undefined && page.facts.task === task;
  const scores = new Map<string, number>();
  for (const task of new Set(pages.flatMap(({ facts }) => facts?.task ?? []))) {
    const guides = pages.filter(isOf(task));
    const best = guides[0]?.score ?? 0;
    const near = guides.filter(({ facts, score }) => isVersion(facts?.server, servers) && score >= weights.near * best);
    const face = near.toSorted((a, b) => age(a) - age(b))[0] ?? guides[0];
    const rest = guides.filter((guide) => guide !== face);
    if (face) scores.set(face.id, best);
    for (const [place, { id, score }] of rest.entries()) scores.set(id, score * weights.sibling ** (place + 1));
  }
  return pages.map((page) => ({ ...page, score: scores.get(page.id) ?? page.score })).sort(byScore);
}

/** True for a server that comes in versions. */
const isVersion = (name: string | undefined, servers: Knowledge['servers']): boolean =>
  servers.some((one) => one.name === name && one.isVersion);
