import { describeCodes } from '../../domain/answers/code-classes.ts';
import { matchReply } from '../../domain/answers/match-replies.ts';
import type { ReasonId } from '../../domain/answers/reason-names.ts';

/**
 * Gives a function that narrows the list of replies to those that a text may be, best first, and shows what the refusal
 * is about. The lists in the page are the data; without a text all of both is shown. It returns the sentence to announce.
 */
export function startNarrowing(finder: HTMLElement): (text: string) => string {
  const rows = [...finder.querySelectorAll<HTMLElement>('li[data-code]')].map((element) => ({
    element,
    place: element.parentElement,
    code: element.dataset['code'] ?? '',
    text: element.dataset['words'] ?? '',
    also: (element.dataset['also'] ?? '').split(',').filter(Boolean),
    // Written there by the build, from the same names.
    reason: element.dataset['reason'] as ReasonId,
  }));
  const reasons = [...finder.querySelectorAll<HTMLElement>('[data-about]')];
  return (text) => {
    const match = text.trim() ? matchReply(text, rows) : undefined;
    const shown = !match ? rows : match.fits.length > 0 ? match.fits : match.sameCode;
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
    return match ? sentenceAbout(match, describeCodes(match.codes)) : '';
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
  if (reason && code) return `${code} has no entry with these words. ${ofClass} See below ${about}.`;
  if (reason) return `No entry has these words. See below ${about}.`;
  if (code.startsWith('2')) return `${code} is not a refusal: the server accepted.`;
  return 'There is no refusal in this text. Paste the line that begins with a number such as 550, or the whole bounce.';
}
