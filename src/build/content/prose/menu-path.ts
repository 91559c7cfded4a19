import type { Finding } from '../read-article.ts';
import { findWords, type Prose } from './read-prose.ts';

/** Another sign than " > " between two names, names and sign in one bold, or a name that is not bold. */
const otherSign =
  /(\*\*[^*\n]+\*\*)\s*(?:->|=>|→|⇒|»|›|>>|\||\\|(?:(?<=\s)\/(?=\s))|>(?=\S)|(?<=\S)>)\s*(\*\*[^*\n]+\*\*)/g;
const oneBold = /\*\*([^*\n]*?\S\s*(?:>|->|→|»|›)\s*\S[^*\n]*)\*\*/g;
const unbold = /(\*\*[^*\n]+\*\*) > (?!\*\*|your |the )([^\s.,;:]+)/g;

/**
 * A way through menus is `**A** > **B** > **C**`: each name as the screen has it, and one sign between them.
 *
 * @example menuPath(readProse(readArticle('Open **Mail flow** → **Rules**.')))[0]?.expected
 *   // '**Mail flow** > **Rules**'
 */
export function menuPath({ passages }: Prose): Finding[] {
  const steps = passages.filter(({ kind }) => kind === 'paragraph');
  return [
    ...findWords(steps, otherSign, ([came, from, to]) => ({ came, expected: `${from} > ${to}` })),
    ...findWords(steps, oneBold, ([came, names = '']) => ({
      came,
      expected: names
        .split(/\s*(?:->|>|→|»|›)\s*/)
        .map((name) => `**${name}**`)
        .join(' > '),
    })),
    ...findWords(steps, unbold, ([came, from, to]) => ({ came, expected: `${from} > **${to}**` })),
  ];
}
