import { Calculator } from './calculator.client.ts';
import { startPlace } from './place.client.ts';
import { startSeveral } from './several.client.ts';
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
