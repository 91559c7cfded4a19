import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fixedPages } from '../../catalogue/fixed-pages.ts';
import { checkAnswers } from './check-answers.ts';
import { checkArticle } from './check-article.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkPermanentIds } from './check-permanent-ids.ts';
import { checkPlainSections } from './check-plain-sections.ts';
import { checkReplies } from './check-replies.ts';
import { checkReplyLinks, replyPagesOf } from './check-reply-links.ts';
import { contentFolder, pathFromRoot, readContent } from './content-file.ts';
import { asWarnings, type Problem, spellProblems } from './problem.ts';
import { readArticle } from './read-article.ts';

/**
 * Checks all articles before a build starts and stops it with every problem at once; `astro dev` prints the problems
 * when it starts and of an article when it is saved.
 */
export function checkArticles(): AstroIntegration {
  let command: string;
  return {
    name: 'check-articles',
    hooks: {
      'astro:config:setup': (options) => {
        command = options.command;
      },
      // Not astro:build:start: Astro reads the content before it and would stop at the first wrong front matter.
      'astro:config:done': ({ config, logger }) => {
        if (command !== 'build') return;
        const { count, problems } = readArticles(fileURLToPath(config.root));
        const wrong = problems.filter(({ isWarning }) => !isWarning);
        if (wrong.length > 0) throw new Error(spellProblems(contentFolder, wrong));
        if (problems.length > 0) logger.warn(`${problems.length} warnings in plain articles: npm run report has them.`);
        logger.info(`${count} articles are in order.`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const root = server.config.root;
        const { problems } = readArticles(root);
        if (problems.length > 0) logger.error(spellProblems(contentFolder, problems));
        server.watcher.on('all', (event, path) => {
          const file = pathFromRoot(root, path);
          if (!file.startsWith(`${contentFolder}/`) || (event !== 'add' && event !== 'change')) return;
          // Whether a reply has an entry, and a guide a second one, only all articles together tell.
          const found = readArticles(root).problems.filter((problem) => problem.file === file);
          if (found.length > 0) logger.error(spellProblems(file, found));
        });
      },
    },
  };
}

/** Checks every file below the folder of the articles, and that together they leave no gap. */
export function readArticles(root: string): { count: number; problems: Problem[] } {
  const files = readContent(root);
  const replyPages = replyPagesOf(files);
  return {
    count: files.length,
    problems: [
      // One tree at a time: those of all articles would fill the memory.
      ...files.flatMap((one) => {
        const article = readArticle(one.text, one.frontMatter);
        const links = checkReplyLinks(one, article, replyPages);
        const findings = [...checkArticle(one, article), ...(one.kind === 'plain' ? asWarnings(links) : links)];
        return findings.map((finding) => ({ file: one.file, ...finding }));
      }),
      ...checkPlainSections(root, files),
      ...checkCoverage(files),
      ...checkReplies(files),
      ...checkPermanentIds(files, fixedPages),
      ...checkAnswers(files),
    ],
  };
}
