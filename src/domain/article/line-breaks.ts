/** Something that goes between two letters of a text, before the letter at `at`. */
export interface BreakMark {
  readonly at: number;
  /** `open` and `close` are around what stays on one line; a line may break at `may`. */
  readonly what: 'open' | 'close' | 'may';
}

/** What is known of the code around a text. */
export interface Around {
  /** True for a block: its lines are those of the text, and its lists have places to break at. */
  readonly isBlock?: boolean;
  /** The letter directly before the text, and directly behind it, without a blank or a break between. */
  readonly before?: string;
  readonly after?: string;
  /** As many letters have room on a line of the narrowest phone. */
  readonly room?: number;
}

/** As many letters of code have room on a line of a phone that is 320 px wide, with wide letters too. */
const inBlock = 27;
const inSentence = 25;

/** What has no blanks in it, and a reply code with the enhanced code behind it. */
const tokens = /["'(]?[245]\d\d [245]\.\d{1,3}\.\d{1,3}\S{0,9}|\S+/g;

/** Where a browser breaks what has no blanks in it: after a hyphen and between two signs; and the blank of a reply code. */
const tears = /[-?].|[^\w(<[{][(<[{]| /;

/** Where a long word may break, the best first; an address and a network have none of these. */
const places = [/[\\/](?!\d)/g, /[,;|&]/g, /[:=@)>]/g, /_/g, /[\w)\]](?=\.[A-Za-z])/g, /[a-z\d](?=[A-Z])/g, /[^-]-/g];

/**
 * Says how the lines of a command, a file name or an address break: after blanks, and in lists after commas. No word is
 * torn after a hyphen: "-" at the end of a line is read as the whole of a parameter. What is longer than a line of a phone
 * breaks there after a slash, a comma or a colon; such a word has marks inside of its own, and moves to the next line
 * before it breaks.
 *
 * @returns In the order of the text.
 * @example lineBreaks('Get-X a').map(({ at, what }) => `${at} ${what}`) // ['0 open', '5 close']
 */
export function lineBreaks(text: string, around: Around = {}): BreakMark[] {
  const { isBlock = false, before = '', after = '', room = isBlock ? inBlock : inSentence } = around;
  const marks: BreakMark[] = [];
  for (const { 0: token, index } of text.matchAll(tokens)) {
    const end = index + token.length;
    const isPart = (index === 0 && /\S/.test(before)) || (end === text.length && /\S/.test(after));
    if (isBlock && !isPart && token.length <= room && beginsLine(text, index, before)) continue;
    const parts = isBlock || token.length > room ? token.split(/(?<=,)(?=.)/) : [token];
    let at = index;
    for (const [place, part] of parts.entries()) {
      if (place > 0) marks.push({ at, what: 'may' });
      addPart(marks, part, at, room, isPart);
      at += part.length;
    }
    if (isBlock && token.endsWith(',') && end === text.length && /\S/.test(after)) marks.push({ at: end, what: 'may' });
  }
  return marks;
}

/** What begins a line is on it as a whole: there is nothing before it that could take its room. */
function beginsLine(text: string, index: number, before: string): boolean {
  return index === 0 ? before === '' || before === '\n' : text[index - 1] === '\n';
}

function addPart(marks: BreakMark[], part: string, start: number, room: number, isPart: boolean): void {
  // A comma at the end has room in the margin.
  if (part.length <= room || (part.length === room + 1 && part.endsWith(','))) {
    if (tears.test(part)) marks.push({ at: start, what: 'open' }, { at: start + part.length, what: 'close' });
    return;
  }
  // A word that goes on in the next element is no box of its own: it could be parted from the rest.
  if (!isPart) marks.push({ at: start, what: 'open' });
  let at = start;
  for (const piece of cut(part, room)) {
    if (at > start && !isPart) marks.push({ at, what: 'may' });
    if (piece.length <= room && tears.test(piece))
      marks.push({ at, what: 'open' }, { at: at + piece.length, what: 'close' });
    at += piece.length;
  }
  if (!isPart) marks.push({ at, what: 'close' });
}

/** A long word in pieces that have room on a line. */
function cut(word: string, room: number): string[] {
  const pieces: string[] = [];
  let rest = word;
  while (rest.length > room) {
    const end = placeIn(rest.slice(0, room + 1), room);
    if (end === undefined) break;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
}

/** Less than a few letters are not worth a line. */
const fewest = 5;

function placeIn(beginning: string, room: number): number | undefined {
  for (const place of places) {
    const ends = [...beginning.matchAll(place)].map(({ index, 0: sign }) => index + sign.length);
    const last = ends.findLast((end) => end >= fewest && end <= room);
    if (last !== undefined) return last;
  }
  return undefined;
}
