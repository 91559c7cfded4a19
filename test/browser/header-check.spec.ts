import type { Page } from '@playwright/test';
import { site } from '../../src/site.ts';
import { expect, test } from './fixtures.ts';

const path = '/tools/headers/';
const { cidr } = site.blocks[0];
const inside = `${site.blocks[0].first.replace(/\.\d+\.\d+$/, '')}.1.15`;

const tool = (page: Page) => page.getByRole('group', { name: 'Header check' });
const field = (page: Page) => page.getByLabel('Headers of a message');
const own = (page: Page) => page.getByLabel('Public addresses of mail servers');
const verdict = (page: Page) => tool(page).locator('[data-verdict]');
const rows = (page: Page) => tool(page).getByRole('list').locator('li[data-side]:visible');
const sample = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('the page shows a whole answer before anybody does anything', async ({ page }) => {
  await page.goto(path);
  await expect(verdict(page)).toHaveText(
    `This message came through the filter: EX01.example.com took it from ${inside}, which is in ${cidr}.`,
  );
  await expect(rows(page)).toHaveCount(4);
  await expect(tool(page).locator('mark:visible')).toHaveText([inside]);
});

for (const [name, kind, words] of [
  ['Through the filter', 'through', 'came through the filter'],
  ['Direct delivery', 'around', 'went around the filter'],
  ['Released from quarantine', 'through', 'released from the quarantine'],
  ['NAT hides the address', 'cannot-tell', 'Cannot tell, because EX01.example.com saw 10.0.0.1'],
  ['Forged line', 'around', 'took it from 203.0.113.77'],
  ['Exchange Online', 'through', '.mail.protection.outlook.com took it from'],
  ['A refused session', 'refused', 'refused at MAIL FROM'],
] as const) {
  test(`the example “${name}”, by keyboard, and again from its link`, async ({ page }) => {
    await page.goto(path);
    await sample(page, name).press('Enter');
    await expect(verdict(page)).toContainText(words);
    await expect(verdict(page).locator('p')).toHaveAttribute('data-kind', kind);
    await expect(sample(page, name)).toHaveAttribute('aria-pressed', 'true');
    await expect(tool(page).getByText(`with invented headers: ${name.toLowerCase()}`)).toBeVisible();
    const link = page.url();
    expect(link).toContain('#sample=');
    await page.goto('about:blank');
    await page.goto(link);
    await expect(verdict(page)).toContainText(words);
  });
}

test('by keyboard alone: paste, read the verdict, copy the answer', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(path);
  await field(page).focus();
  const headers =
    'Received: from x (unknown [203.0.113.77])\n\tby mx1.example.com (Postfix) with ESMTP id 1;\n\tTue, 24 Nov 2026 10:15:08 +0000\n';
  await page.evaluate((text) => navigator.clipboard.writeText(text), headers);
  await page.keyboard.press('Control+V');
  await expect(verdict(page)).toHaveText(
    `This message went around the filter: mx1.example.com took it from 203.0.113.77, which is not in ${cidr}.`,
  );
  await expect(tool(page).getByRole('link', { name: 'Find the way in that it used' })).toBeVisible();
  await expect(tool(page).getByRole('link', { name: 'Prove that strangers are refused' })).toBeHidden();
  expect(new URL(page.url()).hash).toBe('');
  await page.getByRole('button', { name: 'Copy the answer as text' }).press('Enter');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(
    'Line 1 (decides): mx1.example.com took it from 203.0.113.77 (x) not in the filter’s network',
  );
});

test('nothing is asked of any server while a text is read', async ({ page }) => {
  await page.goto(path);
  await sample(page, 'Direct delivery').click();
  await expect(verdict(page)).toContainText('went around');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await field(page).fill(
    'Received: from x ([192.0.2.1]) by http://example.com/; <img src="https://example.com/x.png">',
  );
  await expect(verdict(page)).toContainText('192.0.2.1');
  // The fragment of the example is gone by now. Chromium looks for the icon of the page whenever the fragment changes.
  expect(requests.filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]);
  requests.length = 0;
  await field(page).fill("Remote Server returned '550 5.7.1 Unable to relay'");
  await expect(verdict(page)).toContainText('refused at RCPT TO');
  await field(page).fill('Received: from x (10.0.0.1) by mx1.example.com; Tue, 24 Nov 2026 10:15:08 +0000');
  await expect(verdict(page)).toContainText('no line shows a sender outside');
  await field(page).fill('nothing of the kind');
  await expect(verdict(page)).toContainText('does not look like headers');
  await page.waitForTimeout(500);
  expect(requests.filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]);
});

