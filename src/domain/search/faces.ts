import type { Knowledge } from './knowledge.ts';
import type { RankedPage } from './ranked-page.ts';

/**
 * - `near`: part of the score of a task's best guide from which on another guide answers as well
 * - `sibling`: what is left to each further guide of a task
 * - `old`: what is left to an older version, of which nobody spoke, where the words are in its guide alone
 */
const nearWeight = 0.35;
const equalWeight = 0.5;
const fewWeight = 2;
const siblingWeight = 0.6;
const manyWeight = 4;
const behindChooserWeight = 0.8;
const chooserBehindWeight = 0.5;
const oldWeight = 0.6;

/**
 * Equals in an order that is always the same.
 *
 * @example byScore({ id: 'b', score: 1 }, { id: 'a', score: 1 }) // 1
 */
export const byScore = (a: RankedPage, b: RankedPage): number => b.score - a.score || (a.id < b.id ? -1 : 1);

/**
 * Where no server is named, a task has one face. Of what a product with versions has, that is the guide for its newest
 * version. Of what most servers have, it is the page where the server is chosen: the guide of one would be wrong for most
 * readers. Each further guide steps back a little more, so that they do not push every other answer off the
 * first screen. What only one version has, as its own filter, still leads to that version.
 *
 * @param pages Best first.
 * @param choosers Pages where the server of a task is chosen, also those that no word found.
 * @param isOfProduct True where the query speaks of the product that comes in versions.
 * @example oneFaceEach([{ id: 'a', score: 1, facts: undefined }], { servers: [] }, [], false).length // 1
 */
export function oneFaceEach(
  pages: readonly RankedPage[],
  { servers }: Pick<Knowledge, 'servers'>,
  choosers: readonly RankedPage[],
  isOfProduct: boolean,
): RankedPage[] {
  const age = ({ facts }: RankedPage) => servers.findIndex(({ name }) => name === facts?.server);
  const isOf = (task: string) => (page: RankedPage) => page.facts?.server !== undefined && page.facts.task === task;
  const scores = new Map<string, number>();
  const found = new Map([...choosers, ...pages].map((page) => [page.id, page]));
  for (const task of new Set(pages.flatMap(({ facts }) => facts?.task ?? []))) {
    const guides = pages.filter(isOf(task));
    const best = guides[0]?.score ?? 0;
    const near = guides.filter(({ score }) => score >= nearWeight * best);
    const equal = guides.filter(({ score }) => score >= equalWeight * best).length;
    const versions = near.filter(({ facts }) => isVersion(facts?.server, servers));
    const face = versions.toSorted((a, b) => age(a) - age(b))[0] ?? guides[0];
    const chooser = choosers.find(({ facts }) => facts?.task === task);
    const isChoice = chooser !== undefined && equal >= (versions.length > 0 ? manyWeight : fewWeight) && !isOfProduct;
    const rest = guides.filter((guide) => guide !== face);
    const isOld = versions.length > 0 && face !== undefined && age(face) > 0 && !isOfProduct;
    if (face) scores.set(face.id, (isChoice ? behindChooserWeight : isOld ? oldWeight : 1) * best);
    for (const [place, { id, score }] of rest.entries()) scores.set(id, score * siblingWeight ** (place + 1));
    if (chooser) {
      const own = found.get(chooser.id)?.score ?? 0;
      scores.set(chooser.id, Math.max(own, (isChoice ? 1 : chooserBehindWeight) * best));
    }
  }
  return [...found.values()]
    .map((page) => ({ ...page, score: scores.get(page.id) ?? page.score }))
    .filter(({ id, score }) => score > 0 || pages.some((page) => page.id === id))
    .sort(byScore);
}

/** True for a server that comes in versions. */
const isVersion = (name: string | undefined, servers: Knowledge['servers']): boolean =>
  servers.some((one) => one.name === name && one.isVersion);
