import type { MdastNode } from 'satteri';
import type { ContentFile } from './content-file.ts';
import type { Problem } from './problem.ts';
import { type Article, attributeOf, readArticle, tagsOf } from './read-article.ts';

/** The connector for everybody, written with groups that leave out strangers. */
const closes =
  /\bSet-ReceiveConnector\s+["'][^"']*\bDefault\b[^|;]*-PermissionGroups[\s:]+(?![^-\n|;]*\bAnonymousUsers\b)/i;
const link = /\/lock-down\/([a-z0-9-]+)\/#([a-z0-9-]+)/g;

/**
 * Finds links of other pages into the part of a lock-down guide that closes the default connector. A reader who begins
 * there has no connector for the filter and none for senders of their own: all this mail is refused with 530, which is
 * permanent, and returned.
 *
 * Source: RFC 5321, 4.2.1; learn.microsoft.com/exchange/mail-flow/test-smtp-with-telnet (530 without anonymous users).
 *
 * @example checkClosingLinks([new ContentFile('src/content/background/ports.mdx', '[Ports](/tools/)')]) // []
 */
export function checkClosingLinks(files: readonly ContentFile[]): Problem[] {
  const closing = new Map<string, ReadonlySet<string>>();
  for (const one of files) {
    if (one.guide?.task !== 'lock-down' || !closes.test(one.text)) continue;
    const anchors = closingAnchors(readArticle(one.text, one.frontMatter));
    for (const server of one.guide.servers) closing.set(server, anchors);
  }
  return files.flatMap((one) =>
    one.text.split('\n').flatMap((line, index) =>
      [...line.matchAll(link)].flatMap(([came, server = '', anchor = '']): Problem[] => {
        const own = server === 'this-server' ? (one.guide?.server ?? '') : server;
        if (!closing.get(own)?.has(anchor)) return [];
        return [
          {
            file: one.file,
            line: index + 1,
            came: `the link ${came} into the part that closes the default connector`,
            expected: `/lock-down/${server}/#steps, or a step before the filter and own senders get their connectors`,
          },
        ];
      }),
    ),
  );
}

/** Of the parts of a guide's steps in which the default connector is closed, the anchors up to that step. */
function closingAnchors(article: Article): ReadonlySet<string> {
  const tags = tagsOf(article);
  const anchors = new Set<string>();
  for (const { node: part, inside } of tags) {
    if (part.name !== 'StepList' || inside?.name !== 'Steps') continue;
    const steps = tags.flatMap(({ node, inside: list }) => (list === part ? [node] : []));
    const last = steps.findIndex((step) => codeIn(step).some((code) => closes.test(code)));
    if (last === -1) continue;
    anchors.add(attributeOf(part, 'id') ?? '');
    for (const step of steps.slice(0, last + 1)) anchors.add(`step-${attributeOf(step, 'id')}`);
  }
  return anchors;
}

function codeIn(node: MdastNode): string[] {
  if (node.type === 'code' || node.type === 'inlineCode') return [node.value];
  return 'children' in node ? node.children.flatMap(codeIn) : [];
}
