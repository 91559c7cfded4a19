import { stringify } from 'yaml';
import { sectionTagsOf } from '../../content.schema.ts';
import { replySlugs } from '../../domain/answers/replies.ts';
import { shortServerId } from '../../domain/permanent/permanent-id.ts';
import { slugOf } from '../import/import-index.ts';
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
 * The files of a new article, which pass every check as they are.
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
    description: `${title}: say in one or two sentences what the reader finds here, in 70 to 160 characters.`.slice(
      -160,
    ),
  };
  const reviewed = {
    reviewed: today,
    keywords: ['first words of a reader', 'second words of a reader', 'third words of a reader'],
    sources: [
      {
        title: 'The document that this rests on',
        publisher: 'Who published it',
        url: 'https://www.rfc-editor.org/rfc/rfc5321',
        supports: 'Which statements of this page rest on it.',
      },
    ],
  };
  switch (kind) {
    case 'guide': {
      const head = {
        id: `${task}-${shortServerId(server)}`,
        ...common,
        outcome: 'Say in one sentence what is true when the reader is done.',
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
      const head = { code, text: title, says: 'The server that prints it', temporary: /^4/.test(code), reason };
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
          text: page({ id: slug.slice(0, 60), ...common, ...reviewed }, '…\n\n## First part {#first-part}\n\n…\n'),
        },
      ];
    case 'plain': {
      const folder = `${contentFolder}/plain/${slugOf(section)}`;
      const words = section.replaceAll('-', ' ');
      const name = `${words.charAt(0).toUpperCase()}${words.slice(1)} articles`;
      return [
        {
          file: `${folder}/_section.yaml`,
          text: stringify({ title: name, description: `Say in a sentence what ${words} is about.` }),
        },
        {
          file: `${folder}/${slug}.mdx`,
          text: page({ id: slug.slice(0, 60), ...common, updated: today }, '…\n\n## First part {#first-part}\n\n…\n'),
        },
      ];
    }
  }
}

const page = (head: object, body: string): string => `---\n${stringify(head, { lineWidth: 0 })}---\n\n${body}`;

/** The sections of a kind, each with what it needs. */
function sectionsFor(kind: 'articles' | 'troubleshooting' | 'replies', task: string): string {
  return `${sectionTagsOf(kind, task)
    .map((tag) => {
      if (tag !== 'Steps') return `<${tag}>\n\n…\n\n</${tag}>`;
      return `<${tag}>\n\n<StepList id="first-part" title="First part">\n\n<Step id="first-step">\n\nOne action: the place first, then what to do.\n\n</Step>\n\n</StepList>\n\n</${tag}>`;
    })
    .join('\n\n')}\n`;
}
