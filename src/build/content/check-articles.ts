import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Kept, keptIn } from '../cache/kept.ts';
import { surroundingsOf } from '../cache/surroundings.ts';
import { contentFolder, isArticleFile, pathFromRoot, readContent } from './content-file.ts';
import { linkProblemsIn, readArticles } from './find-problems.ts';
import { type Problem, spellProblem, spellProblems } from './problem.ts';
import { isKnownFromStart, startAnew } from './start-anew.ts';
import { Writing } from './writing.ts';

/**
 * Checks all articles before a build starts and stops it with every problem at once; `astro dev` prints the problems
 * when it starts and of an article when it is saved.
 *
 * @throws Error with every problem of the articles, from the build.
 * @example integrations: [checkArticles(), mdx(), builtSite()]
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
        const root = fileURLToPath(config.root);
        const files = readContent(root);
        const kept = new Kept<Problem[]>(keptIn(config.cacheDir), 'checks', surroundingsOf(root));
        const { count, problems } = readArticles(root, files, kept);
        const wrong = problems.filter(({ isWarning }) => !isWarning);
        if (wrong.length > 0) throw new Error(spellProblems(contentFolder, [...wrong, ...linkProblemsIn(files)]));
        kept.finish();
        if (problems.length > 0) logger.warn(`${problems.length} warnings in plain articles: npm run report has them.`);
        logger.info(`${count} articles are in order.`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const root = server.config.root;
        const files = readContent(root);
        const { problems } = readArticles(root, files);
        const mistakes = problems.filter(({ isDraft }) => !isDraft);
        if (mistakes.length > 0) logger.error(spellProblems(contentFolder, mistakes));
        const writing = new Writing(root, files);
        let open: Problem[] = [];
        // In the page as well as in the terminal: whoever writes looks at the page.
        const show = () => {
          const [first] = open;
          if (first) server.ws.send({ type: 'error', err: overlayFor(first, open, root) });
        };
        server.ws.on('connection', show);
        server.watcher.on('all', (event, path) => {
          const file = pathFromRoot(root, path);
          if (isKnownFromStart(file)) {
            logger.info(`${file} has changed: starting anew.`);
            process.exit(startAnew);
          }
          if (!isArticleFile(file) || !['add', 'change', 'unlink'].includes(event)) return;
          const found = writing.check(file);
          const mistakes = found.filter(({ isDraft }) => !isDraft);
          open = [
            ...open.filter((problem) => problem.file !== file),
            ...mistakes.filter(({ isWarning }) => !isWarning),
          ];
          if (mistakes.length > 0) logger.error(spellProblems(file, mistakes));
          const waiting = found.length - mistakes.length;
          if (waiting > 0) logger.info(`${file}: ${waiting} places wait for your words. A build names them.`);
          show();
        });
      },
    },
  };
}

/** What the page of an author shows instead of itself. */
function overlayFor({ file, line }: Problem, open: readonly Problem[], root: string) {
  const message = open.map(spellProblem).join('\n');
  const loc = { file: `${root}/${file}`, line, column: 1 };
  return {
    name: 'Article',
    title: `${open.length} to mend`,
    message,
    stack: '',
    id: file,
    plugin: 'check-articles',
    loc,
  };
}
