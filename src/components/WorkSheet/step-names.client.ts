import type { Step } from './ticks.client.ts';

/**
 * Gives the link, the menu and the copy buttons of each step a name of their own, for who hears them. Numbers and ways are
 * counted by the style sheet, so that before this comes they are "Link to this step" and "Copy this for …".
 */
export function nameSteps(steps: readonly Step[]): void {
  for (const { element, name, title } of steps) {
    const spoken = name.replace('Step', 'step');
    element.firstElementChild?.setAttribute('aria-label', `Link to ${spoken}: ${title}`);
    const menu = element.querySelector<HTMLElement>('ticket-menu');
    if (menu) {
      menu.dataset['name'] = `Copy ${spoken}: ${title}`;
      menu.querySelector('button')?.setAttribute('aria-label', menu.dataset['name']);
    }
    const buttons = element.querySelectorAll('.code copy-button button');
    for (const [index, button] of buttons.entries()) {
      button.ariaLabel += buttons.length > 1 ? `, ${index + 1} of ${spoken}` : `, ${spoken}`;
    }
  }
}
