import type { Stage } from './stages.ts';

/** A refusal in a text: the reply of the server that refused, or the words of whoever gave up. */
export interface Refusal {
  /** The reply code, `550`, and the enhanced code, `5.1.1` (RFC 5321; RFC 3463); undefined where the text has none. */
  code: string | undefined;
  enhanced: string | undefined;
  /** The reply on one line, its codes first; where there is no code, the sentence that says why. */
  text: string;
  /** The line of the text on which it begins, from 1. */
  line: number;
  /** The step that the text names beside it, such as `(in reply to RCPT TO command)`. */
  stage: Stage | undefined;
}
