import type { Page } from '@playwright/test';
import { targets } from '../../src/domain/allow-list/outputs.ts';
import { site } from '../../src/site.ts';
import { expect, holdBack, test } from './fixtures.ts';

const path = '/tools/allow-list/';
const { cidr } = site.blocks[0];

const tool = (page: Page) => page.getByRole('group', { name: 'Allow-list builder' });
const own = (page: Page) => page.getByLabel('Your own networks');
const system = (page: Page) => page.getByLabel('Server or firewall');
const lines = (page: Page) => tool(page).locator('[data-lines] pre');
const messages = (page: Page) => tool(page).getByRole('status').nth(1);
const held = (page: Page) => page.getByRole('button', { name: 'Show the lines anyway' });

/** Chooses a system and types networks, as somebody would: by keyboard, leaving the field. */
async function fill(page: Page, id: string, text: string): Promise<void> {
  await system(page).selectOption(id);
  await own(page).fill(text);
  await own(page).press('Tab');
}

test('every server and firewall is offered by its kind, and has its lines', async ({ page }) => {
  await page.goto(path);
  const groups = system(page).locator('optgroup');
  expect(await groups.evaluateAll((all) => all.map((group) => group.getAttribute('label')))).toEqual([
    'Mail servers',
    'Cloud services',
    'Firewalls',
    'Records and data',
  ]);
  for (const { id, name, rule, fields } of targets) {
    await system(page).selectOption(id);
    await expect(tool(page).getByText(rule), id).toBeVisible();
    if (fields) await expect(lines(page).first()).toBeHidden();
    else await expect(tool(page).getByRole('figure', { name, exact: true }).locator('pre'), id).not.toBeEmpty();
  }
});

test('by keyboard alone: choose, type, copy the lines, copy the link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(path);
  await system(page).focus();
  await page.keyboard.type('Exim');
  await page.keyboard.press('Tab');
  await page.keyboard.type('10.0.5.0 255.255.255.0\n10.0.5.20, ');
  await page.keyboard.press('Tab');
  await expect(tool(page).getByText('The filter and 2 entries of your own: 2,304 addresses.')).toBeVisible();
  await expect(messages(page)).toContainText('10.0.5.20/32 is already in 10.0.5.0/24.');
  const copy = page.getByRole('button', { name: 'Copy this for Exim: host list' }).first();
  await expect(copy).toBeFocused();
  await page.keyboard.press('Enter');
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(clipboard).toBe(`hostlist filter_hosts = 10.0.5.0/24 : ${cidr}`);
  await page.getByRole('button', { name: 'Copy the link to this list' }).press('Enter');
  const link = '#v=1&net=10.0.5.0/24&net=10.0.5.20/32&out=exim';
  await expect.poll(clipboard).toBe(new URL(path + link, page.url()).href);
  expect(new URL(page.url()).hash).toBe(link);
});

test('a dialog gets a pair of fields for every network, each with its button', async ({ page }) => {
  await page.goto(path);
  await fill(page, 'address-and-mask', '10.0.5.0/24');
  const values = tool(page).locator('[data-fields] code');
  await expect(values).toHaveText(['10.0.5.0', '255.255.255.0', site.blocks[0].address, site.blocks[0].mask ?? '']);
  await expect(page.getByRole('button', { name: 'Copy Subnet mask 255.255.255.0' })).toBeVisible();
  await own(page).fill('');
  await own(page).press('Tab');
  await expect(values).toHaveCount(2);
});

test('IOS and ASA stand side by side, the chosen one first, with wildcard and mask', async ({ page }) => {
  await page.goto(path);
  await fill(page, 'cisco-asa', '10.0.5.0/24');
  await expect(lines(page)).toContainText(['network-object 10.0.5.0 255.255.255.0', 'permit tcp 10.0.5.0 0.0.0.255']);
  const [left, right] = await Promise.all([lines(page).nth(0).boundingBox(), lines(page).nth(1).boundingBox()]);
  expect(left?.y).toBe(right?.y);
  await system(page).selectOption('pf');
  await expect(lines(page).nth(1)).toBeHidden();
});

