import { decodeBase64, decodeEntities, decodeQuotedPrintable } from './decode.ts';

/** A line of what a person would read in a text, and the line of the text on which it begins, from 1. */
export interface Line {
  text: string;
  number: number;
}

/** More is not looked at: what refused a message is told near the top. UTF-16 units. */
export const longestText = 150_000;
const mostLines = 5000;
const longestLine = 8000;

const field = /^[A-Za-z][\w-]{0,75}[ \t]{0,8}:/;
// Fields that a report has in its body. All others of a header tell about the way of the report itself.
const telling =
  /^(?:diagnostic-code|status|action|final-recipient|original-recipient|remote-mta|x-failed-recipients|x-smtp-server-response|x-[a-z-]{0,40}diagnostic[a-z-]{0,20}|smtp-remote-recipient|reason|delivery-status)[ \t]{0,8}:/i;
/** What comes before the returned message, which holds any numbers at all. */
const returnedMessage =
  /^\s{0,8}(?:-{1,8}\s{0,3})?(?:this is a copy of the message|below this line is a copy of|below is (?:the|a) copy of|original message (?:headers?|follows)?|the body of the message is|message headers? follows?|(?:unsent|returned|undelivered|original) (?:message|mail)(?: headers?)?(?: (?:follows|below|is attached))?|header (?:of|from) (?:the )?(?:original )?message|here are the first|begin of original message|the header of the original message)[^\n]{0,60}:?\s{0,3}-{0,8}\s{0,3}$/i;
const returnedType = /^\s{0,8}(?:message\/rfc822|message\/global(?!-delivery)|text\/rfc822-headers|message\/partial)/i;

/**
 * The lines of a pasted text that a person would read: parts of a message decoded (RFC 2045), HTML as text, its header,
 * the returned message and attachments left out. A text that is no message stays as it is.
 *
 * @example readableLines('550 5.1.1\nUser unknown', false).map(({ text, number }) => [number, text])
 *   // [[1, '550 5.1.1'], [2, 'User unknown']]
 */
export function readableLines(text: string, withReturned: boolean): Line[] {
  const cut = text
    .slice(0, longestText)
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[\u00a0\u2007\u202f]/g, ' ');
  const lines = cut
    .split(/\r\n|[\n\r\u2028\u2029]/, mostLines)
    .map((line, at) => ({ text: withBlanks(line.slice(0, longestLine)), number: at + 1 }));
  const isMessage =
    lines
      .slice(0, 200)
      .filter(({ text: line }) =>
        /^(?:received|from|to|subject|date|message-id|return-path|mime-version|content-type)[ \t]{0,8}:/i.test(line),
      ).length > 2;
  const parts = partsOf(lines, isMessage);
  const read = withReturned ? lines : parts.filter(isOwn(parts)).flatMap((part) => upToReturned(contentOf(part)));
  return read.map(({ text: line, number }) => ({ text: line.slice(0, longestLine), number }));
}

/**
 * The same as a text in which every line keeps its number.
 *
 * @example readableText('From: a@example.com\nTo: b@example.net\nSubject: x\n\nUser unknown') // '\n\n\n\nUser unknown'
 */
export function readableText(text: string): string {
  const lines: string[] = [];
  for (const { text: line, number } of readableLines(text, false)) {
    while (lines.length < number) lines.push('');
    lines[number - 1] = `${lines[number - 1] ?? ''} ${line}`.trimEnd().replace(/^ /, '');
  }
  return lines.join('\n');
}

/** The log of the SMTP service in Windows has a plus for each blank; that of qmail an underscore, and a slash for each end of a line. */
const withBlanks = (line: string): string =>
  /(?<!\S)[45]\d\d[+-]\S*\+/.test(line)
    ? line.replace(/(?<!\S)[45]\d\d[+-]\S+/, (reply) => reply.replaceAll('+', ' '))
    : underscored(line);

const underscored = (line: string): string =>
  /\b(?:failure|deferral): \S*_|\/(?:Remote_host_said:|Giving_up_on)_/.test(line)
    ? line
        .replaceAll('_', ' ')
        .replace(/\/Giving up on .*$|\/$/, '')
        .replace(/\/(?=Remote host said:)/, ' ')
    : line;

/** Parts from the returned message on are not the report's own, but for its status. */
function isOwn(parts: readonly Part[]): (part: Part, at: number) => boolean {
  const returned = parts.findIndex(({ header }, at) => at > 0 && returnedType.test(header.get('content-type') ?? ''));
  return ({ header }, at) => returned < 0 || at < returned || /delivery-status/i.test(header.get('content-type') ?? '');
}

function upToReturned(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex(({ text }, at) => at > 0 && isReturned(text, at, lines));
  return end < 0 ? lines : lines.slice(0, end);
}

/** Where the returned message begins: at words that say so, or at its header. */
const isReturned = (line: string, at: number, all: readonly Line[]): boolean =>
  returnedMessage.test(line) ||
  (/^(?:received|return-path|dkim-signature|mime-version|message-id)[ \t]{0,8}:/i.test(line) &&
    at > 0 &&
    all.slice(Math.max(0, at - 3), at).some(({ text }) => text.trim() === ''));

/** Quoted-printable that no header announces; `?ip=203.0.113.9` is none. */
const encoded = /=3D|=C2=A0|=(?:20|0D|09)(?![\d.&])/;

interface Part {
  header: Map<string, string>;
  lines: Line[];
}

