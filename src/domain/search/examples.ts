/** What can be asked, an example of each kind: a search that has no question yet shows them. */
export const examples: readonly { readonly kind: string; readonly query: string }[] = [
  { kind: 'A server or firewall', query: 'lock down exchange 2016' },
  { kind: 'What you see', query: 'mail is down' },
  { kind: 'A refusal, as it was printed', query: '550 5.7.1 Unable to relay' },
  {
    kind: 'A line of a log',
    query: 'NOQUEUE: reject: RCPT from unknown[203.0.113.7]: 554 5.7.1 Client host rejected: Access denied',
  },
  { kind: 'An address, a mask or a network', query: '203.0.113.7' },
  { kind: 'A command', query: 'New-ReceiveConnector' },
];
