import { titleOf } from './shown-steps.client.ts';
import type { Step } from './ticks.client.ts';

/**
 * Gives the copy buttons of each step a name of their own, for who hears them, once. Numbers and ways are counted by the
 * style sheet, so that before this comes they are "Copy this for …".
 */
export function nameCopyButtons(steps: readonly Step[]): void {
  for (const { element, name } of steps) {
    const spoken = spell(name);
    const buttons = element.querySelectorAll('.code copy-button button');
    for (const [index, button] of buttons.entries()) {
      button.ariaLabel += buttons.length > 1 ? `, ${index + 1} of ${spoken}` : `, ${spoken}`;
    }
  }
}

/**
 * Names the link and the menu of each step by its number and by its text as it is now: to be called again whenever the
 * reader's values have changed.
 */
export function nameSteps(steps: readonly Step[]): void {
  for (const { element, name } of steps) {
    const spoken = `${spell(name)}: ${titleOf(element)}`;
    element.firstElementChild?.setAttribute('aria-label', `Link to ${spoken}`);
    const menu = element.querySelector<HTMLElement>('ticket-menu');
    if (!menu) continue;
    menu.dataset['name'] = `Copy ${spoken}`;
    for (const named of menu.querySelectorAll('button[aria-label], [popover]')) named.ariaLabel = menu.dataset['name'];
  }
}

const spell = (name: string): string => name.replace('Step', 'step');
