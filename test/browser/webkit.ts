/**
 * A smoke test in WebKitGTK, the engine of Safari: `npm run test:webkit`, after a build. Home, a guide, the calculator and
 * the search, by plain requests to WebKitWebDriver (Debian: webkit2gtk-driver, and xvfb where there is no screen).
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { serveSite } from './site-server.ts';

/** What WebDriver calls the id of an element, and its codes of keys. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const tab = '\uE004';

interface Browser {
  readonly version: string;
  open(path: string): Promise<void>;
  /** Types into the first element that the selector finds; without one, wherever the focus is. */
  type(text: string, selector?: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** Resolves when an element of the selector is seen and its text contains the words. */
  sees(selector: string, words: string): Promise<void>;
  close(): Promise<void>;
}

const checks: Readonly<Record<string, (browser: Browser) => Promise<void>>> = {
  'the home page leads to the guides': async (browser) => {
    await browser.open('/');
    await browser.sees('main a[href="/lock-down/postfix/"]', 'Postfix');
  },
  'a guide writes the names of the reader into its commands, and counts steps': async (browser) => {
    await browser.open('/lock-down/exchange-2007/#server=MX77');
    await browser.sees('article mark.yours', 'MX77');
    await browser.click('article input[type="checkbox"][aria-label="Step 1 done"]');
    await browser.sees('work-sheet', '1 of');
  },
  'the calculator says what is wrong with an address, and what a range is': async (browser) => {
    await browser.open('/tools/subnet/');
    await browser.type(`192.0.2.O${tab}`, '#calculator-network');
    await browser.sees('subnet-calculator', 'is the letter, not zero');
    await browser.type(`192.0.2.1-192.0.2.6${tab}`, '#calculator-network');
    await browser.sees('subnet-calculator', '192.0.2.2/31');
  },
  'the search opens with a key and finds the guide': async (browser) => {
    await browser.open('/network/');
    await browser.type('/');
    await browser.type('exchange 2007', 'dialog[open] [role="combobox"]');
    await browser.sees('dialog[open] [role="option"]', 'Exchange 2007');
  },
};

const driver = onPath('WebKitWebDriver');
const screen = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
const screenProgram = onPath('Xvfb');
if (!driver || !(screen || screenProgram)) {
  const missing = driver ? 'a screen, or Xvfb (Debian: xvfb)' : 'WebKitWebDriver (Debian: webkit2gtk-driver)';
  console.error(`This test needs ${missing}, which is not on this machine.`);
  process.exit(1);
}

const started: ChildProcess[] = [];
const server = await serveSite(fileURLToPath(new URL('../../dist/', import.meta.url)));
let failures = 0;
try {
  const browser = await startBrowser(driver);
  console.log(`WebKitGTK ${browser.version}`);
  for (const [name, check] of Object.entries(checks)) {
    const problem = await check(browser).then(
      () => '',
      (error: Error) => error.message,
    );
    if (problem) failures += 1;
    console.log(problem ? `FAILED  ${name}: ${problem}` : `passed  ${name}`);
  }
  await browser.close();
} finally {
  for (const one of started) one.kill();
  server.close();
}
process.exit(failures === 0 ? 0 : 1);

async function startBrowser(program: string): Promise<Browser> {
  const own = screen ? {} : { DISPLAY: ':97' };
  if (!screen) started.push(spawn(screenProgram ?? '', [':97', '-screen', '0', '1280x900x24'], { stdio: 'ignore' }));
  const port = await freePort();
  // As root there is no sandbox, and without a graphics card no compositor.
  const root = process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {};
  const env = { ...process.env, ...own, ...root, WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
  started.push(spawn(program, [`--port=${port}`], { stdio: 'ignore', env }));
  await pause(1000);

  const ask = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
    if (value?.error) throw new Error(`${path}: ${value.error} ${value.message}`);
    return value;
  };
  const session = (await ask('POST', '/session', { capabilities: {} })) as {
    sessionId: string;
    capabilities: { browserVersion: string };
  };
  const at = `/session/${session.sessionId}`;
  const find = async (selector: string): Promise<string> => {
    await run('return document.querySelector(arguments[0]) !== null', [selector], `there is no ${selector}`);
    const found = await ask('POST', `${at}/element`, { using: 'css selector', value: selector });
    return `${at}/element/${(found as Record<string, string>)[elementKey]}`;
  };
  /** Runs a script again and again until it returns something. */
  const run = async (script: string, values: readonly string[], otherwise: string): Promise<void> => {
    for (const end = Date.now() + 10_000; Date.now() < end; await pause(100)) {
      if (await ask('POST', `${at}/execute/sync`, { script, args: values })) return;
    }
    throw new Error(otherwise);
  };
  return {
    version: session.capabilities.browserVersion,
    open: async (path) => {
      await ask('POST', `${at}/url`, { url: new URL(path, server.origin).href });
      // This driver goes on before the scripts of the page have run.
      await run(`return document.readyState === 'complete'`, [], `${path} was not complete in time`);
    },
    type: async (text, selector) => {
      if (!selector) {
        const keys = [...text].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
        await ask('POST', `${at}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions: keys }] });
        return;
      }
      const element = await find(selector);
      await ask('POST', `${element}/clear`, {});
      await ask('POST', `${element}/value`, { text });
    },
    click: async (selector) => void (await ask('POST', `${await find(selector)}/click`, {})),
    sees: (selector, words) =>
      run(
        `return [...document.querySelectorAll(arguments[0])].some((one) => one.checkVisibility() && one.textContent.includes(arguments[1]))`,
        [selector, words],
        `no ${selector} that is seen contains "${words}"`,
      ),
    close: async () => void (await ask('DELETE', at)),
  };
}

function onPath(command: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, command)).find(existsSync);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
