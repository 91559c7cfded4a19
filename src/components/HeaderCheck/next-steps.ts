/** A way on from an answer. `after` names what it follows: a reason, the subject of a remark, a stage or an outcome. */
export interface NextStep {
  href: string;
  text: string;
  after: string;
}

/** All of them are on the page; those that do not follow from the answer are hidden. */
export const nextSteps: readonly NextStep[] = [
  {
    href: '/troubleshooting/spam-still-arrives-directly/',
    text: 'Find the way in that it used',
    after: 'from-elsewhere',
  },
  { href: '/lock-down/', text: 'Lock your server down', after: 'from-elsewhere perhaps-own accepted' },
  { href: '/verify/', text: 'Prove that strangers are refused', after: 'from-block ended' },
  {
    href: '/tools/allow-list/',
    text: 'Lock at the device that sees the true address',
    after: 'hidden',
  },
  {
    href: '/background/mail-flow/',
    text: 'How mail flows, and which line counts',
    after: 'hidden inside-only doubtful no-address at-filter fetched',
  },
  {
    href: '/troubleshooting/scanners-and-applications-cut-off/',
    text: 'Machines of your own that send mail',
    after: 'inside-only logged-on',
  },
  {
    href: '/troubleshooting/released-mail-does-not-arrive/',
    text: 'When released mail does not arrive',
    after: 'released',
  },
  { href: '/troubleshooting/spf-dmarc-failures/', text: 'When SPF or DMARC fails behind the filter', after: 'checks' },
  {
    href: '/disable-filters/',
    text: 'Switch off filters that judge the filter’s address',
    after: 'checks content',
  },
  { href: '/troubleshooting/mail-waits-in-a-queue/', text: 'When mail waits in a queue', after: 'delay deferred' },
  {
    href: '/troubleshooting/filter-is-rejected/',
    text: 'When the filter’s mail is rejected',
    after: 'banner hello sender recipient',
  },
  { href: '/permissions/', text: 'Let the filter in', after: 'sender auth' },
  { href: '/troubleshooting/port-25-is-blocked/', text: 'When port 25 is blocked', after: 'connect' },
  {
    href: '/troubleshooting/tls-or-banner-garbled/',
    text: 'When TLS or the greeting is garbled',
    after: 'starttls broken',
  },
  {
    href: '/troubleshooting/greylisting-block-lists-rate-limits/',
    text: 'Greylisting, block lists and limits',
    after: 'deferred',
  },
  { href: '/replies/', text: 'All SMTP replies', after: 'refused deferred' },
];
