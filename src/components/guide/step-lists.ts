/**
 * The titled parts of a guide's steps, in their order, for the contents of the page.
 *
 * @param body The MDX of the guide. Its tags were checked, so that a pattern finds exactly them.
 */
export function partsOfSteps(body: string): { id: string; title: string }[] {
  const steps = /<Steps>[\s\S]*?<\/Steps>/.exec(body)?.[0] ?? '';
  return [...steps.matchAll(/<StepList id="([^"]+)" title="([^"]+)">/g)].map(([, id = '', title = '']) => ({
    id,
    title,
  }));
}
