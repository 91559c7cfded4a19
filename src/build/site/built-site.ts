import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { PublishedArticle } from '../../publish/articles-json.ts';
import { site } from '../../site.ts';
import { Kept, keptIn } from '../cache/kept.ts';
import { surroundingsOf } from '../cache/surroundings.ts';
import { contentFolder, readContent } from '../content/content-file.ts';
import { type Problem, spellProblems } from '../content/problem.ts';
import { moveSite } from './base/move-site.ts';
import { findBrokenLinks } from './find-broken-links.ts';
import { type FinishedPage, finishPage, indexMark } from './finish-page.ts';
import { writeHostFiles } from './hosts/host-files.ts';
import { redirectsFrom } from './hosts/redirects.ts';
import { addressOf, listFiles, readTexts } from './html-pages.ts';
import { writeMachineArticles } from './machine-articles.ts';
import { type PageRecord, shareTexts } from './page-record.ts';
import { checkFormerAddresses, readTable } from './permanent/former-addresses.ts';
import { type Renamed, readRenamed } from './permanent/former-places.ts';
import { countNew, findVanished, readPublished, readRedirects } from './permanent/published.ts';
import { type WrittenIndex, writeSearchIndex } from './search-index.ts';

/** Problems by what they are in, as their heading names it. */
type Problems = readonly (readonly [what: string, problems: readonly Problem[]])[];

/**
 * Finishes the site that Astro has built, and stops the build on what is wrong with it, with every problem at once.
 *
 * A site that is published below a folder is moved there first. The search index comes next, because pages name it. Then every page is read, parsed and written once; what is kept
 * of it is its record and its article. What is about the whole site is made and checked from those.
 *
 * Must be the last integration: whatever changes a page after it breaks the policy of that page.
 *
 * @throws Error with every problem of the site, from the build.
 * @example integrations: [checkArticles(), mdx(), builtSite()]
 */
export function builtSite(): AstroIntegration {
  let address: string;
  let root: string;
  let cache: string;
  return {
    name: 'built-site',
    hooks: {
      'astro:config:done': ({ config }) => {
        address = config.site ?? '';
        root = fileURLToPath(config.root);
        cache = keptIn(config.cacheDir);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const moved = moveSite(folder, site.address, site.base);
        if (moved > 0) logger.info(`${moved} files have their addresses below ${site.base}.`);
        const index = await writeSearchIndex(folder);
        logger.info(`${index.pages} pages read for the search.`);
        const content = readContent(root);
        const renamed = readRenamed(content);
        const kept = new Kept<FinishedPage>(cache, 'pages', surroundingsOf(root));
        const finished = finishPages(folder, index, renamed, kept);
        const programs = writeMachineArticles(folder, finished.articles);
        const { pages } = finished;
        const redirects = readRedirects(pages);
        const roots = readdirSync(folder, { withFileTypes: true })
          .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
          .sort();
        writeHostFiles(folder, {
          redirects: redirectsFrom(redirects, site.formerArticles, site.base),
          roots,
          embedIn: site.embedIn,
          base: site.base,
        });
        const files = listFiles(folder);
        const published = readTable(root);
        const now = readPublished(pages, files);
        stopOn([
          ...finished.problems,
          ['the articles for programs', programs.problems],
          [contentFolder, checkFormerAddresses(renamed, pages)],
          ['the links that were given away', findVanished(published, now, redirects)],
          [
            'the built site',
            findBrokenLinks({ address, base: site.base, pages, files: new Set(files), articles: content }),
          ],
        ]);
        kept.finish();
        report(logger, { pages: pages.length, programs: programs.count, published: published.size });
        const { addresses, anchors } = countNew(published, now);
        if (addresses + anchors === 0) return;
        const hint = '"npm run publish-anchors" puts them on record.';
        logger.info(`New: ${addresses} addresses, ${anchors} anchors. ${hint}`);
      },
    },
  };
}

interface FinishedPages {
  readonly pages: readonly PageRecord[];
  readonly articles: readonly PublishedArticle[];
  readonly problems: Problems;
}

/**
 * Takes each page through its passes and writes it. Only one page is in memory at a time; one that is as it was in the
 * last build is not read again.
 */
function finishPages(
  folder: string,
  index: WrittenIndex,
  renamed: readonly Renamed[],
  kept: Kept<FinishedPage>,
): FinishedPages {
  const places = placesByAddress(renamed);
  const pages: PageRecord[] = [];
  const articles: PublishedArticle[] = [];
  const [anchors, ids, blocked]: [Problem[], Problem[], Problem[]] = [[], [], []];
  let searches = 0;
  for (const page of readTexts(folder)) {
    const own = places.get(addressOf(page));
    const finished = kept.get([page, own], () => finishPage(page, own, site.base));
    if (finished.article) articles.push(finished.article);
    if (finished.hasSearch) searches += 1;
    pages.push(shareTexts(finished.record));
    anchors.push(...finished.anchors);
    ids.push(...finished.ids);
    blocked.push(...finished.blocked);
    const { steps } = finished;
    if (steps) writeFileSync(join(folder, steps.path), steps.text);
    writeFileSync(join(folder, page.path), finished.html.replace(indexMark, index.name));
  }
  if (searches === 0) throw new Error(`${folder}: came no page with <site-search> — expected one on each`);
  return {
    pages,
    articles,
    problems: [
      [contentFolder, anchors],
      ['the built site', ids],
      ['the pages of the built site', blocked],
    ],
  };
}

function placesByAddress(renamed: readonly Renamed[]): Map<string, Renamed['places']> {
  const byAddress = new Map<string, Renamed['places']>();
  for (const { pages, places } of renamed) {
    for (const address of pages) byAddress.set(address, [...(byAddress.get(address) ?? []), ...places]);
  }
  return byAddress;
}

function stopOn(problems: Problems): void {
  const found = [...Map.groupBy(problems, ([what]) => what)]
    .map(([what, lists]) => [what, lists.flatMap(([, list]) => list)] as const)
    .filter(([, list]) => list.length > 0);
  if (found.length > 0) throw new Error(found.map(([what, list]) => spellProblems(what, list)).join('\n'));
}

function report(logger: AstroIntegrationLogger, counts: { pages: number; programs: number; published: number }): void {
  logger.info(`${counts.pages} pages have their policy; every link and anchor leads somewhere.`);
  logger.info(`${counts.programs} files for programs.`);
  logger.info(`${counts.published} addresses that were published are still there.`);
}
