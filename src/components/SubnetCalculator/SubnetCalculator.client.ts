import { Calculator } from './calculator.client.ts';
import { startPlace } from './place.client.ts';
import { startSpeaking } from './speak.client.ts';

/** Brings a calculator that was rendered at build to life. `host` is its <subnet-calculator>; it looks only inside. */
export function startCalculator(host: HTMLElement): Calculator {
  const calculator = new Calculator(host);
  startSeveral(calculator);
  startPlace(calculator);
  startSpeaking(calculator);
  // Somebody may have typed before this code arrived.
  calculator.update(false);
  return calculator;
}

/** The code for what one network cannot cover is fetched when somebody asks for such a range. */
function startSeveral(calculator: Calculator): void {
  let isAsked = false;
  calculator.watch(() => {
    if (isAsked || !calculator.asked?.result?.reason) return;
    isAsked = true;
    import('./several.client.ts').then(
      ({ startSeveral: start }) => start(calculator),
      () => {
        isAsked = false;
      },
    );
  });
}
