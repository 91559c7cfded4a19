import { distance } from '../search/distance.ts';
import { isStopWord } from '../search/stop-words.ts';
import { fold } from '../search/terms.ts';
import type { DirectAnswer, DirectRow } from './direct-answer.ts';
import type { KnownAnswers } from './known-answers.ts';

/** What is asked of the company itself: by words of which one must be there, and nothing else said that matters. */
interface Topic {
  readonly keys: RegExp;
  /** A question that is about it, whatever else is said. */
  readonly question?: RegExp;
  /** What may be beside the key. */
  readonly beside: RegExp;
  readonly name: string;
  readonly rows: (known: KnownAnswers) => readonly DirectRow[];
}

const us = '|mailroute|company|filters?|service|contact|official|current|complete|full|list';

/** In the order in which they are tried: "support phone" is about the phone. */
const topics: readonly Topic[] = [
  {
    keys: /^(?:ips|ip|ip-?add?ress(?:e|en|es)?|ip-?ranges?|cidr|netblocks?|direcciones|adresses)$|^(?:white|allow|safe)-?list(?:ed|ing)?$/,
    beside: words(
      `ips?|addresses|ip-?add?ress(?:e|en|es)?|addressen|adressen|direccion|direcciones|adresses?|range|ranges|networks?|subnets?|add|allow|permit|trust|firewall|e?mail|mails|servers?|from|inbound|outbound|delivery|send|sends|deliver|delivers|have|need|must|should|incoming|open|use|uses|comes?|blocks?|sending${us}`,
    ),
    name: 'IP addresses',
    rows: ({ blocks, contact: { company } }) =>
      blocks.map((block) => ({
        title: block,
        detail: `The network that mail from ${company} comes from. See it in every notation.`,
        address: '/network/',
        copy: block,
      })),
  },
  {
    keys: /^mx$|^mx-?records?$|^mx-?hosts?$/,
    beside: words(
      `host|hosts|hostname|name|records?|server|entry|entries|dns|point|points|set|target|address|value|domain${us}`,
    ),
    name: 'MX host',
    rows: ({ contact: { company, mailExchanger } }) => [
      {
        title: mailExchanger,
        detail: `The MX record of a domain behind ${company} names this host. See how a message travels.`,
        address: '/background/mail-flow/',
        copy: mailExchanger,
      },
    ],
  },
  {
    keys: /^(?:tele)?phone$|^hotline$|^call$|^ring$|^tele(?:f|ph)o\w*$|^rufnummer$|^llamar$|^appeler$|^chiamare$|^anrufen$|^bellen$/,
    beside: words(
      `phone|number|nummer|numero|support|sales|call|line|us|help|desk|helpdesk|24|7|reach|talk|speak|someone|somebody|person|human|night|weekend|evening|hours|right|need|want|human|humans|on|now|urgent|emergency|stuck|lost|trouble|anyone|anybody|there|wen|kann|soll|ich|wir|quien|puedo|qui|puis|chi|posso|devo|soporte|assistenza|assistance|asistencia|servizio|clienti|kundendienst|technical${us}`,
    ),
    question:
      /\bwh?om? (?:do|can|should|could|must|may) (?:i|we) (?:call|phone|ring|talk|speak)\b|\b(?:call|ring|phone) (?:me|us) back\b|\b(?:some|any)(?:one|body)\b.{1,40}\bon the phone\b|\b(?:a|real|actual) (?:human|person)(?: being)? on the (?:phone|line)\b|\b(?:picks? up|answers?) (?:the )?phone\b|\bemergency (?:phone |contact )?(?:number|contact)\b|\bwen (?:kann|soll|muss) (?:ich|man) anrufen\b|\ba quien (?:llam|puedo llam)|\bqui (?:puis-je |dois-je |faut-il )?appeler\b|\bchi (?:posso |devo )?chiam/,
    name: 'Telephone',
    rows: ({ contact }) => [phone(contact)],
  },
  {
    keys: /^pric(?:e|es|ing)$|^costs?$|^charges?$|^quote$|^preise?$|^kosten$|^kostet$|^precios?$|^cuesta$|^prix$|^tarifs?$|^coute$|^costa$|^costo$|^prezz[io]$|^precos?$|^custa$|^prij[sz]\w*$|^buy$|^purchase$|^kaufen$|^comprar\w?$|^acheter$|^sales$|^vertrieb$|^ventas$|^preventivo$|^presupuesto$|^devis$|^angebot$|^offerte$|^orcamento$/,
    beside: words(
      `list|call|talk|speak|about|another|more|additional|extra|domains?|month|monthly|year|yearly|per|users?|mailbox|mailboxes|much|license|plans?|was|wie|viel|dienst|filterdienst|pro|postfach|benutzer|monat|jahr|cuanto|servicio|por|buzon|usuario|mes|quel|combien|le|par|boite|utilisateur|mois|ca|cela|quanto|casella|utente|mese|anno|por|caixa|hoeveel|\\d{1,6}|people|employees|seats|phone|team|department|person|somebody|someone|from|ring|back|con|chi|parlo|caselle|buzones|boites|con|quien|postfacher|un|una|para|pour|fur|subscription|free${us}`,
    ),
    question:
      /\bwas kostet\b|\bcombien (?:ca |cela )?coute|\bcuanto cuesta\b|\bquanto (?:costa|custa)\b|\bwat kost\b|\bhoeveel kost\b|\bhow much (?:is it|do you (?:charge|cost|take)|(?:per|for) (?:\d{1,6} )?(?:mailbox|user|month|year|people|employee|seat|account)e?s?)\b/,
    name: 'Prices',
    rows: ({ contact }) => [
      {
        title: contact.sales,
        detail: `Ask ${contact.company} for a price.`,
        address: `mailto:${contact.sales}`,
        copy: contact.sales,
      },
      phone(contact),
    ],
  },
  {
    keys: /^invoices?$|^billing$|^bills?$|^receipts?$|^subscription$|^renewal$|^contract$|^vertrag$|^fatture?$|^rechnung(?:en)?$|^facturas?$|^factures?$/,
    beside: words(
      `change|update|new|old|missing|address|adresse|direccion|card|credit|data|details|copy|pay|paid|payment|find|download|last|month|year|department|question|cancel|end|renew|terminate|kundigen|my|our${us}`,
    ),
    name: 'Invoices',
    rows: ({ support, contact }) => [
      {
        title: support,
        detail: `Ask support of ${contact.company}.`,
        address: `mailto:${support}`,
        copy: support,
      },
      phone(contact),
    ],
  },
  {
    keys: /^trial$|^demo$|^sign-?up$|^testversion$|^essai$/,
    beside: words(`free|start|account|version|test|testing|days?|period|try|sign|up|30|register|gratuit${us}`),
    question:
      /^free tri?a?$|\btry (?:it|you|your service|the (?:filter|service)|mailroute) (?:for )?free\b|\bfree (?:of charge )?(?:trial|test|demo|version)\b|\bkostenlos\w* (?:aus)?(?:prob|test)|\b(?:prueba|probar|prova|provar\w*|essai|essayer|teste|testar) grat/,
    name: 'Trial',
    rows: ({ contact }) => [
      {
        title: `Start a free ${contact.trialDays}-day trial`,
        detail: hostOf(contact.trialAddress),
        address: contact.trialAddress,
        copy: contact.trialAddress,
      },
    ],
  },
  {
    keys: /^log-?in$|^sign-?in$|^dashboard$|^portal$/,
    beside: words(
      `admin|control|panel|page|url|link|portal|account|web|website|customer|forgot|forgotten|lost|reset|password|my${us}`,
    ),
    question:
      /\bwhere (?:do|can|does|should|must) [\w ]{1,30}\b(?:log|sign)[- ]?(?:in|on)\b[\w ]{1,30}\b(?:quarantine|panel|portal|console|dashboard|filter|mailroute|settings)\b/,
    name: 'Control panel',
    rows: ({ contact }) => {
      const host = hostOf(contact.trialAddress);
      const address = `https://${host}/`;
      return [{ title: host, detail: `The control panel of ${contact.company}.`, address, copy: address }];
    },
  },
  {
    question: /\bwh?om? (?:do|can|should|could|must|may) (?:i|we) (?:write|e?mail|contact|message|turn) to\b/,
    keys: /^support$|^helpdesk$|^contact$|^kontakt$|^contacto$|^contatt[io]$|^help$|^hilfe$|^ayuda$|^aide$|^aiuto$|^engineer$|^technician$|^humans?$|^person$|^somebody$|^someone$/,
    beside: words(
      `e?mail|address|team|us|desk|ticket|open|ask|technical|tech|support|reach|real|talk|speak|right|now|today|urgent|need|please|adresse|direccion|indirizzo|hours|du|soporte|assistenza|an|your|number|talk${us}`,
    ),
    name: 'Support',
    rows: ({ support, contact }) => [
      { title: support, detail: `Support of ${contact.company}.`, address: `mailto:${support}`, copy: support },
      phone(contact),
    ],
  },
];

