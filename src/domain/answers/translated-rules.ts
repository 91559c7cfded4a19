import type { ReasonId, ReasonRule } from './reason-names.ts';
import { translatedFaults } from './translated-faults.ts';
import { translatedPhrases } from './translated-phrases.ts';
import { areNear, type Meaning } from './word-meanings.ts';

/**
 * What refusals say in other languages than English, as pairs of meanings near each other in either order, and as words
 * that say it alone. Texts are without accents, as `certainRules` has them; English words beside it decide first.
 */
const pairs: readonly (readonly [reason: ReasonId, weight: number, one: Meaning, other: Meaning])[] = [
  ['too-many-recipients', 5.2, 'many', 'several'],
  ['too-many-recipients', 4.5, 'limit', 'several'],
  ['size', 5.2, 'attachment', 'large'],
  ['attachment', 5.2, 'attachment', 'refused'],
  ['attachment', 5.2, 'attachment', 'blocked'],
  ['rate', 5.1, 'many', 'message'],
  ['rate', 5.1, 'many', 'connection'],
  ['rate', 5.1, 'many', 'send'],
  ['rate', 5.1, 'send', 'exceeded'],
  ['rate', 5.1, 'send', 'limit'],
  ['size', 5.15, 'message', 'large'],
  ['restricted', 5.1, 'only', 'members'],
  ['mailbox-full', 5.12, 'mailbox', 'full'],
  ['mailbox-disabled', 4.86, 'recipient', 'disabled'],
  ['sender-address', 5, 'sender', 'unknown'],
  ['sender-address', 4.9, 'sender', 'refused'],
  ['sender-blocked', 5.1, 'sender', 'blocked'],
  ['logon', 5.25, 'credentials', 'wrong'],
  ['recipient-domain', 5, 'domain', 'unknown'],
  ['user-unknown', 4.87, 'recipient', 'unknown'],
  ['user-unknown', 4.7, 'mailbox', 'unknown'],
  ['user-unknown', 4.55, 'recipient', 'incorrect'],
  ['logon', 5.2, 'credentials', 'incorrect'],
  ['logon', 4.6, 'credentials', 'refused'],
  ['sender-address', 5, 'sender', 'incorrect'],
  ['connection', 4.5, 'connection', 'refused'],
  ['connection', 4.35, 'connection', 'wrong'],
  ['logon', 4.7, 'credentials', 'impossible'],
  ['local-fault', 4.4, 'server', 'unavailable'],
  ['connection', 4.5, 'server', 'unreachable'],
  ['connection', 4.3, 'server', 'unknown'],
  ['user-unknown', 4.45, 'mailbox', 'incorrect'],
  ['mailbox-full', 4.95, 'mailbox', 'exceeded'],
  ['connection', 4.6, 'connection', 'broken'],
  ['recipient-domain', 4.4, 'domain', 'impossible'],
  ['recipient-domain', 4.8, 'domain', 'incorrect'],
  ['size', 5.13, 'sizes', 'exceeded'],
  ['size', 5.13, 'attachment', 'exceeded'],
  ['restricted', 5.05, 'unauthorized', 'group'],
  ['syntax', 5, 'command', 'unknown'],
  ['syntax', 5.2, 'command', 'many'],
  ['syntax', 2.5, 'command', 'wrong'],
  ['local-fault', 4.6, 'service', 'unavailable'],
  ['local-fault', 4.6, 'storage', 'insufficient'],
  ['relay', 5, 'relaying', 'refused'],
  ['user-unknown', 4.6, 'recipient', 'unavailable'],
  ['user-unknown', 4.6, 'mailbox', 'unavailable'],
  ['spam', 4.5, 'content', 'refused'],
  ['spam', 4.5, 'content', 'blocked'],
  ['rate', 4.2, 'limit', 'exceeded'],
  ['policy', 4.95, 'policy', 'refused'],
  ['policy', 4.95, 'policy', 'violation'],
  ['policy', 4.95, 'policy', 'blocked'],
  ['restricted', 4.9, 'unauthorized', 'recipient'],
  ['client-refused', 4.95, 'client', 'refused'],
  ['client-refused', 4.95, 'client', 'blocked'],
  ['sender-address', 5.4, 'sender', 'different'],
  ['sender-authentication', 5.3, 'sender', 'credentials'],
  ['connection', 4.5, 'connection', 'impossible'],
  ['policy', 3, 'policy', 'message'],
  ['user-unknown', 1.5, 'recipient', 'refused'],
];

export const translatedRules: readonly ReasonRule[] = [
  ...pairs.map(
    ([reason, weight, one, other]): ReasonRule => [
      reason,
      weight,
      { test: (text, places) => areNear(text, one, other, places) },
    ],
  ),
  ...translatedPhrases,
  ...translatedFaults,
];
