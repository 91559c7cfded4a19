import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersOf } from '../../../src/domain/answers/answers-of.ts';
import type { DirectAnswer } from '../../../src/domain/answers/direct-answer.ts';
import {
  type KnownAnswers,
  type KnownAnswersFile,
  readKnownAnswers,
} from '../../../src/domain/answers/known-answers.ts';
import { matchReply } from '../../../src/domain/answers/match-replies.ts';
import { contact } from './contact.ts';

const directAnswers = (text: string, known: KnownAnswers, server?: string): DirectAnswer[] =>
  answersOf(text, known, matchReply, server);

const file: KnownAnswersFile = {
  blocks: ['192.0.2.0/24'],
  support: 'help@example.com',
  contact,
  servers: ['Exchange 2010', 'Exchange 2016'],
  serverWords: ['2010', '2016'],
  tasks: ['Lock down'],
  pages: [
    ['Lock down Exchange 2010', '/lock-down/exchange-2010/', 'Exchange 2010'],
    ['Lock down Exchange 2016', '/lock-down/exchange-2016/', 'Exchange 2016'],
    ['The recipient is not local', '/replies/550-5-7-1/#unable-to-relay', '550 5.7.1'],
    ['A rule refuses this sender', '/replies/550-5-7-1/#access-denied', '550 5.7.1'],
    ['No anonymous senders', '/replies/530-5-7-1/#client-was-not-authenticated', '530 5.7.1'],
    ['Port 25 is blocked', '/troubleshooting/port-25-is-blocked/'],
    ['Anonymous users', '/permissions/exchange-2010/', 'Exchange 2010'],
    ['Undo', '/undo/exchange-2010/', 'Exchange 2010'],
  ],
  replies: [
    ['550 5.7.1', 'Unable to relay', 2, 19],
    ['550 5.7.1', 'Access denied', 3, 26],
    ['530 5.7.1', 'Client was not authenticated', 4, 20],
  ],
  identifiers: [
    ['Set-ReceiveConnector', 0, 6, 7, 1],
    ['inspect esmtp', 5],
    ['10060', 5],
  ],
  formerArticles: [['224059088', 'Locking Down the Server', '/lock-down/']],
};
const known = readKnownAnswers(file);

/** Kind, and where each row leads. */
const ways = (text: string, server?: string) =>
  directAnswers(text, known, server).map(({ kind, rows }) => [kind, ...rows.map(({ address }) => address)]);

describe('a reply is found in every spelling', () => {
  test.each([
    '550-5.7.1 Unable to relay',
    '5.7.1 unable to relay',
    '550 5.7.1 Unable to relay for user@example.com',
    '#550 5.7.1 smtp;550 5.7.1 unable to relay ##',
    'unable to relay',
  ])('%s', (text) => {
    const [answer] = directAnswers(text, known);
    expect(answer?.kind).toBe('reply');
    expect(answer?.rows[0]).toMatchObject({
      title: 'Unable to relay',
      badge: '550 5.7.1',
      detail: 'The recipient is not local',
      address: '/replies/550-5-7-1/#unable-to-relay',
    });
  });

  test('a code alone shows every reply that has it', () => {
    expect(ways('550 5.7.1')).toEqual([
      ['reply', '/replies/550-5-7-1/#unable-to-relay', '/replies/550-5-7-1/#access-denied'],
    ]);
  });

  test('one that has no entry says so, and leads to what it is about', () => {
    const [answer] = directAnswers('550 5.9.9 Something else', known);
    expect(answer?.rows).toEqual([
      {
        title: '550 5.9.9 has no entry with these words',
        detail: 'It is final, and 55x is about the mail system (RFC 5321).',
        address: '/replies/#reason-unspecified',
      },
    ]);
    expect(directAnswers('5.4.14', known)[0]?.rows[0]).toEqual({
      title: '5.4.14 has no entry',
      detail: 'The message is caught in a loop. It is final, and 5.4 is about the network or routing (RFC 3463).',
      address: '/replies/#reason-loop',
    });
    expect(directAnswers('550 virus detected', known)[0]?.rows[0]?.address).toBe('/replies/#reason-attachment');
  });

  test.each([
    'access',
    'port 587',
    '587',
    'telnet: connect to address 192.0.2.7: Connection refused',
    '465',
    'NET Framework 4.7.2',
    '250 2.1.5 Recipient OK',
    'relay',
    'relay access for copier',
  ])('%s is none', (text) => {
    expect(ways(text)).toEqual([]);
  });
});

