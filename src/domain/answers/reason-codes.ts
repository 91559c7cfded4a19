import type { ReasonId } from './reason-names.ts';

/**
 * What an enhanced code tells by itself, by subject and detail, for both classes (RFC 3463, RFC 4954, RFC 7372, RFC 7505;
 * "Email non-delivery reports in Exchange Online", Microsoft). Codes that say nothing in practice, such as x.7.1 and
 * x.1.0, are left out.
 */
export const codeRules: Readonly<Partial<Record<ReasonId, string>>> = {
  'user-unknown': '1.1 1.4 1.10',
  'recipient-domain': '1.2 4.4 4.310 4.312',
  syntax: '1.3 5.5.1 5.5.2 5.5.4',
  moved: '1.6',
  'sender-address': '1.7 1.8 7.27',
  'mailbox-disabled': '5.2.1 7.13',
  'mailbox-full': '2.2',
  size: '2.3 3.4 2.103',
  'no-mail-here': '5.3.2',
  'local-fault': '4.3.2 4.3.0 3.1 3.5 4.3 4.5',
  connection: '4.4.1 4.4.2 4.4.316 5.4.316',
  loop: '4.6 4.14',
  expired: '4.7 4.300',
  'too-many-recipients': '5.3',
  'message-form': '6.0 6.1 6.2 6.3 6.5 6.6 6.9 6.11 6.211 7.512',
  restricted: '7.2 7.12 7.124 7.126 7.127 7.128 7.129 7.130 7.131 7.132 7.133 7.134 7.135 7.136',
  logon: '7.8 7.11 7.57 7.60 7.139 7.3',
  tls: '7.10 7.30 7.321 7.322 7.323 7.324 7.325',
  'sender-authentication': '7.20 7.21 7.22 7.23 7.24 7.26 7.509 7.515 7.29',
  'reverse-dns': '7.25',
  rate: '7.28 2.122 2.121 7.233 7.232 7.508',
  relay: '7.54 7.64',
  reputation: '7.500 7.511 7.606 7.607 7.650 7.649',
  'sender-suspended': '1.90 7.501 7.502 7.503 7.705 7.708 7.750',
  'sender-blocked': '7.703',
  helo: '7.506',
  policy: '7.900',
};

/** Codes that mean something else with one reply code: a new password is needed (RFC 4954); null MX (RFC 7505). */
export const pairRules: Readonly<Record<string, ReasonId>> = {
  '432 4.7.12': 'logon',
  '556 5.1.10': 'no-mail-here',
};

/**
 * What the three digits tell where no word tells more (RFC 5321, section 4.2.3; RFC 4954; RFC 7504). Codes of no RFC are
 * those that Exchange made from the enhanced ones: 441 is 4.4.1.
 */
export const replyRules: Readonly<Record<string, ReasonId>> = {
  '422': 'mailbox-full',
  '431': 'local-fault',
  '432': 'local-fault',
  '441': 'connection',
  '442': 'connection',
  '446': 'loop',
  '447': 'expired',
  '500': 'syntax',
  '501': 'syntax',
  '502': 'syntax',
  '503': 'syntax',
  '504': 'syntax',
  '510': 'user-unknown',
  '511': 'user-unknown',
  '512': 'recipient-domain',
  '521': 'no-mail-here',
  '523': 'size',
  '525': 'mailbox-disabled',
  '530': 'logon',
  '534': 'logon',
  '535': 'logon',
  '538': 'logon',
  '556': 'no-mail-here',
};

/** The same for codes that servers give for any reason at all: they tell nothing beside words of another. */
export const bareReplyRules: Readonly<Record<string, ReasonId>> = {
  '421': 'local-fault',
  '451': 'local-fault',
  '452': 'local-fault',
};
