import type { Page } from '@playwright/test';
import { validateHtml } from '../site/validate-html.ts';

const excused: readonly RegExp[] = [
  // Firefox brings back ticks of the last visit unless it is told not to, and only this attribute tells it.
  /autocomplete\b.* <input type="checkbox">/,
  // The values of a guide are used as they are typed: there is nothing to submit.
  /wcag\/h32: <form> element must have a submit button/,
  // The rule is about what is served; what a script sets one by one is allowed by the policy.
  /no-inline-style/,
  // How a browser writes down a button whose popover was given as an element.
  /"popovertarget" has invalid value ""/,
  // A taste, not a fault: a part that scrolls is a region by its role.
  /Prefer to use the native <section> element/,
];

/** What is wrong with the HTML of the page as its scripts have left it, what waits for a first sign of somebody included. */
export async function faultsOfHtml(page: Page): Promise<string[]> {
  await page.mouse.move(9, 9);
  await page.mouse.move(10, 10);
  await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
  const faults = await validateHtml(await page.content(), page.url());
  return faults.filter((fault) => !excused.some((one) => one.test(fault)));
}
