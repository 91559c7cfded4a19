/**
 * The behaviour suite in Firefox: `node test/browser/firefox.ts` finds one and runs the project `firefox` of
 * playwright.config.ts with it. Arguments go to Playwright: `npm run test:firefox -- test/browser/guide.spec.ts`.
 *
 * Playwright drives an unchanged Firefox by WebDriver BiDi, the channel `moz-firefox`.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.ts';

const commands = ['firefox-esr', 'firefox'];

/**
 * Path of a Firefox that is already on this machine, or undefined.
 *
 * @throws Error when $FIREFOX_PATH is set and there is no file: a wrong setting is not passed over.
 */
export function findFirefox(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  return findBrowser('Firefox', 'FIREFOX_PATH', commands, environment);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = findFirefox();
  if (found) {
    console.log(`Browser tests use ${found}`);
    const run = spawnSync('playwright', ['test', ...process.argv.slice(2)], {
      stdio: 'inherit',
      env: { ...process.env, TEST_BROWSER: 'firefox' },
    });
    process.exitCode = run.status ?? 1;
  } else {
    console.error(
      'These tests need Firefox, and none is on PATH: install one (Debian: firefox-esr) or set FIREFOX_PATH to its program.',
    );
    process.exitCode = 1;
  }
}
