import type { Page } from '@playwright/test';
import { expect, openSearch, test } from '../fixtures.ts';

// The bar is a second on an idle machine; this one may be busy with other tests.
const soon = { timeout: 10_000 };

/** The engine and the browser complain in the console; an exception that nobody handles stays a fault. */
const complaints =
  /^console: (Failed to load|Decompressing|Pagefind: WASM Error|The resource .* was preloaded)|^answer 404|^request failed/;

const files = [
  'pagefind/pagefind.en.wasm',
  'pagefind/pagefind.js',
  'pagefind/pagefind-entry.json',
  'pagefind/pagefind.en_*.pf_meta',
  'pagefind/index/',
  'pagefind/fragment/',
  'pagefind/knowledge.json',
];

async function leadsToTitles(page: Page, words: string) {
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toContainText('The search could not be loaded', soon);
  const way = dialog.getByRole('link', { name: 'Titles with these words' });
  await expect(way).toHaveAttribute('href', `/a-z/?q=${encodeURIComponent(words)}`);
}

for (const file of files) {
  for (const [kind, answer] of [
    ['gone', { status: 404, body: 'gone' }],
    ['garbage', { status: 200, body: '{"languages":{"__proto__":1}}<<garbage>>' }],
    ['cut in half', undefined],
  ] as const) {
    test(`with ${file} ${kind} it says so soon, shows the nearest titles and leads to all of them`, async ({
      page,
      watch,
    }) => {
      watch.expectFault(complaints);
      watch.expectFault(/^console: /);
      await page.route(`**/${file}*`, async (route) => {
        if (answer) return route.fulfill(answer);
        const body = await (await route.fetch()).body();
        return route.fulfill({ status: 200, body: body.subarray(0, Math.floor(body.length / 2)) });
      });
      await page.goto('/');
      const dialog = await openSearch(page);
      await dialog.getByRole('combobox', { name: 'Search the knowledge base' }).fill('sender id');
      await leadsToTitles(page, 'sender id');
      await expect(dialog.getByRole('group', { name: 'Nearest titles' }).getByRole('option').first()).toBeVisible();
      await expect(dialog.getByRole('status')).not.toContainText('Nothing found');
      await dialog.getByRole('link', { name: 'Titles with these words' }).click();
      await page.waitForURL('**/a-z/?q=sender%20id');
      await expect(page.getByRole('main').getByRole('status')).toContainText('titles');
    });
  }
}

