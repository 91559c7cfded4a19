import type { AddressSet } from '../addresses/sets.ts';
import { type HeaderBlock, readHeaderBlock, valuesOf } from './header-block.ts';
import { readPartOf } from './paste-damage.ts';
import type { Filter } from './path.ts';
import { type PathAnswer, pathIn } from './read-path.ts';
import { type RefusalAnswer, readBounce, readRefusal } from './read-refusal.ts';
import { notLookedAt } from './remarks.ts';

/** What a pasted text turned out to be; both where a bounce carries headers, and neither with a sentence that says so. */
export interface PasteAnswer {
  path: PathAnswer | undefined;
  refusal: RefusalAnswer | undefined;
  /** What is missing, and what to paste instead. Empty where there is an answer, or no text. */
  problem: string;
}

const whatToPaste =
  'Paste the headers of a message that arrived, from the topmost line on, or an SMTP session, a log line or a bounce.';

/**
 * Reads whatever somebody pastes into the header check. `own` are the addresses that they call servers of theirs. Looks
 * at the first million characters; never throws.
 *
 * @example readPaste('Dear all', { networks: [], domain: '', company: '' }, []).path // undefined
 */
export function readPaste(text: string, filter: Filter, own: AddressSet): PasteAnswer {
  if (!text.trim()) return { path: undefined, refusal: undefined, problem: '' };
  const block = readHeaderBlock(text);
  const path = block && pathIn(block, filter, own);
  // A body may talk about refusals; a bounce is one. Before the headers are the words of a bounce, or none.
  const bounce =
    block && (isBounce(block) || saysSo.test(block.behind.slice(0, beginning)))
      ? readBounce(text, filter.networks)
      : undefined;
  const refusal = bounce ?? readRefusal(path?.block.before ?? text, filter.networks);
  if (bounce && path) path.remarks = path.remarks.filter((remark) => remark.text !== notLookedAt);
  const part = readPartOf(text);
  const rest = part ? ` Only the first ${part} of this text were read.` : '';
  const problem = path || refusal ? '' : problemOf(block) + rest;
  return { path, refusal, problem };
}

/** A word with a colon begins many a line of a log. */
const ofMessage =
  /^(?:from|to|cc|subject|date|message-id|mime-version|content-type|return-path|delivered-to|dkim-signature|authentication-results|reply-to|received-spf|x-[\w-]+)$/i;

function problemOf(block: HeaderBlock | undefined): string {
  if (block && valuesOf(block, 'received').length > 0)
    return `The Received line in these headers names no server and no client: the lines that show the path are missing. ${whatToPaste}`;
  return block !== undefined && block.fields.length > 2 && block.fields.some(({ name }) => ofMessage.test(name))
    ? `There is no Received line in these headers: they are of a message that was not sent yet, or only a part of them. ${whatToPaste}`
    : `This does not look like headers. ${whatToPaste}`;
}

/** What a bounce without any of these says of itself: Amazon SNS in JSON, programs of mobile networks in a sentence. */
const saysSo =
  /"notificationType\\?"\s?:\s?\\?"Bounce|^[^\n>]{0,40}\bcould not be delivered to:|^Error message below:\s{1,4}[45]\d\d\b/im;
/** UTF-16 units of a body, in which a bounce says that it is one. */
const beginning = 4000;

/** What marks a bounce: its type (RFC 3464), its sender (RFC 5321, section 4.5.5), or what Exim and others add. */
const isBounce = (block: HeaderBlock): boolean =>
  valuesOf(block, 'content-type').some((value) => /multipart\/report/i.test(value)) ||
  valuesOf(block, 'return-path').some((value) => /^<>$|^<?mailer-daemon@/i.test(value)) ||
  valuesOf(block, 'x-failed-recipients').length > 0 ||
  valuesOf(block, 'from').some((value) =>
    /^<>$|mailer-daemon|mail delivery|postmaster|microsoftexchange[\da-f]{32}/i.test(value),
  );
