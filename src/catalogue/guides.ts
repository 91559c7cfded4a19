import { type CollectionEntry, getCollection } from 'astro:content';
import { guideId } from '../domain/permanent/permanent-id.ts';
import { type Server, site, type Task } from '../site.ts';
import { fillTokens, tokensFor } from '../tokens.ts';

/** One task for one server: the article with the facts it belongs to. Its texts have their tokens filled. */
export interface Guide {
  /** Permanent name of the page: /a/<id>/ leads to it. */
  readonly id: string;
  readonly entry: CollectionEntry<'articles'>;
  readonly task: Task;
  readonly server: Server;
  /** Path of the page, with both slashes: "/lock-down/exchange-2007/". */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly outcome: string;
}

/**
 * All guides, in the order of tasks and then servers in src/site.ts. An article that also serves other servers gives a
 * guide for each of them.
 *
 * @throws Error naming the article whose task or server is unknown, or two articles for the same page.
 */
export async function getGuides(): Promise<readonly Guide[]> {
  const guides = (await getCollection('articles')).flatMap((entry) => {
    const [taskId = '', ...serverIds] = entry.id.split('/').concat(entry.data.also ?? []);
    return serverIds.map((serverId) => guideOf(entry, taskId, serverId));
  });
  const rank = ({ task, server }: Guide) => site.tasks.indexOf(task) * 1000 + site.servers.indexOf(server);
  guides.sort((a, b) => rank(a) - rank(b));
  const twice = guides.find(({ path }, index) => guides[index - 1]?.path === path);
  if (twice) throw new Error(`${twice.path} has two articles, one of them ${twice.entry.filePath}: expected one.`);
  return guides;
}

/** Why a server needs no guide for a task; undefined where it needs one. */
export const reasonNotNeeded = (task: Task, server: Server): string | undefined =>
  site.notNeeded.find((one) => one.task === task.id && one.server === server.id)?.reason;

function guideOf(entry: CollectionEntry<'articles'>, taskId: string, serverId: string): Guide {
  const where = entry.filePath ?? entry.id;
  const task = site.tasks.find(({ id }) => id === taskId);
  const server = site.servers.find(({ id }) => id === serverId);
  if (!task || !server) throw new Error(`${where}: came ${taskId}/${serverId} — expected both to be in src/site.ts`);
  const fill = (text: string) => fillTokens(text, where, tokensFor(server.name));
  return {
    id: guideId(entry.data.id, entry.id.split('/')[1] ?? '', server.id),
    entry,
    task,
    server,
    path: `/${task.id}/${server.id}/`,
    title: fill(entry.data.title),
    description: fill(entry.data.description),
    outcome: fill(entry.data.outcome),
  };
}
