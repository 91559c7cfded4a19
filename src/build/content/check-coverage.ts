import { type Site, site } from '../../site.ts';
import { type ContentFile, contentFolder } from './content-file.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

const facts = 'src/site.ts';

/**
 * Finds gaps and contradictions between guides and facts: each server has one guide (its own or one that names the server
 * in `also`) for each task of its family, unless `notNeeded` of src/site.ts says why not; at most one for a task that its
 * family has sometimes; and none for any other task.
 *
 * @param files All files below src/content; only guides are looked at.
 * @example checkCoverage([], { ...site, servers: site.servers.slice(0, 1) })[0]?.came
 *   // 'the server "exchange-online" in notNeeded'
 */
export function checkCoverage(
  files: readonly ContentFile[],
  { tasks, families, servers, notNeeded }: Pick<Site, 'tasks' | 'families' | 'servers' | 'notNeeded'> = site,
): Problem[] {
  const guides = files.flatMap(({ file, guide }) =>
    (guide?.servers ?? []).map((server) => ({ file, pair: `${guide?.task}/${server}` })),
  );
  const wrong = notNeeded.flatMap(({ task, server }): Problem[] => [
    ...unknown('task', task, tasks),
    ...unknown('server', server, servers),
  ]);
  const pairs = tasks.flatMap((task) =>
    servers.map((server) => {
      const family = families.find(({ id }) => id === server.family);
      const need: Need = family?.tasks.includes(task.id)
        ? 'always'
        : family?.sometimes?.includes(task.id)
          ? 'sometimes'
          : 'never';
      return { pair: `${task.id}/${server.id}`, task: task.id, family, need };
    }),
  );
  return [
    ...wrong,
    ...pairs.flatMap(({ pair, task, family, need }): Problem[] => {
      const serving = guides.filter((one) => one.pair === pair).map(({ file }) => file);
      const excused = notNeeded.some((one) => `${one.task}/${one.server}` === pair);
      const [first, second] = serving;
      if (second !== undefined) {
        return [{ file: second, line: 1, came: `a second guide for ${pair}`, expected: `one: ${first} serves it` }];
      }
      if (first !== undefined && excused) {
        return [
          { file: first, line: 1, came: `a guide for ${pair}`, expected: `none: ${facts} says it is not needed` },
        ];
      }
      if (first !== undefined && need === 'never') {
        const expected = `none, or ${task} among the tasks of the family "${family?.id}" (${facts})`;
        return [{ file: first, line: 1, came: `a guide for ${pair}`, expected }];
      }
      if (first !== undefined || excused || need !== 'always') return [];
      const file = `${contentFolder}/articles/${pair}.mdx`;
      const expected = `${file}, "also" in another guide of the task, or an entry in notNeeded (${facts})`;
      return [{ file, line: 1, came: `no guide for ${pair}`, expected }];
    }),
  ];
}

/** Whether the servers of a family have a guide for a task. */
type Need = 'always' | 'sometimes' | 'never';

function unknown(kind: string, id: string, known: readonly { readonly id: string }[]): Problem[] {
  const ids = known.map((one) => one.id);
  if (ids.includes(id)) return [];
  const expected = nearest(id, ids)[0] ?? `one of ${ids.join(', ')}`;
  return [{ file: facts, line: 1, came: `the ${kind} "${id}" in notNeeded`, expected }];
}
