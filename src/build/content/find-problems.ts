import { createHash } from 'node:crypto';
import { fixedPages } from '../../catalogue/fixed-pages.ts';
import type { Kept } from '../cache/kept.ts';
import { checkAnswers } from './check-answers.ts';
import { checkArticle } from './check-article.ts';
import { checkClosingLinks } from './check-closing-links.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkLinkTargets, targetsIn } from './check-link-targets.ts';
import { checkPermanentIds } from './check-permanent-ids.ts';
import { checkPictures } from './check-pictures.ts';
import { checkPlainSections } from './check-plain-sections.ts';
import { checkReplies } from './check-replies.ts';
import { checkReplyLinks, type ReplyPage, replyPagesOf } from './check-reply-links.ts';
import { type ContentFile, readContent } from './content-file.ts';
import { asWarnings, type Problem } from './problem.ts';
import { type Article, readArticle } from './read-article.ts';

/**
 * Checks every file below the folder of the articles, and that together they leave no gap.
 *
 * @param kept What was found by an earlier build; without it, every article is read.
 * @example readArticles('/nowhere', []).count // 0
 */
export function readArticles(
  root: string,
  files = readContent(root),
  kept?: Kept<Problem[]>,
): { count: number; problems: Problem[] } {
  const replyPages = replyPagesOf(files);
  // All that an article is checked against of the others.
  const replies = files.flatMap(({ kind, file, frontMatter }) =>
    kind === 'replies' ? [[file, frontMatter?.text]] : [],
  );
  const others = createHash('sha256').update(JSON.stringify(replies)).digest('hex');
  return {
    count: files.length,
    problems: [
      ...files.flatMap((one) => {
        // One tree at a time: those of all articles would fill the memory.
        const check = () => problemsIn(root, one, readArticle(one.text, one.frontMatter), replyPages);
        return kept === undefined ? check() : kept.get([one.file, one.text, others], check);
      }),
      ...problemsTogether(root, files),
    ],
  };
}

/**
 * What is wrong in one article.
 *
 * @example problemsIn('/nowhere', new ContentFile('src/content/backround/ports.mdx', ''), readArticle(''), [])[0]?.file
 *   // 'src/content/backround/ports.mdx'
 */
export function problemsIn(
  root: string,
  one: ContentFile,
  article: Article,
  replyPages: readonly ReplyPage[],
): Problem[] {
  const links = checkReplyLinks(one, article, replyPages);
  const findings = [
    ...checkArticle(one, article),
    ...checkPictures(root, one, article),
    ...(one.kind === 'plain' ? asWarnings(links) : links),
  ];
  return findings.map((finding) => ({ file: one.file, ...finding }));
}

/**
 * Links of all articles that lead nowhere. The finished site is asked for them, with everything on its pages; this is
 * for a build that ends before there is one, so that its author hears of them as well.
 *
 * @example linkProblemsIn([new ContentFile('src/content/background/ports.mdx', '[Tools](/tool/)')])[0]?.expected
 *   // '/tools/'
 */
export function linkProblemsIn(files: readonly ContentFile[]): Problem[] {
  const targets = targetsIn(files);
  const read = (one: ContentFile) => readArticle(one.text, one.frontMatter);
  return files.flatMap((one) =>
    checkLinkTargets(one, read(one), targets, read).map((finding) => ({ file: one.file, ...finding })),
  );
}

/**
 * What is wrong with all of them together.
 *
 * @example problemsTogether('/nowhere', [new ContentFile('src/content/replies/550.mdx',
 *   '---\ncode: 550 5.7.1\ntext: No\n---\n')]).some(({ file }) => file === 'src/content/replies/550.mdx')
 *   // true
 */
export const problemsTogether = (root: string, files: readonly ContentFile[]): Problem[] => [
  ...checkPlainSections(root, files),
  ...checkCoverage(files),
  ...checkReplies(files),
  ...checkPermanentIds(files, fixedPages),
  ...checkAnswers(files),
  ...checkClosingLinks(files),
];
