/**
 * Hides what is marked with `data-answer` in a part of the page, or shows it again. An answer that is not for what the
 * fields hold is hidden from the first sign of another question on; its place stays, so that nothing jumps.
 *
 * @example hideAnswers(host, true) // until the new answer is there
 */
export function hideAnswers(part: ParentNode, isHidden: boolean): void {
  for (const answer of part.querySelectorAll<HTMLElement>('[data-answer]')) {
    answer.style.visibility = isHidden ? 'hidden' : '';
  }
}
