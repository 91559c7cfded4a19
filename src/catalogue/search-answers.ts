import type { KnownAnswersFile } from '../domain/answers/known-answers.ts';
import { isOwnOfPowerShell } from '../domain/answers/powershell-cmdlets.ts';
import { reasonIds } from '../domain/answers/reason-names.ts';
import { readFormerAddress } from '../domain/permanent/former-article.ts';
import { wordsOfServers } from '../domain/search/named-servers.ts';
import type { Site } from '../site.ts';
import type { Catalogue } from './catalogue.ts';
import type { Page } from './page.ts';
import { formerAddresses } from './permanent-links.ts';
import { listed } from './titles.ts';

/** A cmdlet, as PowerShell names them. */
const cmdlet = /(?<![\w-])[A-Z][a-z]+-[A-Z][A-Za-z\d]+(?![\w-])/g;

/**
 * What the search answers without searching, nearest titles and the names of filters: the file that comes with it.
 *
 * @throws Error for a reply or an identifier whose page is in no list of titles.
 * @example directAnswersFile(makeCatalogue(content({ replies: [reply('550-5-7-1-no', { code: '550 5.7.1',
 *   text: 'No' })] }), site), site).replies[0]?.slice(0, 2)
 *   // ['550 5.7.1', 'No']
 */
export function directAnswersFile({ pages, replies }: Catalogue, facts: Site): KnownAnswersFile {
  const titles = listed(pages);
  const places = new Map(titles.map(({ path }, place) => [path, place]));
  const placeOf = ({ path }: Page): number => {
    const place = places.get(path);
    if (place === undefined) throw new Error(`Direct answers: came ${path}, which is in no list of titles`);
    return place;
  };
  return {
    blocks: facts.blocks.map(({ cidr }) => cidr),
    support: facts.contact.support,
    contact: {
      company: facts.company,
      mailExchanger: facts.mailExchanger,
      sales: facts.contact.sales,
      telephone: facts.contact.telephone,
      trialDays: facts.trial.days,
      trialAddress: facts.trial.address,
    },
    servers: facts.servers.map(({ name }) => name),
    // By their short names alone: what other words of a name mean in a sentence is not known here.
    serverWords: wordsOfServers(facts.servers, () => true).map((words) => words.join(' ')),
    tasks: facts.tasks.map(({ name }) => name),
    pages: titles.map(({ title, path, badge }) => (badge ? [title, path, badge] : [title, path])),
    replies: replies.map((reply) => [
      reply.code,
      reply.text,
      placeOf(reply),
      reasonIds.indexOf(reply.entry.data.reason),
      ...reply.also,
    ]),
    identifiers: identifiersOf(newestFirst(pages, facts), placeOf),
    formerArticles: [
      ...facts.formerArticles.map(({ number, title, about, now }) => [number, title ?? about, now] as const),
      ...numbersOf(pages),
    ],
  };
}

/** The numbers that articles had in the former help centre, where their `was` has such an address. */
function numbersOf(pages: readonly Page[]): KnownAnswersFile['formerArticles'] {
  return formerAddresses(pages).flatMap(({ from, to, name }) => {
    const former = readFormerAddress(from);
    return former && former.words === '' ? [[former.number, name, to] as const] : [];
  });
}

/** Of the versions of a server the newest first, as it stands for the others. */
function newestFirst(pages: readonly Page[], { servers }: Site): readonly Page[] {
  const released = (page: Page) =>
    (page.kind === 'guide' && servers.find(({ id }) => id === page.server.id)?.released) || '';
  return pages.toSorted((a, b) => released(b).localeCompare(released(a)));
}

/** What `answers` claims comes first, then the guides whose commands use a cmdlet. Codes and addresses are answered otherwise. */
function identifiersOf(pages: readonly Page[], placeOf: (page: Page) => number): KnownAnswersFile['identifiers'] {
  const found = new Map<string, Set<number>>();
  const add = (name: string, page: Page) => found.set(name, (found.get(name) ?? new Set()).add(placeOf(page)));
  for (const page of pages) {
    if (!('entry' in page)) continue;
    for (const name of page.answers) if (isName(name)) add(name, page);
  }
  for (const page of pages) {
    if (page.kind !== 'guide') continue;
    for (const [code] of (page.entry.body ?? '').matchAll(/^```.*?^```|`[^`\n]+`/gms)) {
      for (const [name] of code.matchAll(cmdlet)) if (!isOwnOfPowerShell(name)) add(name, page);
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, all]) => [name, ...all]);
}

/** Enough to be meant: not "220 ****", an address, a mask or a code. */
const isName = (identifier: string): boolean =>
  /^\d{5,}$/.test(identifier) || (identifier.match(/[a-z]/gi) ?? []).length > 3;
