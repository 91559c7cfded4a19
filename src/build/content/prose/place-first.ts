import type { Finding } from '../read-article.ts';
import { type Prose, quote, sentencesOf } from './read-prose.ts';

const actions = [
  ...['Click', 'Right-click', 'Double-click', 'Press', 'Tick', 'Clear', 'Select', 'Choose', 'Type', 'Enter', 'Run'],
  ...['Open', 'Set', 'Write', 'Add', 'Remove', 'Delete', 'Allow', 'Disable', 'Enable', 'Restart', 'Skip', 'Leave'],
  ...['Turn', 'Stop', 'Start', 'Create', 'Change', 'Replace', 'Restore', 'Rename', 'Save', 'Close'],
].join('|');
/** Told to the reader: at the beginning of a sentence, after a comma or after "and". */
const action = `(?:^|, |\\band )(?:then )?(?:${actions})\\b`;

const parts =
  'tab|pane|dialog|page|window|menu|list|section|box|tree|console|Shell|PowerShell|Prompt|admin center|portal';
const placeBehind = new RegExp(
  `${action}[^.,;:]*?\\*\\*[^*]+\\*\\*[^.,;:*]*?\\s((?:in|on|under|from)\\s(?:the\\s)?(?:[\\w ]+?|\\*\\*[^*]+\\*\\*)\\s(?:${parts}))(?=[.,;]|\\s(?:and|of)\\b|$)`,
  'i',
);
const conditionBehind = new RegExp(
  `${action}[^;:]*?\\s(?<!\\b(?:only|even|see|check|ask|look|know|test|find out)\\s)((?:if|unless)\\s[^,;:]+)`,
  'i',
);

/**
 * In a step the place comes before the action, and the condition too: who reads the action first does it at once.
 *
 * @example placeFirst(readProse(readArticle('1. Click **Connection** on the **Access** tab.')))[0]?.expected
 *   // 'the place first: "On the **Access** tab, …"'
 */
export function placeFirst({ stepLists }: Prose): Finding[] {
  const passages = stepLists.flat().flatMap((step) => step.passages);
  return passages.flatMap((passage) =>
    sentencesOf(passage).flatMap((sentence): Finding[] => {
      const [, place] = placeBehind.exec(sentence.text) ?? [];
      if (place !== undefined) {
        return [
          {
            line: passage.line,
            came: `the place after the action in ${quote(sentence.text)}`,
            expected: `the place first: "${capital(place)}, …"`,
          },
        ];
      }
      const [, condition] = conditionBehind.exec(sentence.text) ?? [];
      if (condition === undefined) return [];
      return [
        {
          line: passage.line,
          came: `the condition after the action in ${quote(sentence.text)}`,
          expected: `the condition first: "${capital(condition.replace(/[.\s]+$/, ''))}, …"`,
        },
      ];
    }),
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
