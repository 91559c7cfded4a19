import type { Places } from './word-meanings.ts';

/**
 * What a refusal is about, in one of some thirty kinds: for a text that has no entry of its own. The page with all of
 * them is /replies/, each at the anchor that `reasonAddress` gives.
 */
export const reasonNames = {
  'user-unknown': 'The recipient does not exist',
  'mailbox-full': 'The mailbox is full',
  'mailbox-disabled': 'The mailbox is disabled or suspended',
  moved: 'The recipient has moved',
  'recipient-domain': 'The recipient’s domain is not found',
  'no-mail-here': 'The host accepts no mail at all',
  restricted: 'The recipient accepts some senders only',
  'too-many-recipients': 'Too many recipients at once',
  'block-list': 'The sending address is on a block list',
  reputation: 'The sending address has a bad reputation',
  rate: 'Too many messages or connections',
  greylist: 'Greylisting: come back later',
  'client-refused': 'The connecting server is not allowed in',
  'reverse-dns': 'The sending address has no valid name (PTR)',
  helo: 'The name in HELO or EHLO is refused',
  'sender-address': 'The sender’s address or domain is not valid',
  'sender-blocked': 'The sender is blocked by the recipient',
  'sender-authentication': 'SPF, DKIM or DMARC failed',
  'sender-suspended': 'The sending account or tenant is blocked',
  relay: 'The server does not relay for this domain',
  logon: 'A logon is required, or it failed',
  tls: 'Encryption failed or is required',
  size: 'The message is too large',
  spam: 'The content looks like spam',
  attachment: 'A virus or a forbidden attachment',
  'message-form': 'The message is malformed',
  policy: 'A rule or policy refused it',
  loop: 'The message is caught in a loop',
  syntax: 'A command was not understood',
  connection: 'There was no connection, or it broke',
  expired: 'The message waited too long',
  'local-fault': 'The server has a fault of its own',
  unspecified: 'The server gives no reason',
} as const;

export type ReasonId = keyof typeof reasonNames;

/** A reason, how surely words tell it, from 1 to 9, and those words. */
export type ReasonRule = readonly [reason: ReasonId, weight: number, words: Words];

/** An expression, or what looks for words of some meaning and keeps where they are. */
interface Words {
  test(text: string, places?: Places): boolean;
}

/** All reasons, in the order of the page. */
export const reasonIds = Object.keys(reasonNames) as readonly ReasonId[];

/**
 * Where a reason is explained.
 *
 * @example reasonAddress('mailbox-full') // '/replies/#reason-mailbox-full'
 */
export const reasonAddress = (reason: ReasonId): string => `/replies/#reason-${reason}`;

/**
 * The reason of this name; undefined for any other text.
 *
 * @example readReason('mailbox-full') // 'mailbox-full'
 * @example readReason('mailbox-fuller') // undefined
 */
export const readReason = (name: string | undefined): ReasonId | undefined =>
  reasonIds.find((reason) => reason === name);
