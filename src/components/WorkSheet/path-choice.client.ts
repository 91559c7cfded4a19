/** The way that the reader took last, in any guide: whoever works with commands does so in the next guide too. */
const key = 'way';

/** Keeps the reader's choice between the ways of a guide, and takes it up again. A closed storage is as good as an empty one. */
export function startPathChoice(article: Element): void {
  const choices = [...article.querySelectorAll<HTMLInputElement>('.ways input')];
  if (choices.length === 0) return;
  let stored: string | null = null;
  try {
    stored = localStorage.getItem(key);
  } catch {}
  for (const choice of choices) {
    if (choice.value === stored) choice.checked = true;
    choice.addEventListener('change', () => {
      try {
        localStorage.setItem(key, choice.value);
      } catch {}
    });
  }
}
