import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { site } from '../../src/site.ts';
import { arrive, expect, test } from './fixtures.ts';

const guide = '/lock-down/exchange-2016/';

async function save(page: Page): Promise<{ name: string; file: string }> {
  await page.getByRole('button', { name: 'Copy or print this page' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as one file' }).click(),
  ]);
  return { name: download.suggestedFilename(), file: await download.path() };
}

test('a guide is saved as one file that needs no network', async ({ page, context }) => {
  await arrive(page, `${guide}#server=MX-LON`);
  await expect(page.locator('mark.yours').first()).toBeAttached();
  await page.getByRole('radio', { name: 'In the console' }).check();
  const { name, file } = await save(page);
  expect(name).toBe('lock-down-exchange-2016.html');

  const asked: string[] = [];
  const saved = await context.newPage();
  saved.on('request', (request) => asked.push(request.url()));
  await context.setOffline(true);
  await saved.setContent(readFileSync(file, 'utf8'));
  expect(asked).toEqual([]);

  await expect(saved.getByRole('heading', { level: 1 })).toHaveText('Lock down Exchange 2016');
  await expect(saved.locator('#step-save-connectors pre')).toContainText('Get-ServerHealth MX-LON');
  expect(await saved.locator('.step').count()).toBe(await page.locator('.step').count());
  const look = (one: Page) =>
    one
      .locator('.step')
      .first()
      .evaluate((step) => {
        const { display, paddingTop } = getComputedStyle(step);
        return { display, paddingTop, page: getComputedStyle(document.body).backgroundColor };
      });
  expect(await look(saved)).toEqual(await look(page));

  // The way that was chosen is shown, and the other can be chosen without a script.
  await expect(saved.getByRole('radio', { name: 'In the console' })).toBeChecked();
  await expect(saved.locator('#step-create-connector-in-shell')).toBeHidden();
  await saved.getByRole('radio', { name: 'With commands' }).check();
  await expect(saved.locator('#step-create-connector-in-shell')).toBeVisible();

  await expect(saved.getByText(/^Saved on \d/)).toBeVisible();
  await expect(saved.locator('header .filled-in')).toHaveText('Server nameMX-LON');
  for (const contact of [site.contact.support, site.contact.telephone]) {
    await expect(saved.getByRole('link', { name: contact })).toHaveCount(1);
  }
  await expect(saved.getByText(/trial|your ticks/)).toHaveCount(0);
  expect(await saved.locator('script, iframe, img:not([src^="data:"]), link[rel=stylesheet]').count()).toBe(0);
  const links = await saved.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.filter((href) => !/^(#|https:|mailto:|tel:)/.test(href))).toEqual([]);
  expect(await saved.getByRole('button').count()).toBe(0);
});

test('a guide that is saved as one file says when nothing is filled in, and keeps no room for what is left out', async ({
  page,
  context,
}) => {
  await arrive(page, '/lock-down/exchange-2003/');
  await expect(page.locator('.printed dl')).toBeAttached();
  const { file } = await save(page);
  const saved = await context.newPage();
  await saved.setContent(readFileSync(file, 'utf8'));
  await expect(saved.locator('.filled-in')).toContainText('stand-ins');
  // The calculator is there with its example; its fields, which would do nothing, are not.
  await expect(saved.locator('subnet-calculator')).toBeVisible();
  for (const role of ['button', 'textbox', 'checkbox', 'combobox'] as const) {
    await expect(saved.getByRole(role)).toHaveCount(0);
  }
  for (const width of [1280, 1000, 375]) {
    await saved.setViewportSize({ width, height: 800 });
    const room = await saved.evaluate(() => {
      const boxes = [...document.querySelectorAll('.text, .contents')].map((one) => one.getBoundingClientRect());
      const left = Math.min(...boxes.map((box) => box.left));
      return Math.abs(left - (document.documentElement.clientWidth - Math.max(...boxes.map((box) => box.right))));
    });
    expect(room).toBeLessThan(2);
  }
});

test('in a saved guide every value has the room to be read, on a phone and on paper', async ({ page, context }) => {
  const given =
    'connector=From%20MailRoute%20(London)&folder=D:%5CExchange%5CDocumentation%5CChangeRequests%5CCR-2026-0417&own-connector=Scanners%20and%20applications&senders=10.0.5.20,10.0.5.21,10.0.6.0/24&server=MAILBOX-SERVER1';
  await arrive(page, `${guide}#${given}`);
  await expect(page.locator('mark.yours').first()).toBeAttached();
  const { file } = await save(page);
  const saved = await context.newPage();
  await saved.setContent(readFileSync(file, 'utf8'));
  await expect(saved.locator('.filled-in dd')).toHaveCount(5);
  for (const [width, media] of [
    [320, 'screen'],
    [375, 'screen'],
    [1280, 'screen'],
    [700, 'print'],
  ] as const) {
    await saved.setViewportSize({ width, height: 800 });
    await saved.emulateMedia({ media });
    const narrow = await saved.locator('.filled-in').evaluate((list) => {
      const { width, right } = list.getBoundingClientRect();
      return [...list.querySelectorAll('dd')]
        .map((value) => value.getBoundingClientRect())
        .filter((box) => box.width < width / 2 - 24 || box.right > right + 1 || box.height > 80).length;
    });
    expect(narrow, `${width} ${media}`).toBe(0);
  }
});

test('where a style cannot be fetched, no file is made and the menu says so', async ({ page, watch }) => {
  watch.expectFault(/steps|ERR_FAILED/);
  await arrive(page, guide);
  await page.getByRole('button', { name: 'Copy or print this page' }).hover();
  await page.route('**/_astro/steps.*', (route) => route.abort());
  await page.getByRole('button', { name: 'Copy or print this page' }).click();
  await page.getByRole('button', { name: 'Save as one file' }).click();
  await expect(page.locator('.page-menu [role=status]').filter({ hasText: 'Not saved' })).toBeAttached();
});
