import { expect, test } from './fixtures.ts';

const guide = '/lock-down/exchange-2007/';

test('the version picker leads to the same task for the other version, and marks the current one', async ({ page }) => {
  await page.goto('/permissions/exchange-2007/');
  const picker = page.getByRole('navigation', { name: 'This guide for another system' });
  await expect(picker.locator('[aria-current=page]')).toHaveText('2007');
  await expect(picker.getByText('not needed', { exact: false }).first()).toBeAttached();
  await picker.getByRole('link', { name: 'Exchange 2003' }).click();
  await expect(page).toHaveURL(/\/permissions\/exchange-2003\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Exchange 2003');
});

test('a command is copied whole, without colours and breaks, and the button says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(guide);
  const step = page.locator('#step-create-connector-in-shell');
  const command = step.locator('.code').first();
  await command.getByRole('button', { name: /^Copy / }).click();
  await expect(command.getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^\$old = Get-ReceiveConnector .*\nNew-ReceiveConnector -Name "From MailRoute" -Server HUB01 -Custom .*-RemoteIPRanges 199\.89\.0\.0-199\.89\.7\.255 /,
  );
});

test('where the clipboard is refused, the command is selected instead', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.goto(guide);
  const step = page.locator('.step', { hasText: 'Export-Clixml' }).first();
  await step.locator('.code').first().getByRole('button', { name: /^Copy/ }).click();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('Export-Clixml');
});

test('each step has a link to itself, and the step it leads to is not hidden behind the header', async ({ page }) => {
  await page.goto(guide);
  const step = page.locator('#step-create-folder');
  await step.getByRole('link', { name: /^Link to/ }).click();
  await expect(page).toHaveURL(/#step-create-folder$/);
  const header = await page.locator('body > header').boundingBox();
  const box = await step.boundingBox();
  expect(box?.y ?? 0).toBeGreaterThanOrEqual(header?.height ?? 0);
});

test('a link to the first step of a part shows the title of the part too', async ({ page }) => {
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(`${guide}#step-create-folder`);
    const first = page.locator('h3 + ol > .step:first-child').nth(2);
    await page.goto(`${guide}#${await first.getAttribute('id')}`);
    const header = await page.locator('body > header').boundingBox();
    const title = await first.evaluate((one) => one.parentElement?.previousElementSibling?.getBoundingClientRect().top);
    expect(title, `${width}`).toBeGreaterThanOrEqual(header?.height ?? Number.NaN);
  }
});

test('the menu shows that it is open, and the theme button has a tooltip', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 700 });
  await page.goto(guide);
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  const entries = page.getByRole('navigation', { name: 'Site menu' });
  await expect(page.locator('theme-button button')).toHaveAttribute('title', 'Theme');
  const closed = await menu.evaluate((one) => getComputedStyle(one).backgroundColor);
  await menu.click();
  await expect(entries).toBeVisible();
  expect(await menu.evaluate((one) => getComputedStyle(one).backgroundColor)).not.toBe(closed);

  await entries.getByRole('link', { name: 'Contact' }).click();
  await expect(entries).toBeHidden();
  await expect(page.locator('#contact')).toBeInViewport({ ratio: 1 });
  // Who asks for support is not offered a trial first.
  const [contact, trial] = await Promise.all(
    ['#footer-contact', '#footer-trial'].map((one) => page.locator(one).boundingBox()),
  );
  expect(contact?.y).toBeLessThan(trial?.y ?? 0);
});

test('a command in a sentence breaks at blanks, never after the hyphen of a parameter', async ({ page }) => {
  for (const width of [320, 375, 768]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/lock-down/exchange-2016/#step-set-service-state');
    const broken = await page.locator('main :not(pre) > code').evaluateAll((codes) =>
      codes.flatMap((code) =>
        [...(code.textContent ?? '').matchAll(/(?<=\s)-[A-Za-z]{1,24}/g)].flatMap(({ 0: name, index }) => {
          const tops = [index, index + name.length - 1].map((at) => topOf(code, at));
          return tops[0] === tops[1] ? [] : [name];
          function topOf(element: Element, offset: number): number {
            const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
            let left = offset;
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
              const length = node.textContent?.length ?? 0;
              if (left < length) {
                const range = document.createRange();
                range.setStart(node, left);
                range.setEnd(node, left + 1);
                return range.getBoundingClientRect().top;
              }
              left -= length;
            }
            return Number.NaN;
          }
        }),
      ),
    );
    expect(broken, `${width}`).toEqual([]);
  }
});

test('steps are numbered through a section, over all its parts', async ({ page }) => {
  await page.goto(guide);
  const section = page.locator('section.steps');
  expect(await section.locator('ol').count()).toBeGreaterThan(1);
  expect(await section.locator('.step').count()).toBeGreaterThan(20);
  // What a counter has come to cannot be read, but what it is made of can: it begins at the section, no part begins it
  // again, and each step adds one and shows it. The steps of a way are counted apart, by its name.
  const counter = await section.evaluate((element) => {
    const all = [...element.querySelectorAll('*')];
    const steps = all.filter((one) => one.matches('.step'));
    const look = (step: Element) => {
      const way = step.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? 'step';
      const { content } = getComputedStyle(step.querySelector('a') ?? step, '::before');
      return `${way}: ${getComputedStyle(step).counterIncrement}, ${content}`;
    };
    return {
      start: getComputedStyle(element).counterReset,
      restarts: all.filter((one) => /\bstep\b/.test(getComputedStyle(one).counterReset)).length,
      steps: [...new Set(steps.map(look))].sort(),
    };
  });
  expect(counter).toEqual({
    start: 'step 0 shell 0 console 0',
    restarts: 0,
    steps: [
      'console: console 1, "C" counter(console)',
      'shell: shell 1, "S" counter(shell)',
      'step: step 1, counter(step)',
    ],
  });
});

test('the keyboard reaches everything, sees where it is, and is never behind the header', async ({ page }) => {
  test.setTimeout(60_000);
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto('/permissions/exchange-2003/');
  const problems: string[] = [];
  for (let stop = 0; stop < 400; stop += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const active = document.activeElement;
      if (!active || active === document.body) return undefined;
      const box = active.getBoundingClientRect();
      const style = getComputedStyle(active);
      const middle = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return {
        name: active.outerHTML.slice(0, 80),
        outlined: style.outlineStyle !== 'none',
        hidden: !middle || !(active.contains(middle) || middle.contains(active)),
        small: box.height < 24 && !active.closest('p, li, dd, td') && box.width > 0,
      };
    });
    if (!seen) break;
    if (!seen.outlined) problems.push(`no outline: ${seen.name}`);
    if (seen.hidden) problems.push(`hidden: ${seen.name}`);
    if (seen.small) problems.push(`lower than 24 px: ${seen.name}`);
  }
  expect(problems).toEqual([]);
});

test('printed, a guide is the runbook: steps and commands, without navigation and buttons', async ({ page }) => {
  await page.goto(guide);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#step-create-connector-in-shell pre')).toBeVisible();
  await expect(page.locator('body > header')).toBeHidden();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
});
