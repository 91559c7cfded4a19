/**
 * The pages without an article. Their permanent ids are given for ever: a page may go, and its `was` moves to the one
 * that has its content now, but no id is taken away.
 */
import { site, type Task } from '../site.ts';
import type { FixedPage } from './page.ts';
import { taskKeywords } from './task-keywords.ts';
import { type Tool, tools } from './tools.ts';

const home: FixedPage = {
  ...page('home', '/', {
    name: 'Home',
    title: site.name,
    description: `Lock your mail server to ${site.company}: the exact steps for your server and version, proof that it works, and a way back.`,
  }),
  isListed: false,
};

const sections: readonly FixedPage[] = [
  page('section', '/troubleshooting/', {
    id: 'symptoms',
    name: 'Troubleshooting',
    title: 'Troubleshooting: what do you see?',
    description:
      'Mail stopped, spam still arrives, the filter is refused: each symptom with how to recognise it, the cause, the fix and the proof.',
    summary: 'Each symptom with how to recognise it, the cause, the fix and the proof.',
    keywords: [
      'help',
      'something is wrong',
      'problem list',
      'mail does not work',
      'diagnose',
      'symptoms',
      'FAQ',
      'common problems',
    ],
  }),
  page('section', '/replies/', {
    id: 'replies',
    name: 'SMTP replies',
    description:
      'Paste a refusal from a log or a bounce: what it means when there is a filter in front of the mail server, and what to do.',
    summary: 'Paste a refusal from a log or a bounce, and see what it means behind the filter.',
    keywords: [
      'error code list',
      'bounce message lookup',
      'NDR codes',
      'non-delivery report',
      'status codes',
      'look up an error',
      'why was my message rejected',
      'what does this error mean',
      'returned mail',
    ],
    embed: {
      path: '/embed/replies/',
      description:
        'The reply look-up for a sidebar: paste a refusal from a log or a bounce, and see what it means behind the filter.',
      folder: 'ReplyFinder',
    },
  }),
  {
    ...page('section', '/background/', {
      name: 'Background',
      title: 'Background: why and how it works',
      description:
        'Why a filter needs a locked server behind it, how mail flows, what each port is for, and what the words mean.',
    }),
    isListed: false,
  },
  page('section', '/network/', {
    id: 'block',
    name: 'IP addresses',
    title: `IP addresses of ${site.company} in every notation`,
    description: `The network that mail from ${site.company} comes from, ${site.blocks.map(({ cidr }) => cidr).join(', ')}, in every notation that mail servers and firewalls ask for.`,
    summary: 'The network that mail from the filter comes from, to copy in the notation your server wants.',
    keywords: [
      `IP addresses of ${site.company}`,
      'IP range of the filter',
      'networks to let through the firewall',
      'addresses to allow',
      'allow-list',
      'subnet mask',
      'wildcard mask',
      `does ${site.company} use IPv6`,
      'mail delivered over IPv6, deliver by IPv6',
      'how many addresses',
      'download the list of networks',
      'whitelist the filter',
      'safelist IP',
      'list of IP addresses',
      'which addresses do I allow',
      'mail server addresses of the filter',
      'trusted IP list',
      'which addresses does mail come from',
      `which IP addresses does ${site.company} send from`,
      'addresses that the filter sends from',
      'source addresses of the filter',
      'just the list, for the firewall',
      'which IP range to open on the firewall',
      `where does ${site.company} connect from`,
      'IPv6',
    ],
    answers: site.blocks.flatMap(({ cidr, address, mask, wildcard, first, last }) =>
      [cidr, address, mask, wildcard, `${first}-${last}`].filter((one) => one !== undefined),
    ),
  }),
  {
    ...page('section', '/tools/', {
      name: 'Tools',
      title: 'Tools for networks, lists and headers',
      description:
        'Tools that prove what a guide says: which addresses a mask covers, the lines for your server or firewall. Nothing you type leaves the page.',
    }),
    isListed: false,
  },
  page('section', '/articles/', {
    name: 'Articles for programs',
    description: `Every article of the ${site.name} as Markdown and as JSON in the shape of Zendesk’s Help Center API, with each field described.`,
    summary: 'Every article as Markdown and as JSON in the shape of the Help Center API, with what each field means.',
    keywords: ['Zendesk Help Center API', 'articles as JSON', 'Markdown of an article', 'llms.txt', 'ticket macros'],
  }),
  {
    ...page('section', '/a-z/', {
      name: 'All articles, A–Z',
      description: `Every guide and tool of the ${site.name} by title: lock-down, permissions and filters, for each mail server.`,
      keywords: ['list of all guides', 'table of contents', 'site map', 'index by title'],
    }),
    isListed: false,
  },
];

/** Every page without an article, but for the page of the search and the one that says there is none. */
export const fixedPages: readonly FixedPage[] = [
  home,
  ...site.tasks.map(taskPage),
  ...sections,
  ...tools.map(toolPage),
];

const byPath = new Map(fixedPages.map((one) => [one.path, one]));

/**
 * The page without an article that has this path.
 *
 * @throws Error naming the path where there is none.
 * @example fixedPage('/tools/').name // 'Tools'
 */
export function fixedPage(path: string): FixedPage {
  const found = byPath.get(path);
  if (!found) throw new Error(`came ${path} — expected a page of src/catalogue/fixed-pages.ts`);
  return found;
}

function page(
  kind: FixedPage['kind'],
  path: string,
  facts: Pick<FixedPage, 'name' | 'description'> & Partial<FixedPage>,
): FixedPage {
  const { name, description } = facts;
  return {
    kind,
    path,
    title: name,
    summary: description,
    keywords: [],
    answers: [],
    was: [],
    isListed: true,
    isIndexed: true,
    ...facts,
  };
}

function taskPage({ id, permanentId, name, summary }: Task): FixedPage {
  const keywords = taskKeywords[id] ?? [];
  const facts = { id: permanentId, name, title: `${name}: which system?`, description: summary, keywords };
  return { ...page('task', `/${id}/`, facts), isListed: false };
}

function toolPage({ id, folder, name, summary, description, embed, keywords }: Tool): FixedPage {
  return page('tool', `/tools/${id}/`, {
    id,
    name,
    description,
    summary,
    section: { path: '/tools/', name: 'Tools' },
    keywords,
    embed: { path: `/embed/${id}/`, description: embed, folder },
  });
}
