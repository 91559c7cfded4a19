import { fillTokens } from '../../tokens.ts';

/**
 * The titled parts of a guide's steps, in their order, for the contents of the page.
 *
 * @param body The MDX of the guide. Its tags were checked, so that a pattern finds exactly them.
 */
export function partsOfSteps(body: string): { id: string; title: string }[] {
  const steps = /<Steps>[\s\S]*?<\/Steps>/.exec(body)?.[0] ?? '';
  return [...steps.matchAll(/<StepList id="([^"]+)" title="([^"]+)"[^>]*>/g)].map(([, id = '', title = '']) => ({
    id,
    title: fillTokens(title, 'the title of a StepList'),
  }));
}

/**
 * The anchor of the first step that brings mail back, in a guide for this task: of its undo, or of the steps where the
 * guide is the undo itself. Undefined where a guide has no way back of its own.
 */
export function wayBack(task: string, body = ''): string | undefined {
  const section = task === 'undo' ? 'Steps' : 'Undo';
  const [, id] = new RegExp(`<${section}>[\\s\\S]*?<Step id="([^"]+)"[\\s\\S]*?</${section}>`).exec(body) ?? [];
  return id && `step-${id}`;
}
