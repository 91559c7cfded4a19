import { load } from '../../browser/load.ts';
import {
  readValidAddressAndMask,
  readValidNetwork,
  readValidSingleAddress,
} from '../../domain/addresses/read-valid.ts';
import type { Reading, ReadOptions } from '../../domain/addresses/reading.ts';
import type * as Explanations from './explanations.client.ts';
import code from './explanations.client.ts?worker&url';

/** The texts of a form: one field, or an address and a mask. */
export type Texts = [network: string] | [address: string, mask: string];

let explanations: typeof Explanations | undefined;

/** Fetches what is needed only for a text that cannot be read as it is: reasons, repairs, what is unfinished. */
const fetchExplanations = async (): Promise<typeof Explanations> => {
  explanations ??= await load<typeof Explanations>(code);
  return explanations;
};

/** After so many milliseconds a reader who waits is told so. */
const patience = 3000;
const stillLoading = 'This notation is still loading. There is no answer yet.';
const notExplained =
  'There is no answer: this notation could not be loaded. Check the connection; the next change tries again.';

/**
 * Fetches the explanations for a text that cannot be read without them.
 *
 * @param read Reads again, once they are here.
 * @param tell Shows why there is no answer: while they are slow, and when they could not be fetched. By then the fields
 * may hold another text, so it has to look at them first.
 */
export function explain(read: () => void, tell: (why: string) => void): void {
  const timer = setTimeout(() => tell(stillLoading), patience);
  fetchExplanations()
    .finally(() => clearTimeout(timer))
    .then(read, () => tell(notExplained));
}

/** What was fetched, if it was; a reading that is refused has been read with it. */
export const fetched = (): typeof Explanations | undefined => explanations;

/** Reads a network; gives nothing while the reasons for a refusal are not here yet. */
export const readTexts = ([text, mask]: Texts, options: ReadOptions): Reading | undefined =>
  mask === undefined
    ? (readValidNetwork(text) ?? explanations?.explainNetwork(text, options))
    : (readValidAddressAndMask(text, mask) ?? explanations?.explainAddressAndMask(text, mask, options));

/** Reads one address, as `readTexts` reads a network. */
export const readTested = (text: string, options: ReadOptions): Reading | undefined =>
  readValidSingleAddress(text) ?? explanations?.explainSingleAddress(text, options);
