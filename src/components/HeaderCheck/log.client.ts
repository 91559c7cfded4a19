import { find } from '../../browser/find.ts';
import { make } from '../../browser/make.ts';
import { answerLog, writeList, writeTable } from '../../domain/headers/log-answer.ts';
import type { LogClient } from '../../domain/headers/log-reader.ts';
import type { Answer, Request } from './log-worker.client.ts';
import workerAddress from './log-worker.client.ts?worker&url';

/** More rows help nobody; the list and the table that are copied have all. */
const mostRows = 100;

/** How long somebody may pause before a log is read again with what they typed, in milliseconds. */
const quiet = 400;

/** Nothing but the site's own worker may run; the policy of the page names this one (src/build/site). */
const policy = (globalThis as { trustedTypes?: TrustedTypePolicyFactory }).trustedTypes?.createPolicy('log-worker', {
  createScriptURL: (address) => address,
});

interface TrustedTypePolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

/**
 * Reads a log that was chosen or dropped, in a worker, with its progress and a way to stop it. `settings` gives the
 * networks of the filter and the addresses that the reader calls theirs.
 *
 * @returns What reads the same file again, for settings that changed; it does nothing where there was none.
 */
export function startLogFile(host: HTMLElement, settings: () => { networks: string[]; own: string[] }): () => void {
  const input = find<HTMLInputElement>(host, 'input[type="file"]');
  const state = find(host, '[data-log-state]');
  const running = find(host, '[data-log-running]');
  const progress = find<HTMLProgressElement>(host, 'progress');
  let [worker, last, timer]: [Worker | undefined, File | undefined, number] = [undefined, undefined, 0];

  const read = (file: File) => {
    clearTimeout(timer);
    last = file;
    worker?.terminate();
    find(host, '[data-log-answer]').hidden = true;
    running.hidden = false;
    progress.value = 0;
    state.textContent = `Reading ${file.name}.`;
    worker = new Worker(policy?.createScriptURL(workerAddress) ?? workerAddress, { type: 'module' });
    worker.addEventListener('error', () =>
      finish(`${file.name} could not be read: the browser did not start the reader. Try again.`),
    );
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if ('read' in data) progress.value = file.size ? (100 * data.read) / file.size : 100;
      else show(data);
    });
    worker.postMessage({ file, ...settings() } satisfies Request);
  };
  const finish = (text: string) => {
    worker?.terminate();
    worker = undefined;
    running.hidden = true;
    state.textContent = text;
  };
  const show = ({ summary, isWhole }: Extract<Answer, { summary: unknown }>) => {
    const answer = answerLog(summary, isWhole);
    finish(`${isWhole ? '' : 'Stopped. '}${answer.sentence}`);
    state.dataset['kind'] = answer.kind;
    find(host, '[data-log-answer]').hidden = answer.kind === 'unread';
    for (const name of ['letIn', 'cutOff', 'refused'] as const)
      fill(find(host, `[data-log-group="${name}"]`), answer[name]);
    find(host, '[data-log-next]').hidden = answer.cutOff.length === 0;
    find(host, '[data-log-table] copy-button').dataset['text'] = writeTable(summary.clients);
  };

  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) read(file);
  });
  find(host, '[data-log-stop]').addEventListener('click', () => worker?.postMessage('stop' satisfies Request));
  for (const sign of ['dragover', 'dragleave', 'drop'] as const) {
    host.addEventListener(sign, (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      host.toggleAttribute('data-drop', sign === 'dragover');
      const [file] = sign === 'drop' ? event.dataTransfer.files : [];
      if (file) read(file);
    });
  }
  // It may have been chosen before this code arrived.
  const [chosen] = input.files ?? [];
  if (chosen) read(chosen);
  return () => {
    const file = last;
    if (file === undefined) return;
    clearTimeout(timer);
    worker?.terminate();
    // The answer was for other settings.
    find(host, '[data-log-answer]').hidden = true;
    state.removeAttribute('data-kind');
    state.textContent = `Reading ${file.name} again.`;
    timer = window.setTimeout(() => read(file), quiet);
  };
}

function fill(group: HTMLElement, clients: readonly LogClient[]) {
  group.hidden = clients.length === 0;
  const rows = clients.slice(0, mostRows).map(({ address, accepted, refused, first, last }) => {
    const taken = `${accepted?.messages ?? 0}${accepted?.loggedOn ? ` (${accepted.loggedOn} after a logon)` : ''}`;
    const cells = [address, taken, `${refused}`, first, last];
    return make('tr', {}, ...cells.map((text) => make('td', {}, text)));
  });
  group.querySelector('tbody')?.replaceChildren(...rows);
  const count = group.querySelector('[data-log-count]');
  if (count)
    count.textContent =
      clients.length > mostRows ? `The first ${mostRows} of ${clients.length}; the copied list has them all.` : '';
  const button = group.querySelector<HTMLElement>('copy-button');
  if (button) button.dataset['text'] = writeList(clients);
}
