import type { Page } from '@playwright/test';
import { site } from '../../src/site.ts';
import { arrive, expect, test } from './fixtures.ts';

const guide = '/lock-down/exchange-2010/';

/** What paper shows: no element of the screen's own, its address and the contacts once, and every command whole. */
async function expectRunbook(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  for (const role of ['button', 'checkbox', 'combobox', 'textbox'] as const) {
    // A command in a sentence, which a press copies, is words on paper.
    await expect(page.getByRole(role).and(page.locator(':not(code)'))).toHaveCount(0);
  }
  for (const contact of [site.contact.support, site.contact.telephone]) {
    await expect(page.getByRole('link', { name: contact }).filter({ visible: true })).toHaveCount(1);
  }
  const leftovers = page.getByText(/The mail below|A person answers|free \d+-day trial/);
  await expect(leftovers.filter({ visible: true })).toHaveCount(0);
  // The ends of sheets: nothing is parted from what it is about, and no box is cut.
  const parted = await page
    .locator('article > .text')
    .evaluate((text) =>
      [...text.querySelectorAll('.step > div > .quiet, p:has(+ .code)')]
        .filter((one) => getComputedStyle(one).breakAfter !== 'avoid')
        .map(({ textContent }) => textContent),
    );
  expect(parted).toEqual([]);
  const hanging = await page.locator('.step').evaluateAll(
    (steps) =>
      steps.filter((step) => {
        const [number, text] = [step.querySelector(':scope > a'), step.querySelector(':scope > div')];
        // Steps of the way that is not taken are not printed.
        if (!number || !text || step.getClientRects().length === 0) return false;
        const isInside = getComputedStyle(number, '::after').position === 'static';
        const isBeside = number.getBoundingClientRect().bottom <= text.getBoundingClientRect().bottom + 1;
        return !isInside || !isBeside || getComputedStyle(step).display !== 'block';
      }).length,
  );
  expect(hanging).toBe(0);
  // A former anchor at the beginning of a step would be a line, and its number could stay on the sheet before.
  const anchors = await page
    .locator('.step > div > span')
    .evaluateAll((spans) => spans.map((span) => getComputedStyle(span).position));
  expect(new Set([...anchors, 'absolute'])).toEqual(new Set(['absolute']));
  const blank = await page
    .locator('article > header')
    .evaluate((header) => getComputedStyle(header, '::after').content);
  for (const word of ['Change number: __', 'Name: __', 'Date and time: __']) expect(blank).toContain(word);
  const boxes = await page.locator('.step > a').evaluateAll((numbers) =>
    numbers.map((number) => {
      const { width, borderTopStyle, content } = getComputedStyle(number, '::after');
      return `${content} ${borderTopStyle} ${Number.parseFloat(width) > 10}`;
    }),
  );
  expect(new Set(boxes)).toEqual(new Set(['"" solid true']));
  const fields = await page
    .locator('.step > div > :nth-child(1 of :not(span))')
    .evaluateAll((texts) => texts.map((text) => getComputedStyle(text, '::before').content));
  expect(new Set(fields)).toEqual(new Set(['"Time\\9 Initials"']));
  const cut = await page
    .locator('pre')
    .evaluateAll((all) => all.filter((pre) => pre.scrollWidth > pre.clientWidth + 1).length);
  expect(cut).toBe(0);
  for (const heading of ['Steps', 'Prove it', 'Undo']) {
    await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
  }
  await expect(page.getByText('Reviewed').first()).toBeVisible();
}

test('printed, a guide is a change record with the values in and the boxes empty', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await arrive(page, `${guide}#server=MX-LON&connector=Filter`);
  await page.getByRole('checkbox', { name: 'Step 1 done', exact: true }).check();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expectRunbook(page);
  // It is in the margin of every sheet.
  await expect(page.locator('head')).toBeHidden();
  await expect(page.locator('#step-check-connector pre')).toContainText('"MX-LON\\Filter"');
  const printed = page.locator('.printed');
  await expect(printed).toContainText('Server nameMX-LON');
  const today = await page.evaluate(() => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date()));
  await expect(printed).toContainText(`Printed${today}`);
});

