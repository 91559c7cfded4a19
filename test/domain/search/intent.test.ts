import { expect, test } from 'vitest';
import { intentOf } from '../../../src/domain/search/intent.ts';

test.each([
  'the copier cannot send any more',
  'mail stopped since the change',
  'printer no longer sends',
  'spam still gets in',
  'everything bounces',
  'emails are not coming in',
  'no mail since monday',
  'mail is down',
])('%s tells a symptom', (query) => {
  expect(intentOf(query).isSymptom).toBe(true);
});

test.each([
  'lock down exchange 2016',
  'restrict port 25 to the filter',
  'latest block list',
  'which ports to open',
  'Exchange 2016 absichern',
  'bloquear el puerto 25',
])('%s tells none', (query) => {
  expect(intentOf(query).isSymptom).toBe(false);
});

test.each(['why lock down the server', 'and why bother', 'warum absichern', 'por qué cerrar', 'pourquoi verrouiller'])(
  '%s asks for reasons',
  (query) => {
    expect(intentOf(query).isWhy).toBe(true);
  },
);

test('"why" in the middle of a question is not what is asked', () => {
  expect(intentOf('tell me how and not why').isWhy).toBe(false);
});

test.each([
  'how do I test whether strangers are refused',
  'verify that port 25 is closed',
  'check from outside',
  'make sure the filter cannot relay through us',
  'make sure nobody gets in',
  'is there a script to check if we still accept mail',
  'check that both of them are closed',
  'verify 25 is shut from home',
])('%s asks for a proof, and tells no symptom', (query) => {
  expect(intentOf(query)).toEqual({ isSymptom: false, isWhy: false, isProof: true });
});

test('to let in only somebody is no proof', () => {
  expect(intentOf('make sure only the filter can connect').isProof).toBe(false);
});

test('a failed test is a symptom', () => {
  expect(intentOf('the test message bounced')).toEqual({ isSymptom: true, isWhy: false, isProof: false });
});

test('what small words of another language tell counts as well', () => {
  expect(intentOf('drucker', true).isSymptom).toBe(true);
  expect(intentOf('prüfen test whether der Server nicht offen ist', true).isSymptom).toBe(false);
});

test.each([
  'wozu den Port schließen',
  'para qué cerrar',
  'pourquoi verrouiller',
  'perché bloccare',
  'waarom afsluiten',
])('%s asks for reasons', (query) => {
  expect(intentOf(query).isWhy).toBe(true);
});
