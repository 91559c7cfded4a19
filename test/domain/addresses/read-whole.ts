import { explainAddressAndMask } from '../../../src/domain/addresses/explain-network.ts';
import { type ListEntry, readEntries } from '../../../src/domain/addresses/lists.ts';
import { readValidAddressAndMask } from '../../../src/domain/addresses/read-valid.ts';
import type { Reading, ReadOptions } from '../../../src/domain/addresses/reading.ts';

/** All entries of a list at once, which the browser reads in slices. */
export const readList = (text: string): ListEntry[] => [...readEntries(text)];

/** An address and a mask, with the explanations that the browser fetches when they are needed. */
export const readAddressAndMask = (address: string, mask: string, options: ReadOptions = {}): Reading =>
  readValidAddressAndMask(address, mask) ?? explainAddressAndMask(address, mask, options);

/**
 * A text without what an entry of a list may lose: the signs around a word, which also come between two words of one
 * entry, and white space.
 */
export const signsIn = (text: string): string => text.replace(/[\s,;[\](){}<>"'`*•:-]|\+?ip[46]:|ipv6:/gi, '');
