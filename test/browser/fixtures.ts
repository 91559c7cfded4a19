import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { site } from '../../src/site.ts';

interface Watch {
  /** Everything that went wrong in the pages of this test. It fails when this is not empty at the end. */
  readonly faults: string[];
  /** For tests that break something on purpose: faults that match are expected. */
  expectFault(pattern: RegExp): void;
  /** What comes later is no fault: a page that is closed gives up what it still fetches, and Firefox says so. */
  end(): void;
}

/**
 * Every test also asserts that its pages stay silent: no error in the console, no exception, no violation of the
 * content security policy, no failed request, and nothing asked of another host.
 */
export const test = base.extend<{ watch: Watch }>({
  // Tests write addresses as articles do: from the root of the site, also where that is below a folder.
  page: async ({ page, watch, browserName }, use) => {
    const goto = page.goto.bind(page);
    page.goto = (address, options) => goto(address.replace(/^\//, site.base), options);
    if (browserName === 'firefox') {
      typeAsAPerson(page);
      // Firefox runs such scripts in the empty page before the first one, too, which has neither storage nor clipboard.
      const add = page.addInitScript.bind(page);
      page.addInitScript = (script, value) =>
        add(`if (location.protocol.startsWith('http')) (${script})(${JSON.stringify(value)})`);
    }
    await use(page);
    watch.end();
  },

  watch: [
    async ({ context, baseURL, browserName }, use) => {
      // A setting of the project opens Firefox's clipboard: it knows no such permissions.
      if (browserName === 'firefox') context.grantPermissions = async () => {};
      const faults: string[] = [];
      const expected: RegExp[] = [];
      let count: number | undefined;
      const host = new URL(baseURL ?? '').host;

      // The browser's own cross-fade, given up where the next page came before it: no script of ours is in it.
      const except = (message: string) =>
        /^Transition was (?:aborted|skipped)/.test(message) || faults.push(`exception: ${message}`);
      await context.exposeFunction('__report', (kind: string, text: string) =>
        kind === 'exception' ? except(text) : faults.push(`${kind}: ${text}`),
      );
      await context.addInitScript((isFirefox) => {
        const report = (kind: string, text: string) =>
          (globalThis as unknown as Record<string, (kind: string, text: string) => void>)['__report']?.(kind, text);
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
          report('policy violation', `${violatedDirective} ${blockedURI} ${sample}`);
        });
        if (!isFirefox) return;
        addEventListener('error', ({ message }) => report('exception', message));
        addEventListener('unhandledrejection', (event) => {
          const { message = String(event.reason) } = Object(event.reason);
          setTimeout(() => event.defaultPrevented || report('exception', message));
        });
      }, browserName === 'firefox');
      // Firefox reports what a page has handled as well, and modules that do not come.
      if (browserName !== 'firefox') context.on('weberror', (error) => except(error.error().message));
      context.on('console', (message) => {
        // The search is fetched when its button has the focus, and somebody who tabs past it does not search.
        if (/preloaded using link preload but not used/.test(message.text())) return;
        // The browser's own idea, at the root of the host: what is beside the folder of the site belongs to somebody else.
        if (site.base !== '/' && new URL('/favicon.ico', baseURL).href === message.location().url) return;
        if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
      });
      context.on('request', (request) => {
        const address = new URL(request.url());
        if (!/^https?:$/.test(address.protocol)) return;
        if (address.host !== host) faults.push(`other host: ${request.url()}`);
        if (!address.pathname.startsWith(site.base)) faults.push(`not below ${site.base}: ${request.url()}`);
      });
      context.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText ?? '';
        // Leaving a page while it still fetches is not a fault.
        if (reason !== 'net::ERR_ABORTED' && reason !== 'NS_BINDING_ABORTED')
          faults.push(`request failed: ${request.url()} ${reason}`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400) faults.push(`answer ${response.status()}: ${response.url()}`);
      });

      await use({
        faults,
        expectFault: (pattern) => expected.push(pattern),
        end: () => {
          count = faults.length;
        },
      });

      const isExpected = (fault: string) => expected.some((pattern) => pattern.test(fault));
      expect(faults.slice(0, count).filter((fault) => !isExpected(fault))).toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * Makes `fill` an edit that counts as one of a person, in every page of this worker: Firefox sends "change" when a field
 * is left only for those, and Playwright's own sets the value as a script does. A long text keeps Playwright's way.
 */
function typeAsAPerson(page: Page): void {
  const locator = Object.getPrototypeOf(page.locator('html')) as Locator & { isTyping?: boolean };
  if (locator.isTyping) return;
  const setValue = locator.fill;
  Object.assign(locator, {
    isTyping: true,
    async fill(this: Locator, text: string, options?: Parameters<Locator['fill']>[1]) {
      if (text.length > 5000) return setValue.call(this, text, options);
      await setValue.call(this, '', options);
      await this.evaluate((_, typed) => document.execCommand('insertText', false, typed), text);
    },
  });
}

/**
 * The search dialog, opened by its button, with the field focused. Until its script is there, the button leads to the list
 * of all articles.
 */
export async function openSearch(page: Page) {
  await page.locator('site-search:defined').waitFor();
  await page.getByRole('button', { name: 'Search', exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('combobox', { name: 'Search the knowledge base' })).toBeFocused();
  return dialog;
}

/** Holds the files back whose address matches; the function that it gives lets them come. */
export async function holdBack(page: Page, pattern: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(pattern, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Opens a page as a person does, whose pointer moves: what waits for a first sign of somebody starts. */
export async function arrive(page: Page, address: string, options: Parameters<Page['goto']>[1] = {}) {
  await page.goto(address, options);
  await page.mouse.move(9, 9);
  await page.mouse.move(10, 10);
}

export { expect };