test('what the headers hold stays text', async ({ page }) => {
  await page.goto(path);
  await field(page).fill(
    'Received: from <b>x</b> (unknown [203.0.113.77]) by "<img src=x onerror=alert(1)>" with SMTP; <script>alert(1)</script>',
  );
  await expect(verdict(page)).toContainText('203.0.113.77');
  await expect(tool(page).locator('img, script, ol b b')).toHaveCount(0);
  await expect(rows(page).first()).toContainText('<script>alert(1)</script>');
});

test('only the reader knows which public addresses are theirs, and says so with one button or in the field', async ({
  page,
}) => {
  await page.goto(path);
  await field(page).fill(
    `Received: from mx2.example.com (unknown [203.0.113.9]) by mx1.example.com (Postfix) with ESMTP id 1; Tue, 24 Nov 2026 10:15:09 +0000
Received: from out1.filter.example ([${inside}]) by mx2.example.com (Postfix) with ESMTP id 2; Tue, 24 Nov 2026 10:15:08 +0000`,
  );
  await expect(verdict(page)).toContainText('only you know whether mx2.example.com (203.0.113.9) is a server of yours');
  await page.getByRole('button', { name: '203.0.113.9 is a server of mine' }).press('Enter');
  await expect(verdict(page)).toContainText('came through the filter');
  await expect(verdict(page)).toBeFocused();
  await expect(own(page)).toHaveValue('203.0.113.9');
  expect(new URL(page.url()).hash).toBe('#own=203.0.113.9');
  await own(page).fill('203.0.113.O');
  await expect(tool(page).getByText('"203.0.113.O" is neither an address nor a network.')).toBeVisible();
  await expect(verdict(page)).toContainText('only you know');
});

test('a text that is no headers says so, and an empty field says nothing', async ({ page }) => {
  await page.goto(path);
  await field(page).fill('Dear Sir or Madam');
  await expect(verdict(page)).toContainText('This does not look like headers. Paste the headers of a message');
  await expect(rows(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue('Dear Sir or Madam');
  await field(page).fill('');
  await expect(verdict(page)).toBeEmpty();
});

test('a refusal leads to the entry of its reply', async ({ page }) => {
  await page.goto(path);
  await field(page).fill("Remote Server returned '550 5.7.1 Unable to relay'");
  const reply = tool(page).getByRole('link', { name: '550 5.7.1 Unable to relay' });
  await expect(reply).toHaveAttribute('href', '/replies/550-5-7-1/#unable-to-relay');
  await reply.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('550 5.7.1');
});

test('a million characters are read, and the page still answers', async ({ page }) => {
  await page.goto(path);
  await sample(page, 'Direct delivery').click();
  await expect(field(page)).not.toHaveValue('');
  const text = `${await field(page).inputValue()}\n${`${'a line of the body '.repeat(50)}\n`.repeat(1050)}`;
  await field(page).evaluate((element, value) => {
    (element as HTMLTextAreaElement).value = value;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await expect(tool(page).getByText('The text below the headers was not read.')).toBeVisible({ timeout: 20_000 });
  await expect(verdict(page)).toContainText('went around');
});

test('hostile fragments do nothing', async ({ page }) => {
  for (const hash of [
    '#sample=nothing',
    '#own=%3Cimg%3E&sample=nat',
    `#own=${'1'.repeat(5000)}`,
    '#=',
    '#sample=%E0%A4',
  ]) {
    await page.goto('about:blank');
    await page.goto(path + hash);
    await field(page).focus();
    await expect(verdict(page)).not.toBeEmpty();
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the example is there, and no field that would do nothing', async ({ page }) => {
    await page.goto(path);
    await expect(verdict(page)).toContainText('came through the filter');
    await expect(rows(page)).toHaveCount(4);
    await expect(field(page)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Forged line' })).toBeHidden();
    await expect(tool(page).locator('noscript')).toBeVisible();
  });
});

test('an example takes nothing away: what was pasted comes back', async ({ page }) => {
  await page.goto(path);
  await field(page).fill('Received: from x ([192.0.2.1]) by mx1.example.com; Tue, 24 Nov 2026 10:15:08 +0000');
  await sample(page, 'Direct delivery').click();
  await sample(page, 'Forged line').click();
  await page.getByRole('button', { name: 'Back to what you pasted' }).click();
  await expect(field(page)).toHaveValue(/192\.0\.2\.1/);
  await expect(verdict(page)).toContainText('192.0.2.1');
  await expect(page.getByRole('button', { name: 'Back to what you pasted' })).toBeHidden();
});
