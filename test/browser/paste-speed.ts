/**
 * Puts what is long into every field and prints how long the page stood still: `npm run bench:paste`, after a build. Each
 * figure is the longest task, in milliseconds, from the event that tells the page that there is a text; it ends with an
 * error above the bar. The browser's own work before that event, which is seconds for ten megabytes in an empty page too, is
 * not in it. `-- /tools/headers/` measures one page.
 */
import { fileURLToPath } from 'node:url';
import { chromium, type Locator, type Page } from '@playwright/test';
import { launchArguments, provideChromium } from './chromium.ts';
import { serveSite } from './site-server.ts';

const bar = 200;
/** How each text is made: a piece, and its length in megabytes. */
const texts: readonly (readonly [what: string, piece: string, megabytes: number])[] = [
  ['a million line ends', '\n', 1],
  ['10 MB of networks, a line each', '192.0.2.0/24\n', 10],
  ['10 MB of networks on one line', '192.0.2.0/24, ', 10],
  ['10 MB of headers', 'Received: from a by b ([203.0.113.7]); Mon, 1 Jan 2024 00:00:00 +0000\n', 10],
  [
    '10 MB of a mail log',
    'Nov 24 10:15:08 mx postfix/smtpd[4711]: NOQUEUE: reject: RCPT from x[198.51.100.7]: 554 5.7.1 No\n',
    10,
  ],
  ['10 MB of one reply', '550 5.7.1 rejected by policy, see the list; ', 10],
  ['10 MB of one letter', 'a', 10],
  // One sign or one word again and again, without a line end.
  ...[
    '<div ',
    '<',
    '"',
    '(',
    '- ',
    '1.1.1.1/',
    '1.1.1.1 ',
    ':',
    '::',
    '@',
    '=',
    '":',
    'Received: from ',
    '550 ',
    '&#',
    '=3D',
  ].map((piece) => [`10 MB of ${piece}`, piece, 10] as const),
];

const writable = 'textarea:not([readonly]), input[type=text], input[type=search], input:not([type])';
/** Each page, and what is pressed there before the fields are seen. */
const pages: readonly (readonly [path: string, ...presses: string[]])[] = [
  ['/'],
  ['/tools/headers/'],
  ['/replies/'],
  ['/tools/allow-list/'],
  ['/tools/subnet/', '[data-part=found] summary'],
  ['/tools/subnet/', '[data-mode=list]'],
  ['/search/'],
  ['/a-z/'],
  ['/lock-down/'],
  ['/lock-down/exchange-2010/'],
];

const server = await serveSite(fileURLToPath(new URL('../../dist/', import.meta.url)));
const browser = await chromium.launch({ executablePath: provideChromium(), args: [...launchArguments] });
try {
  for (const [path, ...presses] of pages.filter(([one]) => process.argv[2] === undefined || one === process.argv[2])) {
    const page = await browser.newPage();
    const names = await fieldsOf(await open(page, path, presses));
    for (const [what, piece, megabytes] of texts) {
      for (const [index, name] of names.entries()) {
        const field = (await open(page, path, presses)).nth(index);
        const task = await put(field, piece, megabytes);
        const isOver = task > bar;
        if (isOver) process.exitCode = 1;
        console.log(`${String(Math.round(task)).padStart(6)}  ${path} ${name}: ${what}${isOver ? '  over' : ''}`);
      }
    }
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}

/** Opens a page as somebody whose pointer moves, and waits for its code. */
async function open(page: Page, path: string, presses: readonly string[]): Promise<Locator> {
  await page.goto(server.origin + path, { waitUntil: 'load' });
  await page.mouse.move(9, 9);
  await page.mouse.move(10, 10);
  await page.waitForLoadState('networkidle');
  for (const selector of presses) await page.locator(selector).click();
  return page.locator(writable).filter({ visible: true });
}

async function fieldsOf(fields: Locator): Promise<string[]> {
  return Promise.all(
    (await fields.all()).map((field) =>
      field.evaluate((one: HTMLInputElement) => (one.labels?.[0]?.textContent ?? one.id).replace(/\s+/g, ' ').trim()),
    ),
  );
}

/** The longest task after the text came. */
async function put(field: Locator, piece: string, megabytes: number): Promise<number> {
  await field.focus();
  // What loads with the focus has come.
  await field.page().waitForTimeout(500);
  return field.evaluate(
    async (one: HTMLInputElement, [text, length, pause]) => {
      const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
      // The browser need not lay it out: that is its own work, and takes longer than ours.
      one.style.display = 'none';
      one.value = text.repeat(Math.ceil((length * 1_000_000) / text.length));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
      let [longest, last] = [0, performance.now()];
      new PerformanceObserver((list) => {
        for (const { duration, startTime } of list.getEntries()) {
          longest = Math.max(longest, duration);
          last = startTime + duration;
        }
      }).observe({ type: 'longtask' });
      await wait(100);
      longest = 0;
      const start = performance.now();
      one.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
      longest = performance.now() - start;
      while (performance.now() - last < pause) await wait(100);
      return longest;
    },
    [piece, megabytes, 1200] as const,
  );
}
