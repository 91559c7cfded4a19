import type { AddressSet } from '../../../src/domain/addresses/sets.ts';
import { readHeaderBlock } from '../../../src/domain/headers/header-block.ts';
import type { Filter } from '../../../src/domain/headers/path.ts';
import { pathIn } from '../../../src/domain/headers/read-path.ts';

/** The way of the message whose headers are in a text, with the block that was read; undefined where there are none. */
export function readPath(text: string, filter: Filter, own: AddressSet) {
  const block = readHeaderBlock(text);
  return block && pathIn(block, filter, own);
}
