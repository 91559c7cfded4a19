import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, openSearch, test } from './fixtures.ts';

const attack = '<img src=x onerror="document.title=\'owned\'">';

const queries = [
  `">${attack}`,
  '<svg onload=document.title="owned">',
  'javascript:document.title="owned"',
  '__proto__[polluted]=1',
  'constructor.prototype.polluted',
  '\u202E\uD800\u0000%00%',
  '{{7*7}} <%= 7*7 %>',
  `${'['.repeat(10_000)}`,
  '-'.repeat(1_000_000),
  `192.0.2.1/${'9'.repeat(100_000)}`,
];
for (const [number, query] of queries.entries()) {
  test(`hostile words are only words (${number + 1})`, async ({ page }) => {
    await page.goto('/');
    const dialog = await openSearch(page);
    await dialog.getByRole('combobox', { name: 'Search the knowledge base' }).fill(query);
    await staysItself(page);
    const address = encodeURIComponent(query.toWellFormed().slice(0, 1000));
    await page.goto(`/search/?q=${address}&server=${address}&task=__proto__&own=constructor`);
    await staysItself(page);
    await page.goto(`/a-z/?q=${address}`);
    await staysItself(page);
  });
}

test('a pasted megabyte leaves the page alive, and nothing of it is lost', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('/');
  const dialog = await openSearch(page);
  const field = dialog.getByRole('combobox', { name: 'Search the knowledge base' });
  const text = 'sender id '.repeat(100_000);
  await field.evaluate((input: HTMLInputElement, value) => {
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);
  // The browser itself is busy with a line of a megabyte.
  await expect(dialog.getByRole('listbox').getByRole('option').first()).toBeVisible({ timeout: 25_000 });
  await expect(dialog.getByText('From the pasted text:')).toBeVisible();
  expect((await field.inputValue()).length).toBe(text.length);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
});

test('titles, excerpts and addresses of a changed index stay text, and lead nowhere else', async ({ page, watch }) => {
  watch.expectFault(/^console: Pagefind: Couldn't process/);
  await page.route('**/pagefind/fragment/*', async (route) => {
    const body = await (await route.fetch()).body();
    const plain = body[0] === 0x1f ? gunzipSync(body) : body;
    const fragment = JSON.parse(plain.subarray(12).toString('utf8'));
    fragment.meta.title = `\u202E${attack}`;
    fragment.meta.server = attack;
    fragment.content = `sender id ${attack} ${fragment.content}`;
    for (const anchor of fragment.anchors) anchor.text = attack;
    const evil = ['javascript:document.title="owned"', '//evil.example/', '/\\evil.example/', 'https://evil.example/'];
    fragment.url = evil[fragment.url.length % evil.length];
    if (fragment.anchors.length % 2 === 0) fragment.url = '/network/';
    await route.fulfill({ body: `pagefind_dcd${JSON.stringify(fragment)}` });
  });
  await page.goto('/');
  const dialog = await openSearch(page);
  await dialog.getByRole('combobox', { name: 'Search the knowledge base' }).fill('sender id');
  await expect(dialog.getByRole('status')).toContainText('page');
  await staysItself(page);
  await onlyOwnLinks(page);
  await page.goto('/search/?q=sender%20id');
  await expect(page.getByRole('main').getByRole('status')).toContainText('page');
  await staysItself(page);
  await onlyOwnLinks(page);
});

test('what a changed file of direct answers says stays text, and leads nowhere else', async ({ page }) => {
  const evil = ['//evil.example/', 'javascript:alert(1)', '/\t/evil.example/', '/\\evil.example'];
  await page.route('**/direct-answers.json', (route) =>
    route.fulfill({
      json: {
        __proto__: { polluted: 1 },
        blocks: [attack, '192.0.2.0/24'],
        support: 'x@example.com?bcc=evil@example.com&body=<script>',
        servers: [attack, '__proto__'],
        tasks: [attack],
        pages: [[attack, '/network/', attack], ...evil.map((path) => [attack, path])],
        replies: [['550 5.7.1', `Unable to relay ${attack}`, 0], ...evil.map((_, at) => ['550 5.7.1', attack, at + 1])],
        identifiers: [['Set-ReceiveConnector', 0, 1, 2, 3, -1, 'constructor']],
        formerArticles: evil.map((path) => ['224059088', attack, path]),
      },
    }),
  );
  await page.goto('/');
  const dialog = await openSearch(page);
  for (const text of ['550 5.7.1 Unable to relay', 'set-receiveconnector', '224059088', '192.0.2.1', 'qqq img zzz']) {
    await dialog.getByRole('combobox', { name: 'Search the knowledge base' }).fill(text);
    await staysItself(page);
    await onlyOwnLinks(page);
  }
  await dialog.getByRole('combobox', { name: 'Search the knowledge base' }).fill('550 5.7.1 Unable to relay');
  await expect(dialog.getByRole('listbox').getByRole('option').first()).toContainText(attack);
});

async function staysItself(page: Page) {
  await page.waitForTimeout(400);
  await expect(page).not.toHaveTitle(/^owned/);
  await expect(page.locator('main img[src=x], dialog img, svg[onload]')).toHaveCount(0);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
}

async function onlyOwnLinks(page: Page) {
  const links = await page
    .locator('.results a')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  for (const link of links) expect(new URL(link).origin).toBe(new URL(page.url()).origin);
}
