import { readVocabulary, type Vocabulary } from './vocabulary.ts';

/** A page of the index, as far as ranking and counting need it. */
export interface PageFacts {
  /** Path of the page: "/lock-down/exchange-2007/". */
  readonly address: string;
  readonly title: string;
  /** Name of the server that the page is for: "Exchange 2007". */
  readonly server: string | undefined;
  /** Name of its task, or of the room that it stands in: "Lock down". */
  readonly task: string | undefined;
}

/** A server, and the word that tells it from the others: "2007", "online". */
export interface ServerWord {
  readonly name: string;
  readonly word: string;
}

/** A network of ours: its first and last address as numbers of 32 bits, and its spelling. */
export interface KnownBlock {
  readonly first: number;
  readonly last: number;
  readonly spelling: string;
}

/** What the assistant knows about this site before it asks the engine. */
export interface Knowledge {
  readonly vocabulary: Vocabulary;
  /** By the id that the engine gives a page. */
  readonly pages: ReadonlyMap<string, PageFacts>;
  readonly servers: readonly ServerWord[];
  /** The task that most come for. */
  readonly mainTask: string | undefined;
  readonly blocks: readonly KnownBlock[];
  /** From what people type to what the pages say; words in lower case. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
}

/** `Knowledge` as the build writes it, small: lists in the order of the pages, names by their place in another list. */
export interface PackedKnowledge {
  /** See `packVocabulary`. */
  readonly words: string;
  /** Separated by blanks. */
  readonly ids: string;
  readonly addresses: string;
  readonly titles: readonly string[];
  /** Place of the server and of the task in their lists; -1 where the page has none. */
  readonly ofServer: readonly number[];
  readonly ofTask: readonly number[];
  readonly servers: readonly (readonly [name: string, word: string])[];
  /** The one that most come for first. */
  readonly tasks: readonly string[];
  readonly blocks: readonly (readonly [first: number, last: number, spelling: string])[];
  readonly synonyms: readonly (readonly [typed: readonly string[], means: readonly string[]])[];
}

/**
 * Reads what the build wrote.
 *
 * @throws TypeError when it has another form, as after a deployment that exchanged half of the files.
 */
export function readKnowledge(packed: PackedKnowledge): Knowledge {
  const addresses = packed.addresses.split(' ');
  const pages = packed.ids.split(' ').map((id, index): [string, PageFacts] => [
    id,
    {
      address: addresses[index] ?? '',
      title: packed.titles[index] ?? '',
      server: packed.servers[packed.ofServer[index] ?? -1]?.[0],
      task: packed.tasks[packed.ofTask[index] ?? -1],
    },
  ]);
  return {
    vocabulary: readVocabulary(packed.words),
    pages: new Map(pages),
    mainTask: packed.tasks[0],
    servers: packed.servers.map(([name, word]) => ({ name, word })),
    blocks: packed.blocks.map(([first, last, spelling]) => ({ first, last, spelling })),
    synonyms: new Map(packed.synonyms.flatMap(([typed, means]) => typed.map((one) => [one, means] as const))),
  };
}
