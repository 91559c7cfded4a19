/**
 * How long the search takes and how much it fetches: `npm run bench:search-speed`, after a build.
 *
 * Serves dist as a web server with Brotli does. First: a cold cache on slow 4G (150 ms, 1.6 Mb/s), from the opening of
 * the dialog, with the query pasted at once, to the first answer and to the first result; opened by the pointer, which is
 * over the button for a moment before it presses, and by a key that comes without a sign. Then: every key of
 * some queries on a processor slowed down four times, from the key to the results.
 */
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { launchArguments, provideChromium } from './chromium.ts';
import { serveSite } from './site-server.ts';

const queries = [
  'sender id',
  'receive connector',
  '550 5.7.1 unable to relay',
  '198.51.100.7',
  'how do i lock down exchange 2010',
];
const rounds = 3;
/** Milliseconds between arriving on a button and pressing it, of somebody in a hurry. */
const overButton = 200;
const server = await serveSite(fileURLToPath(new URL('../../dist/', import.meta.url)));
const { origin } = server;
const browser = await chromium.launch({ executablePath: provideChromium(), args: [...launchArguments] });
try {
  console.log(
    'Slow 4G, cold cache: milliseconds from opening to the first answer and to the first result; kB until then',
  );
  for (const { way, query } of ['pointer', 'key'].flatMap((way) => queries.map((query) => ({ way, query })))) {
    const runs: { answer: number; result: number; bytes: number; requests: string[] }[] = [];
    for (let round = 0; round < rounds; round += 1) runs.push(await cold(browser, query, way));
    const [middle] = runs.sort((a, b) => a.result - b.result).slice(Math.floor(rounds / 2));
    if (!middle) continue;
    const { answer, result, bytes, requests } = middle;
    console.log(
      `  ${String(Math.round(answer)).padStart(5)} ${String(Math.round(result)).padStart(5)}  ${(bytes / 1000).toFixed(1).padStart(6)} kB in ${requests.length}  ${way}: ${query}`,
    );
    if (process.argv.includes('--requests')) console.log(requests.map((one) => `           ${one}`).join('\n'));
  }
  console.log('Processor at a quarter, warm: milliseconds from a key to its results, without the pause in typing');
  const times = (await keys(browser)).sort((a, b) => a - b);
  const at = (part: number) => Math.round(times[Math.floor(part * (times.length - 1))] ?? 0);
  console.log(`  median ${at(0.5)}, 95 % ${at(0.95)}, ${times.length} keys`);
} finally {
  await browser.close();
  server.close();
}

/** Puts into the page when the list first had a link, and when first one that is no direct answer. */
async function watchList(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const times: Record<string, number> = {};
    (globalThis as unknown as { times: Record<string, number> }).times = times;
    new MutationObserver(() => {
      const groups = [...document.querySelectorAll('[role=listbox] [role=group]')];
      if (groups.length === 0) return;
      times['answer'] ??= performance.now();
      if (groups.some((group) => !group.querySelector('.caption'))) times['result'] ??= performance.now();
    }).observe(document, { childList: true, subtree: true });
  });
}

async function cold(browser: Browser, query: string, way: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await watchList(page);
  await page.goto(`${origin}/lock-down/exchange-2010/`, { waitUntil: 'load' });
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000,
  });
  const before = await page.evaluate(() => performance.now());
  if (way === 'pointer') {
    await page.getByRole('button', { name: 'Search', exact: true }).hover();
    await page.waitForTimeout(overButton);
  }
  const opened = await page.evaluate(() => performance.now());
  await (way === 'pointer' ? page.mouse.down().then(() => page.mouse.up()) : page.keyboard.press('/'));
  await page.keyboard.insertText(query);
  await page.waitForFunction(() => 'result' in (globalThis as unknown as { times: object }).times, null, {
    polling: 20,
  });
  const times = await page.evaluate(() => (globalThis as unknown as { times: Record<string, number> }).times);
  // What is asked for after the first result is is for the others.
  const fetched = await page.evaluate(
    ([from, to]) =>
      performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime >= (from ?? 0) && startTime < (to ?? 0))
        .map(({ name }) => new URL(name).pathname),
    [before, times['result'] ?? 0],
  );
  await context.close();
  const sizes = fetched.map((path) => server.sizeOf(path));
  return {
    answer: (times['answer'] ?? 0) - opened,
    result: (times['result'] ?? 0) - opened,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    requests: fetched.map((path, index) => `${sizes[index]} ${path}`),
  };
}

async function keys(browser: Browser): Promise<number[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    const taken: number[] = [];
    (globalThis as unknown as { taken: number[] }).taken = taken;
    let last = 0;
    addEventListener(
      'input',
      () => {
        last = performance.now();
      },
      true,
    );
    new MutationObserver((changes) => {
      const isList = changes.some(({ target }) => target instanceof Element && target.matches('[role=listbox]'));
      if (!isList || last === 0) return;
      taken.push(performance.now() - last - 100);
      last = 0;
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${origin}/lock-down/exchange-2010/`, { waitUntil: 'load' });
  await page.keyboard.press('/');
  // The index is there before anything is measured: this is about the processor.
  for (const query of queries) {
    await page.getByRole('combobox', { name: 'Search the knowledge base' }).fill(query);
    await page.waitForTimeout(1500);
  }
  await page.evaluate(() => (globalThis as unknown as { taken: number[] }).taken.splice(0));
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  for (const query of queries) {
    await page.getByRole('combobox', { name: 'Search the knowledge base' }).fill('');
    for (const key of query) {
      await page.keyboard.insertText(key);
      await page.waitForTimeout(450);
    }
  }
  const taken = await page.evaluate(() => (globalThis as unknown as { taken: number[] }).taken);
  await context.close();
  return taken;
}
