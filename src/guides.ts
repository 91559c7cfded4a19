import { type CollectionEntry, getCollection } from 'astro:content';
import { type Server, site, type Task } from './site.ts';

/** One task for one server: the article with the facts it belongs to. */
export interface Guide {
  readonly entry: CollectionEntry<'articles'>;
  readonly task: Task;
  readonly server: Server;
  /** Path of the page, with both slashes: "/lock-down/exchange-2007/". */
  readonly path: string;
}

/**
 * All guides, in the order of tasks and then servers in src/site.ts.
 *
 * @throws Error naming the article whose path is no known task and server.
 */
export async function getGuides(): Promise<readonly Guide[]> {
  const guides = (await getCollection('articles')).map((entry): Guide => {
    const [taskId, serverId] = entry.id.split('/');
    const task = site.tasks.find(({ id }) => id === taskId);
    const server = site.servers.find(({ id }) => id === serverId);
    if (task && server) return { entry, task, server, path: `/${entry.id}/` };
    throw new Error(`${entry.filePath}: expected a path <task>/<server>.mdx with both listed in src/site.ts.`);
  });
  const rank = ({ task, server }: Guide) => site.tasks.indexOf(task) * 1000 + site.servers.indexOf(server);
  return guides.sort((a, b) => rank(a) - rank(b));
}
