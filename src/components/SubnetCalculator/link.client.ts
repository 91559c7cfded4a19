import { writeAddress } from '../../browser/address-bar.ts';
import { find } from '../../browser/find.ts';
import { readLink, writeLink } from '../../domain/addresses/calculator-link.ts';
import type { Calculator } from './calculator.client.ts';

/** How long nothing must change before the address bar follows; browsers allow only so many changes in a while. */
const pause = 300;

/** Longer texts are no networks; whatever was pasted here by mistake stays here. */
const longest = 100;

/** A link holds this many networks, and this many that are taken away. */
const most = 100;

/** Keeps what is asked in the fragment of the address, where no server sees it, and takes it from there. */
export function startLink(calculator: Calculator): void {
  const tested = calculator.field('tested');
  const actions = find(calculator.host, '.actions');
  const copy = find(actions, 'copy-button');
  const remark = find(actions, 'p');
  const lines = find<HTMLAnchorElement>(actions, 'a');
  let output: string | undefined;
  let timer = 0;
  // The link of the answer from the build; before anything else is asked, the address stays as it is.
  let written = new URL(copy.dataset['text'] ?? '', location.href).hash;

  const show = () => {
    const { linked } = calculator;
    const address = tested?.value.trim() || undefined;
    const isLong = [...(linked?.networks ?? []), ...(linked?.without ?? []), address ?? ''].some(
      ({ length }) => length > longest,
    );
    const isMuch = linked && (linked.networks.length > most || linked.without.length > most);
    const link = linked && !isLong && !isMuch ? writeLink({ ...linked, address, output }) : undefined;
    copy.dataset['text'] = `${location.href.replace(/#.*/, '')}${link ?? ''}`;
    lines.href = `/tools/allow-list/${link ?? ''}`;
    copy.hidden = link === undefined;
    lines.hidden = link === undefined || !calculator.asked;
    remark.textContent = isMuch ? `A link holds at most ${most} networks, and this has more.` : (linked?.remark ?? '');
    clearTimeout(timer);
    timer = window.setTimeout(() => write(link ?? ''), pause);
  };
  const write = (link: string) => {
    if (link === written) return;
    // What the browser refused is written with the next change.
    written = writeAddress(link) ? link : '?';
  };
  const read = () => {
    // Without an equals sign it is an anchor on this page.
    if (!location.hash.includes('=')) return;
    const state = readLink(location.hash);
    if (!state) {
      // It stays in the address bar, for whoever wants to look at it.
      written = '';
      calculator.type('');
      calculator.say('Nothing was taken from this link: it is too long, from another version, or empty.');
      return;
    }
    output = state.output;
    if (tested && state.address !== undefined) {
      tested.value = state.address;
      for (const type of ['input', 'change']) tested.dispatchEvent(new Event(type));
    }
    const networks = state.networks.flatMap((text) => text.split(/[,;\n]/));
    if (state.without.length || networks.length > 1)
      calculator.openList?.(networks.join('\n'), state.without.join('\n'));
    else if (networks[0] !== undefined) calculator.type(networks[0]);
  };
  read();
  calculator.watch(show);
  tested?.addEventListener('input', show);
  addEventListener('hashchange', read);
}
