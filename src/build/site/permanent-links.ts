import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../content/check-article.ts';
import { readContent } from '../content/check-articles.ts';
import { type Problem, spellProblems } from '../content/problem.ts';
import { addressOf, listFiles, type Page, readPages } from './html-pages.ts';
import { type Renamed, readRenamed } from './permanent/former-places.ts';
import { keepAnchors } from './permanent/keep-anchors.ts';
import {
  countNew,
  findVanished,
  parsePublished,
  publishedFile,
  readLeads,
  readPublished,
} from './permanent/published.ts';

/**
 * Keeps every link that was ever given away: former anchors stay on their page, former addresses lead on, and what is
 * in the committed table but neither on the site nor led on from stops the build.
 */
export function permanentLinks(): AstroIntegration {
  let root: string;
  return {
    name: 'permanent-links',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const renamed = readRenamed(readContent(root));
        const { pages, changed, problems } = keepFormer(readPages(folder), renamed);
        if (problems.length > 0) throw new Error(spellProblems(contentFolder, problems));
        for (const { path, html } of changed) writeFileSync(join(folder, path), html);
        const now = readPublished(pages, listFiles(folder));
        const published = readTable(root);
        const vanished = findVanished(published, now, readLeads(pages));
        if (vanished.length > 0) throw new Error(spellProblems('the links that were given away', vanished));
        logger.info(`${published.size} addresses that were published are still there.`);
        const { addresses, anchors } = countNew(published, now);
        if (addresses + anchors > 0) {
          logger.info(
            `New: ${addresses} addresses, ${anchors} anchors. "npm run publish-anchors" puts them on record.`,
          );
        }
      },
    },
  };
}

/** The table of a copy of this repository; empty where it has none yet. */
export function readTable(root: string): ReturnType<typeof parsePublished> {
  const path = join(root, publishedFile);
  return parsePublished(existsSync(path) ? readFileSync(path, 'utf8') : '{}');
}

/** The pages with their former anchors, those of them that changed, and what is wrong with the `was` of articles. */
export function keepFormer(
  pages: readonly Page[],
  renamed: readonly Renamed[],
): { pages: Page[]; changed: Page[]; problems: Problem[] } {
  const leads = readLeads(pages);
  const problems = checkFormerAddresses(renamed, leads, new Set(pages.map(addressOf)));
  const results = pages.map((page) => {
    const places = renamed.filter(({ pages: own }) => own.includes(addressOf(page))).flatMap((one) => one.places);
    return places.length === 0 ? { page, problems: [] } : keepIn(page, places);
  });
  return {
    pages: results.map(({ page }) => page),
    changed: results.map(({ page }) => page).filter((page, index) => page !== pages[index]),
    problems: [...problems, ...results.flatMap((one) => one.problems)],
  };
}

function keepIn(page: Page, places: Renamed['places']): { page: Page; problems: Problem[] } {
  const { html, problems } = keepAnchors(page, places);
  return { page: html === page.html ? page : { ...page, html }, problems };
}

function checkFormerAddresses(
  renamed: readonly Renamed[],
  leads: ReadonlyMap<string, string>,
  addresses: ReadonlySet<string>,
): Problem[] {
  const seen = new Map<string, string>();
  return renamed.flatMap(({ pages, places }) =>
    places.flatMap((place): Problem[] => {
      if (place.kind !== 'page') return [];
      const { from, to = pages[0] ?? '', file, line } = place;
      const earlier = seen.get(from);
      seen.set(from, earlier ?? `${file}:${line}`);
      if (earlier) return [{ file, line, came: `the former address ${from} again`, expected: `it once: ${earlier}` }];
      if (place.to !== undefined && !pages.includes(place.to)) {
        return [{ file, line, came: `${from} → ${to}`, expected: `a page of this article: ${pages.join(' or ')}` }];
      }
      if (leads.has(from)) return [];
      const expected = addresses.has(from)
        ? 'a former address: there is a page at this one now'
        : 'an address of a page, such as "/lock-down/exchange-07/"';
      return [{ file, line, came: `the former address ${from}`, expected }];
    }),
  );
}