test('a bad line is refused by itself, with its number, and a repair is one key press', async ({ page }) => {
  await page.goto(path);
  await fill(page, 'cidr', '10.0.5.0/24\n10.0.6.O\n10.0.7.0/24');
  await expect(messages(page)).toContainText('Line 2: "O" is the letter, not zero.');
  await expect(messages(page).locator('mark')).toHaveText('O');
  await expect(own(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(lines(page)).toHaveText(`10.0.5.0/24\n10.0.7.0/24\n${cidr}`);
  await expect(tool(page).getByText('1 entry could not be read and is not in it.')).toBeVisible();
  await page.getByRole('button', { name: 'Use 10.0.6.0' }).press('Enter');
  await expect(own(page)).toBeFocused();
  await expect(own(page)).toHaveValue('10.0.5.0/24\n10.0.6.0\n10.0.7.0/24');
  await expect(own(page)).toHaveAttribute('aria-invalid', 'false');
  await expect(lines(page)).toContainText('10.0.6.0/32');
});

test('what somebody is typing is unfinished, not wrong', async ({ page }) => {
  await page.goto(path);
  await own(page).pressSequentially('10.0.5.0/24\n10.0.6');
  await expect(messages(page)).toContainText('Line 2: An IPv4 address has four numbers; this has three so far.');
  await expect(own(page)).toHaveAttribute('aria-invalid', 'false');
  await own(page).press('Tab');
  await expect(own(page)).toHaveAttribute('aria-invalid', 'true');
});

test('very wide or everyone: no lines before a click, and another list asks again', async ({ page }) => {
  await page.goto(path);
  await fill(page, 'postfix', '0.0.0.0/0');
  await expect(messages(page)).toContainText('it lets everyone in and locks nothing');
  await expect(lines(page)).toBeHidden();
  await expect(lines(page)).toHaveText('');
  await held(page).press('Enter');
  await expect(lines(page)).toContainText('0.0.0.0/0  OK');
  await expect(held(page)).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-answers'))).toBe(true);
  await fill(page, 'postfix', '8.0.0.0/6');
  await expect(held(page)).toBeVisible();
  await fill(page, 'postfix', '8.0.0.0/8');
  await expect(lines(page)).toContainText('8.0.0.0/8  OK');
});

test('what a system does not take is said, and nothing is shown where nothing is left', async ({ page }) => {
  await page.goto(path);
  await fill(page, 'fortigate', '2600::/32');
  await expect(messages(page)).toContainText('FortiGate takes IPv4 only: 2600::/32 is left out.');
  await fill(page, 'exchange-online', '52.0.0.0/10');
  await expect(messages(page)).toContainText('at most 1,024 are written');
  await expect(lines(page)).toBeHidden();
});

test('a link brings networks and system, and says so', async ({ page }) => {
  await page.goto(`${path}#v=1&net=10.0.5.0/24&out=mikrotik`);
  await expect(system(page)).toHaveValue('mikrotik');
  await expect(lines(page)).toContainText('list=mailfilter address=10.0.5.0/24');
  await expect(messages(page)).toContainText('came with the link. Check that they are yours.');
  await page.evaluate(() => {
    location.hash = '#v=1&out=exim';
  });
  await expect(own(page)).toHaveValue('');
  await expect(lines(page)).toHaveText(`hostlist filter_hosts = ${cidr}`);
});

test('what the reader chose and typed is there after a reload, and is no news', async ({ page }) => {
  await page.goto(path);
  await system(page).selectOption('exim');
  await own(page).fill('10.0.5.0/24');
  await expect.poll(() => new URL(page.url()).hash).toBe('#v=1&net=10.0.5.0/24&out=exim');
  await page.reload();
  await expect(system(page)).toHaveValue('exim');
  await expect(own(page)).toHaveValue('10.0.5.0/24');
  await expect(lines(page)).toContainText('10.0.5.0/24');
  await expect(messages(page)).not.toContainText('came with the link');
  // A link that is opened over it is news again.
  await page.evaluate(() => {
    location.hash = '#v=1&net=10.0.6.0/24&out=exim';
  });
  await expect(messages(page)).toContainText('came with the link');
});

test('on a phone the longest name is read whole, and the mark is that of the site', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await page.goto(path);
  const cut: string[] = [];
  for (const { id, name } of targets) {
    await system(page).selectOption(id);
    const isCut = await system(page).evaluate(
      (list) => list.scrollWidth > list.clientWidth || list.scrollHeight > list.clientHeight,
    );
    if (isCut) cut.push(name);
  }
  expect(cut).toEqual([]);
  await expect(system(page)).toHaveCSS('appearance', 'none');
});

test('a name is refused in words that fit this page', async ({ page }) => {
  await page.goto(path);
  await own(page).fill('printer.example.com');
  await expect(messages(page)).toContainText('This is a name, and this page cannot look it up.');
});

for (const [fragment, message] of [
  ['#out=__proto__', 'The link asks for "__proto__", which is not a system here.'],
  [
    '#out=%3Cimg%20src=x%20onerror=alert(1)%3E',
    'The link asks for "<img src=x onerror=alert(1)>", which is not a system here.',
  ],
  ['#net=%3Cscript%3Ealert(1)%3C/script%3E', 'Line 1: '],
  ['#net=0.0.0.0/0&out=cidr', 'No lines are shown yet.'],
  ['#v=9&net=10.0.0.0/8', 'This link cannot be read here, so nothing of it was used.'],
  [`#net=${'9'.repeat(8000)}`, 'This link cannot be read here, so nothing of it was used.'],
  ['#net=10.0.0.0/8&not=10.1.0.0/16', 'This link takes networks away, which this page cannot'],
  ['#net=%ZZ%00%E2%80%AE&out=cidr', 'Line 1: '],
] as const) {
  test(`a hostile link shows a message: ${fragment.slice(0, 60)}`, async ({ page }) => {
    await page.goto(path + fragment);
    await expect(messages(page)).toContainText(message);
    await expect(tool(page).locator('img, script:not([src])')).toHaveCount(0);
    if (fragment.includes('0.0.0.0/0')) await expect(lines(page)).toBeHidden();
    else await expect(tool(page).getByText(/^The filter/)).toBeVisible();
  });
}

test('a megabyte neither hangs the page nor breaks it', async ({ page }) => {
  await page.goto(path);
  await own(page).focus();
  await own(page).evaluate((field: HTMLTextAreaElement) => {
    field.value = '1.2.3 '.repeat(170_000);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(messages(page)).toContainText('There are more than 1,000 entries.');
  await own(page).fill('10.0.5.0/24');
  await expect(tool(page).getByText('The filter and 1 entry of your own: 2,304 addresses.')).toBeVisible();
});

test('a list that is too long stays in the field, also where the code comes after it', async ({ page }) => {
  const release = await holdBack(page, '**/AllowList.client*');
  await page.goto(path);
  const list = '1.2.3.4\n'.repeat(1001);
  await own(page).fill(list);
  release();
  await expect(messages(page)).toContainText('There are more than 1,000 entries.');
  await expect(own(page)).toHaveValue(list);
  await expect(tool(page).getByRole('link', { name: 'Link to this list' })).toBeHidden();
});

test('a list that is too long for a link offers none', async ({ page }) => {
  await page.goto(path);
  await fill(page, 'cidr', Array.from({ length: 101 }, (_, index) => `10.0.${index}.1`).join('\n'));
  await expect(lines(page)).toContainText('10.0.100.1/32');
  await expect(tool(page).getByRole('link', { name: 'Link to this list' })).toBeHidden();
});

test('its code is fetched at the first sign of interest, and its reasons with the first refusal', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const count = (name: string) => asked.filter((file) => file.includes(name)).length;
  await page.goto(path, { waitUntil: 'networkidle' });
  expect(count('AllowList.client')).toBe(0);
  await own(page).focus();
  await expect.poll(() => [count('AllowList.client'), count('reasons.client')]).toEqual([1, 0]);
  await own(page).fill('x');
  await expect.poll(() => count('reasons.client')).toBe(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page has the lines for every system, with what shapes them and the way back', async ({ page }) => {
    await page.goto(path);
    await expect(own(page)).toBeHidden();
    const shown = (await page.locator('main').textContent()) ?? '';
    for (const { rule, name } of targets) {
      expect(shown, name).toContain(rule);
      expect(shown).toContain(name);
    }
    for (const [id, line] of [
      ['cisco-ios', `${site.blocks[0].address} ${site.blocks[0].wildcard}`],
      ['cisco-asa', `network-object ${site.blocks[0].address} ${site.blocks[0].mask}`],
    ]) {
      const target = page.locator('details', { has: page.locator(`#${id}`) });
      await target.locator('summary').click();
      await expect(target.getByText(line ?? '').first()).toBeVisible();
    }
  });
});

test('on paper is the list that was made, below the name of its system, and all of it begins at one edge', async ({
  page,
}) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto(path);
  const name = tool(page).locator('.system').first();
  await expect(name).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(name).toHaveText(targets[0]?.name ?? '');
  await expect(name).toBeVisible();
  await expect(page.locator('summary').filter({ visible: true })).toHaveCount(0);
  const left = (selector: string) => page.locator(selector).evaluate((one) => one.getBoundingClientRect().left);
  expect(await left('main h1')).toBe(await left('link[rel=canonical]'));
  await page.emulateMedia({ media: 'screen' });
  await fill(page, 'exim', '10.0.5.0/24');
  await page.emulateMedia({ media: 'print' });
  await expect(name).toBeHidden();
  await expect(lines(page)).toContainText('10.0.5.0/24');
});

test('what is folded on the screen is open on paper', async ({ page }) => {
  for (const at of ['/network/', '/lock-down/', '/articles/']) {
    await page.goto(at);
    await page.emulateMedia({ media: 'print' });
    const folded = page.locator('main details:not(.no-print):not([open])');
    for (const one of await folded.all()) await expect(one.locator('dd, li').first(), at).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  }
});
