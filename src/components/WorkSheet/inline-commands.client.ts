import { make } from '../../browser/make.ts';
import { isInlineCommand } from '../../domain/article/inline-command.ts';

/** How long a command says that it was copied. */
const pause = 2000;

/**
 * Lets the commands in sentences be copied by a press. They have no buttons beside them: those would push the words that
 * somebody is reading.
 */
export function startInlineCommands(article: Element): void {
  const status = make('span', { class: 'visually-hidden', role: 'status' });
  article.append(status);
  for (const code of article.querySelectorAll<HTMLElement>(':not(pre) > code')) {
    if (!isInlineCommand(code.textContent ?? '') || code.closest('a, button, label, summary')) continue;
    code.classList.add('command');
    Object.assign(code, { role: 'button', tabIndex: 0, title: 'Copy' });
  }
  const act = async (event: Event) => {
    const code = event.target instanceof Element ? event.target.closest<HTMLElement>('code.command') : null;
    // Whoever marks a part of it with the pointer wants that part.
    if (!code || (event.type === 'click' && getSelection()?.isCollapsed === false)) return;
    event.preventDefault();
    try {
      await navigator.clipboard.writeText(code.textContent ?? '');
      code.dataset['copied'] = 'Copied';
    } catch {
      getSelection()?.selectAllChildren(code);
      code.dataset['copied'] = 'Selected: copy it by hand';
    }
    status.textContent = code.dataset['copied'];
    setTimeout(() => {
      delete code.dataset['copied'];
      status.textContent = '';
    }, pause);
  };
  article.addEventListener('click', act);
  article.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ')) act(event);
  });
}
