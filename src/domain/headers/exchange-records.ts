import { fieldsOf } from './separated.ts';

/** A line of Exchange's SMTP protocol log. */
export interface ProtocolRecord {
  time: string;
  connector: string;
  session: string;
  /** The other end, without its port; who that is depends on the log: the client (receive) or the server (send). */
  remote: string;
  /** `+` begins and `-` ends a session, `>` is what Exchange sent, `<` what it received, `*` what it notes. */
  event: string;
  data: string;
  context: string;
  /** The line of the text, from 1. */
  number: number;
}

/** A date as Exchange's logs have it, after the prefix of Select-String, findstr or grep. */
const date = /(?:^|[\s"':>|])(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,7})?Z?)"?([,;\t])/;
const fields = 9;

/**
 * Joins lines that were wrapped on a page or in a mail, from one date to the next.
 *
 * @example [...wholeLines(['2026-11-24T10:15:08.1Z,EX01\\From,08DD,6,', '192.0.2.10:25'])].length // 1
 */
export function* wholeLines(lines: Iterable<string>): Generator<{ text: string; sign: string; number: number }> {
  let [open, number]: [{ text: string; sign: string; number: number } | undefined, number] = [undefined, 0];
  for (const line of lines) {
    number += 1;
    const match = date.exec(line.length > 4000 ? line.slice(0, 4000) : line);
    if (match) {
      if (open) yield open;
      const start = match.index + match[0].indexOf(match[1] ?? '');
      const isQuoted = line[start - 1] === '"';
      open = { text: line.slice(isQuoted ? start - 1 : start), sign: match[2] ?? ',', number };
    } else if (open && line.trim() && open.text.length < 4000 && !line.startsWith('#')) {
      // Between the fields no blank is missing; elsewhere the wrap took one.
      const isBetween = /[,;\t][ ]*$/.test(open.text) || /^[ ]*[,;\t]/.test(line);
      if (fieldsOf(open.text, open.sign).length < fields)
        open.text = `${open.text.trimEnd()}${isBetween ? '' : ' '}${line.trim()}`;
    }
  }
  if (open) yield open;
}

/**
 * Reads a line as one of the protocol log (Microsoft: "Protocol logging in Exchange Server", fields of the log): with
 * commas, semicolons or tabs, its fields quoted or not.
 *
 * @example readProtocolRecord('2026-11-24T10:15:08.1Z,EX01\\From,08DD0C6B1A2B3C4D,6,192.0.2.10:25,203.0.113.7:51342,>,530 5.7.1 No,', ',', 1)?.data
 *   // '530 5.7.1 No'
 */
export function readProtocolRecord(text: string, sign: string, number: number): ProtocolRecord | undefined {
  const [time = '', connector = '', id = '', sequence = '', , remote = '', event = '', ...rest] = fieldsOf(text, sign);
  const session = id.replace(/\s/g, '');
  if (!/^[\dA-F]{16}$/i.test(session) || !/^\d{1,6}$/.test(sequence.trim()) || !/^[-+*<>]$/.test(event.trim()))
    return undefined;
  // Replies hold commas, and Exchange does not quote all of them.
  const context = rest.length > 1 ? (rest.at(-1) ?? '') : '';
  const data = rest.length > 1 ? rest.slice(0, -1).join(sign) : (rest[0] ?? '');
  return {
    time,
    connector,
    session,
    remote: withoutPort(remote.trim()),
    event: event.trim(),
    data: data.trim(),
    context: context.trim(),
    number,
  };
}

/** An address without its port. Example: `[2001:db8::1]:25` is `2001:db8::1`. */
const withoutPort = (end: string): string => /^\[([^\]]{2,45})\]/.exec(end)?.[1] ?? end.replace(/:\d{1,5}$/, '');
