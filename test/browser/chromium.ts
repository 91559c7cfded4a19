/**
 * The Chromium that the browser tests drive: `node test/browser/chromium.ts` finds one, or installs one, and says which.
 *
 * Order: $CHROMIUM_PATH, a command on PATH, what Playwright downloaded earlier; then Debian's package, then Playwright's.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.ts';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Path of a Chromium that is already on this machine, or undefined.
 *
 * @throws Error when $CHROMIUM_PATH is set and there is no file: a wrong setting is not passed over.
 */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  return (
    findBrowser('Chromium', 'CHROMIUM_PATH', commands, environment) ?? [chromium.executablePath()].find(existsSync)
  );
}

/**
 * Path of a Chromium, installed now if need be.
 *
 * @throws Error that says what was tried and what to do.
 */
export function provideChromium(): string {
  const found = findChromium();
  if (found) return found;
  const tried: string[] = [];
  for (const [name, ...steps] of installations()) {
    console.log(`No Chromium on this machine yet. Installing it with ${name} …`);
    const failed = steps.find(([command = '', ...rest]) => spawnSync(command, rest, { stdio: 'inherit' }).status !== 0);
    const installed = findChromium();
    if (installed) return installed;
    tried.push(failed ? `"${failed.join(' ')}" failed` : `${name} ran`);
  }
  throw new Error(
    `The browser tests need Chromium, and none could be installed (${tried.join('; ')}).\n` +
      'Install one by hand and set CHROMIUM_PATH to its program.',
  );
}

/** What the browser needs here. As root there is no sandbox; and it must not call home during tests. */
export const launchArguments: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

type Installation = readonly [name: string, ...steps: (readonly string[])[]];

function installations(): Installation[] {
  const has = (command: string) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
  const root = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
  const debian: Installation = [
    "Debian's package",
    [...root, 'apt-get', 'update'],
    [...root, 'apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
  ];
  const playwright: Installation = ["Playwright's download", ['npx', 'playwright', 'install', 'chromium']];
  return has('apt-get') && (root.length === 0 || has('sudo')) ? [debian, playwright] : [playwright];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(`Browser tests use ${provideChromium()}`);
