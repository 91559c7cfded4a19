/**
 * What to do first about a reply, as plain text for a list: the first sentence of the first numbered step of its article.
 *
 * @param body The article after its front matter, as MDX; tokens stay as they are.
 * @returns Undefined where the article has no numbered steps, because what to do depends on the case.
 * @example firstStep('<Fix>\n\n1. Read the **code** in the [log](/x/). It names the cause.\n2. Wait.\n\n</Fix>')
 *   // 'Read the code in the log.'
 */
export function firstStep(body: string): string | undefined {
  const [, step] = /<Fix>[\s\S]*?^1\. (.+)$/m.exec(body) ?? [];
  const text = step?.replace(/\[([^[\]]+)\]\([^)]*\)/g, '$1').replace(/[*`]/g, '');
  // A full stop ends a sentence where a capital follows: those in codes, hosts and addresses do not.
  const [sentence] = text?.split(/(?<=[.?!]) (?=\p{Lu})/u) ?? [];
  return sentence;
}
