import { type Around, lineBreaks } from '../domain/article/line-breaks.ts';
import { make } from './make.ts';

/**
 * A text of code as the pages have it, with the places where its lines may break: for what a tool writes. Its text is the
 * same, and so is what is copied of it.
 *
 * @example code.replaceChildren(...withLineBreaks('Get-X -Server EX01'))
 */
export function withLineBreaks(text: string, around: Around = {}): readonly (Node | string)[] {
  const whole = make('span');
  const open: Element[] = [whole];
  let done = 0;
  for (const { at, what } of lineBreaks(text, around)) {
    const inner = open.at(-1) ?? whole;
    if (at > done) inner.append(text.slice(done, at));
    done = at;
    if (what === 'close') open.pop();
    else inner.append(make(what === 'open' ? 'span' : 'wbr'));
    if (what === 'open' && inner.lastElementChild) open.push(inner.lastElementChild);
  }
  if (done < text.length) whole.append(text.slice(done));
  return [...whole.childNodes];
}