for (const file of ['words-vo.json', 'words-wa.json', 'lexicon.json']) {
  test(`without ${file}, nothing is said of a query that may need it`, async ({ page, watch }) => {
    watch.expectFault(complaints);
    await page.route(`**/pagefind/${file}*`, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await page.goto('/');
    const dialog = await openSearch(page);
    const field = dialog.getByRole('combobox', { name: 'Search the knowledge base' });
    await field.fill('Warteschlange voll');
    await expect(dialog.getByRole('status')).toContainText('could not be loaded', soon);
    await page.unrouteAll();
    await field.press('End');
    await field.pressSequentially(' ');
    await expect(dialog.getByRole('listbox').getByRole('option').first()).toContainText('queue', {
      ignoreCase: true,
      ...soon,
    });
  });
}

test('what needs no index is answered without it', async ({ page, watch }) => {
  watch.expectFault(complaints);
  await page.route('**/pagefind/pagefind.en.wasm', (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.goto('/');
  const dialog = await openSearch(page);
  await dialog.getByRole('combobox', { name: 'Search the knowledge base' }).fill('203.0.113.9');
  await expect(dialog.getByRole('listbox').getByRole('option').first()).toContainText('203.0.113.9 is outside', soon);
  await expect(dialog.getByRole('status')).toContainText('What is shown needs no search.', soon);
});

for (const [kind, answer] of [
  ['gone', { status: 404, body: 'gone' }],
  ['garbage', { status: 200, contentType: 'application/json', body: '{"pages": [[1, 2], "x", null], "replies": {}}' }],
  ['no JSON', { status: 200, contentType: 'application/json', body: '<!doctype html>' }],
] as const) {
  test(`with the direct answers ${kind}, the rest of the search works`, async ({ page, watch }) => {
    watch.expectFault(complaints);
    await page.route('**/direct-answers.json', (route) => route.fulfill(answer));
    await page.goto('/');
    const dialog = await openSearch(page);
    await dialog.getByRole('combobox', { name: 'Search the knowledge base' }).fill('sender id');
    await expect(dialog.getByRole('listbox').getByRole('option').first()).toHaveAttribute(
      'href',
      /^\/(?:disable-filters|troubleshooting\/spf-dmarc-failures)\//,
    );
    await dialog.getByRole('combobox', { name: 'Search the knowledge base' }).fill('qqqxz');
    await expect(dialog.getByRole('link', { name: 'Titles with these words' })).toBeVisible();
  });
}

for (const [kind, answer] of [
  ['gone', { status: 404, body: 'gone' }],
  ['garbage', { status: 200, contentType: 'text/javascript', body: '<<garbage>>' }],
] as const) {
  for (const code of ['answers', 'refusals'])
    test(`with the code of ${code} ${kind}, results come, and the next key tries again`, async ({ page, watch }) => {
      watch.expectFault(complaints);
      await page.route(`**/${code}.client*`, (route) => route.fulfill(answer));
      await page.goto('/');
      const dialog = await openSearch(page);
      const field = dialog.getByRole('combobox', { name: 'Search the knowledge base' });
      await field.fill('203.0.113.9 sender id');
      const first = dialog.getByRole('listbox').getByRole('option').first();
      await expect(first).toHaveAttribute('href', /^\/(?:disable-filters|troubleshooting\/spf-dmarc-failures)\//);
      await page.unroute(`**/${code}.client*`);
      await field.fill('203.0.113.9');
      await expect(first).toContainText('203.0.113.9 is outside');
    });
}

test('offline, it says so soon and keeps what was typed', async ({ page, context, watch }) => {
  watch.expectFault(/.*/);
  await page.goto('/');
  await context.setOffline(true);
  const dialog = await openSearch(page);
  await dialog.getByRole('combobox', { name: 'Search the knowledge base' }).fill('sender id');
  await expect(dialog.getByRole('status')).toContainText('could not be loaded', soon);
  await expect(dialog.getByRole('combobox', { name: 'Search the knowledge base' })).toHaveValue('sender id');
  await expect(dialog.getByRole('link', { name: /titles|All articles/i }).first()).toBeVisible();
  expect(watch.faults.filter((fault) => fault.startsWith('exception'))).toEqual([]);
});

test('what was typed before the code arrived is searched when it does', async ({ page }) => {
  await page.route('**/search.client*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.goto('/');
  const dialog = await openSearch(page);
  await dialog.getByRole('combobox', { name: 'Search the knowledge base' }).pressSequentially('sender id');
  await expect(dialog.getByRole('listbox').getByRole('option').first()).toHaveAttribute(
    'href',
    /^\/(?:disable-filters|troubleshooting\/spf-dmarc-failures)\//,
  );
  await expect(dialog.getByRole('combobox', { name: 'Search the knowledge base' })).toHaveValue('sender id');
});

test('when the code cannot be fetched, the dialog says so and a later try may succeed', async ({ page, watch }) => {
  watch.expectFault(complaints);
  let isBroken = true;
  await page.route('**/search.client*', (route) => (isBroken ? route.abort() : route.continue()));
  await page.goto('/');
  const dialog = await openSearch(page);
  await dialog.getByRole('combobox', { name: 'Search the knowledge base' }).fill('sender id');
  await expect(dialog.getByRole('status')).toContainText('could not be loaded', soon);
  await expect(dialog.getByRole('link', { name: 'All articles, A–Z' })).toBeVisible();
  isBroken = false;
  await dialog.getByRole('combobox', { name: 'Search the knowledge base' }).press('s');
  await expect(dialog.getByRole('listbox').getByRole('option').first()).toBeVisible();
});

test('when what looks for pages cannot be fetched, the dialog says so and a later try may succeed', async ({
  page,
  watch,
}) => {
  watch.expectFault(complaints);
  let isBroken = true;
  await page.route('**/find.client*', (route) => (isBroken ? route.abort() : route.continue()));
  await page.goto('/');
  const dialog = await openSearch(page);
  const field = dialog.getByRole('combobox', { name: 'Search the knowledge base' });
  await field.fill('203.0.113.9');
  await expect(dialog.getByRole('status')).toContainText('could not be loaded', soon);
  await expect(dialog.getByRole('listbox')).toContainText('203.0.113.9 is outside');
  await field.fill('sender id');
  await expect(dialog.getByRole('status')).toContainText('could not be loaded', soon);
  isBroken = false;
  await field.press('End');
  await field.pressSequentially(' ');
  await expect(dialog.getByRole('listbox').getByRole('option').first()).toHaveAttribute(
    'href',
    /^\/(?:disable-filters|troubleshooting\/spf-dmarc-failures)\//,
  );
});

test('while what looks for pages hangs, the titles are shown', async ({ page }) => {
  const isHere = new Promise<void>((resolve) => {
    page.on('close', () => resolve());
  });
  await page.route('**/find.client*', () => isHere);
  await page.goto('/');
  const dialog = await openSearch(page);
  await dialog.getByRole('combobox', { name: 'Search the knowledge base' }).fill('calculator');
  await expect(dialog.getByRole('listbox').getByRole('option', { name: 'Subnet calculator' })).toBeVisible();
  await expect(dialog.getByRole('status')).toContainText('still loading');
});

test('where the policy forbids WebAssembly, it says so', async ({ page, watch }) => {
  watch.expectFault(/WebAssembly|wasm-eval/i);
  await page.route('**/network/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace("'wasm-unsafe-eval'", '') });
  });
  await page.goto('/network/');
  const dialog = await openSearch(page);
  await dialog.getByRole('combobox', { name: 'Search the knowledge base' }).fill('mask');
  await leadsToTitles(page, 'mask');
});

test('without WebAssembly the page with results leads on as well', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await page.goto('/search/?q=calculator');
  const main = page.getByRole('main');
  await expect(main.getByRole('status')).toContainText('This browser cannot run the search', soon);
  await expect(main.getByRole('link', { name: 'Titles with these words' })).toHaveAttribute(
    'href',
    '/a-z/?q=calculator',
  );
  await expect(main.getByRole('listitem').getByRole('link', { name: 'Subnet calculator' })).toBeVisible();
});

for (const file of ['pagefind/index/', 'pagefind/pagefind.en.wasm', 'pagefind/fragment/']) {
  test(`while ${file} hangs, the titles are shown and nothing is said to be found or not`, async ({ page }) => {
    const isHere = new Promise<void>((resolve) => {
      page.on('close', () => resolve());
    });
    await page.route(`**/${file}*`, () => isHere);
    await page.goto('/');
    const dialog = await openSearch(page);
    await dialog.getByRole('combobox', { name: 'Search the knowledge base' }).fill('sender id');
    const status = dialog.getByRole('status');
    await expect(status).toContainText('The search is still loading. These titles come nearest.', { timeout: 6000 });
    await expect(dialog.getByRole('group', { name: 'Nearest titles' }).getByRole('option').first()).toBeVisible();
    await page.unrouteAll();
  });
}

test('a part of the index that was gone is asked for again with the next letter', async ({ page, watch }) => {
  watch.expectFault(complaints);
  watch.expectFault(/^console: /);
  await page.route('**/pagefind/index/*', (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.goto('/');
  const dialog = await openSearch(page);
  const field = dialog.getByRole('combobox', { name: 'Search the knowledge base' });
  await field.fill('sender i');
  await expect(dialog.getByRole('status')).toContainText('could not be loaded', soon);
  await page.unrouteAll();
  await field.press('End');
  await field.pressSequentially('d');
  await expect(dialog.getByRole('listbox').getByRole('option').first()).toHaveAttribute(
    'href',
    /^\/(?:disable-filters|troubleshooting\/spf-dmarc-failures)\//,
  );
  await expect(dialog.getByRole('status')).toContainText('pages');
});

test('offline after the first answer, another question is not said to have none', async ({ page, context, watch }) => {
  watch.expectFault(/./);
  await page.goto('/');
  const dialog = await openSearch(page);
  const field = dialog.getByRole('combobox', { name: 'Search the knowledge base' });
  await field.fill('sender id');
  await expect(dialog.getByRole('status')).toContainText('pages');
  await context.setOffline(true);
  await field.fill('greylisting');
  await expect(dialog.getByRole('status')).toContainText('could not be loaded', soon);
  await context.setOffline(false);
  await field.fill('greylist');
  await expect(dialog.getByRole('status')).toContainText('page');
  await expect(dialog.getByRole('status')).not.toContainText('could not');
});
