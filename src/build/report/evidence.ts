import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Evidence, fingerprint, titledBlocks } from '../../catalogue/fragments.ts';
import { isOverdue, reviewDue } from '../../domain/article/freshness.ts';
import type { ContentFile } from '../content/content-file.ts';

/** A system whose guides were to be run again, or for the first time, and why. */
export interface Rerun {
  readonly system: string;
  readonly reason: string;
}

/**
 * The records of `npm run verify`, in the order of their names; none where the folder is missing.
 *
 * @param root The root of the repository.
 * @example readEvidence('/no/such/folder') // []
 */
export function readEvidence(root: string): Evidence[] {
  const folder = join(root, 'src/evidence');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Evidence);
}

/**
 * The systems whose pages show no test although one was made, because a command has changed since, and those that say
 * what is seen from outside without a record; also records older than a review may be.
 *
 * @param today A day, such as 2026-11-28.
 * @example staleEvidence([], [], '2026-11-28') // []
 */
export function staleEvidence(files: readonly ContentFile[], records: readonly Evidence[], today: string): Rerun[] {
  const changed = records.flatMap(({ system, program, version, day, fragments }): Rerun[] => {
    const test = `${program} ${version} on ${day}`;
    const own = guidesOf(files, system);
    if (own.length === 0) return [{ system, reason: `there is no guide any more that was run with ${test}` }];
    if (fingerprint(own.flatMap(blocksOf)) !== fragments) {
      return [{ system, reason: `its commands have changed since they were run with ${test}` }];
    }
    return isOverdue(reviewDue(day, undefined), today) ? [{ system, reason: `it was last run with ${test}` }] : [];
  });
  const known = new Set(records.map(({ system }) => system));
  const missing = files
    .filter(({ guide }) => guide?.task === 'lock-down' && !known.has(guide.server))
    .filter((file) => blocksOf(file).some(({ title }) => title === 'Seen from outside'))
    .map(({ guide }): Rerun => ({ system: guide?.server ?? '', reason: 'it shows what is seen, and was never run' }));
  return [...changed, ...missing];
}

const guidesOf = (files: readonly ContentFile[], system: string): ContentFile[] =>
  ['lock-down', 'undo'].flatMap((task) =>
    files.filter(({ guide }) => guide?.task === task && guide.servers.includes(system)),
  );

const blocksOf = ({ text, file }: ContentFile) => titledBlocks(text, file);
