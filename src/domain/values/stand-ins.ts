import { filterConnector } from './filter-connector.ts';

/** What kind of text a value is; read-value.ts has a reader for each. */
export type ValueType =
  | 'server'
  | 'connector'
  | 'networks'
  | 'cloud-networks'
  | 'address'
  | 'domain'
  | 'host'
  | 'mailbox'
  | 'folder';

/** How a stand-in writes its value where that is not the value itself. */
export type Form = 'any-mailbox' | 'first-address' | 'dialog-list';

/** A name that an article writes where the reader has one of their own. */
export interface StandIn {
  readonly text: string;
  readonly form?: Form;
}

/** A value of the reader: typed once, it takes the place of its stand-ins in everything on the page. */
export interface Value {
  /** Its name in a link: letters and hyphens. A key never changes, because links in tickets carry it. */
  readonly key: string;
  readonly label: string;
  /** Where the reader finds it, or what it is for. */
  readonly hint: string;
  readonly type: ValueType;
  readonly standIns: readonly StandIn[];
}

/** THE list: every stand-in that an article may use, by the value that takes its place. */
export const values: readonly Value[] = [
  {
    key: 'server',
    label: 'Server name',
    hint: 'As Exchange lists it, without the domain.',
    type: 'server',
    standIns: [{ text: 'HUB01' }, { text: 'EX01' }],
  },
  {
    key: 'edge',
    label: 'Name of the Edge server',
    hint: 'Without the domain.',
    type: 'server',
    standIns: [{ text: 'EDGE01' }],
  },
  {
    key: 'connector',
    label: 'Name of the filter’s connector',
    hint: 'The one that takes the filter’s mail.',
    type: 'connector',
    standIns: [{ text: filterConnector }],
  },
  {
    key: 'own-connector',
    label: 'Name of the connector for your own senders',
    hint: 'For scanners, applications and offices.',
    type: 'connector',
    standIns: [{ text: 'Internal anonymous' }, { text: 'Own devices' }],
  },
  {
    key: 'senders',
    label: 'Your own senders',
    hint: 'Addresses, networks or ranges that may send without a logon, with commas between them.',
    type: 'networks',
    standIns: [
      { text: '10.0.5.20,10.0.5.21' },
      { text: '198.51.100.20,198.51.100.21' },
      { text: '10.0.5.20', form: 'first-address' },
      { text: '198.51.100.25', form: 'first-address' },
      { text: 'your own machines', form: 'dialog-list' },
    ],
  },
  {
    key: 'devices',
    label: 'Public addresses of your devices',
    hint: 'IPv4 addresses, or networks from /24 to /32, with commas between them.',
    type: 'cloud-networks',
    standIns: [{ text: '198.51.100.20' }],
  },
  {
    key: 'exchange-servers',
    label: 'Addresses of your Exchange servers',
    hint: 'Addresses, networks or ranges, with commas between them.',
    type: 'networks',
    standIns: [{ text: '10.0.5.11' }],
  },
  {
    key: 'address',
    label: 'Public address',
    hint: 'Where your server is reached from the Internet.',
    type: 'address',
    standIns: [{ text: '203.0.113.25' }],
  },
  {
    key: 'inside-address',
    label: 'Inside address of the mail server',
    hint: 'The one that the server itself has; behind NAT it differs from the public one.',
    type: 'address',
    standIns: [{ text: '10.0.5.25' }],
  },
  {
    key: 'host',
    label: 'Public name of the server',
    hint: 'Its full name in DNS.',
    type: 'host',
    standIns: [{ text: 'mail.example.com' }],
  },
  {
    key: 'domain',
    label: 'Mail domain',
    hint: 'The part after the @ in your addresses.',
    type: 'domain',
    standIns: [{ text: 'example.com' }, { text: '*@example.com', form: 'any-mailbox' }],
  },
  {
    key: 'tenant',
    label: 'Your tenant’s host',
    hint: 'As the Microsoft 365 admin center shows it for your domain.',
    type: 'host',
    standIns: [{ text: 'example-com.mail.protection.outlook.com' }],
  },
  {
    key: 'initial-domain',
    label: 'Your onmicrosoft.com domain',
    hint: 'The first domain of the tenant.',
    type: 'domain',
    standIns: [{ text: 'example.onmicrosoft.com' }],
  },
  {
    key: 'mailbox',
    label: 'Mailbox on your server',
    hint: 'One that you can read, for the tests.',
    type: 'mailbox',
    standIns: [{ text: 'user@example.com' }],
  },
  {
    key: 'sender',
    label: 'Mailbox outside',
    hint: 'One that you send tests from, at another provider.',
    type: 'mailbox',
    standIns: [{ text: 'sender@example.net' }, { text: 'test@example.net' }],
  },
  {
    key: 'folder',
    label: 'Folder for the saved state',
    hint: 'On the server; a step creates it.',
    type: 'folder',
    standIns: [{ text: 'C:\\Baseline' }],
  },
];