/**
 * Answers what is asked of the company and not of a server: its addresses, MX host, telephone, prices, trial, control
 * panel, support. Only where the text asks for nothing else, or for whom to call, the price or a trial in so many words;
 * nothing where the facts did not come.
 *
 * @example contactAnswer('what are your IPs', { ...readKnownAnswers({}), blocks: ['192.0.2.0/24'],
 *   contact: { mailExchanger: 'mx.example.net' } })?.rows[0]?.copy
 *   // '192.0.2.0/24'
 */
export function contactAnswer(text: string, known: KnownAnswers): DirectAnswer | undefined {
  if (text.length > 80 || known.contact.mailExchanger === '') return undefined;
  const sentence = fold(text);
  const whole = topicOf(sentence);
  // "what does it cost, is there a trial" asks twice.
  const parts = whole ? [whole] : sentence.split(/[,;.?!]|\b(?:and|or|und|oder|et|ou|y|o)\b/).flatMap(topicsIn);
  if (parts.length === 0 || parts.includes(undefined)) return undefined;
  const asked = [...new Set(parts.flatMap((topic) => topic ?? []))];
  const rows = asked.flatMap((topic) => topic.rows(known));
  const distinct = rows.filter(({ title }, place) => rows.findIndex((row) => row.title === title) === place);
  return rows.length > 0
    ? { kind: 'contact', name: asked.map(({ name }) => name).join(', '), rows: distinct }
    : undefined;
}

