import type { Finding } from '../read-article.ts';
import { findWords, type Prose, quote } from './read-prose.ts';

const nothing =
  /^(?:click(?: here)?|here|this|that|it|link|(?:this|the|that|next|previous|following|other) (?:link|page|article|guide|section|step|one|list|document)|page|article|more|(?:read|see|learn|find out|know) more|details|more (?:information|details|info)|info|see|see (?:here|below|above)|above|below|step \d+|\d{1,2}|guide|website|site|source)$/i;

const clickHere =
  /\b(?:click|press|tap|go|see|look|read)\s+(?:on\s+)?(?:here\b|this link\b|the link\b|the following link\b)/gi;

/**
 * A link says where it leads: many readers jump from link to link, and others print the page.
 *
 * @example linkText(readProse(readArticle('Click [here](/a-z/).')))[0]?.came // '"Click here"'
 */
export function linkText({ passages }: Prose): Finding[] {
  return [
    ...findWords(passages, clickHere, ([came]) => ({
      came: `"${came}"`,
      expected: 'a link whose text names its target: "See [Mail flow](/background/mail-flow/)"',
    })),
    ...passages.flatMap(({ line, links }) =>
      links.flatMap(({ url, text }): Finding[] => {
        const words = text
          .replace(/\s+/g, ' ')
          .replace(/[.,:;…→»]+$/, '')
          .trim();
        const address = /^(?:https?:|www\.|\/)/.test(words);
        if (words !== '' && !address && !nothing.test(words)) return [];
        return [
          {
            line,
            came: `the link text ${quote(text)} for ${url}`,
            expected: `words that name the target, such as its title${address ? ', and not its address' : ''}`,
          },
        ];
      }),
    ),
  ];
}
