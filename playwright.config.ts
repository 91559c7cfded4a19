import { defineConfig } from '@playwright/test';
import { site } from './src/site.ts';
import { findChromium, launchArguments } from './test/browser/chromium.ts';

// Not the port of `npm start`, so that a site that is open beside the tests is neither in the way nor tested by mistake.
const port = Number(process.env['TEST_PORT'] ?? 4329);
const executablePath = findChromium();

export default defineConfig({
  testDir: 'test/browser',
  snapshotPathTemplate: 'test/browser/pictures/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: 'line',
  timeout: 30_000,
  use: { baseURL: `http://localhost:${port}${site.base}` },
  webServer: {
    command: 'npm run serve',
    url: `http://localhost:${port}${site.base}`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: { ...(executablePath ? { executablePath } : {}), args: [...launchArguments] },
      },
    },
  ],
});
