/** What ends a press; whoever types has ended theirs. */
const ends = ['pointerup', 'pointercancel', 'contextmenu', 'keydown'];

/**
 * Keeps what is shown in a list as long as one of its links is pressed: in place of a link that is exchanged between press
 * and release, the browser presses nothing.
 *
 * @returns Shows at once, or what came last as soon as the press has ended.
 * @example const showLinks = holdWhilePressed(list, (links: Element[]) => list.replaceChildren(...links))
 */
export function holdWhilePressed<Shown>(list: Element, show: (shown: Shown) => void): (shown: Shown) => void {
  let isPressed = false;
  let held: (() => void) | undefined;
  const release = () => {
    // The click comes after the release.
    setTimeout(() => {
      isPressed = false;
      held?.();
      held = undefined;
    });
  };
  list.addEventListener('pointerdown', (event) => {
    // Another button opens a menu, which may keep the release to itself, as a long press or Control may.
    isPressed = event instanceof PointerEvent && event.button === 0;
    for (const end of ends) addEventListener(end, release, { once: true });
  });
  return (shown) => {
    if (isPressed) held = () => show(shown);
    else show(shown);
  };
}
