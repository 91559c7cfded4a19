import { type Server, site, type Task } from '../site.ts';

/** Why a server needs no guide for a task; undefined where it needs one. */
export const reasonNotNeeded = (task: Task, server: Server): string | undefined =>
  site.notNeeded.find((one) => one.task === task.id && one.server === server.id)?.reason;
