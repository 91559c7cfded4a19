import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastNode, type MdastPluginDefinition, type MdastVisitorContext } from 'satteri';
import { fillTokens, type Tokens, tokens } from '../../tokens.ts';

/**
 * Sätteri plugin that fills the tokens of src/tokens.ts in prose, `inline code`, code fences and link addresses.
 *
 * It works on the Markdown tree, so before highlighting, and never inside the attributes of a tag.
 *
 * @throws Error (from the compile) with file and line of an unknown token.
 * @example satteri({ mdastPlugins: [tokenPlugin(new Map([['mask', '255.255.255.0']]))] })
 */
export function tokenPlugin(known: Tokens = tokens): MdastPluginDefinition {
  const fill = (text: string, node: Pick<MdastNode, 'position'>, context: MdastVisitorContext): string =>
    fillTokens(text, `${fileOf(context)}:${node.position?.start.line ?? 1}`, known);
  return defineMdastPlugin({
    name: 'tokens',
    options: { position: true },
    text(node, context) {
      if (node.value.includes('[[')) context.setProperty(node, 'value', fill(node.value, node, context));
    },
    inlineCode(node, context) {
      if (node.value.includes('[[')) context.setProperty(node, 'value', fill(node.value, node, context));
    },
    code(node, context) {
      if (node.value.includes('[[')) context.setProperty(node, 'value', fill(node.value, node, context));
    },
    link(node, context) {
      if (node.url.includes('[[')) context.setProperty(node, 'url', fill(node.url, node, context));
    },
  });
}

function fileOf(context: MdastVisitorContext): string {
  return context.fileURL === undefined ? 'Markdown' : relative(process.cwd(), fileURLToPath(context.fileURL));
}
