import type { Page } from '@playwright/test';

/** A state of the site worth looking at: where it is, and what has to be done to get there. */
export interface State {
  readonly name: string;
  readonly path: string;
  readonly reach?: (page: Page) => Promise<void>;
}

const calculator = '/tools/subnet/';
const allowList = '/tools/allow-list/';
const network = 'Network, range or address with mask';

export const states: readonly State[] = [
  {
    name: 'calculator-refusal',
    path: calculator,
    reach: (page) => leave(page, '199.89.O.0'),
  },
  {
    name: 'calculator-several-networks',
    path: calculator,
    reach: (page) => leave(page, '192.0.2.1-192.0.2.6'),
  },
  {
    name: 'calculator-right-to-left-and-long',
    path: calculator,
    reach: (page) => leave(page, `${'שלום'.repeat(20)}192.0.2.0/${'9'.repeat(80)}`),
  },
  {
    name: 'calculator-two-fields',
    path: calculator,
    reach: (page) => page.getByRole('button', { name: 'Two fields' }).click(),
  },
  {
    name: 'allow-list-refusals-and-warnings',
    path: `${allowList}#v=1&net=10.0.5.7/24&net=199.89.O.0&net=192.0.2.1-192.0.2.6&out=cisco-ios`,
    reach: (page) => page.getByText('is the letter, not zero').waitFor(),
  },
  {
    name: 'allow-list-held',
    path: `${allowList}#v=1&net=0.0.0.0/0&out=exchange-2013`,
    reach: (page) => page.getByRole('button', { name: 'Show the lines anyway' }).waitFor(),
  },
  {
    name: 'allow-list-fields',
    path: `${allowList}#v=1&net=10.0.5.0/24`,
    reach: (page) => page.getByText('10.0.5.0', { exact: true }).waitFor(),
  },
  {
    name: 'allow-list-every-system',
    path: allowList,
    reach: async (page) => {
      for (const one of await page.locator('main summary').all()) await one.click();
    },
  },
  {
    name: 'header-check-around',
    path: '/tools/headers/#sample=forged',
    reach: (page) => page.getByText('went around the filter').waitFor(),
  },
  {
    name: 'header-check-cannot-tell',
    path: '/tools/headers/#sample=nat',
    reach: (page) => page.getByText('Cannot tell, because').waitFor(),
  },
  {
    name: 'header-check-session',
    path: '/tools/headers/#sample=session',
    reach: (page) => page.getByText('refused at MAIL FROM').waitFor(),
  },
  {
    name: 'header-check-in-a-frame',
    path: '/embed/headers/',
  },
  {
    name: 'block-fields',
    path: '/network/',
    reach: (page) => page.locator('main summary').click(),
  },
  {
    name: 'search-results',
    path: '/',
    reach: (page) => search(page, 'anonymous users', page.getByRole('listbox').getByRole('option').first().waitFor()),
  },
  {
    name: 'search-direct-answer',
    path: '/lock-down/exchange-2016/',
    reach: (page) =>
      search(
        page,
        '255.255.255.0 set-receiveconnector',
        page.getByRole('listbox').getByRole('option').first().waitFor(),
      ),
  },
  {
    name: 'search-empty',
    path: '/',
    reach: (page) => search(page, '', page.getByRole('group', { name: 'What you can ask' }).waitFor()),
  },
  {
    name: 'search-nothing-found',
    path: '/',
    reach: (page) => search(page, 'qqqxz', page.getByText('Nothing found for').waitFor()),
  },
  {
    name: 'menu-open',
    path: '/lock-down/exchange-2007/',
    reach: async (page) => {
      const menu = page.getByRole('button', { name: 'Menu', exact: true });
      if (await menu.isVisible()) await menu.click();
    },
  },
  {
    // Not on a guide: there the open menu lies over chips of the version picker, which axe takes for too small.
    name: 'ticket-page-menu',
    path: '/replies/550-5-7-1/#server=MAIL01',
    reach: (page) => page.getByRole('button', { name: 'Copy or print this page' }).click(),
  },
  {
    name: 'ticket-step-menu',
    path: '/lock-down/exchange-2007/#step-create-connector-in-shell',
    reach: (page) => page.getByRole('button', { name: 'Copy step S1:' }).click(),
  },
  {
    name: 'ticket-clipboard-refused',
    path: '/lock-down/exchange-2007/',
    reach: async (page) => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      });
      await page.getByRole('button', { name: 'Copy or print this page' }).click();
      await page.getByRole('button', { name: 'Copy as plain text' }).click();
    },
  },
  {
    name: 'step-linked',
    path: '/lock-down/exchange-2007/#step-create-connector-in-shell',
  },
  {
    name: 'values-open',
    path: '/lock-down/exchange-2010/',
    reach: openValues,
  },
  {
    name: 'values-prefilled',
    // At the top, where the bar at the lower edge is over no tick box.
    path: '/lock-down/exchange-2010/#server=MX-LON&senders=10.0.6.0/24',
    reach: (page) => page.getByRole('button', { name: /^Check (it|them)$/ }).waitFor(),
  },
  {
    name: 'values-refused',
    path: '/lock-down/exchange-2010/#server=MX%20LON&connector=Filter&senders=0.0.0.0/0',
    reach: openValues,
  },
  {
    name: 'report',
    path: '/lock-down/exchange-2010/#help&server=MX-LON',
    reach: (page) => page.getByLabel('Put my values into the mail').waitFor(),
  },
  {
    name: 'steps-and-dialog',
    path: '/lock-down/exchange-2003/#step-type-block',
  },
];

async function leave(page: Page, text: string): Promise<void> {
  const field = page.getByLabel(network);
  await field.focus();
  await field.fill(text);
  await field.press('Tab');
}

/** Open, however often it is asked for: the page of a link stays where it is when it is opened again. */
async function openValues(page: Page): Promise<void> {
  await page.mouse.move(9, 9);
  await page.locator('.your-values').evaluate((panel: HTMLDetailsElement) => {
    panel.open = true;
    panel.scrollIntoView();
  });
}

async function search(page: Page, words: string, found: Promise<void>): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox', { name: 'Search the knowledge base' }).fill(words);
  await found;
}
