import { everyPage } from './every-page.ts';
import { arrive, expect, test } from './fixtures.ts';

test('a command breaks after blanks and commas only, goes on set in, and is no wider than its frame', async ({
  page,
}) => {
  for (const width of [320, 375, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto('/lock-down/exchange-2016/');
    const { broken, wide, indented, head } = await page.evaluate(() => {
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
      const heads = [...document.querySelectorAll<HTMLElement>('.code figcaption')].flatMap((one) =>
        one.textContent === 'Exchange Management Shell' && one.offsetHeight > 0 ? one.offsetHeight : [],
      );
      return {
        broken,
        indented,
        wide: all.filter((pre) => pre.scrollWidth > pre.clientWidth).map((pre) => pre.textContent),
        head: Math.max(...heads),
      };
    });
    expect(broken, `${width}`).toEqual([]);
    expect(wide, `${width}`).toEqual([]);
    expect(indented, `${width}`).toBeGreaterThan(0);
    // One line; on the narrowest phone two, which are as high as the button beside them.
    expect(head, `${width}`).toBeLessThanOrEqual(width > 320 ? 36 : 44);
  }
});

// Pages with long commands, file names, ranges and answers, and tools that write commands, also in a frame.
const withCode = [
  ...everyPage.filter((path) =>
    /^\/(?:lock-down|undo|disable-filters|verify|permissions)\/(?:exchange|postfix|docker|plesk|azure|mdaemon|exim|nftables)/.test(
      path,
    ),
  ),
  ...everyPage.filter((path) => /^\/(?:tools|articles|network|troubleshooting)\//.test(path)),
  '/embed/probe/',
  '/embed/allow-list/',
  '/replies/550-5-7-1/',
];

// In parts, which run side by side.
const parts = 2;
for (let part = 0; part < parts; part += 1) {
  test(`no line of code ends after a hyphen, nor inside of an address or a reply code, part ${part + 1} of ${parts}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    expect(withCode.length).toBeGreaterThan(60);
    const wrong: string[] = [];
    for (const path of withCode.filter((_, index) => index % parts === part)) {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      for (const width of [320, 375, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const found = [...(await page.evaluate(tornCode, undefined)), ...(await page.evaluate(codeWithoutTint))];
        wrong.push(...found.map((one) => `${path} at ${width}: ${one}`));
      }
    }
    expect(wrong).toEqual([]);
  });
}

test('what a tool writes breaks as the page did before, and is copied as one line', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 375, height: 800 });
  await arrive(page, '/tools/allow-list/#exchange-2010');
  const tool = page.getByRole('group', { name: 'Allow-list builder' });
  const lines = tool.locator('[data-lines] code');
  await expect(lines).toContainText('-RemoteIPRanges');
  await page.locator('#allow-list-own').fill('10.0.5.0/24');
  await expect(lines).toContainText('10.0.5.0/24');
  expect(await page.evaluate(tornCode, undefined)).toEqual([]);
  // What is said of the list comes once the field is left, and moves what is below it.
  await page.locator('#allow-list-own').press('Tab');
  await tool.locator('[data-lines] copy-button button').click();
  const text = await lines.textContent();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
});

test('an excerpt of the search does not end a line after the hyphen of a parameter', async ({ page }) => {
  for (const width of [375, 768]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/search/?q=RemoteIPRanges+AuthMechanism');
    await expect(page.locator('.results .excerpt').first()).toBeVisible();
    expect(await page.evaluate(tornCode, '.excerpt'), `${width}`).toEqual([]);
  }
});

test('a title that has a word with a hyphen keeps it on one line', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  for (const path of ['/undo/postfix/', '/verify/docker-mailserver/']) {
    await page.goto(path);
    expect(await page.evaluate(tornCode, 'h1')).toEqual([]);
  }
});

/** Code in a sentence with a line that has no tint, or a tint on a line that has no letter; and blocks with an empty end. */
function codeWithoutTint(): string[] {
  const wrong: string[] = [];
  const range = document.createRange();
  for (const code of document.querySelectorAll<HTMLElement>('code:has(wbr)')) {
    const letters: DOMRect[] = [];
    const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { index } of (node as Text).data.matchAll(/\S/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        letters.push(...[...range.getClientRects()].filter(({ width }) => width > 0));
      }
    }
    const block = code.closest('pre');
    if (letters.length === 0) continue;
    if (block) {
      const end = block.getBoundingClientRect().bottom - Number.parseFloat(getComputedStyle(block).paddingBottom);
      if (end - Math.max(...letters.map(({ bottom }) => bottom)) > 14) wrong.push(`empty end: ${code.textContent}`);
    }
    const { backgroundColor, display } = getComputedStyle(code);
    if (block || display !== 'inline' || backgroundColor === 'rgba(0, 0, 0, 0)') continue;
    const lines = [...code.getClientRects()].filter(({ width }) => width > 0);
    const isOn = (line: DOMRect, { bottom }: DOMRect) => Math.abs(line.bottom - bottom) < 6;
    if (!letters.every((letter) => lines.some((line) => isOn(line, letter))))
      wrong.push(`no tint: ${code.textContent}`);
    if (!lines.every((line) => letters.some((letter) => isOn(line, letter))))
      wrong.push(`no letter: ${code.textContent}`);
  }
  return wrong;
}

/**
 * Lines that end inside a word which they should not tear: after a hyphen, between two digits, after a reply code. A word
 * that is longer than any line, and has no slash or comma to break at, is excused.
 */
function tornCode(selector = 'code'): string[] {
  const torn: string[] = [];
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const code of document.querySelectorAll<HTMLElement>(selector)) {
    const letters: { letter: string; top: number }[] = [];
    const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const topOf = () => [...range.getClientRects()].find((box) => box.width > 0)?.top ?? Number.NaN;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      range.selectNodeContents(node);
      const tops = new Set([...range.getClientRects()].filter((box) => box.width > 0).map((box) => box.top));
      const [only] = tops.size === 1 ? tops : [];
      for (const [index, letter] of [...(node as Text).data].entries()) {
        // A text on one line is measured at once; only a blank at its end may be nowhere.
        if (only === undefined || letter.trim() === '') {
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          letters.push({ letter, top: topOf() });
        } else letters.push({ letter, top: only });
      }
    }
    const text = letters.map(({ letter }) => letter).join('');
    for (const [index, { top }] of letters.entries()) {
      const before = letters[index - 1];
      const isNewLine = before !== undefined && top > before.top + 8;
      const [start, end] = [text.slice(0, index), text.slice(index)];
      const isCode =
        Number.isNaN(before?.top ?? Number.NaN) &&
        /(?:^|\D)[245]\d\d\s$/.test(start) &&
        /^[245]\.\d/.test(end) &&
        top > (letters[index - 2]?.top ?? top) + 8;
      if (!isCode && !isNewLine) continue;
      const word = `${/[^\s\\/,]*$/.exec(start)?.[0] ?? ''}${/^[^\s\\/,]*/.exec(end)?.[0] ?? ''}`;
      const isTorn = start.endsWith('-') || (/\d[.:/]?$/.test(start) && /^[.:/]?\d/.test(end));
      if (isCode || (isTorn && word.length <= 25)) torn.push(`${start.slice(-24)}⏎${end.slice(0, 24)}`);
    }
  }
  return torn;
}

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
