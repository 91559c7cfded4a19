/** A piece of the text in a field, and where it starts there (UTF-16 offset). */
export interface Piece {
  text: string;
  start: number;
}

/** A proposed change: the text from `start` to `end` gives way to `text`. Without a label the button says "Use …". */
export interface Edit {
  start: number;
  end: number;
  text: string;
  label?: string;
}

/** Why a text was refused: the sentence, the place of the fragment that it is about, and the possible repairs. */
export interface Fault {
  kind: string;
  message: string;
  start: number;
  end: number;
  edits: Edit[];
  /** What to say instead while the text is still being typed and could become valid. */
  soFar?: string;
}

/**
 * Builds the fault of one piece; each of `replacements` is a repair of that whole piece.
 *
 * @example fault('octet-high', { text: '300', start: 8 }, 'No number is above 255.', '30').edits
 *   // [{ start: 8, end: 11, text: '30' }]
 */
export function fault(kind: string, piece: Piece, message: string, ...replacements: string[]): Fault {
  const span = spanOf(piece);
  return { kind, message, ...span, edits: replacements.map((text) => ({ ...span, text })) };
}

/**
 * The place of a piece in its field, as UTF-16 offsets.
 *
 * @example spanOf({ text: '300', start: 8 }) // { start: 8, end: 11 }
 */
export const spanOf = ({ text, start }: Piece): { start: number; end: number } => ({ start, end: start + text.length });

/**
 * True for a fault, false for whatever was read instead.
 *
 * @example isFault(readIpv4({ text: '192.0.2.300', start: 0 })) // true
 */
export const isFault = (value: object): value is Fault => 'kind' in value && 'edits' in value;

/**
 * Cuts a piece out of a piece; without `end` up to its end.
 *
 * @example slice({ text: '192.0.2.0/24', start: 4 }, 10) // { text: '24', start: 14 }
 */
export const slice = (piece: Piece, start: number, end?: number): Piece => ({
  text: piece.text.slice(start, end),
  start: piece.start + start,
});

/**
 * Removes white space at both ends and keeps the offset right.
 *
 * @example trim({ text: '  192.0.2.1 ', start: 0 }) // { text: '192.0.2.1', start: 2 }
 */
export function trim(piece: Piece): Piece {
  const text = piece.text.trim();
  return text ? slice(piece, piece.text.indexOf(text), piece.text.indexOf(text) + text.length) : { ...piece, text };
}

/**
 * Splits a piece at every occurrence of a separator.
 *
 * @example split({ text: '192.0', start: 0 }, '.') // [{ text: '192', start: 0 }, { text: '0', start: 4 }]
 */
export function split(piece: Piece, separator: string): Piece[] {
  let start = piece.start;
  return piece.text.split(separator).map((text) => {
    const part = { text, start };
    start += text.length + separator.length;
    return part;
  });
}
