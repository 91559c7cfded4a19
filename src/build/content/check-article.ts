import { type Kind, kinds } from '../../content.schema.ts';
import { type Site, site } from '../../site.ts';
import { checkAnchors } from './check-anchors.ts';
import { checkCommands } from './check-commands.ts';
import { checkConnectorSteps } from './check-connector-steps.ts';
import { checkConnectors } from './check-connectors.ts';
import { checkDraft } from './check-draft.ts';
import { checkFacts } from './check-facts.ts';
import { checkFrontMatter } from './check-front-matter.ts';
import { checkLinks } from './check-links.ts';
import { checkPlaceholders } from './check-placeholders.ts';
import { checkSavedCopies } from './check-saved-copies.ts';
import { checkSections } from './check-sections.ts';
import { checkTags } from './check-tags.ts';
import { type ContentFile, contentFolder } from './content-file.ts';
import { nearest } from './nearest.ts';
import { asWarnings } from './problem.ts';
import { checkProse } from './prose/check-prose.ts';
import type { Article, Finding } from './read-article.ts';

/**
 * Finds everything that is wrong in an article.
 *
 * @param article The file as readArticle() has read it.
 * @returns All problems, in no particular order; none for a good article. Where the MDX cannot be read, tags, sections
 *   and links are left out, because the reader stops at the first mistake.
 * @example checkArticle(new ContentFile('src/content/backround/ports.mdx', ''), readArticle(''))[0]?.came
 *   // 'the path src/content/backround/ports.mdx'
 */
export function checkArticle(file: ContentFile, article: Article, facts: Site = site): Finding[] {
  const { kind } = file;
  if (kind === undefined) {
    const folders = Object.entries(kinds).map(([folder, { form }]) => `${contentFolder}/${folder}/${form}`);
    return [{ line: 1, came: `the path ${file.file}`, expected: `one of ${folders.join(', ')}` }];
  }
  // Their words come from elsewhere: that they read badly is no reason not to publish them.
  const words = [
    ...checkCommands(article, kind === 'articles' ? file.name : undefined, facts),
    ...checkConnectors(article),
    ...checkConnectorSteps(article),
    ...checkSavedCopies(article),
    ...checkProse(article),
    ...checkPlaceholders(article),
  ];
  return [
    ...checkPath(file, kind, facts),
    ...checkFrontMatter(article, kind, facts),
    ...checkFacts(article, facts, kind),
    ...(article.syntaxError ? [article.syntaxError] : []),
    ...checkTags(article, kind),
    ...checkSections(article, kind, file.folders.at(-1) ?? kind),
    ...checkAnchors(article, kind),
    ...checkLinks(article, facts),
    ...checkDraft(article),
    ...(kind === 'plain' ? asWarnings(words) : words),
  ];
}

function checkPath({ file, folders, name }: ContentFile, kind: Kind, facts: Site): Finding[] {
  const [task, ...more] = folders;
  const hasFolder = kind === 'articles' || kind === 'plain';
  if (name === undefined || more.length > 0 || (task !== undefined) !== hasFolder) {
    return [{ line: 1, came: `the path ${file}`, expected: `${contentFolder}/${kind}/${kinds[kind].form}` }];
  }
  if (task !== undefined && kind === 'articles')
    return [...checkName('task', task, facts.tasks), ...checkName('server', name, facts.servers)];
  const parts = [...(task === undefined ? [] : [['folder', task]]), ['file name', `${name}.mdx`]];
  return parts.flatMap(([what, part = '']) =>
    /^[a-z0-9]+(-[a-z0-9]+)*(?:\.mdx)?$/.test(part)
      ? []
      : [{ line: 1, came: `the ${what} ${part}`, expected: 'lower-case words with hyphens: it is the address' }],
  );
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
