import { expect, test } from 'vitest';
import { stepsOf } from '../../../src/domain/article/read-page.ts';
import { documentOf, formats, ticketOf, ticketOfStep } from '../../../src/domain/article/ticket.ts';
import { articleIn } from './page.ts';

const endings = { text: 'txt', markdown: 'md', html: 'html' } as const;
const spellings = Object.keys(endings) as (keyof typeof endings)[];

// What people get, as files to read. After a change on purpose: npx vitest run --project unit test/domain/article -u,
// and every line that changed is looked at.
test.each(spellings)('the copies of a guide, a step, a reply and a symptom as %s', async (format) => {
  const guide = articleIn('guide');
  const tickets = {
    guide: ticketOf(guide),
    'guide-with-sources': documentOf(guide),
    step: ticketOfStep(guide, 'step-check-version'),
    'step-of-undo': ticketOfStep(guide, 'step-restore'),
    reply: ticketOf(articleIn('reply')),
    symptom: ticketOf(articleIn('symptom')),
  };
  for (const [name, ticket] of Object.entries(tickets)) {
    const text = `${formats[format](ticket?.blocks ?? [])}\n`;
    await expect(text).toMatchFileSnapshot(`golden/${name}.${endings[format]}`);
  }
});

test.each(spellings)('nothing that is there to be used gets into %s', (format) => {
  const text = formats[format](documentOf(articleIn('guide')).blocks);
  for (const widget of [
    'Copy',
    'Copied',
    'Done',
    'prefilled',
    'covers',
    'as Markdown',
    '⋯',
    'Home',
    'Next',
    'nobody',
  ]) {
    expect(text).not.toContain(widget);
  }
  for (const other of ['Not of the article', 'This did not work', 'port 25', 'Link to this step']) {
    expect(text).not.toContain(other);
  }
});

test.each(spellings)('a value that was filled in is what stands in %s', (format) => {
  expect(formats[format](ticketOf(articleIn('guide')).blocks)).toContain('version of HUB01.');
});

test('a step knows its number, its section and its part', () => {
  expect(stepsOf(articleIn('guide')).map(({ content, ...place }) => place)).toEqual([
    { anchor: 'step-check-version', number: '1', section: 'Steps', part: 'Look and save' },
    { anchor: 'step-type-block', number: '2', section: 'Steps', part: 'Look and save' },
    { anchor: 'step-close', number: '3', section: 'Steps', part: 'Close the port' },
    { anchor: 'step-restore', number: '1', section: 'Undo', part: '' },
  ]);
  expect(ticketOfStep(articleIn('guide'), 'step-gone')).toBeUndefined();
});
