import { guidePaths } from '../../content.schema.ts';
import { fillTokens } from '../../tokens.ts';

/**
 * The titled parts of a guide's steps, in their order, for the contents of the page.
 *
 * Two ways to do the same have the same title, so that the way is named behind it.
 *
 * @param body The MDX of the guide. Its tags were checked, so that a pattern finds exactly them.
 */
export function partsOfSteps(body: string): { id: string; title: string }[] {
  const steps = /<Steps>[\s\S]*?<\/Steps>/.exec(body)?.[0] ?? '';
  const lists = [...steps.matchAll(/<StepList id="([^"]+)" title="([^"]+)"(?: path="([^"]+)")?[^>]*>/g)];
  return lists.map(([, id = '', title = '', path]) => {
    const isTwice = lists.some(([, other, same]) => other !== id && same === title);
    const way = isTwice ? guidePaths.find((one) => one.id === path)?.name : undefined;
    const words = fillTokens(title, 'the title of a StepList');
    return { id, title: way ? `${words}: ${way.charAt(0).toLowerCase()}${way.slice(1)}` : words };
  });
}

/**
 * The anchor of the first step that brings mail back, in a guide for this task: of its undo, or of the steps where the
 * guide is the undo itself. A step that only saves brings none back, and an undo without steps is one as a whole.
 *
 * @param body The article after its front matter, as MDX.
 * @returns Undefined where a guide has no way back of its own.
 * @example wayBack('lock-down', '<Undo>\n<Step id="restore">\n</Step>\n</Undo>') // 'step-restore'
 */
export function wayBack(task: string, body = ''): string | undefined {
  const section = task === 'undo' ? 'Steps' : 'Undo';
  const [, inside] = new RegExp(`<${section}>([\\s\\S]*?)</${section}>`).exec(body) ?? [];
  if (inside === undefined) return undefined;
  const ids = [...inside.matchAll(/<Step id="([^"]+)"/g)].map(([, id = '']) => id);
  const first = ids.find((id) => !/^(?:save|keep)-/.test(id));
  return first ? `step-${first}` : section === 'Undo' ? 'undo' : undefined;
}
