import { load } from '../../browser/load.ts';
import type * as Finder from './find.client.ts';
import code from './find.client.ts?worker&url';

/** Fetches what looks for pages, once; after a failure the next call tries again. */
export const finder = (): Promise<typeof Finder> => load(code);
