import { site } from '../../../site.ts';

/** Words that keep their capital in the middle of a heading, because they are, or belong to, the name of something. */
export const names: readonly string[] = [
  // Makers and products.
  ...[
    site.company,
    'Microsoft',
    'Windows',
    'Exchange',
    'Outlook',
    'Office',
    'Azure',
    'PowerShell',
    'Google',
    'Workspace',
  ],
  ...['Postfix', 'Exim', 'Sendmail', 'Cisco', 'Linux', 'Debian', 'Barracuda', 'Docker', 'Defender', 'Firewall'],
  ...['Dovecot', 'Gmail', 'Mimecast', 'Proofpoint', 'Spamhaus', 'Yahoo'],
  // Parts of Exchange, as its own pages spell them.
  ...[
    'Default',
    'Frontend',
    'Client',
    'Receive',
    'Send',
    'Hub',
    'Mailbox',
    'Edge',
    'Transport',
    'Online',
    'Management',
  ],
  ...['Shell', 'Sender', 'Direct', 'Server'],
  // Of the net.
  ...['Internet', 'Received'],
];
