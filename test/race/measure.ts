import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Line, SiteServer } from '../browser/site-server.ts';
import type { Search } from './peers.ts';

/** Slow 4G, as Lighthouse has it. */
export const slow4G: Line = { latency: 150, bytesPerSecond: 204_800 };
/** Milliseconds between arriving on a button and pressing it, of somebody in a hurry. */
const overButton = 200;
/** Milliseconds after which a step is given up. */
const patience = 20_000;
const query = 'receive connector';

/** A first visit of a page, with nothing in the cache. */
export interface Visit {
  readonly requests: number;
  /** Those that the first paint waits for: the page itself and what blocks it. */
  readonly blocking: number;
  readonly bytes: number;
  readonly blockingBytes: number;
  /** Milliseconds to the first paint with content. */
  readonly paint: number;
  readonly shift: number;
  /** Milliseconds of style and layout. */
  readonly layout: number;
}

/**
 * Opens a page with a processor at a quarter.
 *
 * @param line None for as fast as it can.
 * @example (await visit(browser, server, '/lock-down/exchange-2010/', slow4G)).requests // 5
 */
export async function visit(browser: Browser, server: SiteServer, path: string, line?: Line): Promise<Visit> {
  return withPage(browser, server, async (page, cdp) => {
    await page.addInitScript(() => {
      const seen = { shift: 0 };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await cdp.send('Performance.enable');
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    server.slowDown(line);
    await page.goto(server.origin + path, { waitUntil: 'networkidle' });
    const { metrics } = await cdp.send('Performance.getMetrics');
    const seconds = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
    const read = await page.evaluate(() => ({
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      shift: (globalThis as unknown as { seen: { shift: number } }).seen.shift,
      files: performance.getEntriesByType('resource').map((entry) => ({
        path: new URL(entry.name).pathname,
        blocks: (entry as PerformanceResourceTiming & { renderBlockingStatus: string }).renderBlockingStatus,
      })),
    }));
    const files = [{ path, blocks: 'blocking' }, ...read.files];
    const blocking = files.filter(({ blocks }) => blocks === 'blocking');
    const sum = (list: typeof files) => list.reduce((total, one) => total + server.sizeOf(one.path), 0);
    return {
      requests: files.length,
      blocking: blocking.length,
      bytes: sum(files),
      blockingBytes: sum(blocking),
      paint: read.paint,
      shift: read.shift,
      layout: (seconds('LayoutDuration') + seconds('RecalcStyleDuration')) * 1000,
    };
  });
}

/**
 * Searches with nothing of the search in the cache: from pressing to the first result in the page. The page
 * itself was read before.
 *
 * @returns Milliseconds, and bytes that were asked for until then.
 * @example (await firstResult(browser, server, '/lock-down/exchange-2010/', search, 'pointer', slow4G)).time // 900
 */
export async function firstResult(
  browser: Browser,
  server: SiteServer,
  path: string,
  search: Search,
  way: 'pointer' | 'key',
  line?: Line,
): Promise<{ time: number; bytes: number }> {
  return withPage(browser, server, async (page) => {
    await page.goto(server.origin + path, { waitUntil: 'networkidle' });
    // Its script may be late where the machine is busy.
    const button = page.locator(`:is(${search.button}):enabled`).first();
    await button.waitFor();
    server.slowDown(line);
    const before = server.asked.length;
    if (way === 'pointer') {
      await button.hover();
      await page.waitForTimeout(overButton);
      // Where it is now: a page may still have moved.
      await button.hover();
    }
    const opened = performance.now();
    await (way === 'pointer' ? page.mouse.down().then(() => page.mouse.up()) : page.keyboard.press(search.key));
    await page.locator(search.input).waitFor();
    await page.locator(search.input).focus();
    await page.keyboard.insertText(query);
    await page.locator(search.result).first().waitFor();
    const time = performance.now() - opened;
    return { time, bytes: server.asked.slice(before).reduce((sum, path) => sum + server.sizeOf(path), 0) };
  });
}

async function withPage<T>(
  browser: Browser,
  server: SiteServer,
  measure: (page: Page, cdp: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext();
  context.setDefaultTimeout(patience);
  try {
    const page = await context.newPage();
    return await measure(page, await context.newCDPSession(page));
  } finally {
    server.slowDown();
    await context.close();
  }
}
