import type { Attempt, Outcome } from './conversation.ts';

/** What a block of an article does: a file that is written, or added to at its end or its top, or lines for the shell. */
export interface Action {
  readonly kind: 'write' | 'append' | 'prepend' | 'run';
  readonly path: string;
  readonly text: string;
}

/** A part of a guide that is run, and the sessions held after it. */
export interface Phase {
  readonly name: string;
  readonly actions: readonly Action[];
  readonly attempts: readonly Attempt[];
  /** Whether the configuration must be what it was before the first phase. */
  readonly restores: boolean;
  /** Whether a command of it may fail, because the configuration has a slip in it on purpose. */
  readonly mayFail?: boolean;
  /** What the probe must say of port 25 on both addresses; left out where it does not run. */
  readonly probe?: string;
}

export interface Plan {
  readonly phases: readonly Phase[];
  /** Folders of the configuration. */
  readonly folders: readonly string[];
  /** One stranger for each family of addresses: who the probe is. */
  readonly strangers: readonly string[];
}

/** What inside.ts gives back: for each phase an outcome for each of its attempts. */
export interface Report {
  readonly version: string;
  readonly phases: readonly {
    readonly name: string;
    readonly outcomes: readonly Outcome[];
    readonly said: string;
    readonly failed?: string | undefined;
    /** Files that the undo did not restore. */
    readonly changed: readonly string[];
    /** What the probe said of port 25, by address. */
    readonly probe?: readonly { readonly address: string; readonly verdict: string; readonly reply: string }[];
  }[];
}

/** The address of the server that a client of this address reaches, as guides and their stand-ins have it. */
export const serverFor = (client: string): string => (client.includes(':') ? '2001:db8:25::25' : '203.0.113.25');
