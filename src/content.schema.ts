import { z } from 'astro/zod';

const https = z.url({ protocol: /^https$/, error: 'expected a full address that begins with https://' });
const anyWebAddress = z.url({ protocol: /^https?$/, error: 'expected a full address that begins with http' });

/**
 * Front matter of a guide (src/content/articles/<task>/<server>.mdx).
 *
 * Used twice: by the content collection, and by the article check, which adds file and line to what is wrong.
 */
export const articleSchema = z.strictObject({
  also: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('Other servers for which every step is the same. Each gets its own page, with its own name in it.'),
  title: z.string().min(10).max(60).describe('Names task and server; shown as the heading and in search results.'),
  description: z.string().min(70).max(160).describe('One or two sentences for search engines.'),
  outcome: z.string().min(20).max(240).describe('One sentence: what is true when the reader is done.'),
  minutes: z.int().positive().max(480).describe('How long the steps take, with the checks.'),
  reviewed: z.coerce.date().describe('The day on which a person last compared every step with its source.'),
  tested: z
    .array(z.strictObject({ product: z.string(), version: z.string(), date: z.coerce.date() }))
    .optional()
    .describe('Only where the steps were executed: the product, its version and the day.'),
  sources: z
    .array(
      z.strictObject({
        title: z.string().min(5).describe('The title of the document.'),
        publisher: z.string().min(3).describe('Who published it.'),
        url: https.describe('Where it can be read today.'),
        supports: z.string().min(10).describe('Which statements of this page rest on it.'),
        formerly: anyWebAddress.optional().describe('The well-known address, if that one is dead.'),
      }),
    )
    .min(1),
});

export type Article = z.output<typeof articleSchema>;

/** The sections of a guide, in their order. The id is the anchor of the section. */
export const guideSections = [
  { tag: 'BeforeYouStart', id: 'before-you-start', title: 'Before you start' },
  { tag: 'Steps', id: 'steps', title: 'Steps' },
  { tag: 'ProveIt', id: 'prove-it', title: 'Prove it' },
  { tag: 'Undo', id: 'undo', title: 'Undo' },
  { tag: 'IfMailStops', id: 'if-mail-stops', title: 'If mail stops' },
] as const;

export type SectionTag = (typeof guideSections)[number]['tag'];

/** Tasks whose guides need fewer sections: a proof changes nothing, and undoing is the way back itself. */
const fewerSections: Readonly<Record<string, readonly SectionTag[]>> = {
  verify: ['BeforeYouStart', 'Steps', 'IfMailStops'],
  undo: ['BeforeYouStart', 'Steps', 'ProveIt', 'IfMailStops'],
};

/** The sections that a guide for this task has, in their order. */
export function sectionsOf(task: string): readonly (typeof guideSections)[number][] {
  const tags = fewerSections[task];
  return tags ? guideSections.filter(({ tag }) => tags.includes(tag)) : guideSections;
}

/** The tags a writer may use in an article; src/components/article.ts gives each its component. */
export const articleTags = [
  'BeforeYouStart',
  'Steps',
  'ProveIt',
  'Undo',
  'IfMailStops',
  'StepList',
  'Step',
  'Server',
  'Note',
  'Warning',
  'Correction',
  'Dialog',
  'SubnetCalculator',
] as const;

export type ArticleTag = (typeof articleTags)[number];
