import { completions } from './completions.ts';
import { type Edit, type Fault, isFault } from './fault.ts';
import { type Result, resultOf, type Understood } from './understood.ts';

/** A proposed new text for the field, as one button. `open-list` moves the text to the list view instead. */
export interface Repair {
  label: string;
  text: string;
  action: 'replace' | 'open-list';
}

/** What a field's text turned out to be. Offsets are UTF-16 offsets into the text as given. */
export type Reading =
  | { outcome: 'empty' | 'unfinished'; message: string }
  | Result
  | {
      outcome: 'refused';
      kind: string;
      message: string;
      fragment: { start: number; end: number };
      repairs: Repair[];
      /** The field that fragment and repairs belong to, when there were two. */
      field?: 'address' | 'mask';
    };

export interface ReadOptions {
  /** False while somebody is typing; true (the default) when the text is meant as it stands. */
  finished?: boolean;
  /** The network named in the message of an empty field. */
  example?: string;
}

/** Reads a text to the addresses meant, or to the fault that is in it. */
export type Understand = (text: string) => Understood | Fault;

/**
 * Turns what was understood into one of the outcomes, with only those repairs that lead to a result.
 *
 * @example conclude('x', () => fault('name', { text: 'x', start: 0 }, 'A name.'), {}).outcome // 'refused'
 * @example conclude(' ', () => fault('name', { text: ' ', start: 0 }, 'A name.'), {}).outcome // 'refused'
 */
export function conclude(text: string, understand: Understand, options: ReadOptions): Reading {
  const read = understand(text);
  if (!isFault(read)) return resultOf(read);
  const { kind, message, start, end, edits } = read;
  if (kind === 'empty') {
    return { outcome: 'empty', message: `Type a network, for example ${options.example ?? '192.0.2.0/24'}.` };
  }
  const leadsOn = (changed: string) => {
    const next = understand(changed);
    return !isFault(next) || next.kind === 'mask-alone';
  };
  if (options.finished === false && completions(text).some(leadsOn)) {
    return { outcome: 'unfinished', message: read.soFar ?? 'This is not complete yet.' };
  }
  const action = kind === 'several-values' ? 'open-list' : 'replace';
  const repairs = edits.flatMap((edit) => {
    const changed = apply(text, edit);
    if (!edit.label && !leadsOn(changed)) return [];
    return [{ label: edit.label ?? `Use ${changed}`, text: changed, action } satisfies Repair];
  });
  return { outcome: 'refused', kind, message, fragment: { start, end }, repairs };
}

const apply = (text: string, { start, end, text: changed }: Edit): string =>
  (text.slice(0, start) + changed + text.slice(end)).trim().replace(/[^\S\n]+/g, ' ');
