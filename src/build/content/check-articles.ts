import { globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fixedPages } from '../../catalogue/fixed-pages.ts';
import { checkAnswers } from './check-answers.ts';
import { checkArticle, contentFolder } from './check-article.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkPermanentIds } from './check-permanent-ids.ts';
import { checkReplies } from './check-replies.ts';
import { checkReplyLinks } from './check-reply-links.ts';
import { type Problem, spellProblems } from './problem.ts';

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
        if (problems.length > 0) throw new Error(spellProblems(contentFolder, problems));
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
  const articles = readContent(root);
  return {
    count: articles.length,
    problems: [
      ...articles.flatMap(({ file, text }) => checkArticle(file, text)),
      ...checkCoverage(articles),
      ...checkReplies(articles),
      ...checkReplyLinks(articles),
      ...checkPermanentIds(articles, fixedPages),
      ...checkAnswers(articles),
    ],
  };
}

/** Every file below the folder of the articles, by path. */
export function readContent(root: string): { file: string; text: string }[] {
  return globSync(`${contentFolder}/**/*`, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => pathFromRoot(root, join(entry.parentPath, entry.name)))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}

const pathFromRoot = (root: string, path: string): string => relative(root, path).split(sep).join('/');
