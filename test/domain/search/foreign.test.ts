import { expect, test } from 'vitest';
import {
  hasOneOf,
  likelyLanguages,
  packSmallWords,
  packTranslations,
  readForeign,
  readTranslations,
  startOf,
  translate,
} from '../../../src/domain/search/foreign.ts';
import { isStopWord } from '../../../src/domain/search/stop-words.ts';
import { readTerms } from '../../../src/domain/search/terms.ts';
import { translations } from '../../../src/domain/search/translations/translations.ts';

const heads = packSmallWords(translations);
const groups = packTranslations(translations);
const languages = readForeign(heads, [...groups.values()].flatMap(readTranslations));
const english = new Set('mail server firewall filter spam port exchange postfix scanner the is in a on'.split(' '));
const read = (query: string) =>
  translate(
    readTerms(query),
    languages,
    (word) => english.has(word) || isStopWord(word),
    (word) => word === 'anonimous',
  );
const meanings = (query: string): string[] =>
  [...(read(query)?.means.values() ?? [])].flatMap(([first]) => first ?? []);

test.each([
  ['der Drucker sendet nicht', 'German'],
  ['la impresora no envía', 'Spanish'],
  ["l'imprimante n'envoie plus", 'French'],
  ['la stampante non invia più', 'Italian'],
  ['a impressora não envia', 'Portuguese'],
  ['de wachtrij blijft groeien', 'Dutch'],
])('%s is %s', (query, language) => {
  expect(read(query)?.language).toBe(language);
});

test.each([
  'the printer does not send',
  'postfix mail server',
  'undo',
  'is port 25 open',
  'anonimous users',
  '-A INPUT -p tcp -s x',
  'how much per mailbox per year',
  'hmailsrever ip ragne',
  'antivirus on the box',
])('%s is English', (query) => {
  expect(read(query)).toBeUndefined();
});

test.each([
  ['der Server nimmt keine Mails mehr an', 'mail stopped'],
  ['el servidor ya no recibe correos', 'mail stopped'],
  ['le serveur ne reçoit plus rien', 'mail stopped'],
  ['il server non riceve più posta', 'mail stopped'],
  ['welche IP-Adressen muss ich freigeben', 'which ip'],
  ['abrir Postfix otra vez', 'undo'],
  ['boîte aux lettres désactivée', 'disabled'],
  ['sin pasar por el filtro', 'directly'],
  ["c'est quoi un relais", 'what is'],
  ["n'accepter que le filtre", 'only'],
  ['das Passwort ist falsch', 'wrong password'],
  ['contraseña equivocada', 'wrong password'],
  ['un mot de passe oublié', 'password'],
  ['a senha expirou', 'password'],
  ['il gruppo non riceve', 'group'],
  ['het bericht zit in een lus', 'mail loop'],
  ['vrijgegeven bericht verdwenen', 'missing'],
  ['o domínio não existe', 'domain not found'],
  ['niemand kommt rein', 'nobody gets in'],
  ['zonder wachtwoord versturen', 'without authentication'],
  ['el grupo no acepta remitentes externos', 'accept'],
])('%s: %s', (query, meaning) => {
  expect(meanings(query)).toContain(meaning);
});

test.each([
  ['le serveur accepte les messages', 'accept'],
  ['el servidor recibe correos', 'receive'],
])('without a word that says no, %s is only: %s', (query, meaning) => {
  expect(meanings(query)).toContain(meaning);
  expect(meanings(query)).not.toContain('mail stopped');
});

test.each([
  ['ich möchte mit jemandem sprechen', 'person talk'],
  ['teléfono de soporte técnico', 'telephone support'],
  ["version d'essai", 'trial'],
  ['richiedere un preventivo', 'price'],
  ['orçamento para 30 usuários', 'price 30 users'],
  ['wat kost het per maand', 'price month'],
  ['el teléfono no funciona', 'telephone not'],
])('%s is in English: %s', (query, english_) => {
  expect(read(query)?.english).toBe(english_);
});

test.each([
  ['keine Mails seit der Umstellung', true],
  ['ya no llegan correos', true],
  ['plus aucun courrier depuis hier', true],
  ['da ieri non arriva posta', true],
  ['cómo bloquear el correo que no pasa por el filtro', false],
  ['Anleitung für die Firewall', false],
])('%s: a symptom: %s', (query, isSymptom) => {
  expect(read(query)?.isSymptom).toBe(isSymptom);
});

test.each(translations)(
  'the words of $language are folded, and none is there twice',
  ({ words, small, not, since }) => {
    const all = Object.values(words).flatMap((list) => list.split(' '));
    for (const word of [...all, ...`${small} ${not} ${since}`.split(' ')]) expect(word).toMatch(/^[a-z]['a-z_*-]*$/);
    const exact = all.filter((word) => !word.includes('*') && !word.includes('_'));
    expect(exact.filter((word, place) => exact.indexOf(word) !== place)).toEqual([]);
  },
);

test.each([
  ['die Warteschlange', true],
  ['relais refusé', true],
  ['la stampante non invia', true],
  ['Warteschlange leeren', true],
  ['mail server zzyzx', false],
  ['postfix port', false],
])('the words of other languages are fetched for %s: %s', (query, isPerhaps) => {
  const isEnglish = (word: string): boolean => english.has(word) || isStopWord(word);
  expect(likelyLanguages(query, packSmallWords(translations), isEnglish).languages.length > 0).toBe(isPerhaps);
});

test('of two beginnings that a word has, the longer one tells what it means', () => {
  const german = languages.find(({ language }) => language === 'German');
  const meansOf = (word: string) => german?.beginnings.find(([one]) => word.startsWith(one))?.[1];
  expect(meansOf('internetleitungen')).toEqual(['several lines']);
  expect(meansOf('interner')).toEqual(['internal']);
});

test('each word and phrase of a language is found with what its own words begin with, whatever form is typed', () => {
  for (const [place, { language: name, words }] of translations.entries()) {
    const typed = Object.values(words).flatMap((all) => all.split(' ').filter(Boolean));
    const missed = typed.filter((one) => {
      const unknown = one.replaceAll('*', 'en').split('_');
      const own = unknown.flatMap((word) => readTranslations(groups.get(startOf(word)) ?? []));
      const language = readForeign(heads, own)[place];
      return !language || !hasOneOf(unknown, language);
    });
    expect(missed, name).toEqual([]);
  }
});

test('nothing is lost between the groups', () => {
  for (const [place, { words }] of translations.entries()) {
    const typed = Object.values(words).flatMap((all) => all.split(' ').filter(Boolean));
    const packed = [...groups.values()]
      .flatMap(readTranslations)
      .flatMap(({ typed }) => (typed[place] ?? '').split(' '));
    expect(packed.filter(Boolean).sort()).toEqual(typed.sort());
  }
});

test('a small word that English has tells no language beside a long word that it has not', () => {
  const asked = 'spamfilter in kerio connect ausschalten';
  const known = new Set(['spamfilter', 'in', 'kerio', 'connect']);
  expect(likelyLanguages(asked, heads, (word) => known.has(word)).languages).toContain('German');
});
