import { adoptStyle } from '../../browser/adopt-style.ts';
import { ValuesAddress } from './address.client.ts';
import { startAtStep } from './at-step.client.ts';
import { Bar } from './bar.client.ts';
import { FilledText } from './filled-text.client.ts';
import { Panel } from './panel.client.ts';
import { startPathChoice } from './path-choice.client.ts';
import { startPrint } from './print.client.ts';
import { startReport } from './report.client.ts';
import { nameSteps } from './step-names.client.ts';
import { Ticks } from './ticks.client.ts';
import look from './WorkSheet.css?inline';

/** Gives a guide its values, its tick boxes and its report; `host` is the place for what can be seen of them. */
export function startWorkSheet(host: HTMLElement): void {
  const article = host.closest('article');
  if (!article || host.childElementCount > 0) return;
  adoptStyle(look);

  startPathChoice(article);
  const text = new FilledText(article);
  const ticks = new Ticks(article);
  const address = new ValuesAddress();
  const used = text.values;
  const panel = new Panel(used, address);
  const bar = new Bar(address, panel);
  host.append(
    ...(used.length > 0 ? [panel.element] : []),
    ...(ticks.steps.length > 0 ? [ticks.element] : []),
    bar.element,
  );

  nameSteps(ticks.steps);
  startAtStep(ticks.steps);
  startPrint(host, address, used, ticks.steps);
  startReport(article, ticks, address);
  address.watch(() => {
    text.fill(address.given);
    panel.show(text.places);
    bar.show(used);
  });
  address.start();
}
