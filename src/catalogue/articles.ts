/** The pages that the files of src/content become. Pure: what is read from where, src/catalogue/get-catalogue.ts knows. */
import type { CollectionEntry } from 'astro:content';
import { firstStep } from '../domain/answers/first-step.ts';
import { replySlugs } from '../domain/answers/replies.ts';
import { guideId } from '../domain/permanent/permanent-id.ts';
import type { Site } from '../site.ts';
import { fillTokens, tokensFor } from '../tokens.ts';
import { fixedPage } from './fixed-pages.ts';
import type { Article, CodePage, Guide, Reply } from './page.ts';

type Entry = CollectionEntry<'articles' | 'troubleshooting' | 'background' | 'replies' | 'plain'>;

/**
 * All guides, in the order of tasks and then servers in src/site.ts. An article that also serves other servers gives a
 * guide for each of them.
 *
 * @throws Error naming the article whose task or server is unknown, or two articles for the same page.
 * @example guidesFrom([guide('lock-down/exchange-2016', { id: 'lock-2016', also: ['exchange-2019'] })],
 *   site).map(({ id, path }) => [id, path])
 *   // [['lock-2016', '/lock-down/exchange-2016/'], ['lock-2019', '/lock-down/exchange-2019/']]
 */
export function guidesFrom(
  entries: readonly CollectionEntry<'articles'>[],
  { tasks, servers }: Pick<Site, 'tasks' | 'servers'>,
): readonly Guide[] {
  const guides = new Map<string, Guide>();
  for (const entry of entries) {
    const [taskId = '', own = '', ...others] = entry.id.split('/').concat(entry.data.also ?? []);
    for (const serverId of [own, ...others]) {
      const task = tasks.find(({ id }) => id === taskId);
      const server = servers.find(({ id }) => id === serverId);
      if (!task || !server) {
        throw new Error(`${placeOf(entry)}: came ${taskId}/${serverId} — expected both to be in src/site.ts`);
      }
      const path = `/${task.id}/${server.id}/`;
      if (guides.has(path)) throw new Error(`${path} has two articles, one of them ${placeOf(entry)}: expected one.`);
      const id = guideId(entry.data.id, own, server.id);
      const called = server.inSentences ?? server.name;
      const texts = textsOf(entry, called);
      guides.set(path, {
        kind: 'guide',
        ...texts,
        id,
        path,
        section: { path: `/${task.id}/`, name: task.name },
        image: id,
        badge: server.name,
        // Once, although an article may have several pages: for its own server, after which the file is called.
        was: serverId === own ? texts.was : [],
        entry,
        task,
        server,
        outcome: fillTokens(entry.data.outcome, placeOf(entry), tokensFor(called)),
      });
    }
  }
  return tasks.flatMap((task) => servers.flatMap((server) => guides.get(`/${task.id}/${server.id}/`) ?? []));
}

/**
 * Symptoms or background, by title.
 *
 * @throws Error naming the file with an unknown token.
 * @example articlesFrom([article('background', 'ports')]).map(({ kind, path }) => [kind, path])
 *   // [['background', '/background/ports/']]
 */
export function articlesFrom(entries: readonly Article['entry'][]): readonly Article[] {
  return entries
    .map((entry): Article => {
      const { path, name } = fixedPage(`/${entry.collection}/`);
      return {
        kind: entry.collection === 'background' ? 'background' : 'symptom',
        ...textsOf(entry),
        path: `${path}${entry.id}/`,
        section: { path, name },
        image: entry.data.id,
        entry,
      };
    })
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

/**
 * All replies, by code and then by text.
 *
 * @throws Error naming the file with an unknown token.
 * @example repliesFrom([reply('550-5-7-1-unable-to-relay', { code: '550 5.7.1', text: 'Unable to relay' })])[0]?.path
 *   // '/replies/550-5-7-1/#unable-to-relay'
 */
export function repliesFrom(entries: readonly CollectionEntry<'replies'>[]): readonly Reply[] {
  const { path, name } = fixedPage('/replies/');
  return entries
    .map((entry): Reply => {
      const { code } = entry.data;
      const slugs = replySlugs({ code, name: entry.id });
      const text = fillTokens(entry.data.text, placeOf(entry));
      const first = firstStep(entry.body ?? '');
      return {
        kind: 'reply',
        ...textsOf(entry),
        name: `${code} ${text}`,
        path: `${path}${slugs.page}/#${slugs.anchor}`,
        section: { path, name },
        badge: code,
        isIndexed: false,
        entry,
        anchor: slugs.anchor,
        code,
        text,
        also: (entry.data.answers ?? []).filter((answer) => answer !== code && isCode(answer)),
        firstStep: first && fillTokens(first, placeOf(entry)),
      };
    })
    .sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }) || a.text.localeCompare(b.text, 'en'));
}

