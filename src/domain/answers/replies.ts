import { isWebStatus } from '../refusal/web-status.ts';
import type { ReasonId } from './reason-names.ts';

/** One SMTP reply as the collection has it: "550 5.7.1" and the text after it, with … for what varies. */
export interface Reply {
  code: string;
  text: string;
  /** Other codes that are printed with this text. */
  also?: readonly string[] | undefined;
  /** What it is about. */
  reason?: ReasonId | undefined;
}

/** Longest line that is looked at, in UTF-16 units; a reply line has at most 512 (RFC 5321, section 4.5.3.1.5). */
const longest = 2000;

/**
 * The address of a reply: its page, which all replies with this code share, and its anchor there.
 *
 * `name` is that of its file.
 *
 * @example replySlugs({ code: '550 5.7.1', name: '550-5-7-1-unable-to-relay' })
 *   // { page: '550-5-7-1', anchor: 'unable-to-relay' }
 */
export function replySlugs({ code, name }: { code: string; name: string }): { page: string; anchor: string } {
  const page = code.replace(/[ .]/g, '-');
  return { page, anchor: name.slice(page.length + 1) };
}

/** The codes in a line: "550-5.7.1" has reply code 550 and enhanced status code 5.7.1 (RFC 5321; RFC 3463). */
export interface Codes {
  reply: string | undefined;
  enhanced: string | undefined;
}

/**
 * Reads the codes of a pasted line, in any of the spellings that logs, bounces and telnet sessions use.
 *
 * @example readCodes('#550 5.7.1 Unable to relay ##rfc822') // { reply: '550', enhanced: '5.7.1' }
 * @example readCodes('SMTP;530-5.7.1') // { reply: '530', enhanced: '5.7.1' }
 */
export function readCodes(line: string): Codes {
  const text = line.slice(0, longest);
  const enhanced =
    /(?<![a-z\d.]|[a-z]\/v?|\b(?:\w{0,12}mailer|php|laravel|ubuntu|debian|linux|kernel|python|node|exim|postfix|sendmail|version|wordpress|mysql|openssl)[ /]v?)[245]\.\d{1,3}\.\d{1,3}(?![\d.]*\d|-\d)/i.exec(
      text,
    )?.[0];
  const match =
    /(?<![a-z\d.]|\b(?:limited to|than|most|over) |\d of |\.\w{1,4}:|# |[\d\])]:|:(?=465|587)|\bports? |expected response codes? "?)(?!465|587)[245][0-7]\d(?! of \d)(?=$|[\s#:;,"'<>|-]|\.(?:\s|$)|\)(?!\s?\d))/i.exec(
      text,
    );
  const reply = match && !isWebStatus(text, match.index) ? match[0] : undefined;
  return { reply, enhanced };
}
