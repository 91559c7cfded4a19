import type { Server } from '../site.ts';
import type { Catalogue } from './catalogue.ts';
import { type Evidence, fingerprint, titledBlocks } from './fragments.ts';

const records = import.meta.glob<Evidence>('../evidence/*.json', { eager: true, import: 'default' });

/** The tasks whose guides `npm run verify` runs, in the order in which their blocks go into the fingerprint. */
const tasksRun = ['lock-down', 'undo'];

/**
 * The record of a server's last run, whatever was changed since; undefined where its guides were never run.
 *
 * @example lastEvidence(server)?.version
 */
export const lastEvidence = ({ id }: Pick<Server, 'id'>): Evidence | undefined => records[`../evidence/${id}.json`];

/**
 * What was seen when the guides of a server were run; undefined where they never were, or have changed since: a record is
 * evidence of the commands that were run and of no others.
 *
 * @example evidenceFor({ id: 'exchange-2003' }, { guidesFor: () => [] }) // undefined
 */
export function evidenceFor(server: Server, { guidesFor }: Pick<Catalogue, 'guidesFor'>): Evidence | undefined {
  const record = lastEvidence(server);
  if (record === undefined) return undefined;
  const guides = tasksRun.flatMap((task) => guidesFor(server).filter((one) => one.task.id === task));
  const blocks = guides.flatMap(({ entry }) => titledBlocks(entry.body ?? '', entry.filePath ?? entry.id));
  return record.fragments === fingerprint(blocks) ? record : undefined;
}
