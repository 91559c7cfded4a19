import { expect, holdBack, openSearch, test } from './fixtures.ts';
import { movesOf, slowDown, watchMoves } from './moves.ts';

const guide = '/lock-down/exchange-2007/';

test.describe('the way into the search', () => {
  test('is its button, and leads back to it', async ({ page }) => {
    await page.goto(guide);
    const opener = page.getByRole('button', { name: 'Search', exact: true }).first();
    await openSearch(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(opener).toBeFocused();
  });

  test('is a slash, outside of fields', async ({ page }) => {
    await page.goto('/a-z/');
    await page.keyboard.press('/');
    const field = page.getByRole('dialog').getByRole('combobox', { name: 'Search the knowledge base' });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('');
    await page.keyboard.press('Escape');
    const other = page.getByLabel('Only titles with these words');
    await other.pressSequentially('a/b');
    await expect(other).toHaveValue('a/b');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  for (const chord of ['Control+k', 'Meta+k']) {
    test(`is ${chord}, and gives the focus back to where it was`, async ({ page }) => {
      await page.goto('/a-z/');
      const other = page.getByLabel('Only titles with these words');
      await other.focus();
      await page.keyboard.press(chord);
      await expect(page.getByRole('dialog').getByRole('combobox', { name: 'Search the knowledge base' })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(other).toBeFocused();
    });
  }

  test('leaves the page where it is', async ({ page }) => {
    await page.goto(guide);
    await page.evaluate(() => scrollTo(0, 500));
    const place = () => page.evaluate(() => [scrollY, document.querySelector('main')?.getBoundingClientRect().width]);
    const before = await place();
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await place()).toEqual(before);
  });

  test('costs nothing before somebody wants it', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(guide, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /pagefind|search|direct/.test(path))).toEqual([]);
    await expect(page.locator('dialog')).toHaveCount(0);
    await page.getByRole('button', { name: 'Search', exact: true }).first().hover();
    await expect.poll(() => asked.some((path) => path.startsWith('/pagefind/'))).toBe(true);
    await openSearch(page);
    await page.getByRole('combobox', { name: 'Search the knowledge base' }).fill('sender id');
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    // Asked for ahead, and then used: nothing is fetched twice.
    expect(asked.filter((path, index) => asked.indexOf(path) !== index)).toEqual([]);
  });

  test('has the line for itself: what a guide can be filled in with comes after it', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const workSheets = () => asked.filter((path) => path.includes('WorkSheet')).length;
    await page.goto(guide, { waitUntil: 'networkidle' });
    await page.keyboard.press('/');
    await page.keyboard.type('sender id');
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    expect(workSheets()).toBe(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('PageDown');
    await expect.poll(workSheets).toBe(1);
  });
});

test.describe('the search finds', () => {
  for (const { typed, first } of [
    { typed: '255.255.248.0', first: /^\/(lock-down\/|network\/|permissions\/|tools\/subnet\/)/ },
    { typed: 'RemoteIPRanges', first: /^\/(lock-down|permissions|troubleshooting)\// },
    { typed: 'anonymous users', first: /^\/permissions\// },
    { typed: 'sender id', first: /^\/(disable-filters|troubleshooting\/spf-dmarc-failures)\// },
    { typed: 'Lock down Exchange 2003', first: /^\/lock-down\/exchange-2003\// },
  ]) {
    test(`the right guide first for "${typed}"`, async ({ page }) => {
      await page.goto('/');
      const dialog = await openSearch(page);
      await dialog.getByRole('combobox', { name: 'Search the knowledge base' }).fill(typed);
      await expect(dialog.getByRole('listbox').getByRole('option').first()).toHaveAttribute('href', first);
      await expect(dialog.getByRole('status')).toHaveText(/(1 page|\d+ pages|The best \d+ of \d+ pages)$/);
      await expect(dialog.locator('mark').first()).toBeVisible();
    });
  }

  test('each page once, with at most two of its headings', async ({ page }) => {
    await page.goto('/');
    const dialog = await openSearch(page);
    await dialog.getByRole('combobox', { name: 'Search the knowledge base' }).fill('exchange');
    await expect(dialog.getByRole('listbox').getByRole('option').first()).toBeVisible();
    const groups = await dialog.getByRole('group').all();
    const pages: string[] = [];
    for (const group of groups) {
      const addresses = await group
        .getByRole('option')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      expect(addresses.length).toBeLessThanOrEqual(3);
      for (const part of addresses.slice(1)) expect(part).toContain(`${addresses[0]}#`);
      pages.push(addresses[0] ?? '');
    }
    expect(new Set(pages).size).toBe(pages.length);
  });
});

test('the keyboard walks through the results and opens one', async ({ page }) => {
  await page.goto('/');
  const dialog = await openSearch(page);
  const field = dialog.getByRole('combobox', { name: 'Search the knowledge base' });
  await field.fill('exchange 2007');
  const options = dialog.getByRole('listbox').getByRole('option');
  await expect(options.first()).toBeVisible();
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(dialog.locator('[aria-selected=true]')).toHaveCount(0);

  await field.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id')) ?? '');
  await field.press('ArrowUp');
  await expect(field).not.toHaveAttribute('aria-activedescendant', /./);
  await field.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await field.press('ArrowDown');
  await field.press('ArrowDown');
  await field.press('Home');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  expect(await field.evaluate((input) => (input as HTMLInputElement).selectionStart)).toBe(0);
  await expect(field).toBeFocused();

  const target = (await options.first().getAttribute('href')) ?? '';
  await field.press('Enter');
  await page.waitForURL(`**${target}`);
});

test('Enter opens what stands first, also when it was typed faster than answered', async ({ page }) => {
  await page.goto('/');
  const dialog = await openSearch(page);
  // Before the code of the dialog is there, Enter sends the form, as without script.
  await dialog.locator('.filters').waitFor({ state: 'attached' });
  const field = dialog.getByRole('combobox', { name: 'Search the knowledge base' });
  await field.fill('sender id');
  await field.press('Enter');
  await page.waitForURL(/\/(disable-filters|troubleshooting\/spf-dmarc-failures)\//);
});

test('a result that is pressed while the rest of the answer comes is opened', async ({ page }) => {
  const release = await holdBack(page, '**/direct-answers.json');
  await page.goto('/');
  const dialog = await openSearch(page);
  await dialog.getByRole('combobox').fill('undo postfix');
  const first = dialog.getByRole('option').first();
  await expect(first).toContainText('Postfix');
  await expect(dialog.getByRole('option').nth(2)).toBeVisible();
  const pressed = await first.getAttribute('href');
  await first.hover();
  await page.mouse.down();
  const facts = page.waitForResponse('**/direct-answers.json');
  release();
  await (await facts).finished();
  // Time enough to show what came.
  await page.waitForTimeout(500);
  await page.mouse.up();
  await page.waitForURL(`**${pressed}`);
});

test('Enter waits for the results, and not for ever for what else may come', async ({ page }) => {
  const release = await holdBack(page, '**/direct-answers.json');
  await page.goto('/');
  const dialog = await openSearch(page);
  // Before the code of the dialog is there, Enter sends the form, as without script.
  await dialog.locator('.filters').waitFor({ state: 'attached' });
  await dialog.getByRole('combobox').fill('undo postfix');
  await page.keyboard.press('Enter');
  // A file that hangs is given up after 15 s.
  await page.waitForURL('**/undo/postfix/', { timeout: 12_000 });
  release();
});

test('Enter waits on a slow line until there is a result', async ({ page }) => {
  const release = await holdBack(page, '**/*.pf_index');
  await page.goto('/');
  const dialog = await openSearch(page);
  // Before the code of the dialog is there, Enter sends the form, as without script.
  await dialog.locator('.filters').waitFor({ state: 'attached' });
  await dialog.getByRole('combobox').fill('undo postfix');
  await page.keyboard.press('Enter');
  // Longer than Enter waits for the rest of an answer.
  await page.waitForTimeout(4000);
  release();
  await page.waitForURL('**/undo/postfix/');
});

test('a press that opens a menu holds nothing back', async ({ page }) => {
  await page.goto('/');
  const dialog = await openSearch(page);
  const field = dialog.getByRole('combobox');
  await field.fill('undo postfix');
  const first = dialog.getByRole('option').first();
  await expect(first).toContainText('Postfix');
  await first.hover();
  // The release belongs to the menu.
  await page.mouse.down({ button: 'right' });
  await field.fill('undo sendmail');
  await expect(first).toContainText('Sendmail');
});

test('at 320 × 200, and on a phone with its keyboard, the results have room', async ({ page }) => {
  for (const size of [
    { width: 320, height: 200 },
    { width: 375, height: 476 },
  ]) {
    await page.setViewportSize(size);
    await page.goto('/');
    const dialog = await openSearch(page);
    await dialog.getByRole('combobox', { name: 'Search the knowledge base' }).fill('mask');
    // Titles come first, and give way to the results: what is looked at is what stays.
    await expect(dialog.getByRole('status')).toHaveText(/pages$/);
    const option = dialog.getByRole('listbox').getByRole('option').first();
    await option.scrollIntoViewIfNeeded();
    await expect(option).toBeInViewport({ ratio: 0.5 });
    const box = await dialog.boundingBox();
    expect([box?.width, box?.height]).toEqual([size.width, size.height]);
    expect((await dialog.getByRole('listbox').boundingBox())?.height).toBeGreaterThan(100);
  }
});

for (const [width, height] of [
  [375, 812],
  [375, 476],
  [320, 200],
] as const) {
  test(`at ${width} × ${height} the field and the way out stay while the results scroll`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/lock-down/exchange-2016/');
    const dialog = await openSearch(page);
    const field = dialog.getByRole('combobox', { name: 'Search the knowledge base' });
    await field.fill('exchange 2016 relay');
    await expect(dialog.getByRole('status')).toHaveText(/pages$/);
    for (let press = 0; press < 9; press += 1) await field.press('ArrowDown');
    await expect(field).toBeInViewport({ ratio: 1 });
    await expect(dialog.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
    const chosen = await dialog.locator('[aria-selected=true]').boundingBox();
    const form = await dialog.locator('form').boundingBox();
    expect(chosen?.y).toBeGreaterThanOrEqual((form?.y ?? 0) + (form?.height ?? 0) - 1);
    expect((await field.boundingBox())?.width).toBeGreaterThan(0.6 * width);
  });
}

for (const [width, height] of [
  [375, 812],
  [1280, 800],
] as const) {
  test(`the dialog has one edge on either side at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/');
    const dialog = await openSearch(page);
    await dialog.getByRole('combobox', { name: 'Search the knowledge base' }).fill('exchange 2016 relay');
    await expect(dialog.getByRole('status')).toHaveText(/pages$/);
    const edges = async (side: 'left' | 'right', parts: string) => {
      const all = await dialog.locator(parts).evaluateAll(
        (found, one) =>
          found.flatMap((part) => {
            const box = part.getBoundingClientRect();
            return box.width > 0 ? [Math.round(box[one])] : [];
          }),
        side,
      );
      return [...new Set(all)];
    };
    expect(await edges('left', 'form label, form input, .filters > :first-child, .group, .hit > .name')).toHaveLength(
      1,
    );
    expect(await edges('right', 'form button, .filters > :last-child, .group')).toHaveLength(1);
  });
}

test('the button leads to the results as a page', async ({ page }) => {
  await page.goto('/');
  const dialog = await openSearch(page);
  await dialog.getByRole('combobox', { name: 'Search the knowledge base' }).fill('sender id');
  await dialog.getByRole('button', { name: 'Search', exact: true }).click();
  await page.waitForURL('**/search/?q=sender+id');
  await expect(page).toHaveTitle(/^“sender id” · Search/);
  const main = page.getByRole('main');
  await expect(main.locator('search-page').getByRole('listitem').first().getByRole('link').first()).toHaveAttribute(
    'href',
    /^\/(?:disable-filters|troubleshooting\/spf-dmarc-failures)\//,
  );
  await expect(main.getByRole('textbox')).toHaveValue('sender id');
});

test('a result on the page that is open closes the dialog', async ({ page }) => {
  await page.goto(guide);
  const dialog = await openSearch(page);
  await dialog.getByRole('combobox', { name: 'Search the knowledge base' }).fill('lock down exchange 2007');
  await dialog
    .getByRole('listbox')
    .getByRole('option')
    .and(page.locator(`[href^="${guide}#"]`))
    .first()
    .click();
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(new URL(page.url()).pathname).toBe(guide);
  expect(new URL(page.url()).hash).not.toBe('');
});

for (const query of ['anonymous users', '550 5.7.1', '199.89.3.7', 'exchnge', 'qqqxz', '']) {
  test(`nothing moves on the page with results while “${query}” is answered on a slow line`, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 812 });
    await watchMoves(page);
    await slowDown(page);
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('search-page')).toHaveAttribute('data-answered', '');
    await expect(page.locator(query ? '.ways' : '.examples')).toBeVisible();
    expect(await movesOf(page)).toEqual([]);
  });
}

test('nothing moves under somebody who scrolls while the results are still on their way', async ({ page }) => {
  await watchMoves(page);
  await slowDown(page);
  await page.goto('/search/?q=relay', { waitUntil: 'commit' });
  await page.mouse.move(100, 100);
  const answered = page.locator('search-page[data-answered]');
  for (let turn = 0; turn < 30 && (await answered.count()) === 0; turn++) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(50);
  }
  await expect(answered).toBeVisible();
  await expect(page.getByRole('contentinfo')).toBeVisible();
  expect(await movesOf(page)).toEqual([]);
});