/** The message and what is between its boundaries (RFC 2046, section 5.1.1), each with its own header. */
function partsOf(lines: readonly Line[], isMessage: boolean): Part[] {
  const marks = new Set<string>();
  for (const { text } of lines)
    for (const [, quoted, bare] of text.matchAll(
      /\bboundary[ \t]{0,3}=[ \t]{0,3}(?:"([^"]{1,200})"|([^\s";]{1,200}))/gi,
    ))
      marks.add(`--${quoted ?? bare ?? ''}`);
  const parts: Part[] = [];
  let [part, isHeader]: [Part, boolean] = [{ header: new Map(), lines: [] }, isMessage];
  let last = '';
  for (const [at, line] of lines.entries()) {
    const { text } = line;
    const mark = text.trimEnd();
    const isMark =
      marks.has(mark) ||
      marks.has(mark.replace(/--$/, '')) ||
      // A part that was pasted without the header of its message.
      (/^--\S{3,200}$/.test(mark) &&
        /^content-(?:type|description|transfer-encoding|disposition)[ \t]{0,8}:/i.test(lines[at + 1]?.text ?? ''));
    if (isMark) {
      parts.push(part);
      [part, isHeader] = [{ header: new Map(), lines: [] }, true];
    } else if (isHeader && (text.trim() === '' || /^From \S/.test(text))) {
      isHeader = part.header.size === 0;
    } else if (isHeader && isQuoted(part.header, lines, at)) {
      isHeader = false;
      part.lines.push(line);
    } else if (isHeader && (field.test(text) || /^\s/.test(text) || part.header.size > 0)) {
      if (field.test(text)) {
        last = text.slice(0, text.indexOf(':')).trim().toLowerCase();
        if (!part.header.has(last)) part.header.set(last, text.slice(text.indexOf(':') + 1));
      } else part.header.set(last, `${part.header.get(last) ?? ''}${text}`);
      if (telling.test(`${last}:`)) part.lines.push(line);
    } else {
      isHeader = false;
      part.lines.push(line);
    }
  }
  return [...parts, part];
}

/** A mail program quotes a few fields, and no blank line may be left between them and what was written. */
const isQuoted = (header: ReadonlyMap<string, string>, lines: readonly Line[], at: number): boolean =>
  header.has('subject') &&
  !header.has('received') &&
  !/^\s|^[<[]/.test(lines[at]?.text ?? '') &&
  lines.slice(at, at + 4).every(({ text }) => !field.test(text));

function contentOf({ header, lines }: Part): Line[] {
  const type = (header.get('content-type') ?? '').trim().toLowerCase();
  const encoding = (header.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  if (/^(?:image|audio|video|application)\//.test(type)) return [];
  const first = lines[0]?.number ?? 1;
  const plain = encoding.startsWith('base64')
    ? decodeBase64(lines.map(({ text }) => text).join(''))
        .split(/\r\n|[\n\r]/)
        .map((text) => ({ text, number: first }))
    : encoding.startsWith('quoted') || (!encoding && lines.some(({ text }) => encoded.test(text)))
      ? withoutSoftBreaks(lines)
      : lines;
  const isHtml =
    type.startsWith('text/html') ||
    plain.some(({ text }) => /<(?:html|body|div|br|p|td|span)\b[^<>]{0,400}>/i.test(text));
  return isHtml ? withoutTags(plain) : plain;
}

function withoutSoftBreaks(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let isOpen = false;
  for (const { text, number } of lines) {
    const isSoft = /=[ \t]{0,9}$/.test(text);
    const piece = isSoft ? text.replace(/=[ \t]{0,9}$/, '') : text;
    const last = joined.at(-1);
    if (isOpen && last) last.text += piece;
    else joined.push({ text: piece, number });
    isOpen = isSoft;
  }
  return joined.map(({ text, number }) => ({ text: decodeQuotedPrintable(text), number }));
}

const block =
  /<\/?(?:p|div|br|tr|td|th|table|li|ul|ol|h\d|body|html|head|title|hr|pre|blockquote|center)\b[^<>]{0,2000}>/gi;
const inline =
  /<\/?(?:a|b|i|u|em|strong|span|font|tt|code|small|img|style|meta|link|tbody|thead|o:p|wbr|nobr|sup|sub|label|section)\b[^<>]{0,2000}>/gi;

/** HTML as text. A tag that ends a block ends the line; what is no known tag, such as an address in brackets, stays. */
function withoutTags(lines: readonly Line[]): Line[] {
  const keep = (end: string) => (tag: string) => end + tag.replace(/[^\n]/g, '');
  const whole = lines.map((line) => line.text).join('\n');
  const text = ['style', 'script', '!--']
    .reduce((rest, name) => without(rest, `<${name}`, name === '!--' ? '-->' : `</${name}>`), whole)
    .replace(block, keep('\v'))
    .replace(inline, keep(''));
  return text.split('\n').flatMap((line, at) =>
    decodeEntities(line)
      .split('\v')
      .map((piece) => ({ text: piece, number: lines[at]?.number ?? 1 })),
  );
}

/** A text without what is between two marks, but for its line ends; without the rest where the second is missing. */
function without(text: string, from: string, to: string): string {
  const lower = text.toLowerCase();
  let [kept, at] = ['', 0];
  for (let start = lower.indexOf(from); start >= 0; start = lower.indexOf(from, at)) {
    const end = lower.indexOf(to, start);
    const next = end < 0 ? text.length : end + to.length;
    kept += text.slice(at, start) + text.slice(start, next).replace(/[^\n]/g, '');
    at = next;
  }
  return kept + text.slice(at);
}
