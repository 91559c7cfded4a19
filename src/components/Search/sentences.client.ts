import type { Answer } from './find.client.ts';
import { spellCount } from './results.client.ts';

/** What to say when the search rejects. */
const unavailable = import.meta.env.DEV
  ? 'Search needs a build: npm run build.'
  : 'WebAssembly' in globalThis
    ? 'The search could not be loaded. Check the connection; the next change tries again.'
    : 'This browser cannot run the search: it has no WebAssembly.';

/**
 * Says what came of a question, for the eye and the ear.
 *
 * @param narrowed The server or the task that was chosen.
 * @param direct How many direct answers are shown.
 * @param nearest How many titles that only come near.
 * @param answer Undefined where the search could not be loaded.
 */
export function sentenceOf(
  text: string,
  narrowed: string | undefined,
  direct: number,
  nearest: number,
  answer: Answer | undefined,
): string {
  if (!answer) return `${unavailable}${direct > 0 ? ' What is shown needs no search.' : ''}${near(nearest)}`;
  if (answer.total > 0) return `${direct > 0 ? 'An answer, and ' : ''}${spellCount(answer, direct > 0)}`;
  if (direct > 0) return 'An answer. No other page has this.';
  return `Nothing found for “${text.trim()}”${narrowed ? ` in ${narrowed}` : ''}.${near(nearest)}`;
}

export const near = (titles: number): string => (titles > 0 ? ' These titles come nearest.' : '');
