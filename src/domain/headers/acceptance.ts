declare const accepting: unique symbol;

/** A line of a text in which a server accepts a step. Only `acceptingLine` makes one. */
export interface AcceptingLine<Step extends 'sender' | 'recipient' | 'content'> {
  readonly [accepting]: Step;
  readonly text: string;
  /** The line of the text, from 1. */
  readonly number: number;
}

/**
 * What it takes to say that a server let a message in: its replies to MAIL FROM and to RCPT TO, or the one at the end of
 * the message, which has both after it (RFC 5321, section 3.3).
 */
export type Acceptance =
  | readonly [sender: AcceptingLine<'sender'>, recipient: AcceptingLine<'recipient'>]
  | readonly [content: AcceptingLine<'content'>];

/**
 * A reply 2xx to a step as an accepting line; nothing for any other reply.
 *
 * @example acceptingLine('recipient', '250 2.1.5 Recipient OK', 7)?.number // 7
 * @example acceptingLine('recipient', '550 5.1.1 No', 7) // undefined
 */
export function acceptingLine<Step extends 'sender' | 'recipient' | 'content'>(
  _step: Step,
  text: string,
  number: number,
): AcceptingLine<Step> | undefined {
  return /^2\d\d(?:[ -]|$)/.test(text) ? ({ text: text.slice(0, 500), number } as AcceptingLine<Step>) : undefined;
}
