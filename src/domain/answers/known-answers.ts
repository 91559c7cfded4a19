import type { FormerArticle } from '../permanent/former-article.ts';
import { type ReasonId, reasonIds } from './reason-names.ts';
import type { Reply } from './replies.ts';

/** A page by its title. */
export interface KnownPage {
  title: string;
  /** Path of the page, perhaps with a fragment. */
  path: string;
  /** The server of a guide, or the code of a reply. */
  badge: string | undefined;
}

/** How the company is reached. */
export interface Contact {
  company: string;
  mailExchanger: string;
  sales: string;
  /** A North American number: 555.555.0100. */
  telephone: string;
  trialDays: number;
  trialAddress: string;
}

/** What direct answers, nearest titles and filters are made from. Pages are named by their place in `pages`. */
export interface KnownAnswers {
  /** Networks that mail from the filter comes from. */
  blocks: readonly string[];
  /** Where a mail to support goes. */
  support: string;
  /** The company; texts are empty where the file had something else. */
  contact: Contact;
  /** Names that a filter may have. */
  servers: readonly string[];
  /** For each server the words that name it alone. */
  serverWords: readonly (readonly string[])[];
  tasks: readonly string[];
  /** Undefined where the file had something else. */
  pages: readonly (KnownPage | undefined)[];
  replies: readonly (Reply & { page: number })[];
  /** Cmdlets and the like, with the pages that answer for them, the first one first. */
  identifiers: readonly { name: string; pages: readonly number[] }[];
  formerArticles: readonly FormerArticle[];
}

/** The same as a file: short lists, since a reader waits for it. */
export interface KnownAnswersFile {
  blocks: readonly string[];
  support: string;
  contact: Contact;
  servers: readonly string[];
  serverWords: readonly string[];
  tasks: readonly string[];
  pages: readonly (readonly [title: string, path: string, badge?: string])[];
  /** `reason` is its place among `reasonIds`, `also` other codes of the text. */
  replies: readonly (readonly [code: string, text: string, page: number, reason: number, ...also: string[]])[];
  identifiers: readonly (readonly [name: string, ...pages: number[]])[];
  formerArticles: readonly (readonly [number: string, title: string, now: string])[];
}

/**
 * Reads the file after it was fetched. Whatever is not of its shape is left out, entry by entry: a damaged or hostile
 * file gives fewer answers and no errors. Paths that lead away from this site are left out as well.
 *
 * @example readKnownAnswers({ blocks: ['192.0.2.0/24', 7], pages: 'damaged' }).blocks // ['192.0.2.0/24']
 */
export function readKnownAnswers(value: unknown): KnownAnswers {
  const file = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const lists = (key: string) => listOf(file[key]).map(listOf);
  return {
    blocks: listOf(file['blocks']).filter(isText),
    support: isText(file['support']) && /^[\w.+-]+@[\w.-]+$/.test(file['support']) ? file['support'] : '',
    contact: readContact(file['contact']),
    servers: listOf(file['servers']).filter(isText),
    serverWords: listOf(file['serverWords']).map((words) => (isText(words) ? words.split(' ').filter(Boolean) : [])),
    tasks: listOf(file['tasks']).filter(isText),
    // One that is refused keeps its place: others are named by theirs.
    pages: lists('pages').map(([title, path, badge]) =>
      isText(title) && isPath(path) ? { title, path, badge: isText(badge) ? badge : undefined } : undefined,
    ),
    replies: lists('replies').flatMap(([code, text, page, reason, ...also]) =>
      isText(code) && isText(text) && isPlace(page)
        ? [{ code, text, page, reason: reasonAt(reason), also: also.filter(isText) }]
        : [],
    ),
    identifiers: lists('identifiers').flatMap(([name, ...pages]) =>
      isText(name) ? [{ name, pages: pages.filter(isPlace) }] : [],
    ),
    formerArticles: lists('formerArticles').flatMap(([number, title, now]) =>
      isText(number) && isText(title) && isPath(now) ? [{ number, title, now }] : [],
    ),
  };
}

/** All of it or nothing: half an answer would be none. */
function readContact(value: unknown): Contact {
  const one = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const { company, mailExchanger, sales, telephone, trialDays, trialAddress } = one;
  const isWhole =
    isText(company) &&
    isText(mailExchanger) &&
    /^[\w.-]+$/.test(mailExchanger) &&
    isText(sales) &&
    /^[\w.+-]+@[\w.-]+$/.test(sales) &&
    isText(telephone) &&
    /^\d{3}\.\d{3}\.\d{4}$/.test(telephone) &&
    isPlace(trialDays) &&
    isText(trialAddress) &&
    /^https:\/\/[\w.-]+\/[\w./-]*$/.test(trialAddress);
  return isWhole
    ? { company, mailExchanger, sales, telephone, trialDays, trialAddress }
    : { company: '', mailExchanger: '', sales: '', telephone: '', trialDays: 0, trialAddress: '' };
}

const reasonAt = (place: unknown): ReasonId | undefined => (isPlace(place) ? reasonIds[place] : undefined);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const isText = (value: unknown): value is string => typeof value === 'string';

const isPlace = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;

/** A slash and no second one: `//host` and `/\host` are other hosts, and a browser drops tabs and line ends in between. */
const isPath = (value: unknown): value is string => isText(value) && /^\/(?![/\\])[\x21-\x7e]*$/.test(value);
