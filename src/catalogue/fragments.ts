import { createHash } from 'node:crypto';
import { fillTokens } from '../tokens.ts';

/** One address from which a server or firewall was tried, and what it answered. */
export interface Tried {
  /** What the guide had done by then: its temporary lock, its final one, or its undo. */
  readonly after: 'refuse-for-now' | 'refuse-for-good' | 'undo';
  readonly from: string;
  /** "filter" for an address of ours, "own" for a sender of the reader's, "stranger" for anybody else. */
  readonly who: 'filter' | 'own' | 'stranger';
  /** How far the session came: "connect", "banner", "EHLO", "MAIL FROM", "RCPT TO"; "accepted" for a message taken. */
  readonly stage: string;
  /** The last reply, with the address in it that was tried. */
  readonly reply: string;
}

/** What a common slip in the list of networks did. */
export interface Slip {
  /** The id of the slip, see test/verify/slips.ts. */
  readonly slip: string;
  readonly written: string;
  /** What the program said when it read the configuration; empty if nothing. */
  readonly said: string;
  readonly filter: string;
  readonly stranger: string;
}

/** The record of a run of `npm run verify` for one system: src/evidence/<system>.json. */
export interface Evidence {
  readonly system: string;
  /** "Postfix". */
  readonly program: string;
  readonly version: string;
  /** "Debian 12". */
  readonly platform: string;
  /** The day of the run, such as "2026-11-28". */
  readonly day: string;
  /** What was run: `fingerprint` of the blocks of the guides. */
  readonly fragments: string;
  readonly tried: readonly Tried[];
  readonly slips: readonly Slip[];
}

/** A block of code with what is above it. */
export interface TitledBlock {
  readonly title: string;
  readonly text: string;
}

/** Whether a block is run, written into a file, or compared with a reply by `npm run verify`. */
const isRun = (title: string): boolean =>
  /^(?:(?:Added (?:at the top of|to) )?\/\S|Shell, as root$|Seen from outside)/.test(title);

/**
 * What tells one state of a guide's commands from another: the beginning of the SHA-256 of what is run.
 *
 * @example fingerprint([{ title: 'Shell, as root', text: 'postfix reload' }, { title: 'Shell', text: 'not run' }])
 *   // 'e4f8ff138856a566'
 */
export const fingerprint = (blocks: readonly TitledBlock[]): string =>
  createHash('sha256')
    .update(JSON.stringify(blocks.filter(({ title }) => isRun(title)).map(({ title, text }) => [title, text])))
    .digest('hex')
    .slice(0, 16);

/**
 * The titled blocks of an article, as they are on its page.
 *
 * @param body The article without its front matter.
 * @throws Error for an unknown token.
 * @example titledBlocks('```sh title="Shell, as root"\npostfix reload\n```\n', 'lock-down/postfix.mdx')
 *   // [{ title: 'Shell, as root', text: 'postfix reload' }]
 */
export const titledBlocks = (body: string, where: string): TitledBlock[] =>
  [...body.matchAll(/^```\w+ title="([^"\n]*)"\n(.*?)^```$/gms)].map(([, title = '', text = '']) => ({
    title,
    text: fillTokens(text, where).trimEnd(),
  }));
