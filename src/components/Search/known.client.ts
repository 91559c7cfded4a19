import { type KnownAnswers, readKnownAnswers } from '../../domain/answers/known-answers.ts';
import { claimAnswers } from './warm.client.ts';

/** How long the file may take, in milliseconds. */
const longestWait = 15_000;

let known: Promise<KnownAnswers | undefined> | undefined;

/** Fetches what is answered without searching, once. Gives nothing where that fails; a later call tries again. */
export function fetchKnown(): Promise<KnownAnswers | undefined> {
  known ??= read().catch(() => {
    known = undefined;
    return undefined;
  });
  return known;
}

async function read(): Promise<KnownAnswers> {
  claimAnswers();
  const response = await fetch('/direct-answers.json', { signal: AbortSignal.timeout(longestWait) });
  if (!response.ok) throw new Error(String(response.status));
  return readKnownAnswers(await response.json());
}
