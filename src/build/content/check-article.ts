import { type Kind, kinds } from '../../content.schema.ts';
import { type Site, site } from '../../site.ts';
import { checkAnchors } from './check-anchors.ts';
import { checkCommands } from './check-commands.ts';
import { checkFacts } from './check-facts.ts';
import { checkFrontMatter } from './check-front-matter.ts';
import { checkLinks } from './check-links.ts';
import { checkPlaceholders } from './check-placeholders.ts';
import { checkSections } from './check-sections.ts';
import { checkTags } from './check-tags.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { checkProse } from './prose/check-prose.ts';
import { type Finding, readArticle } from './read-article.ts';

/** Where articles are, from the root of the repository: a folder for each kind. */
export const contentFolder = 'src/content';

/** The kind of article that a file is by its folder; undefined for another folder. */
export function kindOf(file: string): Kind | undefined {
  const folder = file.slice(contentFolder.length + 1).split('/')[0] ?? '';
  return Object.hasOwn(kinds, folder) ? (folder as Kind) : undefined;
}

/**
 * Finds everything that is wrong in an article.
 *
 * @param file Path from the root of the repository, with forward slashes.
 * @param text The whole file.
 * @returns All problems, in no particular order; none for a good article. Where the MDX cannot be read, tags, sections
 *   and links are left out, because the reader stops at the first mistake.
 */
export function checkArticle(file: string, text: string, facts: Site = site): Problem[] {
  const kind = kindOf(file);
  if (kind === undefined) {
    const folders = Object.entries(kinds).map(([folder, { form }]) => `${contentFolder}/${folder}/${form}`);
    return [{ file, line: 1, came: `the path ${file}`, expected: `one of ${folders.join(', ')}` }];
  }
  const article = readArticle(text);
  const found = [
    ...checkPath(file, kind, facts),
    ...checkFrontMatter(article, kind, facts),
    ...checkFacts(article, facts),
    ...(article.syntaxError ? [article.syntaxError] : []),
    ...checkTags(article, kind),
    ...checkSections(article, kind, file.split('/').at(-2) ?? ''),
    ...checkAnchors(article, kind),
    ...checkLinks(article, facts),
    ...checkCommands(article, kind === 'articles' ? nameOf(file) : undefined, facts),
    ...checkProse(article),
    ...checkPlaceholders(article),
  ];
  return found.map((one) => ({ file, ...one }));
}

const nameOf = (file: string): string => (file.split('/').at(-1) ?? '').replace(/\.mdx$/, '');

function checkPath(file: string, kind: Kind, facts: Site): Finding[] {
  const parts = file.slice(`${contentFolder}/${kind}/`.length).split('/');
  const name = parts.pop() ?? '';
  const [task, ...more] = parts;
  const isGuide = kind === 'articles';
  if (!name.endsWith('.mdx') || more.length > 0 || (task !== undefined) !== isGuide) {
    return [{ line: 1, came: `the path ${file}`, expected: `${contentFolder}/${kind}/${kinds[kind].form}` }];
  }
  const id = name.slice(0, -'.mdx'.length);
  if (task !== undefined) return [...checkName('task', task, facts.tasks), ...checkName('server', id, facts.servers)];
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return [];
  return [{ line: 1, came: `the file name ${name}`, expected: 'lower-case words with hyphens: it is the address' }];
}

function checkName(kind: string, name: string, known: readonly { readonly id: string }[]): Finding[] {
  const ids = known.map(({ id }) => id);
  if (ids.includes(name)) return [];
  const near = nearest(name, ids)[0];
  const list = `one of ${ids.join(', ')} (src/site.ts)`;
  return [
    { line: 1, came: `the ${kind} "${name}" in the path`, expected: near ? `"${near}", or another ${list}` : list },
  ];
}
