import type { Root } from 'mdast';

/** One article as any reader finds it, before it is repaired. */
export interface SourceArticle {
  /** What the receipt calls it: its path below the import, and its number where a file holds many. */
  readonly source: string;
  /** Folders or names of the sections it is in, the outermost first. */
  readonly sections: readonly string[];
  /** What its address is made from. */
  readonly name: string;
  readonly title: string;
  readonly description: string | undefined;
  /** ISO day of its last change; undefined where it says none. */
  readonly updated: string | undefined;
  /** ISO day of the file it is in, for one that says none; undefined where a file holds many. */
  readonly fileDay?: string;
  readonly isDraft: boolean;
  /** Its number in a help centre. */
  readonly number: string | undefined;
  readonly tags: readonly string[];
  /** The folder that its pictures are relative to; undefined where they cannot be files. */
  readonly folder: string | undefined;
  readonly body: Root;
  /** What its readers saw, to compare with. */
  readonly words: string;
  /** What the text itself needed before it could be read. */
  readonly done: readonly string[];
}

/** A section of the import: what its folder or its entry says. */
export interface SourceSection {
  /** Folders or names, the outermost first. */
  readonly path: readonly string[];
  readonly title: string;
  readonly description: string | undefined;
  readonly order: number;
}

/** Something that cannot be taken in, with the reason as a sentence. */
export class Refusal extends Error {
  readonly source: string;

  constructor(source: string, reason: string) {
    super(reason);
    this.source = source;
  }
}

/**
 * Makes a refusal of whatever went wrong with a file, so that the others are read.
 *
 * @example refusalOf('a.md', new Error('No such file.')).message // 'No such file.'
 */
export function refusalOf(source: string, error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  // What a tree of ten thousand levels does to everybody who walks it.
  if (error instanceof RangeError) return new Refusal(source, 'it is nested too deeply');
  return new Refusal(source, error instanceof Error ? error.message : String(error));
}

/** What a reader finds, one after the other. */
export type Found = SourceArticle | SourceSection | Refusal;

/**
 * Whether what was found is an article, and neither a section nor a refusal.
 *
 * @example isArticle(new Refusal('a.md', 'A script.')) // false
 */
export const isArticle = (found: Found): found is SourceArticle => 'body' in found;
