import type { Finding } from '../read-article.ts';
import { type Prose, quote, sentencesOf } from './read-prose.ts';

/** Changes a control of a dialog, which forgets it without the last click. */
const change =
  /\b(?:(?:tick|clear|select|choose|set)\s+(?:only\s+|no\s+|the\s+(?:box|boxes|option)\s+)?\*\*|(?:type|enter)\s+(?:`…`|\[\[))(?![^.]*\bclick\s+\*\*(?:Edit|Properties|Add|Advanced)\*\*)/i;
/** Keeps it, or takes effect by itself. */
const finish =
  /\*\*(?:OK|Apply|Save|Finish|New|Close|Yes|Done|Submit|Create|Cancel|Disable|Enable|Remove|Delete)\*\*|\bpress Enter\b/;
const opens = /\*\*(?:Properties|Edit|Add|Advanced|Modify)\*\*|\bproperties of\b/i;
const refusal = /^(?:Do not|Never|Not)\b/;

/**
 * A list of steps that changes something in a dialog also says the click that keeps it.
 *
 * @example finishingAction(readProse(readArticle('1. Open **Properties**. Select **Anonymous access**.')))[0]?.came
 *   // 'no click that keeps what "Select **Anonymous access**." changes'
 */
export function finishingAction({ stepLists }: Prose): Finding[] {
  return stepLists.flatMap((steps): Finding[] => {
    const sentences = steps.flatMap(({ passages }) =>
      passages.flatMap((passage) => sentencesOf(passage).map(({ text }) => ({ text, line: passage.line }))),
    );
    const opened = sentences.findIndex(({ text }) => opens.test(text));
    const last = sentences.findLastIndex(({ text }) => change.test(text) && !refusal.test(text));
    const changed = sentences[last];
    if (opened < 0 || changed === undefined || last < opened) return [];
    if (sentences.slice(last).some(({ text }) => finish.test(text))) return [];
    return [
      {
        line: changed.line,
        came: `no click that keeps what ${quote(changed.text)} changes`,
        expected: 'the finishing action in this step or the next one: click **OK**, **Save** or what the dialog has',
      },
    ];
  });
}
