import type { CollectionEntry } from 'astro:content';
import type { KnownAnswersFile } from '../domain/answers/known-answers.ts';
import { site } from '../site.ts';
import { fillTokens, tokensFor } from '../tokens.ts';
import { getBackground, getReplies, getSymptoms } from './articles.ts';
import { getEntries } from './entries.ts';
import { getGuides } from './guides.ts';

/** A cmdlet, as PowerShell names them. */
const cmdlet = /(?<![\w-])[A-Z][a-z]+-[A-Z][A-Za-z\d]+(?![\w-])/g;

/** Part of PowerShell or of Windows: no page here is the page for one of these. */
const notOurs =
  /^(?:Format|ForEach|Where|Select|Sort|Out|Write|Read)-|-(?:Object|Date|Item|Content|ChildItem|Clixml|Csv|PSDrive|PSSnapin|Service|Command|Process|Module|Path|Location|Member)$/;

/** What the search answers without searching, nearest titles and the names of filters: the file that comes with it. */
export async function directAnswersFile(): Promise<KnownAnswersFile> {
  const entries = await getEntries();
  const places = new Map(entries.map(({ href }, place) => [href, place]));
  const placeOf = (href: string): number => {
    const place = places.get(href);
    if (place === undefined) throw new Error(`Direct answers: came ${href}, which is in no list of titles`);
    return place;
  };
  const guides = await getGuides();
  const replies = await getReplies();
  const pages: { entry: Entry; place: number; server?: string }[] = [
    ...guides.map(({ entry, path, server }) => ({ entry, place: placeOf(path), server: server.name })),
    ...[...(await getSymptoms()), ...(await getBackground())].map(({ entry, path }) => ({
      entry,
      place: placeOf(path),
    })),
    ...replies.map(({ entry, page, anchor }) => ({ entry, place: placeOf(`/replies/${page}/#${anchor}`) })),
  ];
  return {
    blocks: site.blocks.map(({ cidr }) => cidr),
    support: site.contact.support,
    servers: site.servers.map(({ name }) => name),
    tasks: site.tasks.map(({ name }) => name),
    pages: entries.map(({ title, href, badge }) => (badge ? [title, href, badge] : [title, href])),
    replies: replies.map(({ code, text, page, anchor }) => [code, text, placeOf(`/replies/${page}/#${anchor}`)]),
    identifiers: identifiersOf(pages),
    formerArticles: site.formerArticles.map(({ number, title, about, now }) => [number, title ?? about, now]),
  };
}

type Entry = CollectionEntry<'articles' | 'troubleshooting' | 'background' | 'replies'>;

/** What `answers` claims comes first, then the guides whose commands use a cmdlet. Codes and addresses are answered otherwise. */
function identifiersOf(
  pages: readonly { entry: Entry; place: number; server?: string }[],
): KnownAnswersFile['identifiers'] {
  const found = new Map<string, Set<number>>();
  const add = (name: string, place: number) => found.set(name, (found.get(name) ?? new Set<number>()).add(place));
  for (const { entry, place, server } of pages) {
    const fill = (text: string) => fillTokens(text, entry.filePath ?? entry.id, tokensFor(server ?? ''));
    for (const name of (entry.data.answers ?? []).map(fill)) if (isName(name)) add(name, place);
  }
  for (const { entry, place, server } of pages) {
    if (server === undefined) continue;
    for (const [code] of (entry.body ?? '').matchAll(/^```.*?^```|`[^`\n]+`/gms)) {
      for (const [name] of code.matchAll(cmdlet)) if (!notOurs.test(name)) add(name, place);
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, places]) => [name, ...places]);
}

/** Enough to be meant: not "220 ****", an address, a mask or a code. */
const isName = (identifier: string): boolean =>
  /^\d{5,}$/.test(identifier) || (identifier.match(/[a-z]/gi) ?? []).length > 3;
