import type { MdastNode } from 'satteri';
import { filterConnector } from '../../domain/values/filter-connector.ts';
import { type Article, type Finding, lineOf, tagsOf, textOf } from './read-article.ts';

/** A list of the reader's own machines; not that of the filter's connector, all addresses, or a placeholder. */
const ownList = new RegExp(
  `\\b(?:New|Set)-ReceiveConnector\\b(?![^|;]*${filterConnector})[^|;]*-RemoteIPRanges[\\s:]+(?!0\\.0\\.0\\.0\\b|192\\.0\\.2\\.)\\d`,
  'i',
);
const written = /\bSet-ReceiveConnector\b/i;

/** NAME is for the reader to replace. One that gets other addresses in the same command took no mail of the filter. */
const disablesAny =
  /\bSet-ReceiveConnector\s+["'][^"'\\]+\\NAME["'](?![^|;]*-RemoteIPRanges)[^|;]*-Enabled[\s:]+\$false/i;

/** The step after which the firewall lets in only those that are listed. */
const closesFirewall = /\brefuse TCP port 25 from every other\b/i;

/**
 * Finds steps that change a connector without a word that a reader needs for it.
 *
 * A list of addresses replaces the one before: a reader who comes with one more scanner must learn to write them all.
 * And a connector that readers choose may be the one that takes the filter's mail: after it is disabled, a message from
 * outside must arrive. The same holds after port 25 was closed at the firewall: a wrong rule keeps out the filter, and the
 * next message may be asked for only when the connector was changed too.
 *
 * Source: learn.microsoft.com/powershell/module/exchangepowershell/set-receiveconnector (RemoteIPRanges, Enabled);
 * technet.microsoft.com/library/bb690954 (the values replace the existing ones).
 *
 * @example checkConnectorSteps(readArticle('<Step id="a">\n\n`Set-ReceiveConnector "EX01\\NAME" -Enabled $false`\n\n</Step>'))[0]?.came
 *   // 'a step that disables a connector of the reader\'s choice, and no test message'
 */
export function checkConnectorSteps(article: Article): Finding[] {
  return tagsOf(article).flatMap(({ node }): Finding[] => {
    if (node.name !== 'Step') return [];
    const said = textOf(node);
    const lines = codeIn(node).flatMap((code) => code.split('\n'));
    const findings: Finding[] = [];
    if (lines.some((line) => ownList.test(line)) && written.test(said) && !/\bcomplete list\b/.test(said))
      findings.push({
        line: lineOf(node),
        came: "a step that writes the reader's own machines to a connector, and no word that the list replaces the old one",
        expected: '"write the complete list: it replaces the old one"',
      });
    if (lines.some((line) => disablesAny.test(line)) && !/\barrives\b/.test(said))
      findings.push({
        line: lineOf(node),
        came: "a step that disables a connector of the reader's choice, and no test message",
        expected: '"and a message from outside still arrives": it may be the connector that takes the filter\'s mail',
      });
    if (closesFirewall.test(said) && !/\barrives\b/.test(said))
      findings.push({
        line: lineOf(node),
        came: 'a step that closes port 25 at the firewall, and no test message',
        expected: '"a message from outside still arrives": a wrong rule keeps out the filter',
      });
    return findings;
  });
}

function codeIn(node: MdastNode): string[] {
  if (node.type === 'code' || node.type === 'inlineCode') return [node.value];
  return 'children' in node ? node.children.flatMap(codeIn) : [];
}
