import type { Stage } from '../refusal/stages.ts';

/** What a text shows of a session, however it is written. */
export interface Found {
  stage: Stage;
  reply?: string | undefined;
  /** How the stage is known: it is written there, follows from the replies before, or is where such a reply usually comes. */
  basis: 'shown' | 'order' | 'usual';
  isBroken?: boolean;
  client?: string | undefined;
  connector?: string | undefined;
}