/** "552 5.2.2" or "5.2.2", among identifiers of other kinds. */
const isCode = (answer: string): boolean => /^(?:[45]\d\d )?[45](?:\.\d{1,3}){2}$/.test(answer);

/**
 * The pages that replies share, one for each code, in the order of the replies.
 *
 * @example codePagesFrom(repliesFrom([reply('550-5-7-1-unable-to-relay', { code: '550 5.7.1',
 *   text: 'Unable to relay' })]))[0]?.title
 *   // '550 5.7.1 Unable to relay'
 */
export function codePagesFrom(replies: readonly Reply[]): readonly CodePage[] {
  return [...Map.groupBy(replies, ({ path }) => path.replace(/#.*/, ''))].flatMap(([path, [first, ...more]]) =>
    first ? [codePageOf(path, [first, ...more])] : [],
  );
}

function codePageOf(path: string, replies: CodePage['replies']): CodePage {
  const [{ code, text, title, description, section }, ...more] = replies;
  const slug = path.split('/').at(-2) ?? '';
  const latest = replies.reduce((a, b) => (a.modified < b.modified ? b : a));
  // Some texts are a paragraph, or full of what varies; then what happened is the better heading.
  const heading = text.length <= 48 && !text.includes('<') ? text : title;
  const texts = replies.map((one) => one.text).join('; ');
  const about = `What ${code} means behind the filter, and what to do: ${texts}`.slice(0, 155);
  const all = more.length === 0 ? description : about;
  return {
    kind: 'code',
    path,
    name: code,
    title: more.length === 0 ? `${code} ${heading}` : `${code}: ${replies.length} replies`,
    description: all,
    summary: more.length === 0 ? text : `${replies.length} SMTP replies, and what to do`,
    section,
    keywords: replies.flatMap(({ keywords }) => keywords),
    answers: [...new Set([code, ...replies.flatMap(({ answers }) => answers)])],
    was: [],
    isListed: false,
    isIndexed: true,
    image: slug,
    modified: latest.modified,
    code,
    slug,
    replies,
    latest,
  };
}

/**
 * What the front matter of every article gives, with its tokens filled.
 *
 * @throws Error naming the file with an unknown token.
 * @example textsOf(article('background', 'ports', { title: 'Ports of [[server]]' }), 'Postfix').title
 *   // 'Ports of Postfix'
 */
export function textsOf(entry: Entry, server?: string) {
  const known = server === undefined ? undefined : tokensFor(server);
  const fill = (text: string) => fillTokens(text, placeOf(entry), known);
  const { id, title, description, keywords, answers = [], was = [], changed } = entry.data;
  const days = [entry.data.reviewed, 'updated' in entry.data ? entry.data.updated : undefined, changed?.day];
  const modified = new Date(Math.max(...days.map((day) => day?.getTime() ?? 0)));
  return {
    id,
    name: fill(title),
    title: fill(title),
    description: fill(description),
    summary: fill(description),
    keywords: keywords.map(fill),
    answers: answers.map(fill),
    was,
    modified: modified.toISOString().slice(0, 10),
    change: changed && fill(changed.what),
    isListed: true,
    isIndexed: true,
  };
}

const placeOf = (entry: Entry): string => entry.filePath ?? entry.id;
