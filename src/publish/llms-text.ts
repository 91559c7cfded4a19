import type { Block, Inline } from '../domain/article/content.ts';
import { writeMarkdown } from '../domain/article/write-markdown.ts';
import type { Site } from '../site.ts';
import { type PublishedArticle, sectionPath } from './articles-json.ts';

type Facts = Pick<Site, 'address' | 'name' | 'company' | 'blocks'>;

/**
 * What /llms.txt holds (llmstxt.org): the title, a summary, notes for the reader, the articles as Markdown by section,
 * and, under "Optional", the same content as data.
 *
 * @param published In the order in which sections and articles are to appear.
 * @example llmsText([], { ...site, name: 'Example knowledge base' }).split('\n')[0] // '# Example knowledge base'
 */
export function llmsText(published: readonly PublishedArticle[], facts: Facts): string {
  const blocks = facts.blocks.map(({ cidr }) => cidr).join(', ');
  const link = (path: string, name: string, what: string): Inline[] => [
    { kind: 'link', address: new URL(path, facts.address).href, content: [text(name)] },
    text(`: ${what}`),
  ];
  const sections = Map.groupBy(published, ({ path }) => sectionPath(path)).values();
  return `${[
    writeMarkdown([heading(1, facts.name)]),
    `> ${writeMarkdown([paragraph(summaryOf(facts.company, blocks))])}`,
    writeMarkdown([
      list([
        [text('Each guide covers one server and version. Do not use the steps for another version.')],
        [text(`IP addresses: ${facts.company} sends mail from this network: ${blocks}`)],
        [text('Names such as HUB01 and mail.example.com are placeholders for the reader’s own names.')],
      ]),
      ...[...sections].flatMap((articles) => [
        heading(2, articles[0]?.section ?? ''),
        list(articles.map(({ path, title, description }) => link(`${path}index.md`, title, description))),
      ]),
      heading(2, 'Optional'),
      list([
        link('/articles.json', 'All articles as JSON', 'in the format of the Zendesk Help Center API'),
        link('/articles/', 'About these files', 'a page that describes each field'),
        link('/network.json', 'The network as JSON', 'in every notation'),
        link('/sitemap-index.xml', 'Sitemap', 'all pages'),
      ]),
    ]),
  ].join('\n\n')}\n`;
}

const summaryOf = (company: string, blocks: string): string =>
  `${company} filters a company’s mail before it reaches the company’s own mail server. These guides show how to restrict a mail server so that it accepts mail only from ${blocks} and from its own networks, how to test the restriction, and how to undo it.`;

const text = (words: string): Inline => ({ kind: 'text', text: words });

const paragraph = (words: string): Block => ({ kind: 'paragraph', content: [text(words)] });

const heading = (level: number, words: string): Block => ({ kind: 'heading', level, content: [text(words)] });

const list = (items: readonly Inline[][]): Block => ({
  kind: 'list',
  items: items.map((content) => ({ content: [{ kind: 'paragraph', content }] })),
});