test('on the screen nothing of the sheet is seen', async ({ page }) => {
  await arrive(page, `${guide}#server=MX-LON`);
  await expect(page.locator('mark.yours').first()).toBeAttached();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.printed')).toBeHidden();
  expect(
    await page
      .locator('.step')
      .first()
      .evaluate((step) => [
        getComputedStyle(step.firstElementChild ?? step, '::after').content,
        getComputedStyle(step.lastElementChild ?? step, '::before').content,
      ]),
  ).toEqual(['none', 'none']);
});

test('printing waits for the QR code, and every page has title, link and number', async ({ page }) => {
  await arrive(page, `${guide}#server=MX-LON`);
  await page.evaluate(() => {
    globalThis.print = () => {
      dispatchEvent(new Event('beforeprint'));
      document.documentElement.dataset['asked'] = String(document.querySelectorAll('.printed svg path').length);
    };
  });
  await page.getByRole('button', { name: 'Copy or print this page' }).click();
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-asked', '1');
  const head = await page.evaluate(() =>
    ['title', 'link'].map((name) => document.documentElement.style.getPropertyValue(`--sheet-${name}`)),
  );
  expect(head).toEqual(['"Lock down Exchange 2010"', `"${new URL('/a/lock-2010/', site.address).href}"`]);
  const margins = await page.evaluate(() =>
    [...document.styleSheets]
      .filter(({ media }) => media.mediaText === 'print')
      .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
      .find((text) => text.startsWith('@page')),
  );
  expect(margins).toMatch(/counter\(page\) " of " counter\(pages\)/);
});

test('whichever way somebody prints, the sheet has its values and their QR code', async ({ page }) => {
  await arrive(page, guide);
  const code = page.locator('.printed svg path');
  await expect(code).toHaveCount(1);
  await expect(page.locator('.printed')).toContainText('Filled innothing: HUB01 and the like are stand-ins');
  const plain = await code.getAttribute('d');
  await page.locator('.your-values > summary').click();
  await page.getByLabel('Server name').fill('MX-LON');
  await expect(page.locator('.printed')).toContainText('Server nameMX-LON');
  await expect(code).toHaveCount(1);
  expect(await code.getAttribute('d')).not.toBe(plain);
  await expect(page.locator('.printed')).toBeHidden();
});

test('nothing of the QR code is fetched before somebody is there', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(guide, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /qr-code|WorkSheet/.test(url))).toEqual([]);
});

test('where the QR code cannot be loaded, the key prints the sheet without it', async ({ page, watch }) => {
  watch.expectFault(/qr-code|ERR_FAILED/);
  await page.route('**/qr-code.client*', (route) => route.abort());
  await arrive(page, `${guide}#server=MX-LON`);
  await expect(page.locator('mark.yours').first()).toBeAttached();
  await page.evaluate(() => {
    globalThis.print = () => {
      dispatchEvent(new Event('beforeprint'));
      document.documentElement.dataset['asked'] = String(document.querySelectorAll('.printed dl').length);
    };
  });
  await page.keyboard.press('Control+p');
  await expect(page.locator('html')).toHaveAttribute('data-asked', '1');
  await expect(page.locator('.printed svg')).toHaveCount(0);
});

test('on paper a link to a step says which step that is', async ({ page }) => {
  await arrive(page, `${guide}#server=MX-LON`);
  await expect(page.locator('mark.yours').first()).toBeAttached();
  const links = page.locator('.text a[data-step]');
  expect(await links.count()).toBeGreaterThan(3);
  for (const link of await links.all()) {
    const number = await link.getAttribute('data-step');
    const href = await link.getAttribute('href');
    await expect(page.locator(`${href} > input`)).toHaveAttribute('aria-label', new RegExp(`^${number} done$`, 'i'));
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the sheet is the same, with the stand-ins', async ({ page }) => {
    await arrive(page, guide);
    await expectRunbook(page);
    const address = page.locator('link[rel=canonical]');
    expect(await address.evaluate((link) => getComputedStyle(link, '::before').content)).toBe(
      `"${new URL(guide, site.address).href}"`,
    );
    await expect(page.locator('#step-check-connector pre')).toContainText('"HUB01\\From MailRoute"');
  });
});
