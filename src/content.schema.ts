import { z } from 'astro/zod';
import { type ReasonId, reasonNames } from './domain/answers/reason-names.ts';
import { readFormerPlace } from './domain/permanent/former-place.ts';
import { tokenPattern, tokens } from './tokens.ts';

const https = z.url({ protocol: /^https$/, error: 'expected a full address that begins with https://' });
const anyWebAddress = z.url({ protocol: /^https?$/, error: 'expected a full address that begins with http' });

/** What a text becomes; [[server]] is another one on each page. */
const filled = (text: string): string =>
  text.replace(tokenPattern(), (token, name: string) => tokens.get(name) ?? token);

/** One or two sentences, as long as search engines show them once the tokens are filled. */
const description = z.string().check(({ value, issues }) => {
  const { length } = filled(value);
  const limit = { origin: 'string' as const, inclusive: true, input: value };
  if (length < 70) issues.push({ code: 'too_small', minimum: 70, ...limit });
  if (length > 160) issues.push({ code: 'too_big', maximum: 160, ...limit });
});

/** What every page of an author has. */
const pageFields = {
  id: z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words with hyphens, such as "lock-2007"')
    .describe('Permanent name: /a/<id>/ leads to the page for ever, whatever happens to its title and address.'),
  was: z
    .array(
      z.string().refine((entry) => readFormerPlace(entry) !== undefined, {
        error: 'expected "/former/address/", "/former/address/ → /page/of/this/article/" or "#former-anchor → #anchor"',
      }),
    )
    .min(1)
    .optional()
    .describe('Former addresses and anchors of this article. Links to them arrive for ever.'),
  title: z
    .string()
    .min(10)
    .max(60)
    .describe('Names task and server, or the symptom; the heading and the search result.'),
  description: description.describe('One or two sentences for search engines.'),
  reviewed: z.coerce.date().describe('The day on which a person last compared every statement with its source.'),
  review_by: z.coerce
    .date()
    .optional()
    .describe('The day on which it is due again; twelve months after the review where nothing else is said.'),
  changed: z
    .strictObject({ day: z.coerce.date(), what: z.string().min(20).max(240) })
    .optional()
    .describe('The last change that a reader should know of, as a sentence for the feed of changed articles.'),
  keywords: z
    .array(z.string().min(3).max(80))
    .min(3)
    .max(24)
    .describe('Symptoms and words that a reader types and that do not stand in the title.'),
  answers: z
    .array(z.string().min(2))
    .min(1)
    .optional()
    .describe('Identifiers (codes, cmdlets, masks) that this page is THE page for.'),
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
};

/** Front matter of a guide (src/content/articles/<task>/<server>.mdx). */
export const articleSchema = z.strictObject({
  also: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('Other servers for which every step is the same. Each gets its own page, with its own name in it.'),
  ...pageFields,
  outcome: z.string().min(20).max(240).describe('One sentence: what is true when the reader is done.'),
  minutes: z.int().positive().max(480).describe('How long the steps take, with the checks.'),
  before: z
    .string()
    .min(5)
    .max(60)
    .regex(/^(?:an? |\d)/, 'expected an amount of time and what passes in it, such as "a working day of logging"')
    .optional()
    .describe(
      'Time that must pass before the steps can be finished, behind "About 45 minutes, after": "a working day of logging".',
    ),
});

/** Front matter of a symptom (src/content/troubleshooting/<symptom>.mdx) and of background (src/content/background/). */
export const pageSchema = z.strictObject(pageFields);

/** Front matter of one SMTP reply (src/content/replies/<code>-<text>.mdx). */
export const replySchema = z.strictObject({
  code: z
    .string()
    .regex(/^(?:[245]\d\d )?[245](?:\.\d{1,3}){2}$|^[245]\d\d$/, 'expected "550 5.7.1", "5.7.3" or "421"')
    .describe('The reply code and the enhanced status code, as far as they are printed.'),
  text: z.string().min(4).describe('The exact text behind the code.'),
  says: z.string().min(4).describe('Who prints it.'),
  temporary: z.boolean().describe('True where the sender tries again by itself.'),
  reason: z
    .enum(Object.keys(reasonNames) as [ReasonId, ...ReasonId[]])
    .describe('What it is about: a reason of src/domain/answers/reason-names.ts.'),
  servers: z.array(z.string()).min(1).optional().describe('Servers of src/site.ts that print it.'),
  ...pageFields,
});

/**
 * Front matter of a plain article (src/content/plain/<section>/<article>.mdx): whatever a help centre holds that is no
 * guide. An article that was moved in may never have been reviewed, and then it says so.
 */
export const plainSchema = z.strictObject({
  ...pageFields,
  title: z.string().min(3).max(140).describe('The heading and the search result.'),
  updated: z.coerce.date().describe('The day on which its text was last changed.'),
  reviewed: pageFields.reviewed.optional(),
  keywords: z.array(z.string().min(2).max(80)).max(24).default([]).describe('Words that a reader types.'),
  sources: pageFields.sources.min(0).default([]),
});

