import { site } from '../../../site.ts';
import type { Finding } from '../read-article.ts';
import { type Prose, quote } from './read-prose.ts';

const guide = /^\/([a-z-]+)\/[a-z0-9-]+\/$/;
const systems = site.servers.flatMap(({ name, shortName }) => [name, shortName]);

/**
 * A task has one name, in navigation, titles and links: a link to a guide that reads like a title begins as the name of
 * the task does. The name of a system alone, and words of the sentence, may lead there too.
 *
 * @example taskNames(readProse(readArticle('See [Anonymous users](/permissions/exchange-2010/).')))[0]?.line // 1
 */
export function taskNames({ passages }: Prose): Finding[] {
  return passages.flatMap(({ line, links }) =>
    links.flatMap(({ url, text }): Finding[] => {
      const task = site.tasks.find(({ id }) => id === guide.exec(url)?.[1]);
      if (task === undefined || !/^\p{Lu}/u.test(text)) return [];
      if (firstWord(text) === firstWord(task.name) || systems.some((name) => name.includes(text))) return [];
      return [
        {
          line,
          came: `the link text ${quote(text)} for ${url}`,
          expected: `the title of the guide, or the name of its task: "${task.name}"`,
        },
      ];
    }),
  );
}

const firstWord = (text: string): string => text.split(/\s/, 1)[0] ?? '';
