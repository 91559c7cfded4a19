import type { RankedPage } from './ranked-page.ts';

/** A name and how many pages have it. */
export interface Count {
  readonly name: string;
  readonly count: number;
}

export interface Filtered {
  /** Pages that pass both filters, best first. */
  readonly pages: readonly RankedPage[];
  /** Servers of the pages that pass the filter of tasks, most pages first. */
  readonly servers: readonly Count[];
  /** Tasks of the pages that pass the filter of servers, most pages first. */
  readonly tasks: readonly Count[];
}

/**
 * Leaves the pages of a server and of a task, by their names; undefined leaves all. Each count ignores its own filter.
 *
 * @example filterPages([{ id: 'a', score: 1, facts: { title: 'A', server: 'Postfix', task: 'Undo' } }],
 *   { server: 'Exim' }).servers
 *   // [{ name: 'Postfix', count: 1 }]
 */
export function filterPages(
  pages: readonly RankedPage[],
  { server, task }: { readonly server?: string | undefined; readonly task?: string | undefined },
): Filtered {
  const ofServer = pages.filter(({ facts }) => server === undefined || facts?.server === server);
  const ofTask = pages.filter(({ facts }) => task === undefined || facts?.task === task);
  return {
    pages: ofServer.filter((page) => ofTask.includes(page)),
    servers: count(ofTask.map(({ facts }) => facts?.server)),
    tasks: count(ofServer.map(({ facts }) => facts?.task)),
  };
}

/**
 * Gives the guide for the reader's own server the place of the best guide of the same task; the others move down by one.
 * Other pages stay where they are.
 *
 * @param server Its name, or undefined to change nothing.
 * @example preferServer([{ id: 'a', facts: { server: 'Exim', task: 'Undo' } }, { id: 'b',
 *   facts: { server: 'Postfix', task: 'Undo' } }], 'Postfix').map(({ id }) => id)
 *   // ['b', 'a']
 */
export function preferServer(pages: readonly RankedPage[], server: string | undefined): readonly RankedPage[] {
  const result = [...pages];
  for (const own of pages) {
    if (server === undefined || own.facts?.server !== server) continue;
    const from = result.indexOf(own);
    const to = result.findIndex(({ facts }) => facts?.server !== undefined && facts.task === own.facts?.task);
    result.splice(from, 1);
    result.splice(to, 0, own);
  }
  return result;
}

function count(names: readonly (string | undefined)[]): Count[] {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}