/** What the _section.yaml of a folder of plain articles says. */
export const plainSectionSchema = z.strictObject({
  title: z.string().min(3).max(80).describe('The heading of its page, and its name in menus.'),
  description: description.describe('One or two sentences for search engines.'),
  order: z.number().default(0).describe('Its place among the sections beside it: small numbers first.'),
  above: z.string().optional().describe('The folder of the section above it; left out for those at the top.'),
});

export type Article = z.output<typeof articleSchema>;

/** The folders of src/content: what a file in them is called, and its front matter. */
export const kinds = {
  articles: { form: '<task>/<server>.mdx', schema: articleSchema },
  troubleshooting: { form: '<symptom>.mdx', schema: pageSchema },
  replies: { form: '<code>-<text>.mdx', schema: replySchema },
  background: { form: '<subject>.mdx', schema: pageSchema },
  plain: { form: '<section>/<article>.mdx', schema: plainSchema },
} as const;

export type Kind = keyof typeof kinds;

/** The sections of a guide, in their order. The id is the anchor of the section. */
export const guideSections = [
  { tag: 'BeforeYouStart', id: 'before-you-start', title: 'Before you start' },
  { tag: 'Steps', id: 'steps', title: 'Steps' },
  { tag: 'ProveIt', id: 'prove-it', title: 'Prove it' },
  { tag: 'Undo', id: 'undo', title: 'Undo' },
  { tag: 'IfMailStops', id: 'if-mail-stops', title: 'If mail stops' },
] as const;

/** The sections of a symptom. */
export const troubleshootingSections = [
  { tag: 'Recognise', id: 'recognise', title: 'How to recognise it' },
  { tag: 'Why', id: 'why', title: 'Why it happens' },
  { tag: 'Fix', id: 'fix', title: 'Fix it' },
  { tag: 'ProveIt', id: 'prove-it', title: 'Prove it' },
  { tag: 'CallSupport', id: 'call-support', title: 'When to call support' },
] as const;

/** The sections of a reply; several replies may share a page, so they have no anchors of their own. */
export const replySections = [
  { tag: 'Meaning', title: 'What it means behind the filter' },
  { tag: 'Fix', title: 'What to do' },
] as const;

export type SectionTag = (typeof guideSections | typeof troubleshootingSections | typeof replySections)[number]['tag'];

/** Every tag that is a section somewhere. */
export const everySection: readonly SectionTag[] = [
  ...new Set([...guideSections, ...troubleshootingSections, ...replySections].map(({ tag }) => tag)),
];

/** The ways to do the same thing that a guide may offer. A reader takes one; the first is chosen where none was. */
export const guidePaths = [
  { id: 'shell', letter: 'S', name: 'With commands' },
  { id: 'console', letter: 'C', name: 'In the console' },
] as const;

/** Tasks whose guides need fewer sections: a proof changes nothing, and undoing is the way back itself. */
const fewerSections: Readonly<Record<string, readonly SectionTag[]>> = {
  verify: ['BeforeYouStart', 'Steps', 'IfMailStops'],
  undo: ['BeforeYouStart', 'Steps', 'ProveIt', 'IfMailStops'],
};

/**
 * The sections that a guide for this task has, in their order.
 *
 * @example sectionsOf('verify').map(({ tag }) => tag) // ['BeforeYouStart', 'Steps', 'IfMailStops']
 */
export function sectionsOf(task: string): readonly (typeof guideSections)[number][] {
  const tags = fewerSections[task];
  return tags ? guideSections.filter(({ tag }) => tags.includes(tag)) : guideSections;
}

/**
 * The section tags that a file must have, in their order; background and plain articles have headings of their own instead.
 *
 * @example sectionTagsOf('replies', '') // ['Meaning', 'Fix']
 */
export function sectionTagsOf(kind: Kind, task: string): readonly SectionTag[] {
  if (kind === 'articles') return sectionsOf(task).map(({ tag }) => tag);
  if (kind === 'troubleshooting') return troubleshootingSections.map(({ tag }) => tag);
  return kind === 'replies' ? replySections.map(({ tag }) => tag) : [];
}

/** The tags a writer may use in an article; src/components/article.ts gives each its component. */
export const articleTags = [
  'BeforeYouStart',
  'Steps',
  'ProveIt',
  'Undo',
  'IfMailStops',
  'Recognise',
  'Why',
  'Fix',
  'CallSupport',
  'Meaning',
  'StepList',
  'Step',
  'GoOn',
  'Stop',
  'Server',
  'NoMailLog',
  'Note',
  'Warning',
  'Correction',
  'Dialog',
  'MailFlow',
  'ConnectorChoice',
  'SubnetCalculator',
  'AllowList',
] as const;

export type ArticleTag = (typeof articleTags)[number];
