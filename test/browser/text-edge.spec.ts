import { expect, test } from '@playwright/test';

const pages = [
  '/lock-down/',
  '/lock-down/exchange-2016/',
  '/replies/',
  '/background/',
  '/search/',
  '/a-z/',
  '/404.html',
];

for (const width of [375, 768, 1280, 1920]) {
  test(`titles of all kinds of page begin at one edge at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const edges = new Map<string, number>();
    // A narrow page has one edge; a wide one has two, and the home page begins at the outer one.
    for (const path of width < 992 ? ['/', ...pages] : pages) {
      await page.goto(path);
      edges.set(path, await page.locator('h1').evaluate((title) => Math.round(title.getBoundingClientRect().left)));
    }
    expect([...new Set(edges.values())], JSON.stringify([...edges])).toHaveLength(1);
  });
}

for (const width of [375, 768, 900]) {
  test(`in one column everything ends at one edge at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const ends = new Map<string, number>();
    const endOf = (part: string) =>
      page
        .locator(part)
        .filter({ visible: true })
        .first()
        .evaluate((one) =>
          Math.round(one.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(one).paddingRight)),
        );
    for (const [path, parts] of [
      ['/', ['.picker', '.wrong']],
      ['/tools/allow-list/', ['.column', 'allow-list']],
      ['/lock-down/exchange-2016/', ['.text', '.guide-bar']],
      ['/search/', ['search-page form div']],
    ] as const) {
      await page.goto(path);
      const menu = await page.getByRole('button', { name: 'Menu' }).boundingBox();
      ends.set(`${path} menu`, Math.round((menu?.x ?? 0) + (menu?.width ?? 0)));
      for (const part of parts) ends.set(`${path} ${part}`, await endOf(part));
    }
    // The words of the bar have room around them that can be pressed.
    ends.set('bar', (ends.get('/lock-down/exchange-2016/ .guide-bar') ?? 0) - 8);
    ends.delete('/lock-down/exchange-2016/ .guide-bar');
    ends.delete('/tools/allow-list/ allow-list');
    expect([...new Set(ends.values())], JSON.stringify([...ends])).toHaveLength(1);
  });
}

for (const width of [1000, 1100, 1240]) {
  test(`the navigation beside the text begins below the name of the site at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['/lock-down/exchange-2016/', '/tools/', '/replies/']) {
      await page.goto(path);
      const [brand, beside] = await Promise.all(
        ['.brand', '.beside nav'].map((part) => page.locator(part).boundingBox()),
      );
      expect(beside?.x, path).toBe(brand?.x);
    }
  });
}

test('on the home page fields and rows end at one edge', async ({ page }) => {
  for (const width of [375, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/');
    const ends = await page.evaluate(() =>
      ['paste-anything form', '#system', '.common', '.picker details'].map((part) =>
        Math.round(document.querySelector(part)?.getBoundingClientRect().right ?? 0),
      ),
    );
    expect([...new Set(ends)], `${width}: ${ends}`).toHaveLength(1);
  }
});

test('pages of all kinds begin at one height', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const heights = new Map<string, number | undefined>();
  for (const path of pages) {
    await page.goto(path);
    heights.set(path, (await page.locator('h1').boundingBox())?.y);
  }
  expect([...new Set(heights.values())], JSON.stringify([...heights])).toHaveLength(1);
});

test('the navigation stays where it is, whichever page is open', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const places: string[] = [];
  for (const path of ['/', '/lock-down/', '/replies/', '/background/']) {
    await page.goto(path);
    const links = await page
      .locator('header .wide a')
      .evaluateAll((all) => all.map((link) => Math.round(link.getBoundingClientRect().left)));
    places.push(links.join(' '));
  }
  expect([...new Set(places)]).toHaveLength(1);
});

test('titles that open something hang beside their mark', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  for (const path of ['/', '/tools/subnet/', '/tools/allow-list/', '/lock-down/']) {
    await page.goto(path);
    const lines = await page.locator('summary').evaluateAll((all) =>
      all
        .filter((one) => one.getClientRects().length > 0)
        .map((one) => {
          const range = document.createRange();
          range.selectNodeContents(one);
          return Math.round(
            Math.min(...[...range.getClientRects()].map(({ left }) => left)) - one.getBoundingClientRect().left,
          );
        }),
    );
    expect(Math.min(...lines), path).toBeGreaterThanOrEqual(16);
    expect(new Set(lines).size, path).toBe(1);
  }
});

test('the end of support stays in one piece in the list of systems on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await page.goto('/lock-down/');
  await page.locator('summary', { hasText: 'support' }).first().click();
  const badge = page.locator('.badge').first();
  await expect(badge).toBeVisible();
  expect((await badge.boundingBox())?.height).toBeLessThan(32);
});

test('a chooser does not fold what most still run, though its support has ended', async ({ page }) => {
  await page.goto('/lock-down/');
  const list = page.locator('#systems-exchange');
  await expect(list.getByRole('link', { name: 'Exchange 2016' })).toBeVisible();
  await expect(list.getByRole('link', { name: 'Exchange 2010' })).toBeHidden();
});

test('in the calculator the fields, the bars and the box share their edges', async ({ page }) => {
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/tools/subnet/');
    const edges = await page.locator('subnet-calculator').evaluate((box) =>
      ['.entry', '#calculator-tested', '.bar rect', '.ends', '.around rect'].map((part) => {
        const { left, right } = box.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
        return `${Math.round(left)} ${Math.round(right)}`;
      }),
    );
    expect([...new Set(edges)], edges.join(', ')).toHaveLength(1);
  }
});

test('the field of a chooser ends with a column of its list', async ({ page }) => {
  for (const width of [375, 800, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/lock-down/');
    const [field, first] = await Promise.all(
      ['#system', '.systems li'].map((one) => page.locator(one).first().boundingBox()),
    );
    expect(Math.round((field?.x ?? 0) + (field?.width ?? 0))).toBe(Math.round((first?.x ?? 0) + (first?.width ?? 1)));
  }
});
