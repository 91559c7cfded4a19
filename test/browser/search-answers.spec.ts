import type { Page } from '@playwright/test';
import { expect, openSearch, test } from './fixtures.ts';

const guide = '/lock-down/exchange-2016/';

async function ask(page: Page, path: string, words: string) {
  await page.goto(path);
  const dialog = await openSearch(page);
  await dialog.getByRole('combobox', { name: 'Search the knowledge base' }).fill(words);
  return dialog;
}

test.describe('answered above the results', () => {
  for (const { words, group, text, href } of [
    {
      words: '203.0.113.9',
      group: 'Is this the filter?',
      text: 'this is not the filter',
      href: /^\/tools\/subnet\/#v=1&net=.+&ip=203\.0\.113\.9$/,
    },
    {
      words: '550-5.7.1 Unable to relay',
      group: 'SMTP reply',
      text: 'Unable to relay',
      href: /^\/replies\/550-5-7-1\/#unable-to-relay$/,
    },
    {
      words: 'set receiveconnector',
      group: /^Set-ReceiveConnector/,
      text: 'Exchange 2016',
      href: /^\/[a-z-]+\/exchange-2016\/$/,
    },
    { words: '224059088', group: 'Former help centre', text: 'Locking Down', href: /^\/lock-down\/$/ },
  ]) {
    test(words, async ({ page }) => {
      const dialog = await ask(page, guide, words);
      const answer = dialog.getByRole('group', { name: group });
      await expect(answer).toBeVisible();
      await expect(answer.getByRole('option').first()).toContainText(text);
      await expect(answer.getByRole('option').first()).toHaveAttribute('href', href);
      await expect(dialog.getByRole('group').first()).toHaveAccessibleName(group);
      await expect(dialog.getByRole('status')).toContainText('An answer');
    });
  }

  test('the way leads to the calculator, filled in', async ({ page }) => {
    const dialog = await ask(page, '/', '203.0.113.9');
    await dialog.getByRole('listbox').getByRole('option').first().click();
    await page.waitForURL(/\/tools\/subnet\/#v=1&net=/);
    await expect(page.getByRole('main')).toContainText('203.0.113.9 is outside');
  });
});

test('filters narrow the results, show how many they leave, and can be taken off', async ({ page }) => {
  const dialog = await ask(page, '/', 'receive connector');
  const server = dialog.getByRole('combobox', { name: 'Server' });
  await expect(server).toBeVisible();
  const choice = (await server.locator('option').allTextContents()).find((text) => text.startsWith('Exchange 2010'));
  const count = Number(/\((\d+)\)/.exec(choice ?? '')?.[1]);
  await server.selectOption('Exchange 2010');
  await expect(dialog.getByRole('status')).toContainText(count === 1 ? '1 page' : `${count} pages`);
  const leading = () =>
    dialog
      .getByRole('group')
      .evaluateAll((groups) => groups.map((one) => one.querySelector('[role=option]')?.getAttribute('href') ?? ''));
  await expect
    .poll(async () => (await leading()).filter((href) => !href.includes('/exchange-2010/')), 'of another server')
    .toEqual([]);
  expect((await leading()).length).toBeGreaterThan(0);
  await dialog.getByRole('button', { name: 'All servers and tasks' }).click();
  await expect(server).toHaveValue('');
  await expect(dialog.getByRole('button', { name: 'All servers and tasks' })).toHaveCount(0);
});

test('on a guide, its server comes first, among the results and among the filters', async ({ page }) => {
  const dialog = await ask(page, '/undo/exchange-2010/', 'receive connector');
  await expect(dialog.getByRole('listbox').getByRole('option').first()).toHaveAttribute('href', /\/exchange-2010\//);
  const names = await dialog.getByRole('combobox', { name: 'Server' }).locator('option').allTextContents();
  expect(names[1]).toMatch(/^Exchange 2010 \(\d+\)$/);
});

test('a misspelt word is read as the right one, says so, and can be looked for as it was typed', async ({ page }) => {
  const dialog = await ask(page, '/', 'recieve conector');
  await expect(dialog.getByText('Showing results for receive connector')).toBeVisible();
  // Once: what is read aloud as well is not said a second time.
  await expect(dialog.getByRole('status')).not.toContainText('receive connector');
  await dialog.getByRole('button', { name: 'search for recieve conector instead' }).click();
  await expect(dialog.getByText('Showing results for')).toHaveCount(0);
  await expect(dialog.getByRole('group', { name: 'Nearest titles' })).toBeVisible();
});

test('nothing found says so, and leads on', async ({ page }) => {
  const dialog = await ask(page, '/', 'qqqxz');
  await expect(dialog.getByRole('status')).toContainText('Nothing found for “qqqxz”.');
  await expect(dialog.getByRole('link', { name: 'Titles with these words' })).toHaveAttribute('href', '/a-z/?q=qqqxz');
  const mail = dialog.getByRole('link', { name: 'Ask support' });
  await expect(mail).toHaveAttribute(
    'href',
    /^mailto:[^?]+@[^?]+\?subject=Question%3A%20qqqxz&body=I%20looked%20for%3A%20qqqxz/,
  );
});

test('what was looked for before is offered while the field is empty, and kept nowhere', async ({ page }) => {
  const dialog = await ask(page, '/', 'sender id');
  await expect(dialog.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await openSearch(page);
  await dialog.getByRole('combobox', { name: 'Search the knowledge base' }).fill('');
  await dialog.getByRole('button', { name: 'sender id' }).click();
  await expect(dialog.getByRole('listbox').getByRole('option').first()).toBeVisible();
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await page.reload();
  await openSearch(page);
  await expect(dialog.getByRole('button', { name: 'sender id' })).toHaveCount(0);
});

test('an input method that composes is not disturbed', async ({ page }) => {
  const dialog = await ask(page, '/', 'sender id');
  await expect(dialog.getByRole('listbox').getByRole('option').first()).toBeVisible();
  const field = dialog.getByRole('combobox', { name: 'Search the knowledge base' });
  await field.evaluate((input) => {
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', isComposing: true, bubbles: true }));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
  });
  await expect(dialog.locator('[aria-selected=true]')).toHaveCount(0);
  await expect(dialog).toBeVisible();
});

test('the page with results takes its filters from the address, and only names it knows', async ({ page }) => {
  await page.goto('/search/?q=receive+connector&server=exchange-2010&task=__proto__&own=constructor');
  const main = page.getByRole('main');
  await expect(main.getByRole('status')).toContainText('page');
  await expect(main.getByRole('combobox', { name: 'Server' })).toHaveValue('Exchange 2010');
  await expect(main.getByRole('combobox', { name: 'Task' })).toHaveValue('');
  await main.getByRole('combobox', { name: 'Server' }).selectOption('Exchange 2007');
  await expect(page).toHaveURL('/search/?q=receive+connector&server=exchange-2007&own=exchange-2007');
});

test('the dialog hands its filters to the page with results', async ({ page }) => {
  const dialog = await ask(page, guide, 'receive connector');
  await dialog.getByRole('combobox', { name: 'Server' }).selectOption('Exchange 2010');
  await dialog.getByRole('button', { name: 'Search', exact: true }).click();
  await page.waitForURL('**/search/?q=receive+connector&server=exchange-2010&own=exchange-2010');
});

test('a browser can search the site', async ({ page, request }) => {
  await page.goto('/');
  const href = await page.locator('link[rel=search]').getAttribute('href');
  const description = await (await request.get(href ?? '')).text();
  expect(description).toMatch(/template="https:\/\/[^"]+\/search\/\?q=\{searchTerms\}"/);
});

test('what is asked of the company can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = await ask(page, '/', 'what are your IPs');
  await expect(dialog.getByRole('group').first()).toHaveAccessibleName('IP addresses');
  await dialog.getByRole('button', { name: /^Copy \d/ }).click();
  await expect(dialog.getByRole('button', { name: /^Copied \d/ })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^\d+\.\d+\.\d+\.\d+\/\d+$/);
});

test('a query in German is answered by English pages, with one line that says so', async ({ page }) => {
  const dialog = await ask(page, '/', 'Warteschlange voll');
  await expect(dialog.getByText('Read as German: queue, full.')).toBeVisible();
  await expect(dialog.getByRole('listbox').getByRole('option').first()).toHaveAttribute('href', /queue/);
});

test('of a pasted bounce the refusal is looked for, and the reader is told', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = await ask(page, '/', '');
  const bounce = `Delivery has failed to these recipients:\n${'This line says nothing.\n'.repeat(30)}550 5.7.64 TenantAttribution; Relay Access Denied\n`;
  await page.evaluate((text) => navigator.clipboard.writeText(text), bounce);
  await dialog.getByRole('combobox', { name: 'Search the knowledge base' }).press('ControlOrMeta+v');
  await expect(dialog.getByText('From the pasted text: 550 5.7.64 TenantAttribution')).toBeVisible();
  await expect(dialog.getByRole('listbox').getByRole('option').first()).toHaveAttribute('href', /550-5-7-64/);
});

test('an empty field shows what can be asked, and each example has an answer', async ({ page }) => {
  await page.goto('/');
  const dialog = await openSearch(page);
  const asked = dialog.getByRole('group', { name: 'What you can ask' });
  const field = dialog.getByRole('combobox', { name: 'Search the knowledge base' });
  for (const [kind, first] of [
    ['A server or firewall', '/lock-down/exchange-2016/'],
    ['What you see', '/troubleshooting/mail-stopped-after-lock-down/'],
    ['A refusal', '/replies/550-5-7-1/'],
    ['A line of a log', '/replies/554-5-7-1/'],
    ['An address', '/tools/subnet/'],
    ['A command', '/'],
  ] as const) {
    await field.fill('');
    await asked.getByRole('button', { name: kind }).click();
    await expect(field).toBeFocused();
    await expect(field).not.toHaveValue('');
    await expect(asked).toBeHidden();
    const hrefs = () =>
      dialog
        .getByRole('listbox')
        .getByRole('option')
        .evaluateAll((options) => options.slice(0, 4).map((one) => one.getAttribute('href')));
    await expect
      .poll(async () => (await hrefs()).filter((href) => href?.startsWith(first)).length, kind)
      .toBeGreaterThan(0);
  }
});

for (const query of ['qqqxz blorp', 'blorp', 'zxcvb asdfg']) {
  test(`nonsense such as "${query}" has no near titles, shows what can be asked, and Enter opens nothing`, async ({
    page,
  }) => {
    const dialog = await ask(page, '/', query);
    await expect(dialog.getByRole('status')).toContainText(`Nothing found for “${query}”.`);
    await expect(dialog.getByRole('listbox').getByRole('option')).toHaveCount(0);
    await expect(dialog.getByRole('group', { name: 'What you can ask' })).toBeVisible();
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'What you see' }).click();
    await expect(dialog.getByRole('listbox').getByRole('option').first()).toBeVisible();
    await expect(page).toHaveURL('/');
  });
}

