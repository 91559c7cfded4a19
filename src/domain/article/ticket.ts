import { writeValuesLink } from '../values/values-link.ts';
import type { Article, Block } from './content.ts';
import { type FoundStep, stepsOf, withoutSources } from './read-page.ts';
import { writeHtml } from './write-html.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeText } from './write-text.ts';

/** What is put on the clipboard or in a file: a title, where it comes from, and the text. */
export interface Ticket {
  readonly title: string;
  /** Full address of the article or of the step. */
  readonly address: string;
  readonly blocks: readonly Block[];
}

export const formats = {
  text: writeText,
  markdown: writeMarkdown,
  html: writeHtml,
} as const satisfies Record<string, (blocks: readonly Block[]) => string>;

export type Format = keyof typeof formats;

/** Values of the reader by their key, as the page shows them: the address of a copy leads to the same page. */
type Shown = ReadonlyMap<string, string>;

const nothing: Shown = new Map();

/**
 * The whole article without its sources: for a reply to a customer.
 *
 * @example ticketOf({ title: 'Ports', permalink: 'https://example.com/a/ports/', facts: [], blocks: [] }).address
 *   // 'https://example.com/a/ports/'
 */
export const ticketOf = (article: Article, shown: Shown = nothing): Ticket =>
  ticket(article, withoutSources(article.blocks), shown);

/**
 * The whole article with its sources: for a file beside the page.
 *
 * @example writeMarkdown(documentOf({ title: 'Ports', permalink: 'https://example.com/a/ports/', facts: [],
 *   blocks: [] }).blocks)
 *   // '# Ports\n\n<https://example.com/a/ports/>'
 */
export const documentOf = (article: Article): Ticket => ticket(article, article.blocks, nothing);

/**
 * One step with the place it has in its article; undefined where no step has this anchor.
 *
 * @example ticketOfStep({ permalink: 'https://example.com/a/ports/', facts: [], blocks: [] }, 'step-none') // undefined
 */
export function ticketOfStep(article: Article, anchor: string, shown: Shown = nothing): Ticket | undefined {
  const step = stepsOf(article).find((one) => one.anchor === anchor);
  if (step === undefined) return undefined;
  const facts = article.facts.filter((fact) => fact.startsWith('Reviewed '));
  const address = article.permalink + writeValuesLink({ anchor, texts: shown });
  const title = titleOfStep(article, step);
  return {
    title,
    address,
    blocks: [...opening(title, [step.part, serverOf(article), ...facts], address), ...step.content],
  };
}

/** The title of one step: article, section and number. The section of the steps goes without saying. */
const titleOfStep = ({ title }: Pick<Article, 'title'>, { section, number }: FoundStep): string =>
  `${title}: ${section === 'Steps' ? '' : `${section}, `}step ${number}`;

function ticket(article: Article, blocks: readonly Block[], shown: Shown): Ticket {
  const { title, permalink, facts } = article;
  const address = permalink + writeValuesLink({ anchor: '', texts: shown });
  return {
    title,
    address,
    blocks: [...opening(title, [serverOf(article), ...facts], address), ...blocks],
  };
}

const serverOf = ({ server }: Article): string => (server === undefined ? '' : `For ${server}`);

function opening(title: string, facts: readonly string[], address: string): Block[] {
  const known = facts.filter((fact) => fact !== '').join(' · ');
  const text = (words: string) => ({ kind: 'text', text: words }) as const;
  return [
    { kind: 'heading', level: 1, content: [text(title)] },
    ...(known === '' ? [] : [{ kind: 'paragraph', content: [text(known)] } as const]),
    { kind: 'paragraph', content: [{ kind: 'link', address, content: [text(address)] }] },
  ];
}
