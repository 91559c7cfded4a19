import { type Site, site } from '../../site.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { checkFacts } from './check-facts.ts';
import { checkFrontMatter } from './check-front-matter.ts';
import { checkLinks } from './check-links.ts';
import { checkSections } from './check-sections.ts';
import { checkTags } from './check-tags.ts';
import { readArticle } from './read-article.ts';

/** Where guides are, from the root of the repository. */
export const articleFolder = 'src/content/articles';

/**
 * Finds everything that is wrong in an article.
 *
 * @param file Path from the root of the repository, with forward slashes.
 * @param text The whole file.
 * @returns All problems, in no particular order; none for a good article. Where the MDX cannot be read, tags, sections
 *   and links are left out, because the reader stops at the first mistake.
 */
export function checkArticle(file: string, text: string, facts: Site = site): Problem[] {
  const article = readArticle(text);
  const found = [
    ...checkPath(file, facts),
    ...checkFrontMatter(article, facts),
    ...checkFacts(article, facts),
    ...(article.syntaxError ? [article.syntaxError] : []),
    ...checkTags(article),
    ...checkSections(article, file.split('/').at(-2) ?? ''),
    ...checkLinks(article, facts),
  ];
  return found.map((one) => ({ file, ...one }));
}

function checkPath(file: string, facts: Site): Omit<Problem, 'file'>[] {
  const [task, server, ...rest] = file.slice(articleFolder.length + 1).split('/');
  if (task === undefined || server === undefined || rest.length > 0 || !server.endsWith('.mdx')) {
    return [{ line: 1, came: `the path ${file}`, expected: `${articleFolder}/<task>/<server>.mdx` }];
  }
  return [
    ...checkName('task', task, facts.tasks),
    ...checkName('server', server.slice(0, -'.mdx'.length), facts.servers),
  ];
}

function checkName(kind: string, name: string, known: readonly { readonly id: string }[]): Omit<Problem, 'file'>[] {
  const ids = known.map(({ id }) => id);
  if (ids.includes(name)) return [];
  const near = nearest(name, ids)[0];
  const list = `one of ${ids.join(', ')} (src/site.ts)`;
  return [
    { line: 1, came: `the ${kind} "${name}" in the path`, expected: near ? `"${near}", or another ${list}` : list },
  ];
}
