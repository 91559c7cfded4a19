import { type Server, site, type Task } from '../site.ts';

/**
 * Why a server needs no guide for a task; undefined where it needs one.
 *
 * @example reasonNotNeeded({ id: 'lock-down' }, { id: 'exchange-2016' }) // undefined
 */
export const reasonNotNeeded = (task: Task, server: Server): string | undefined =>
  site.notNeeded.find((one) => one.task === task.id && one.server === server.id)?.reason;
