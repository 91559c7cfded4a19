import { describeApart, shorten } from './describe.ts';
import type { OtherPages } from './other-pages.ts';

/** Gives each page a title and a description that no other has: a list of results shows nothing else of it. */
export class OwnTexts {
  readonly #others: OtherPages['titles'];
  readonly #titles = new Set<string>();
  readonly #descriptions = new Map<string, string>();

  /** @param others Titles that pages of the site have already. */
  constructor(others: OtherPages['titles']) {
    this.#others = others;
  }

  /**
   * A title as it is, or with something behind it where another page has it: where the article is, then a number.
   *
   * @param where Empty at the top.
   *
   * @param longest How many characters it may have.
   * @param file The file of the page, whose own title from an earlier import is not another one's.
   */
  title(wanted: string, longest: number, where: string, file: string): string {
    const short = shorten(wanted.length < 3 ? `${wanted} articles` : wanted, longest);
    for (let number = 0; ; number += 1) {
      const place = [
        shorten(where, longest / 2),
        ...(number > 1 || where === '' ? [number + Number(where === '')] : []),
      ];
      const behind = number === 0 ? '' : ` (${place.filter((one) => one !== '').join(', ')})`;
      const title = behind === '' ? short : `${shorten(short, longest - behind.length)}${behind}`;
      const key = title.toLowerCase();
      const owner = this.#others.get(key);
      if (this.#titles.has(key) || (owner !== undefined && owner !== file)) continue;
      this.#titles.add(key);
      return title;
    }
  }

  /** A description as it is, or with the title before it where another page has it. */
  description(wanted: string, title: string, file: string): string {
    const owner = this.#descriptions.get(wanted);
    if (owner !== undefined && owner !== file) return describeApart(title, wanted);
    this.#descriptions.set(wanted, file);
    return wanted;
  }
}
