import { execFileSync } from 'node:child_process';
import { expect, test } from './fixtures.ts';
import { states } from './states.ts';

/**
 * Four parts of the site, compared with how they looked when somebody last accepted them
 * (`npm run browser -- pictures --update-snapshots`, then look at what changed).
 */
const parts = [
  { name: 'calculator-refusal', part: 'subnet-calculator', state: 'calculator-refusal' },
  { name: 'dialog', part: '#step-type-block .dialog', state: 'steps-and-dialog' },
  { name: 'command', part: '#step-create-connector-in-shell', state: 'step-linked' },
  { name: 'mail-flow', part: '.flow [data-state=open] svg', state: undefined },
] as const;

// The pictures hold text, so they are of these two fonts, which come together; with others every letter would differ.
const fonts = { text: 'DejaVu Sans', code: 'DejaVu Sans Mono' };
const isInstalled = (font: string) => {
  try {
    return execFileSync('fc-match', ['--format=%{family}', font], { encoding: 'utf8' }) === font;
  } catch {
    return false;
  }
};
const missing = Object.values(fonts).filter((font) => !isInstalled(font));

test.skip(missing.length > 0, `the pictures show ${missing.join(' and ')}, which this machine does not have`);

for (const { name, part, state } of parts) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name} looks as accepted, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width: 800, height: 900 });
      await page.emulateMedia({ colorScheme });
      const found = states.find((one) => one.name === state);
      await page.goto(found?.path ?? '/', { waitUntil: 'networkidle' });
      await found?.reach?.(page);
      await page.evaluate(({ text, code }) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`:root { --sans: "${text}"; --mono: "${code}" }`);
        document.adoptedStyleSheets.push(sheet);
      }, fonts);
      await page.mouse.move(0, 0);
      // At whole pixels, wherever the page around it puts it: half a pixel would redraw every letter. And alone: whatever
      // follows it is not what was accepted.
      await page.locator(part).evaluate((element: HTMLElement | SVGElement) => {
        const { width } = element.getBoundingClientRect();
        Object.assign(element.style, {
          position: 'fixed',
          top: '80px',
          left: '20px',
          width: `${Math.round(width)}px`,
          zIndex: '9',
          background: 'var(--page)',
        });
      });
      await expect(page.locator(part)).toHaveScreenshot(`${name}-${colorScheme}.png`, { maxDiffPixelRatio: 0.01 });
    });
  }
}
