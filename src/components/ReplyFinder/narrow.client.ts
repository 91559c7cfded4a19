import { describeCodes } from '../../domain/answers/code-classes.ts';
import { matchReply } from '../../domain/answers/match-replies.ts';
import type { ReasonId } from '../../domain/answers/reason-names.ts';

/** Entries that only share the code with a text are in its list as long as they are few; of more, their page is named. */
const few = 4;

/** What is said of a text: a sentence and, where many entries share its code alone, the pages that have them. */
export interface Found {
  readonly sentence: string;
  readonly pages: readonly { readonly path: string; readonly code: string }[];
}

/**
 * Gives a function that narrows the list of replies to those that a text may be, best first, and shows what the refusal
 * is about. The lists in the page are the data; without a text all of both is shown. It returns what to announce.
 */
export function startNarrowing(finder: HTMLElement): (text: string) => Found {
  const rows = [...finder.querySelectorAll<HTMLElement>('li[data-code]')].map((element) => ({
    element,
    place: element.parentElement,
    code: element.dataset['code'] ?? '',
    text: element.dataset['words'] ?? '',
    page: element.querySelector('a')?.getAttribute('href')?.replace(/#.*/s, '') ?? '',
    also: (element.dataset['also'] ?? '').split(',').filter(Boolean),
    // Written there by the build, from the same names.
    reason: element.dataset['reason'] as ReasonId,
  }));
  const reasons = [...finder.querySelectorAll<HTMLElement>('[data-about]')];
  return (text) => {
    const match = text.trim() ? matchReply(text, rows) : undefined;
    const fitting = !match ? rows : match.fits.length > 0 ? match.fits : match.sameCode;
    const alike = fitting.length > 0 ? [] : (match?.otherWords ?? []);
    const shown = alike.length > 0 && alike.length <= few ? alike : fitting;
    for (const { element } of rows) element.hidden = true;
    for (const { element, place } of shown) {
      element.hidden = false;
      place?.append(element);
    }
    for (const element of reasons) {
      element.hidden = match !== undefined && element.dataset['about'] !== match.reason;
    }
    for (const section of finder.querySelectorAll('section')) {
      section.hidden = !section.querySelector('[data-code]:not([hidden]), [data-about]:not([hidden])');
    }
    const pages = new Map(alike.length > few ? alike.map(({ page, code }) => [page, code]) : []);
    return {
      sentence: match ? sentenceAbout(match, alike.length, describeCodes(match.codes)) : '',
      pages: [...pages].map(([path, code]) => ({ path, code })),
    };
  };
}

function sentenceAbout(
  {
    codes,
    fits,
    sameCode,
    reason,
    isSure,
  }: Pick<ReturnType<typeof matchReply>, 'codes' | 'fits' | 'sameCode' | 'reason' | 'isSure'>,
  alike: number,
  ofClass: string,
): string {
  const code = [codes.reply, codes.enhanced].filter((one) => one !== undefined).join(' ');
  if (fits.length === 1) return code ? 'One reply fits, by its code and its words.' : 'One reply fits, by its words.';
  if (fits.length > 1) return `${fits.length} replies fit, the likeliest first.`;
  if (sameCode.length > 0) {
    const replies = sameCode.length === 1 ? 'One reply is' : `${sameCode.length} replies are`;
    return `${replies} known with ${code}; the words after the code show which one you have. ${ofClass}`;
  }
  // Where the words do not settle it, that is said.
  const about = isSure || reason === 'unspecified' ? 'what it is about' : 'what it is most likely about';
  if (reason && code) {
    const others = `${alike === 1 ? 'One entry has' : `${alike} entries have`} the code with other words. `;
    return `${code} has no entry with these words. ${alike > 0 ? others : ''}${ofClass} See below ${about}.`;
  }
  if (reason) return `No entry has these words. See below ${about}.`;
  if (code.startsWith('2')) return `${code} is not a refusal: the server accepted.`;
  return 'There is no refusal in this text. Paste the line that begins with a number such as 550, or the whole bounce.';
}
