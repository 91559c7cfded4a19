import { expect, test } from 'vitest';
import type { Block, Item } from '../../../src/domain/article/content.ts';
import { writeText } from '../../../src/domain/article/write-text.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [{ kind: 'text', text }] });
const item = (text: string): Item => ({ content: [paragraph(text)] });

test('a note that begins with text begins behind its label, one that begins with a list below it', () => {
  const list: Block = { kind: 'list', items: [item('Red text'), item('Nothing')] };
  expect(writeText([{ kind: 'note', label: 'Careful', content: [paragraph('Look.'), list] }])).toBe(
    'Careful: Look.\n\n- Red text\n- Nothing',
  );
  expect(writeText([{ kind: 'note', label: 'Stop if you see', content: [list] }])).toBe(
    'Stop if you see:\n- Red text\n- Nothing',
  );
});
