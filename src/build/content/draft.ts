import { stringify } from 'yaml';
import { type SectionTag, sectionTagsOf } from '../../content.schema.ts';
import { replySlugs } from '../../domain/answers/replies.ts';
import { shortServerId } from '../../domain/permanent/permanent-id.ts';
import { site } from '../../site.ts';
import { slugOf } from '../import/import-index.ts';
import { blank, blankAnchor, blankUrl } from './check-draft.ts';
import { contentFolder } from './content-file.ts';

/** What a new article is to be. */
export interface Wanted {
  readonly kind: 'guide' | 'symptom' | 'reply' | 'background' | 'plain';
  /** Of a guide. */
  readonly task: string;
  readonly server: string;
  /** Of a plain article: the folder of its section. */
  readonly section: string;
  /** Of a reply. */
  readonly code: string;
  readonly reason: string;
  /** Of a reply, its text. */
  readonly title: string;
  /** ISO day. */
  readonly today: string;
}

export const wantedKinds = ['guide', 'symptom', 'reply', 'background', 'plain'] as const;

/**
 * The files of a new article. They pass every check but the one for words that are still to be written.
 *
 * @throws Error where a title has no letters to make an address from.
 * @example draftOf({ kind: 'background', task: '', server: '', section: '', code: '', reason: '',
 *   title: 'Which port is whose', today: '2026-11-28' })[0]?.file
 *   // 'src/content/background/which-port-is-whose.mdx'
 */
export function draftOf(wanted: Wanted): { file: string; text: string }[] {
  const { kind, task, server, section, code, reason, title, today } = wanted;
  const slug = slugOf(title);
  if (slug === '') throw new Error(`The title: came "${title}" — expected words, such as "Lock down Postfix"`);
  const common = {
    title: kind === 'reply' ? `What ${code} says`.slice(0, 60) : title,
    description: `${blank} In one or two sentences, what the reader finds here: 70 to 160 characters.`,
  };
  const reviewed = {
    reviewed: today,
    keywords: ['Words that a reader types', 'Other words for the same', 'What the reader sees'].map(asBlank),
    sources: [
      {
        title: asBlank('The title of what this rests on'),
        publisher: asBlank('Who published it'),
        url: blankUrl,
        supports: asBlank('Which statements of this page rest on it.'),
      },
    ],
  };
  switch (kind) {
    case 'guide': {
      const head = {
        id: `${site.tasks.find(({ id }) => id === task)?.permanentId ?? task}-${shortServerId(server)}`,
        ...common,
        outcome: asBlank('In one sentence, what is true when the reader is done.'),
        minutes: 15,
        ...reviewed,
      };
      return [
        { file: `${contentFolder}/articles/${task}/${server}.mdx`, text: page(head, sectionsFor('articles', task)) },
      ];
    }
    case 'symptom':
      return [
        {
          file: `${contentFolder}/troubleshooting/${slug}.mdx`,
          text: page({ id: slug.slice(0, 60), ...common, ...reviewed }, sectionsFor('troubleshooting', '')),
        },
      ];
    case 'reply': {
      const { page: address } = replySlugs({ code, name: slug });
      const name = `${address}-${slug}`;
      const head = {
        code,
        text: title,
        says: asBlank('The server that prints it'),
        temporary: /^4/.test(code),
        reason,
      };
      const text = page(
        { ...head, id: `reply-${name}`.slice(0, 60), ...common, ...reviewed },
        sectionsFor('replies', ''),
      );
      return [{ file: `${contentFolder}/replies/${name}.mdx`, text }];
    }
    case 'background':
      return [
        {
          file: `${contentFolder}/background/${slug}.mdx`,
          text: page({ id: slug.slice(0, 60), ...common, ...reviewed }, plainBody),
        },
      ];
    case 'plain': {
      const folder = `${contentFolder}/plain/${slugOf(section)}`;
      return [
        {
          file: `${folder}/_section.yaml`,
          text: stringify(
            {
              title: asBlank('What the section is called in menus, such as Billing.'),
              description: asBlank('In one or two sentences, what these articles are about: 70 to 160 characters.'),
            },
            { lineWidth: 0 },
          ),
        },
        {
          file: `${folder}/${slug}.mdx`,
          text: page({ id: slug.slice(0, 60), ...common, updated: today }, plainBody),
        },
      ];
    }
  }
}

const page = (head: object, body: string): string => `---\n${stringify(head, { lineWidth: 0 })}---\n\n${body}`;

const asBlank = (wanted: string): string => `${blank} ${wanted}`;

const plainBody = `${asBlank('What this is about, in a sentence or two.')}

## ${asBlank('What the first part is about')} {#${blankAnchor}-part}

${asBlank('The text.')}
`;

/** What each section is for. */
const wantedIn: Readonly<Record<SectionTag, string>> = {
  BeforeYouStart: 'What can break, who else sends mail to this server, and what to save first.',
  Steps: 'One action: the place first, then what to do.',
  ProveIt: 'The test from outside, with the exact reply that shows success, and the one that does not.',
  Undo: 'How the reader gets back to the state before.',
  IfMailStops: 'The first signs that something went wrong, each with a link to its page.',
  Recognise: 'What the reader sees: the exact message, and where it is.',
  Why: 'The cause.',
  Fix: 'What to do: the place first, then the action.',
  CallSupport: 'When to call, and what to have at hand.',
  Meaning: 'What the reply means where a filter is in front of the server.',
};

/** The sections of a kind, each with what it needs. */
function sectionsFor(kind: 'articles' | 'troubleshooting' | 'replies', task: string): string {
  return `${sectionTagsOf(kind, task)
    .map((tag) => {
      const text = asBlank(wantedIn[tag]);
      if (tag !== 'Steps') return `<${tag}>\n\n${text}\n\n</${tag}>`;
      const title = asBlank('What this part does');
      return `<${tag}>\n\n<StepList id="${blankAnchor}-part" title="${title}">\n\n<Step id="${blankAnchor}-step">\n\n${text}\n\n</Step>\n\n</StepList>\n\n</${tag}>`;
    })
    .join('\n\n')}\n`;
}