describe('a cmdlet is found in every spelling', () => {
  test.each([
    'Set-ReceiveConnector',
    'set-receiveconnector',
    'set receiveconnector',
    'Set receive connector',
    'setreceiveconnector -Name',
    'how does Set\u2011ReceiveConnector work',
  ])('%s', (text) => {
    expect(ways(text)).toEqual([
      ['identifier', '/lock-down/exchange-2010/', '/permissions/exchange-2010/', '/undo/exchange-2010/'],
    ]);
  });

  test('a task has one guide, that for the reader’s own server', () => {
    const [answer] = directAnswers('set-receiveconnector', known, 'Exchange 2016');
    expect(answer?.name).toBe('Set-ReceiveConnector');
    expect(answer?.rows[0]?.address).toBe('/lock-down/exchange-2016/');
  });

  test('other identifiers lead to their page', () => {
    expect(ways('policy-map inspect esmtp')).toEqual([['identifier', '/troubleshooting/port-25-is-blocked/']]);
    expect(ways('error 10060')).toEqual([['identifier', '/troubleshooting/port-25-is-blocked/']]);
  });

  test('a right beside a cmdlet is more than the cmdlet', () => {
    expect(ways('Set-ReceiveConnector ms-Exch-SMTP-Accept-Any-Sender')).toEqual([]);
  });

  test.each(['receiveconnector', 'set receive', 'Get-ReceiveConnector'])('%s is none of them', (text) => {
    expect(ways(text)).toEqual([]);
  });
});

describe('an article of the former help centre is found', () => {
  test.each([
    '224059088',
    'article 224059088',
    '/hc/en-us/articles/224059088',
    'https://support.example.com/hc/de/articles/224059088-Old-Title?page=2#x',
  ])('%s', (text) => {
    expect(ways(text)).toEqual([['moved', '/lock-down/']]);
  });

  test('a link that is not known leads to all titles, a number that is not known is a number', () => {
    expect(ways('/hc/en-us/articles/999999999-Other')).toEqual([['moved', '/a-z/']]);
    expect(ways('999999999')).toEqual([]);
  });
});

test('an address has a row with its verdict, and the calculator filled in', () => {
  const [answer] = directAnswers('192.0.2.7', known);
  expect(answer?.rows).toEqual([
    {
      title: '192.0.2.7 is inside 192.0.2.0/24: this is the filter.',
      detail: 'It is the 8th of 256 addresses. See it in the calculator.',
      address: '/tools/subnet/#v=1&net=192.0.2.0/24&ip=192.0.2.7',
      place: 'inside',
    },
  ]);
});

test('a line of a log is answered for all that it has, the refusal before the address in it', () => {
  const kinds = directAnswers('550 5.7.1 Unable to relay, client 203.0.113.5, Set-ReceiveConnector', known);
  expect(kinds.map(({ kind }) => kind)).toEqual(['reply', 'network', 'identifier']);
  expect(ways('client host 192.0.2.7 blocked using zen.example.org')[0]).toEqual([
    'reply',
    '/replies/#reason-block-list',
  ]);
  expect(ways('is 192.0.2.7 the filter').map(([kind]) => kind)).toEqual(['network']);
});

describe('an address by the way is not judged, and a network that is not the whole is', () => {
  test.each([
    'mynetworks = 127.0.0.0/8 192.0.2.0/24',
    'nslookup -type=mx example.com 8.8.8.8',
    'postmap -q 192.0.2.7 cidr:/etc/postfix/client_access',
    'fail2ban keeps banning 192.0.2.7',
    'fail2ban ignoreip 192.0.2.0/24',
    'our own address is 203.0.113.7 how do i let the printer in',
    '10.1.2.3 nat hides real address of the filter',
    'dns points to 203.0.113.5 and mail.example.net',
    'ufw allow from 192.0.2.0/24 to any port 25 proto tcp',
    'EFSkipIPs 192.0.2.0/24',
    'Authentication-Results: mail.example.com; spf=fail (sender IP is 192.0.2.7) smtp.mailfrom=example.net',
    'Received: from pc7 (unknown [203.0.113.9]) by mail.example.com with SMTP',
    'X-Forefront-Antispam-Report: CIP:192.0.2.7;SCL:5;SFV:SPM',
  ])('%s says nothing', (text) => {
    expect(ways(text)).toEqual([]);
  });

  test.each(['ufw allow from 192.0.2.0/25 to any port 25', 'hostlist relay = 127.0.0.1 : 192.0.2.0/23'])(
    '%s warns',
    (text) => {
      const [answer] = directAnswers(text, known);
      expect(answer?.rows.map(({ isWarning }) => isWarning)).toEqual([true]);
    },
  );
});