test('Enter opens no title that is merely near, and one that somebody chooses', async ({ page }) => {
  const dialog = await ask(page, '/', 'recieve conector');
  await dialog.getByRole('button', { name: 'search for recieve conector instead' }).click();
  const near = dialog.getByRole('group', { name: 'Nearest titles' }).getByRole('option').first();
  await expect(near).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Search the knowledge base' }).focus();
  await page.keyboard.press('Enter');
  // The key that opened nothing is followed by one that would be too late if it had.
  await page.keyboard.press('ArrowDown');
  await expect(near).toHaveAttribute('aria-selected', 'true');
  await expect(page).toHaveURL('/');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL('/');
});

test('the page of the search without a question shows what can be asked, and no link stands alone', async ({
  page,
}) => {
  await page.goto('/search/');
  const asked = page.getByRole('region', { name: 'What you can ask' });
  await expect(asked.getByRole('link')).toHaveCount(6);
  await expect(page.locator('search-page .ways')).toBeHidden();
  await asked.getByRole('link', { name: 'mail is down' }).click();
  await expect(page.locator('.results .hit').first()).toBeVisible();
});

test('a badge that begins a line begins where the line does', async ({ page }) => {
  await page.goto('/search/?q=550%205.7.1');
  await expect(page.locator('.results .badge').first()).toBeVisible();
  await expect(page.locator('search-page')).toHaveAttribute('data-answered', '');
  const indents: number[] = [];
  // Which name leaves no room for its badge depends on the width.
  for (let width = 320; width <= 420; width += 5) {
    await page.setViewportSize({ width, height: 812 });
    const found = await page.locator('.results .badge').evaluateAll((all) =>
      all.flatMap((badge) => {
        const name = [...(badge.previousElementSibling?.getClientRects() ?? [])].at(-1);
        const own = badge.getBoundingClientRect();
        const link = badge.closest('a') as HTMLElement;
        const edge = link.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(link).paddingLeft);
        return name && own.top >= name.bottom - 2 ? [Math.round(own.left - edge)] : [];
      }),
    );
    indents.push(...found);
  }
  expect(indents.length).toBeGreaterThan(0);
  expect(new Set(indents)).toEqual(new Set([0]));
});
