import { rangeOf } from '../../domain/addresses/network.ts';
import { site } from '../../site.ts';

/** The filter's blocks, as ranges for the answers that are written at build. */
export const blockRanges = site.blocks.map(({ network }) => rangeOf(network));

/** The same for the script, which knows no facts of its own: in an attribute, separated by spaces. */
export const blockTexts = site.blocks.map(({ cidr }) => cidr).join(' ');
