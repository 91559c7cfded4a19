// A link to another page leaves the menu behind; one to a place on this page, "Contact", leaves it open over that place.
const menu = document.getElementById('menu');
menu?.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a')) menu.hidePopover?.();
});
