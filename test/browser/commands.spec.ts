import { arrive, expect, test } from './fixtures.ts';

test('a command breaks after blanks and commas only, goes on set in, and is no wider than its frame', async ({
  page,
}) => {
  for (const width of [320, 375, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto('/lock-down/exchange-2016/');
    const { broken, wide, indented, wraps } = await page.evaluate(() => {
      const broken: string[] = [];
      let indented = 0;
      for (const pre of document.querySelectorAll<HTMLElement>('[data-language=powershell]')) {
        const walker = document.createTreeWalker(pre, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        let before: { top: number; letters: string } | undefined;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          for (const [index, letter] of [...(node as Text).data].entries()) {
            range.setStart(node, index);
            range.setEnd(node, index + 1);
            const box = [...range.getClientRects()].find((one) => one.width > 0);
            if (!box) {
              before = undefined;
              continue;
            }
            const isNewLine = before !== undefined && box.top > before.top + 8;
            if (isNewLine && /(?:^|\s)-$/.test(before?.letters ?? '') && /[A-Za-z]/.test(letter))
              broken.push(`-${letter} in ${pre.textContent}`);
            if (
              isNewLine &&
              box.left > pre.getBoundingClientRect().left + parseFloat(getComputedStyle(pre).paddingLeft) + 2
            )
              indented += 1;
            before = { top: box.top, letters: (before?.letters ?? '').slice(-1) + letter };
          }
        }
      }
      const all = [...document.querySelectorAll<HTMLElement>('.code pre')];
      const heads = [...document.querySelectorAll<HTMLElement>('.code figcaption')].filter(
        (one) => one.textContent === 'Exchange Management Shell' && one.offsetHeight > 40,
      );
      return {
        broken,
        indented,
        wide: all.filter((pre) => pre.scrollWidth > pre.clientWidth).map((pre) => pre.textContent),
        wraps: heads.length,
      };
    });
    expect(broken, `${width}`).toEqual([]);
    expect(wide, `${width}`).toEqual([]);
    expect(indented, `${width}`).toBeGreaterThan(0);
    if (width > 320) expect(wraps, `${width}`).toBe(0);
  }
});

test('a command in a sentence is copied by a press or a key, with what is filled in, and an answer of a server is not', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await arrive(page, '/lock-down/exchange-2016/#server=MX-LON');
  const command = page.locator('#step-create-own-connector code.command').first();
  await expect(command).toContainText('"MX-LON\\Internal anonymous"');
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await command.click();
  await expect
    .poll(clipboard)
    .toBe('Set-ReceiveConnector "MX-LON\\Internal anonymous" -RemoteIPRanges 10.0.5.20,10.0.5.21 -Enabled $true');
  const other = page.locator('#step-close-other-connectors code.command').first();
  await other.press('Enter');
  await expect.poll(clipboard).toMatch(/-Enabled \$false$/);
  await expect(other).toHaveAttribute('data-copied', 'Copied');
  await expect(page.locator('code.command', { hasText: 'Sender OK' })).toHaveCount(0);
});

test('where the browser refuses to copy, the command is selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await arrive(page, '/lock-down/exchange-2016/');
  const command = page.locator('#step-create-own-connector code.command').first();
  await command.press('Enter');
  await expect(command).toHaveAttribute('data-copied', /^Selected/);
  expect(await page.evaluate(() => String(getSelection()))).toContain('Set-ReceiveConnector');
});
