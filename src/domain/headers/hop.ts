import type { Received } from './received.ts';

/** One line of the path, the newest first. */
export interface Hop extends Received {
  /** Counted from 1, from the top, as the lines are in the message. */
  number: number;
  /** Who wrote the line: a server of the reader, the outermost of them, or whoever came before. */
  side: 'yours' | 'deciding' | 'before';
  /** How the client's address relates to the filter. */
  place: 'block' | 'inside' | 'elsewhere' | undefined;
  /** Milliseconds since the line below was written; negative where clocks disagree. */
  delay: number | undefined;
}
