import type { Finding } from '../read-article.ts';
import { findWords, type Prose } from './read-prose.ts';

const buttons =
  'OK|Cancel|Apply|Save|Next|Back|Finish|Close|Yes|No|Add|Edit|Remove|Delete|New|Create|Submit|Done|Properties|Connection|Authentication|Relay|Advanced|Enable|Disable';
const named = new RegExp(
  `\\b((?:right-|double-)?(?:click|press|tick|clear|select|choose)(?: on)?(?: the)?) (["'“‘]?)(${buttons})\\b["'”’]?`,
  'gi',
);

/**
 * A name on the screen is bold and spelled as the screen spells it, so that the eye finds it in both places.
 *
 * @example boldNames(readProse(readArticle('Select “Save”, then **Save.**')))[0]?.expected // 'Select **Save**'
 */
export function boldNames({ passages }: Prose): Finding[] {
  return findWords(passages, named, ([came, verb = '', quoted, name = '']) => {
    // In "select no box" the word is none of the screen's.
    if (!quoted && name.charAt(0) !== name.charAt(0).toUpperCase()) return undefined;
    return { came: `"${came}"`, expected: `${verb.replace(/ on$/i, '')} **${name}**` };
  });
}
