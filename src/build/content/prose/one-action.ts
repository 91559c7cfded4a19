import type { Finding } from '../read-article.ts';
import { type Prose, quote, sentencesOf } from './read-prose.ts';

/** What a hand does. "Go to", "expand" and "open" only lead to the place. */
const action =
  /(?<!\*\*|\b(?:to|you|not|never|or|with|that|who|a|the|of|by)\s)\b(?:(?:right|double)-click|click|press|tick|clear|select|choose|type|enter|set)\b(?=[^.;]*(?:\*\*|`|\[))/gi;

/** What ends the action before it. */
const finishing = /\b(?:click|press)\s+\*\*(?:OK|Apply|Save|Next|Finish|New|Close|Yes|Done|Submit)\*\*/gi;

/**
 * A step is one action with the click that finishes it, so that a reader who looks up finds the place again. To select
 * something and then to act on it is one; three are two steps. So are two boxes with commands.
 *
 * @example oneAction(readProse(readArticle('1. Select `EX01`, click **Edit** and type `MX1`.')))[0]?.came
 *   // '3 actions (Select, click, type) in "Select `…`, click **Edit** and type `…`."'
 */
export function oneAction({ stepLists }: Prose): Finding[] {
  return stepLists.flat().flatMap(({ passages, code, name }): Finding[] => {
    const commands = code.filter(({ language }) => language !== 'smtp');
    const second = commands[1];
    return [
      ...(second === undefined
        ? []
        : [
            {
              line: second.line,
              came: `a second box with commands in the step "${name}"`,
              expected: 'a step of its own for it: one action a step',
            },
          ]),
      ...passages.flatMap((passage) =>
        sentencesOf(passage).flatMap((sentence): Finding[] => {
          const actions = [...sentence.text.replace(finishing, '').matchAll(action)].map(([word]) => word);
          if (actions.length < 3) return [];
          return [
            {
              line: passage.line,
              came: `${actions.length} actions (${actions.join(', ')}) in ${quote(sentence.text)}`,
              expected: 'one action a step, with the click that finishes it; a step of its own for the others',
            },
          ];
        }),
      ),
    ];
  });
}