test('headers before a refusal hide nothing, and in a session the address is that of the server', () => {
  const bounce = 'Received: from pc7 (unknown [203.0.113.9]) by mail.example.com\n\n550 5.7.1 Unable to relay';
  expect(ways(bounce)[0]).toEqual(['reply', '/replies/550-5-7-1/#unable-to-relay']);
  const session = 'telnet mail.example.com 25\nTrying 203.0.113.9...\n550 5.7.1 Unable to relay';
  expect(ways(session)).toEqual([['reply', '/replies/550-5-7-1/#unable-to-relay']]);
});

test('a tool is meant as it is spelled, and its name without the mark is a word', () => {
  const names = readKnownAnswers({ ...file, identifiers: [['iptables', 5]] });
  expect(directAnswers('iptables port 25', names).map(({ kind }) => kind)).toEqual(['identifier']);
  expect(directAnswers('how do I take the lock with iptables back', names)).toEqual([]);
  const cmdlets = readKnownAnswers({ ...file, identifiers: [['New-ReceiveConnector', 5]] });
  expect(directAnswers('two servers stopped talking after a new receive connector', cmdlets)).toEqual([]);
  expect(directAnswers('two servers stopped talking after New-ReceiveConnector', cmdlets).length).toBe(1);
  expect(directAnswers('new receive connector', cmdlets).length).toBe(1);
  const tools = readKnownAnswers({ ...file, identifiers: [['grey_listing', 5]] });
  expect(directAnswers('grey_listing --info', tools).map(({ kind }) => kind)).toEqual(['identifier']);
  expect(directAnswers('what is greylisting', tools)).toEqual([]);
});

test('only the first 200 characters are looked at', () => {
  expect(ways(`${'x '.repeat(100)}192.0.2.7`)).toEqual([]);
  expect(ways(`192.0.2.7 ${'-'.repeat(1_000_000)}`)).toHaveLength(1);
});

test('whatever is typed and whatever the file holds, no error, and no way that leads to another host', () => {
  const anything = fc.anything({ maxDepth: 2 });
  const hostile = fc.constantFrom(
    '//evil.example/',
    '/\\evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
    'https://evil.example',
  );
  const damaged = fc.record({
    blocks: anything,
    support: anything,
    pages: fc.array(fc.oneof(anything, fc.tuple(fc.string(), hostile))),
    replies: fc.array(
      fc.oneof(anything, fc.tuple(fc.constant('550 5.7.1'), fc.constant('Unable to relay'), fc.nat(9))),
    ),
    identifiers: fc.array(fc.oneof(anything, fc.tuple(fc.constant('Set-X'), fc.nat(9)))),
    formerArticles: fc.array(fc.oneof(anything, fc.tuple(fc.constant('224059088'), fc.string(), hostile))),
  });
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('550 5.7.1 Unable to relay', 'set-x', '224059088'),
  );
  fc.assert(
    fc.property(fc.oneof(anything, damaged), text, (value, typed) => {
      for (const { rows } of directAnswers(typed, readKnownAnswers(value))) {
        for (const { address } of rows) expect(new URL(address, 'https://here.example').host).toBe('here.example');
      }
    }),
  );
});

test('who names a code in a sentence is led to its entries, and who names an address to no reply', () => {
  expect(ways('printer shows 550 5.7.1 since monday')[0]?.[1]).not.toContain('#reason-');
  expect(ways('550 5.7.1 something else entirely')[0]?.[1]).toContain('#reason-');
  expect(ways('fail2ban banned 203.0.113.4').map(([kind]) => kind)).not.toContain('reply');
});

test('of a sentence its matter comes first, and then an entry that has the same code with other words', () => {
  const known = readKnownAnswers(file);
  const rows = directAnswers('550 5.7.1 Relaying for this new domain denied by our hub', known)[0]?.rows ?? [];
  expect(rows[0]?.address).toBe('/replies/#reason-relay');
  expect(rows.slice(1).map(({ address }) => address)).toContain('/replies/550-5-7-1/#unable-to-relay');
});
