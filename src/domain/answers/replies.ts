/** One SMTP reply as the collection has it: "550 5.7.1" and the text behind it, with … for what varies. */
export interface Reply {
  code: string;
  text: string;
}

/** Longest line that is looked at, in UTF-16 units; a reply line has at most 512 (RFC 5321, section 4.5.3.1.5). */
const LONGEST = 2000;

/**
 * The address of a reply: its page, which all replies with this code share, and its anchor there.
 *
 * `name` is that of its file. Example: code "550 5.7.1" and name "550-5-7-1-unable-to-relay" give page "550-5-7-1" and
 * anchor "unable-to-relay".
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
 * Example: `#550 5.7.1 Unable to relay ##rfc822` gives 550 and 5.7.1; `SMTP;530-5.7.1` gives 530 and 5.7.1.
 */
export function readCodes(line: string): Codes {
  const text = line.slice(0, LONGEST);
  const enhanced = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.]*\d)/.exec(text)?.[0];
  const reply = /(?<![\d.])[245]\d\d(?=$|[\s#:;,"'<>-])/.exec(text)?.[0];
  return { reply, enhanced };
}

/**
 * The replies that a pasted line may be, best first; none when neither code nor words agree.
 *
 * A reply stays only if no code contradicts it: a line with 550 is never one that is documented as 450. Words decide
 * between replies with one code. Example: `550 5.7.1 Unable to relay for a@example.com` finds "Unable to relay" first.
 */
export function findReplies<T extends Reply>(line: string, replies: readonly T[]): T[] {
  const codes = readCodes(line);
  const typed = wordsOf(line.slice(0, LONGEST));
  const scored = replies.flatMap((reply) => {
    const known = readCodes(reply.code);
    if (contradict(codes.enhanced, known.enhanced) || contradict(codes.reply, known.reply)) return [];
    const same = Number(codes.enhanced !== undefined && codes.enhanced === known.enhanced) * 2;
    const sameReply = Number(codes.reply !== undefined && codes.reply === known.reply);
    const words = wordsOf(reply.text);
    const shared = [...words].filter((word) => typed.has(word)).length / Math.max(1, words.size);
    const score = same + sameReply + 3 * shared;
    // Words alone must nearly be the text: "access denied" is part of a dozen replies.
    return same + sameReply > 0 || shared >= 0.6 ? [{ reply, score }] : [];
  });
  return scored.sort((a, b) => b.score - a.score).map(({ reply }) => reply);
}

const contradict = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

/** Words of at least three letters, in lower case; addresses and numbers differ from line to line. */
const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word.length > 2),
  );