const topicsIn = (part: string): (Topic | undefined)[] => (part.trim() === '' ? [] : [topicOf(part)]);

/** @param sentence As `fold` writes it. */
function topicOf(sentence: string): Topic | undefined {
  const asked = sentence
    .replace(/\blog (?=in\b)|\bsign (?=in\b|up\b)/g, (word) => word.trim())
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '')
    .map(spelt);
  return (
    topics.find(
      ({ keys, beside }) =>
        asked.some((word) => keys.test(word)) &&
        asked.every((word) => keys.test(word) || beside.test(word) || isStopWord(word) || isBegun(word, asked)),
    ) ?? topics.find(({ question }) => question?.test(sentence))
  );
}

/** Words that are often mistyped, and that no other word of a question to the company is a letter away from. */
const oftenMistyped = ['support', 'telephone', 'phone', 'number', 'pricing', 'helpdesk', 'password', 'dashboard'];

const spelt = (word: string): string =>
  word.length < 4 ? word : (oftenMistyped.find((right) => distance(word, right, 1) <= 1) ?? word);

/** The last word, of which one letter is typed so far; or more of a phone, an e-mail, a number, a ticket. */
const isBegun = (word: string, asked: readonly string[]): boolean =>
  asked.length > 1 &&
  word === asked.at(-1) &&
  /^(?:[a-z]|ph|phon?|em|emai?|nu|numb?|numbe|te|ti|tick?|ticke)$/.test(word);

const hostOf = (address: string): string => /^https:\/\/([\w.-]+)/.exec(address)?.[1] ?? '';

const phone = ({ telephone, company }: KnownAnswers['contact']): DirectRow => ({
  title: telephone,
  detail: `${company} by telephone.`,
  address: `tel:+1${telephone.replaceAll('.', '')}`,
  copy: telephone,
});

function words(list: string): RegExp {
  return new RegExp(
    `^(?:${list}|die|der|von|el|la|las|de|del|les|des|du|ist|sind|ihre|sus|vos|pour|fur|di|della|dell|il|lo|do|da|het|is|i|s)$`,
  );
}
