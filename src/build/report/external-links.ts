import { frontMatterOf, readArticle } from '../content/read-article.ts';
import type { Files } from './files.ts';

/** The committed record of what other hosts answered. */
export const checkedLinksFile = 'src/checked-links.json';

/** Address → the day it was asked for and the status it answered. Silence is no answer and is not written down. */
export type CheckedLinks = Readonly<Record<string, { readonly day: string; readonly status: number }>>;

/** Every address of another host that an article names, in its text and as a source. */
export function externalLinks(articles: Files): string[] {
  const links = articles.flatMap(({ text }) => {
    const { sources } = frontMatterOf(text);
    const named = Array.isArray(sources) ? sources.map((one: { url?: unknown } | null) => one?.url) : [];
    const inText = readArticle(text).nodes.map(({ node }) =>
      node.type === 'link' || node.type === 'definition' ? node.url : undefined,
    );
    return [...named, ...inText].filter((one) => typeof one === 'string' && /^https?:/.test(one)) as string[];
  });
  return [...new Set(links.map((one) => one.replace(/#.*/, '')))].sort();
}

/** What the record says about these links. */
export function readRecord(links: readonly string[], record: CheckedLinks) {
  const known = links.flatMap((link) => (record[link] ? [{ link, ...record[link] }] : []));
  return {
    /** Gone, by the answer of their host. */
    dead: known.filter(({ status }) => status === 404 || status === 410),
    /** An answer that says nothing about the page: a host that refuses programs, or is broken for now. */
    unclear: known.filter(({ status }) => status >= 400 && status !== 404 && status !== 410),
    unchecked: links.filter((link) => !record[link]),
    /** The oldest answer among them. */
    since: known.map(({ day }) => day).sort()[0],
  };
}

/**
 * Asks for each link once.
 *
 * @param today ISO day that the answers are dated with.
 * @param ask Gives the status, or undefined where nobody answers.
 * @returns The record with the new answers; links that nobody names any more are left out.
 */
export async function checkLinks(
  links: readonly string[],
  record: CheckedLinks,
  today: string,
  ask: (link: string) => Promise<number | undefined>,
): Promise<{ record: CheckedLinks; answered: number }> {
  const next: Record<string, { day: string; status: number }> = {};
  let answered = 0;
  // One after the other: most are on the same host, which would take a crowd for an attack.
  for (const link of links) {
    const status = await ask(link);
    if (status !== undefined) answered += 1;
    const entry = status === undefined ? record[link] : { day: today, status };
    if (entry) next[link] = entry;
  }
  return { record: next, answered };
}
