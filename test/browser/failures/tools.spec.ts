import type { Locator, Page, Request } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { breakFile, kinds, scriptsOf } from './site-files.ts';

/** A tool, its field, and what somebody types there: one text that reads as it stands, and one that has to be explained. */
interface Tool {
  readonly path: string;
  readonly host: string;
  readonly field: string;
  readonly texts: readonly [plain: string, odd: string];
  /** Where answers are. */
  readonly answers: string;
}

const refusal = '550 5.7.1 Unable to relay';
const headers =
  'Received: from mx.example (mx.example [192.0.2.7]) by mail.example.com with ESMTP; Sat, 1 Aug 2026 10:00:00 +0000';

const tools: readonly Tool[] = [
  {
    path: '/tools/headers/',
    host: 'header-check',
    field: '#header-text',
    texts: [headers, refusal],
    answers: '[data-verdict]',
  },
  {
    path: '/tools/subnet/',
    host: 'subnet-calculator',
    field: '#calculator-network',
    texts: ['192.0.2.0/24', '192.0.2.O'],
    answers: 'output, .verdict, dd code, .boundary',
  },
  {
    path: '/lock-down/exchange-2003/',
    host: 'subnet-calculator',
    field: '#calculator-network',
    texts: ['192.0.2.0/24', '192.0.2.O'],
    answers: 'output, .verdict',
  },
  {
    path: '/tools/allow-list/',
    host: 'allow-list',
    field: '#allow-list-own',
    texts: ['192.0.2.0/24', '192.0.2.0/24 198.51.100.O'],
    answers: '[data-summary], pre',
  },
  { path: '/replies/', host: 'reply-finder', field: '#reply-line', texts: [refusal, '999'], answers: '#reply-found' },
];

/** The answers that can be seen; those of the example first. */
const answersIn = (tool: Locator, { answers }: Tool): Promise<string[]> =>
  tool.locator(answers).evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => (one as HTMLElement).innerText.trim())
      .filter(Boolean),
  );

/** Asks for another answer wherever the tool can be asked, as a reader who gets none would. */
async function ask(page: Page, tool: Locator, { field }: Tool, text: string): Promise<boolean> {
  const place = page.locator(field);
  if (!(await place.isVisible()) || !(await place.isEditable())) return false;
  await place.fill(text);
  for (const part of await tool.locator('details:not([open]) > summary').all()) {
    if (await part.isVisible()) await part.click();
  }
  return true;
}

/**
 * The scripts that come while the tool is used as below, in sound condition: no other can change what it says. Those of the
 * search and of the menus, which the page may also ask for, have tests of their own.
 */
async function scriptsUsed(page: Page, one: Tool): Promise<string[]> {
  const used = new Set<string>();
  const note = (request: Request) => used.add(new URL(request.url()).pathname);
  page.on('request', note);
  await page.goto(one.path);
  const tool = page.locator(one.host).first();
  await tool.waitFor();
  for (const text of one.texts) {
    await ask(page, tool, one, text);
    await page.clock.runFor(1000);
    await page.waitForLoadState('networkidle');
  }
  page.off('request', note);
  await page.goto('about:blank');
  const all = scriptsOf(one.path).filter((script) => used.has(script));
  expect(all.filter((script) => script.includes('.client-')).length).toBeGreaterThan(0);
  return all;
}

for (const one of tools) {
  for (const kind of kinds) {
    test(`${one.path} shows no answer of the example for another text where a script is ${kind}`, async ({
      page,
      watch,
    }) => {
      test.setTimeout(120_000);
      watch.expectFault(/./);
      await page.clock.install();
      const tool = page.locator(one.host).first();
      for (const script of await scriptsUsed(page, one)) {
        const mend = await breakFile(page, script, kind);
        await page.goto(one.path, { waitUntil: kind === 'hanging' ? 'commit' : 'load' });
        await tool.waitFor();
        await page.clock.runFor(100);
        const example = await answersIn(tool, one);
        for (const text of one.texts) {
          if (!(await ask(page, tool, one, text))) continue;
          // Time for what a tool waits for before it speaks, and for what never comes.
          await page.clock.runFor(1000);
          await page.waitForTimeout(50);
          await page.clock.runFor(4000);
          await expect(async () => {
            // A script may begin to wait only after that.
            await page.clock.runFor(1000);
            const seen = await answersIn(tool, one);
            const said = (await tool.locator('.not-loaded, .message, [data-messages]').allInnerTexts())
              .join(' ')
              .trim();
            expect(
              seen.filter((answer) => example.includes(answer)),
              `${script}, ${text}`,
            ).toEqual([]);
            expect(seen.length > 0 || said !== '', `${script}, ${text}: an answer, or why there is none`).toBe(true);
          }).toPass({ timeout: 5000 });
        }
        await page.goto('about:blank');
        await mend();
      }
    });
  }

  test(`${one.path} answers the next text once the connection is back`, async ({ page, context, watch }) => {
    watch.expectFault(/./);
    const [plain, odd] = one.texts;
    await page.goto(one.path);
    const tool = page.locator(one.host).first();
    const example = await answersIn(tool, one);
    await context.setOffline(true);
    for (const text of [odd, plain]) {
      await page.locator(one.field).fill(text);
      await expect(tool.locator('.not-loaded')).toContainText('could not be loaded');
    }
    await context.setOffline(false);
    await page.locator(one.field).fill(odd);
    await expect(tool.locator('.not-loaded:not(:empty)')).toHaveCount(0);
    await page.locator(one.field).fill(plain);
    await expect(async () => {
      const seen = await answersIn(tool, one);
      expect(seen.length).toBeGreaterThan(0);
      expect(seen.filter((answer) => example.includes(answer))).toEqual([]);
    }).toPass();
  });
}

test('a link that brings something to a tool is not answered with the example', async ({ page, watch }) => {
  watch.expectFault(/./);
  for (const [link, one] of [
    ['/tools/headers/#sample=forged', tools[0]],
    ['/tools/subnet/#v=1&net=192.0.2.0/24', tools[1]],
    ['/tools/allow-list/#v=1&net=192.0.2.0/24', tools[3]],
  ] as const) {
    if (!one) continue;
    const scripts = scriptsOf(one.path).filter((script) => script.includes('.client-'));
    const mends = await Promise.all(scripts.map((script) => breakFile(page, script, 'gone')));
    await page.goto(link);
    const tool = page.locator(one.host);
    await expect(tool.locator('.not-loaded')).toContainText('could not be loaded');
    expect(await answersIn(tool, one)).toEqual([]);
    for (const mend of mends) await mend();
  }
});

for (const [what, options] of [
  ['script', { javaScriptEnabled: false }],
  ['style', {}],
  ['script and style', { javaScriptEnabled: false }],
] as const) {
  test(`without ${what} nobody can type where no script will answer`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ ...options, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    if (what !== 'script') {
      await page.route('**/*', async (route) => {
        if (route.request().resourceType() !== 'document') return route.continue();
        const response = await route.fetch();
        const html = (await response.text()).replace(/<style[\s\S]*?<\/style>/g, '');
        return route.fulfill({ response, body: html });
      });
    }
    if (what === 'style') await page.route(/\.js$/, (route) => route.abort());
    for (const one of tools) {
      await page.goto(one.path);
      const field = page.locator(one.field).first();
      expect((await field.isVisible()) && (await field.isEditable()), one.path).toBe(false);
    }
    await context.close();
  });
}
