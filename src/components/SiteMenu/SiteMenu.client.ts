// The menu of a narrow header opens without a script; Escape and a press elsewhere close it with one.
const menu = document.querySelector<HTMLDetailsElement>('body > header details');

if (menu) {
  document.addEventListener('pointerdown', ({ target }) => {
    if (!menu.contains(target as Node)) menu.open = false;
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus();
    menu.open = false;
  });
}
