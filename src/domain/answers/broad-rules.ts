import type { ReasonId, ReasonRule } from './reason-names.ts';
import { areNear, type Meaning } from './word-meanings.ts';

/**
 * What English refusals are about by two of their words near each other, for those that no phrase of the other rules has.
 * They tell it less surely: the weight is below 5.
 */
const pairs: readonly (readonly [reason: ReasonId, weight: number, one: Meaning, other: Meaning])[] = [
  ['restricted', 3.35, 'enOnly', 'enInsiders'],
  ['expired', 3.3, 'enTried', 'enLong'],
  ['tls', 3.4, 'enTls', 'enFailed'],
  ['tls', 3.35, 'enTls', 'enUnknown'],
  ['greylist', 3.2, 'enNew', 'enLater'],
  ['sender-suspended', 3.45, 'enOwnAccount', 'enDisabled'],
  ['sender-suspended', 3.45, 'enOwnAccount', 'enBlocked'],
  ['message-form', 3.3, 'enHeader', 'enBad'],
  ['too-many-recipients', 3.42, 'enRecipients', 'enMost'],
  ['reputation', 3.33, 'enClient', 'enMisuse'],
  ['block-list', 3.36, 'enClient', 'enListed'],
  ['attachment', 3.4, 'enAttachment', 'enRefused'],
  ['attachment', 3.4, 'enAttachment', 'enBlocked'],
  ['logon', 3.4, 'enLogon', 'enFailed'],
  ['size', 3.4, 'enMessage', 'enSize'],
  ['sender-blocked', 3.3, 'enSender', 'enBlocked'],
  ['sender-address', 3.3, 'enSender', 'enUnknown'],
  ['sender-address', 3.15, 'enSender', 'enRefused'],
  ['mailbox-full', 3.2, 'enMailbox', 'enExceeded'],
  ['rate', 3.25, 'enMany', 'enMessage'],
  ['rate', 3.25, 'enMany', 'enConnection'],
  ['client-refused', 3.2, 'enClient', 'enBlocked'],
  ['client-refused', 3.2, 'enClient', 'enRefused'],
  ['mailbox-disabled', 3.2, 'enRecipient', 'enDisabled'],
  ['recipient-domain', 3.15, 'enDomain', 'enUnknown'],
  ['spam', 3.1, 'enContent', 'enRefused'],
  ['spam', 3.1, 'enContent', 'enBlocked'],
  ['user-unknown', 3.1, 'enRecipient', 'enUnknown'],
  ['connection', 3.05, 'enConnection', 'enBroken'],
  ['local-fault', 3.02, 'enServer', 'enTrouble'],
];

export const broadRules: readonly ReasonRule[] = pairs.map(([reason, weight, one, other]) => [
  reason,
  weight,
  { test: (text, places) => areNear(text, one, other, places) },
]);