/**
 * Names that are in an article for something and that no value replaces: a result that differs at each step, or a part
 * of a sample. Each with the reason.
 */
export const examples: readonly { readonly text: string; readonly why: string }[] = [
  { text: 'NAME', why: 'a name that the step before has printed' },
  { text: 'NAME OF THE RULE', why: 'a name that the step before has printed' },
  { text: 'NUMBER', why: 'a number that the step before has printed' },
  { text: '1234', why: 'the number of a process that the step before has printed' },
  { text: 'example.net', why: 'a domain that is not the reader’s' },
  { text: 'test.example.net', why: 'the name with which a stranger says hello' },
  { text: 'someone@example.net', why: 'a recipient that is not the reader’s' },
  { text: 'mail.example.net', why: 'somebody else’s mail server' },
  { text: 'ns1.example.com', why: 'a name server that the step before has printed' },
  { text: 'host.example.com', why: 'the form of a full name' },
  { text: 'scanner.example.com', why: 'the name with which a device says hello' },
  { text: 'scanner@example.com', why: 'the sender of a device' },
  { text: 'admin@example.com', why: 'a second mailbox in a list' },
  { text: '192.0.2.1', why: 'an address that sends no mail, until the block takes its place' },
  { text: '10.0.5.10', why: 'a server inside, in a sample' },
  { text: '10.0.5.30', why: 'an Edge server, in a sample' },
  { text: '10.0.5.40', why: 'the machine inside that tests, in a sample' },
  { text: '198.51.100.7', why: 'the machine outside that tests, in a sample' },
  { text: '198.51.100.25/32', why: 'a sender outside, as a network of one address' },
  { text: '198.51.100.77', why: 'a stranger, in a sample' },
  { text: '198.51.100.0/24', why: 'the network of somebody else, such as a former filter' },
  { text: '2001:db8::25', why: 'the IPv6 address of a mail server, which many do not have' },
  { text: '203.0.113.20/24', why: 'a network written in two ways' },
  { text: '203.0.113.0/24', why: 'a network written in two ways' },
];

/**
 * The value with this key.
 *
 * @example findValue('server')?.label // 'Server name'
 */
export const findValue = (key: string): Value | undefined => values.find((value) => value.key === key);

/** A stand-in in a text: where it is, and what it stands for. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
  readonly standIn: StandIn;
}

const every = values
  .flatMap((value) => value.standIns.map((standIn) => ({ value, standIn })))
  .sort((a, b) => b.standIn.text.length - a.standIn.text.length);

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

// Not a part of a longer name: neither example.com in ns1.example.com, nor 10.0.5.20 in 10.0.5.200 or 10.0.5.20/24.
const pattern = new RegExp(
  `(?<![\\w@.-])(?:${every.map(({ standIn }) => literally(standIn.text)).join('|')})(?![\\w@/-]|(?<=\\d)\\.\\d)`,
  'g',
);

/**
 * Finds the stand-ins of a text, in order; of two that begin at one place the longer.
 *
 * @example findStandIns('Get-TransportServer HUB01').map(({ start, end, value }) => [start, end, value.key])
 *   // [[20, 25, 'server']]
 */
export function findStandIns(text: string): Found[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: name, index }) => {
    const found = every.find(({ standIn }) => standIn.text === name);
    return found ? [{ start: index, end: index + name.length, ...found }] : [];
  });
}
