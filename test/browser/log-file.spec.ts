import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const path = '/tools/headers/';

const tool = (page: Page) => page.getByRole('group', { name: 'Header check' });
const state = (page: Page) => tool(page).locator('[data-log-state]');

const record = (session: number, at: number, address: string, rest: string) =>
  `2026-11-24T10:15:08.101Z,EX01\\Default,08DD0C6B1A${session.toString(16).toUpperCase().padStart(6, '0')},${at},10.0.5.10:25,${address}:51342,${rest},`;
const taken = (session: number, address: string) =>
  ['<,MAIL FROM:<a@example.net>', '>,250 2.1.0 Sender OK', '<,RCPT TO:<jo@example.com>', '>,250 2.1.5 Recipient OK']
    .map((rest, at) => record(session, at, address, rest))
    .join('\r\n');

test('a whole log is read in a worker: who was let in, who would be cut off, as list and as CSV', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(path);
  const log = [taken(1, '203.0.113.77'), taken(2, '203.0.113.77'), taken(3, '10.0.5.99')].join('\r\n');
  await page
    .getByLabel('A whole log of your server')
    .setInputFiles({ name: 'RECV.LOG', mimeType: 'text/plain', buffer: Buffer.from(log) });
  await expect(state(page)).toContainText(
    '1 address outside the filter’s network sent mail that was accepted: 2 messages.',
  );
  await expect(tool(page).getByRole('cell', { name: '203.0.113.77' })).toBeVisible();
  await expect(tool(page).getByRole('heading', { name: 'Senders of your own' })).toBeVisible();
  await expect(tool(page).getByRole('heading', { name: 'Refused from outside' })).toBeHidden();
  await page.getByRole('button', { name: 'the addresses of your own senders' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('10.0.5.99');
  await page.getByRole('button', { name: 'as CSV' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('203.0.113.77,outside,2,0,0');
});

test('a large log shows its progress, leaves the page usable, and can be stopped', async ({ page }) => {
  await page.goto(path);
  await page.getByLabel('Headers of a message').focus();
  await page.evaluate(
    (lines) => {
      const whole = new File(
        Array.from({ length: 100 }, () => lines.repeat(Math.ceil(1_000_000 / lines.length))),
        'big.log',
      );
      const files = new DataTransfer();
      files.items.add(whole);
      const input = document.querySelector<HTMLInputElement>('#header-log');
      if (input) input.files = files.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    },
    `${taken(1, '203.0.113.77')}\r\n`,
  );
  const progress = tool(page).getByRole('progressbar');
  await expect(progress).toBeVisible();
  // The page answers while the worker reads.
  await page.getByRole('button', { name: 'Direct delivery', exact: true }).click();
  await expect(tool(page).locator('[data-verdict]')).toContainText('went around');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(state(page)).toContainText('Stopped. In the part of the log that was read');
  await expect(progress).toBeHidden();
});

test('addresses that become the reader’s own change what a log says', async ({ page }) => {
  await page.goto(path);
  await page
    .getByLabel('A whole log of your server')
    .setInputFiles({ name: 'RECV.LOG', mimeType: 'text/plain', buffer: Buffer.from(taken(1, '203.0.113.77')) });
  const letIn = tool(page).getByRole('heading', { name: 'Let in from outside' });
  await expect(letIn).toBeVisible();
  await page.getByLabel('Public addresses of mail servers').fill('203.0.113.77');
  await expect(state(page)).toHaveText('Reading RECV.LOG again.');
  await expect(letIn).toBeHidden();
  await expect(tool(page).getByRole('heading', { name: 'Senders of your own' })).toBeVisible();
  await expect(letIn).toBeHidden();
});
