/** A piece of running text. White space is folded: no text holds a line break. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly content: readonly Inline[] }
  | { readonly kind: 'link'; readonly address: string; readonly content: readonly Inline[] }
  | { readonly kind: 'break' };

/** An entry of a list. A numbered step has the anchor that links to it. */
export interface Item {
  readonly anchor?: string | undefined;
  readonly content: readonly Block[];
}

export interface Table {
  readonly kind: 'table';
  readonly head: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  /** The title says where it runs: "Exchange Management Shell". The text is exactly what is to be copied. */
  | {
      readonly kind: 'code';
      readonly title?: string | undefined;
      readonly language?: string | undefined;
      readonly text: string;
    }
  /** With a start, the items are numbered from it; the steps of one of several ways have its letter before the number. */
  | {
      readonly kind: 'list';
      readonly start?: number | undefined;
      readonly letter?: string | undefined;
      readonly items: readonly Item[];
    }
  | { readonly kind: 'note'; readonly label: string; readonly content: readonly Block[] }
  | Table;

/** An article as its page shows it, without anything that is there to be used rather than read. */
export interface Article {
  readonly title: string;
  /** The server of a guide: "Exchange 2007". */
  readonly server?: string | undefined;
  /** What the page says about itself, as it stands there: "About 45 minutes", "Reviewed 25 November 2026". */
  readonly facts: readonly string[];
  /** Day of the review, as YYYY-MM-DD. */
  readonly reviewed?: string | undefined;
  /** Full address of the page; links to parts of it begin with this. */
  readonly address: string;
  /** Full address that stays, whatever happens to the title. */
  readonly permalink: string;
  readonly blocks: readonly Block[];
}

/**
 * The text of running text, without its marks. A line break becomes a space.
 *
 * @example plain([{ kind: 'strong', content: [{ kind: 'text', text: 'Save' }] }, { kind: 'break' }, { kind: 'code',
 *   text: 'EX01' }])
 *   // 'Save EX01'
 */
export const plain = (content: readonly Inline[]): string =>
  content
    .map((one) => {
      if (one.kind === 'break') return ' ';
      return 'text' in one ? one.text : plain(one.content);
    })
    .join('');
