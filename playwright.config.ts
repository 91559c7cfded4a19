import { defineConfig } from '@playwright/test';
import { site } from './src/site.ts';
import { findChromium, launchArguments } from './test/browser/chromium.ts';
import { findFirefox } from './test/browser/firefox.ts';
import { limits } from './test/browser/firefox-limits.ts';

// Not the port of `npm start`, so that a site that is open beside the tests is neither in the way nor tested by mistake.
const port = Number(process.env['TEST_PORT'] ?? 4329);

// One browser at a time: each has its own command, and `playwright test` alone is Chromium.
const isFirefox = process.env['TEST_BROWSER'] === 'firefox';

const executable = (path: string | undefined) => (path ? { executablePath: path } : {});

const chromium = {
  name: 'chromium',
  use: {
    browserName: 'chromium' as const,
    launchOptions: { ...executable(findChromium()), args: [...launchArguments] },
  },
};

const firefox = {
  name: 'firefox',
  use: {
    browserName: 'firefox' as const,
    channel: 'moz-firefox',
    launchOptions: {
      ...executable(isFirefox ? findFirefox() : undefined),
      // A clipboard that tests may read, scroll bars that take no room, a mouse, and no pages kept for going back, whose
      // return Playwright never hears of: as Chromium has them.
      firefoxUserPrefs: {
        'browser.sessionhistory.max_total_viewers': 0,
        'dom.events.testing.asyncClipboard': true,
        'ui.useOverlayScrollbars': 1,
        'ui.primaryPointerCapabilities': 6,
        'ui.allPointerCapabilities': 6,
      },
    },
  },
  grepInvert: limits.flatMap(({ tests }) => [...tests]),
};

export default defineConfig({
  testDir: 'test/browser',
  snapshotPathTemplate: 'test/browser/pictures/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // Failures are printed in full at the end; with a line for each test they would be far above it.
  reporter: 'dot',
  timeout: 30_000,
  use: { baseURL: `http://localhost:${port}${site.base}` },
  webServer: {
    command: 'npm run serve',
    url: `http://localhost:${port}${site.base}`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
  projects: [isFirefox ? firefox : chromium],
});
