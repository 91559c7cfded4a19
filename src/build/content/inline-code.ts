import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import { withWholeWords } from './code-highlighting.ts';

/**
 * Sätteri plugin that keeps the words of a command in a sentence whole, as code-highlighting.ts does in blocks: a line may
 * break at a blank of `Get-X -Server EX01`, not after one of its hyphens.
 *
 * @example satteri({ hastPlugins: [inlineCode()] })
 */
export function inlineCode(): HastPluginDefinition {
  return defineHastPlugin({
    name: 'inline-code',
    element: {
      filter: ['code'],
      visit(code, context) {
        const [text] = code.children;
        const parent = context.parent(code);
        const isInBlock = parent.type === 'element' && parent.tagName === 'pre';
        if (isInBlock || text?.type !== 'text' || !/-|\[/.test(text.value)) return;
        return { ...code, children: withWholeWords(text.value, Number.POSITIVE_INFINITY) };
      },
    },
  });
}
