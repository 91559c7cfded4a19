import type { Root } from 'mdast';
import { textOf } from './tree.ts';

/** What search engines show, as content.schema.ts asks for it. */
const least = 70;
const most = 160;

/** What a page is, for a text that says too little: where it is and for whom, together at least 70 characters. */
export type About = readonly [where: string, forWhom: string];

/**
 * A description of an article in 70 to 160 characters: its own, else how its text begins. One that is too short gets
 * the title before it, and what it is at the end.
 *
 * @example describe(undefined, 'Invoices', readMarkdown('a.md', 'Where invoices are.').body, ['in Billing', 'for customers'])
 */
export function describe(own: string | undefined, title: string, root: Root, about: About): string {
  const paragraphs = root.children
    .filter(({ type }) => type === 'paragraph' || type === 'list')
    .map((node) => withoutAddresses(textOf(node)));
  const candidates = [own ?? '', paragraphs.find((words) => words.length > 20) ?? '', paragraphs.join(' ')];
  const words = candidates.map((one) => shorten(one.replace(/\s+/g, ' ').trim(), most));
  return words.find((one) => one.length >= least) ?? fill([title, own || candidates[1] || ''], about);
}

/** An address in a summary leads nobody anywhere, and an old one would be published again. */
const withoutAddresses = (text: string): string =>
  text
    .replace(/\(?https?:\/\/[^\s)]+\)?/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The description of a section: its own, else what is in it.
 *
 * @example describeSection(undefined, 'Billing', ['Invoices', 'Refunds'], ['of the help centre', 'for customers'])
 */
export function describeSection(own: string | undefined, title: string, articles: readonly string[], about: About) {
  const words = shorten((own ?? '').replace(/\s+/g, ' ').trim(), most);
  return words.length >= least ? words : fill([title, own || articles.slice(0, 8).join(', ')], about);
}

/**
 * With the title before it, for a text that another page begins with too.
 *
 * @example describeApart('Invoices', 'Where they are.') // 'Invoices: Where they are.'
 */
export const describeApart = (title: string, description: string): string => shorten(`${title}: ${description}`, most);

/**
 * At most so many characters, to the end of a sentence or of a word.
 *
 * @example shorten('One two three', 9) // 'One two…'
 */
export function shorten(words: string, limit: number): string {
  if (words.length <= limit) return words;
  const part = words.slice(0, limit - 1);
  const sentence = new RegExp(`^.{${Math.min(least, limit) - 1},}[.!?](?=\\s)`).exec(part)?.[0];
  const whole = part.replace(/\s+\S*$/, '');
  // An address of a hundred characters is no word to stop before.
  return sentence ?? `${whole.length * 2 < limit ? part : whole}…`;
}

/** As much of what it is as makes it long enough; a little shorter than it may be, for a token that stands for more. */
function fill(parts: readonly string[], [where, forWhom]: About): string {
  const text = parts.filter((one) => one !== '').join(': ');
  if (text.length >= least) return shorten(text, most);
  const short = `${text.replace(/[.…:]$/, '')}, ${where}.`;
  return shorten(short.length >= least ? short : `${short.slice(0, -1)}, ${forWhom}.`, most - 10);
}
