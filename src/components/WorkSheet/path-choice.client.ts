/** The path that the reader chose last, in any guide: whoever uses commands does so in the next guide too. */
const key = 'way';

/** Keeps the reader's choice between the paths of a guide, and restores it. Blocked storage counts as empty. */
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
