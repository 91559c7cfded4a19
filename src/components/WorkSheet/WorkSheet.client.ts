import { adoptStyle } from '../../browser/adopt-style.ts';
import { writeValuesLink } from '../../domain/values/values-link.ts';
import { ValuesAddress } from './address.client.ts';
import { startAtStep } from './at-step.client.ts';
import { Bar } from './bar.client.ts';
import { FilledText } from './filled-text.client.ts';
import { startInlineCommands } from './inline-commands.client.ts';
import { Panel } from './panel.client.ts';
import { startPathChoice } from './path-choice.client.ts';
import { startPrint } from './print.client.ts';
import { startReport } from './report.client.ts';
import { nameCopyButtons, nameSteps } from './step-names.client.ts';
import { Ticks } from './ticks.client.ts';
import barLook from './values-bar.css?inline';
import look from './WorkSheet.css?inline';
import { WayBack } from './way-back.client.ts';

/** Gives a guide its values, its tick boxes and its report; `host` is the place for what can be seen of them. */
export function startWorkSheet(host: HTMLElement): void {
  const article = host.closest('article');
  if (!article || host.childElementCount > 0) return;
  adoptStyle(look);
  adoptStyle(barLook);

  startPathChoice(article);
  const text = new FilledText(article);
  const ticks = new Ticks(article);
  const address = new ValuesAddress();
  const used = text.values;
  const wayBack = new WayBack(ticks.steps);
  const panel = new Panel(used, address, wayBack);
  const bar = new Bar(address, panel, wayBack);
  host.append(...(used.length > 0 ? [panel.element] : []), ...(ticks.steps.length > 0 ? [ticks.element] : []));
  bar.start(host);

  // First of all who watch: the others read the text as it is then.
  address.watch(() => {
    text.fill(address.given);
    nameSteps(ticks.steps);
    panel.show(text.places);
    bar.show(used);
    // For whatever copies what the page shows (Ticket/menu.client.ts).
    host.dataset['values'] = writeValuesLink({ anchor: '', texts: address.given });
  });
  nameCopyButtons(ticks.steps);
  startInlineCommands(article);
  startAtStep(article, ticks.steps);
  startPrint(host, address, used, ticks.steps);
  startReport(article, ticks, address);
  address.start();
  panel.openAgain();
}
