/**
 * Pictures of every kind of page and of every state worth looking at, to leaf through: `npm run shots`, after a build.
 *
 * Writes shots/<width>/<what>-<light|dark|print|forced>.png. Nothing is compared here; pictures.spec.ts does that.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { preview } from 'astro';
import { launchArguments, provideChromium } from './chromium.ts';
import { templates } from './every-page.ts';
import { type State, states } from './states.ts';

const widths = [375, 768, 1280, 1920] as const;
const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  print: { media: 'print', colorScheme: 'light' },
  forced: { forcedColors: 'active', colorScheme: 'dark' },
} as const;
type Look = keyof typeof looks;
const bothSchemes = ['light', 'dark'] as const;

const port = 4331;
const folder = 'shots';

const server = await preview({ root: process.cwd(), server: { port }, trailingSlash: 'ignore' });
const browser = await chromium.launch({ executablePath: provideChromium(), args: [...launchArguments] });
try {
  const pages = templates.map(
    (path): State => ({ name: path.replaceAll(/\W+/g, '-').replaceAll(/^-|-$/g, '') || 'home', path }),
  );
  const shots: (readonly [State, number, Look])[] = [
    ...pages.flatMap((one) => widths.flatMap((width) => bothSchemes.map((look) => [one, width, look] as const))),
    ...states.flatMap((one) =>
      ([375, 1280] as const).flatMap((width) => bothSchemes.map((look) => [one, width, look] as const)),
    ),
    ...pages.map((one) => [one, 768, 'print'] as const),
    ...[...pages, ...states].map((one) => [one, 375, 'forced'] as const),
  ];
  for (const width of widths) mkdirSync(join(folder, String(width)), { recursive: true });
  for (const [one, width, look] of shots)
    await shoot(browser, one, width, look, pages.includes(one) && look !== 'forced');
} finally {
  await browser.close();
  await server.stop();
}
console.log(`The pictures are in ${folder}/.`);

async function shoot(browser: Browser, { name, path, reach }: State, width: number, look: Look, whole: boolean) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.emulateMedia(looks[look]);
  await page.goto(`http://localhost:${port}${path}`, { waitUntil: 'networkidle' });
  await reach?.(page);
  // Long enough for the message that waits for a pause in typing.
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, String(width), `${name}-${look}.png`), fullPage: whole });
  await page.close();
}
