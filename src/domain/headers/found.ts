import type { Stage } from '../refusal/stages.ts';
import type { Acceptance } from './acceptance.ts';

/** What a text shows of a session, however it is written. */
export type Found = Seen &
  (
    | { outcome: 'stopped'; reply: string | undefined; isTemporary?: boolean; isForOthersAccepted?: boolean }
    | { outcome: 'broken' }
    | { outcome: 'no-answer'; reply?: string | undefined }
    /** It came to its end, or the text did, before anything was accepted or refused. */
    | { outcome: 'ended' }
    | { outcome: 'accepted'; acceptance: Acceptance }
  );

interface Seen {
  stage: Stage;
  /** How the stage is known: it is written there, follows from the replies before, or is where such a reply usually comes. */
  basis: 'shown' | 'order' | 'usual';
  client?: string | undefined;
  connector?: string | undefined;
}

/**
 * True for a session in which a step was refused.
 *
 * @example isStopped({ outcome: 'ended', stage: 'sender', basis: 'shown' }) // false
 */
export const isStopped = (found: Found): found is Extract<Found, { outcome: 'stopped' }> => found.outcome === 'stopped';
