import { describe, expect, test } from 'vitest';
import { contactAnswer } from '../../../src/domain/answers/contact-answers.ts';
import { readKnownAnswers } from '../../../src/domain/answers/known-answers.ts';
import { contact } from './contact.ts';

const known = readKnownAnswers({ blocks: ['192.0.2.0/24'], support: 'help@example.com', contact });
const copies = (text: string) => contactAnswer(text, known)?.rows.map(({ copy }) => copy);

describe('what is asked of the company is answered with a text to copy', () => {
  test.each([
    ['what are your IPs', '192.0.2.0/24'],
    ['your ip addresses', '192.0.2.0/24'],
    ['which IP range do I whitelist?', '192.0.2.0/24'],
    ['whitelist the filter', '192.0.2.0/24'],
    ['IP-Adressen des Filters', '192.0.2.0/24'],
    ['direcciones IP', '192.0.2.0/24'],
    ['MX host', 'mx.example.com'],
    ['what do I set my MX record to', 'mx.example.com'],
    ['support phone number', '555.555.0100'],
    ['phone n', '555.555.0100'],
    ['talk to somebody about price for another domain', 'sales@example.com'],
    ['how much does it cost', 'sales@example.com'],
    ['pricing per mailbox', 'sales@example.com'],
    ['free trial', 'https://admin.example.com/trial/'],
    ['free tri', 'https://admin.example.com/trial/'],
    ['can anybody go through it with me on the phone', '555.555.0100'],
    ['log in', 'https://admin.example.com/'],
    ['where do our users log in to see their quarantine', 'https://admin.example.com/'],
    ['contact support', 'help@example.com'],
    ['can I talk to a real person', 'help@example.com'],
    ['a phone number for the night', '555.555.0100'],
    ['who do I call when I am stuck', '555.555.0100'],
    ['what do you charge per mailbox and who do I call', 'sales@example.com'],
    ['where is my invoice, change billing address', 'help@example.com'],
    ['who can I call when no mail comes in', '555.555.0100'],
    ['how much per user per month?', 'sales@example.com'],
    ['was kostet der Filterdienst pro Postfach', 'sales@example.com'],
    ['cuánto cuesta por usuario', 'sales@example.com'],
    ['combien coûte le service par boîte', 'sales@example.com'],
    ['may we try it for free first', 'https://admin.example.com/trial/'],
    ['combien ça coûte', 'sales@example.com'],
    ['was kostet das pro postfach', 'sales@example.com'],
    ['can somebody call me back tonight', '555.555.0100'],
    ['suport phon numbr', '555.555.0100'],
    ['need a human on the phone right now', '555.555.0100'],
    ['quanto costa per casella', 'sales@example.com'],
    ['how much for 20 mailboxes', 'sales@example.com'],
    ['how do I buy this', 'sales@example.com'],
    ['numero di telefono assistenza', '555.555.0100'],
    ['wen kann ich anrufen', '555.555.0100'],
    ['¿a quién llamo?', '555.555.0100'],
    ['emergency number', '555.555.0100'],
    ['prueba gratis', 'https://admin.example.com/trial/'],
    ['kostenlos testen', 'https://admin.example.com/trial/'],
    ['cancel our subscription', 'help@example.com'],
    ['talk to an engineer', 'help@example.com'],
    ['we need help now', 'help@example.com'],
    ['telephone support technical', '555.555.0100'],
    ['support telephone helpdesk', '555.555.0100'],
    ['quote subscription', 'sales@example.com'],
    ['forgot my password for the portal', 'https://admin.example.com/'],
  ])('%s', (text, copy) => {
    expect(copies(text)?.[0]).toBe(copy);
  });
});

test('two questions at once have the answers of both, and one of them about a server has none', () => {
  expect(copies('what does it cost per mailbox, is there a trial')).toEqual(
    expect.arrayContaining([...(copies('what does it cost') ?? []), ...(copies('is there a trial') ?? [])]),
  );
  expect(copies('what is the price and how do I lock down 2019')).toBeUndefined();
});

describe('what is about a server is no question to the company', () => {
  test.each([
    'whitelist a sender in Exchange Online',
    'IP address of my exchange',
    'remote ip ranges of the receive connector',
    'iphone cannot send',
    'smtp login failed',
    'support ended for 2010',
    '550-Callback setup failed while verifying jo@example.com',
    'callback verification failed',
    'number of connections',
    'mx record wrong after migration',
    'backup mx still open',
    'port 25',
    'how much mail is waiting in the queue',
    'who do I allow in the firewall',
    'try again later, free space low',
    'subscription edition',
    'phones cannot send',
    'help with exchange 2016',
    'fallback contract of the connector',
    '',
    'x'.repeat(300),
  ])('%s', (text) => {
    expect(contactAnswer(text, known)).toBeUndefined();
  });
});

test('half of the facts, or hostile ones, answer nothing', () => {
  for (const broken of [{ ...contact, trialAddress: 'javascript:alert(1)' }, { ...contact, sales: 'x' }, undefined]) {
    const some = readKnownAnswers({ blocks: ['192.0.2.0/24'], contact: broken });
    expect(contactAnswer('phone', some)).toBeUndefined();
  }
});
