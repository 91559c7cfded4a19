import { getBackground, getReplies, getSymptoms } from './articles.ts';
import { getGuides } from './guides.ts';
import { tools } from './tools.ts';

/** A page as lists of titles have it: the list from A to Z, and the titles that the search knows. */
export interface Entry {
  readonly title: string;
  readonly href: string;
  readonly description: string;
  /** The server of a guide, or the code of a reply. */
  readonly badge?: string;
}

/** Every guide, article, reply and tool, by title; a leading "The" does not count. */
export async function getEntries(): Promise<readonly Entry[]> {
  const guides = (await getGuides()).map(({ title, description, server, path }): Entry => {
    return { title, href: path, description, badge: server.name };
  });
  const articles = [...(await getSymptoms()), ...(await getBackground())].map(
    ({ title, description, path }): Entry => ({ title, description, href: path }),
  );
  const replies = (await getReplies()).map(
    ({ title, description, code, page, anchor }): Entry => ({
      title,
      description,
      href: `/replies/${page}/#${anchor}`,
      badge: code,
    }),
  );
  return [...guides, ...articles, ...replies, ...others].sort((a, b) =>
    sortedBy(a.title).localeCompare(sortedBy(b.title), 'en', { numeric: true }),
  );
}

/** The part of a title that the list is sorted by. */
export const sortedBy = (title: string): string => title.replace(/^The /, '');

const others: readonly Entry[] = [
  {
    title: 'SMTP replies',
    href: '/replies/',
    description: 'Paste a refusal from a log or a bounce, and see what it means behind the filter.',
  },
  {
    title: 'Troubleshooting: what do you see?',
    href: '/troubleshooting/',
    description: 'Each symptom with how to recognise it, the cause, the fix and the proof.',
  },
  {
    title: 'The block in every notation',
    href: '/network/',
    description: 'The network that mail from the filter comes from, to copy in the notation your server wants.',
  },
  {
    title: 'Articles for programs',
    href: '/articles/',
    description:
      'Every article as Markdown and as JSON in the shape of the Help Center API, with what each field means.',
  },
  ...tools.map(({ path, title, description }) => ({ title, description, href: path })),
];
