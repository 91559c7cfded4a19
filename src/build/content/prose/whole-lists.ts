import type { Finding } from '../read-article.ts';
import { findWords, type Prose } from './read-prose.ts';

/** Lists of Exchange in which readers keep entries of their own, by what the guides tell them: partners, other hops. */
const lists = 'SenderIPAddresses|EFSkipIPs|InternalSMTPServers|IPAllowList';

const blockAlone = new RegExp(
  `\\b(${lists})\\s+(?:(?:is|are|must be|must say|says|shows)\\s+)?(\\[\\[(?:block|range|slash24)\\]\\])`,
  'g',
);

/**
 * A list with entries of the reader's own is not said to be the block: who "corrects" it then cuts partners off.
 *
 * @example wholeLists(readProse(readArticle('SenderIPAddresses is [[slash24]].')))[0]?.came
 *   // '"SenderIPAddresses is [[slash24]]"'
 */
export function wholeLists({ passages }: Prose): Finding[] {
  return findWords(passages, blockAlone, ([came, list, token]) => ({
    came: `"${came}"`,
    expected: `"${list} contains ${token}", because readers keep entries of their own there`,
  }));
}
