import { describe, expect, test } from 'vitest';
import AllowList from '../../src/components/AllowList/AllowList.astro';
import Tool from '../../src/components/AllowList/Tool.astro';
import { rangeOf } from '../../src/domain/addresses/network.ts';
import { outputFor, targets } from '../../src/domain/allow-list/outputs.ts';
import { site } from '../../src/site.ts';
import { type Rendered, render } from './render.ts';

const all = (elements: readonly Rendered[], tag: string) => elements.filter((element) => element.tag === tag);
const folded = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const ranges = site.blocks.map(({ network }) => rangeOf(network));

describe.each(targets.map((target) => [target.id, target] as const))('in a guide, for %s', (id, target) => {
  test('the lines for the block are there before any script, and nothing of other systems', async () => {
    const elements = await render(AllowList, { props: { target: id } });
    const values = all(elements, 'code').map(({ text }) => text);
    if (target.fields) expect(values).toEqual([site.blocks[0].address, site.blocks[0].mask]);
    else expect(values).toEqual([folded(outputFor(target, ranges).text)]);
    expect(all(elements, 'select')).toEqual([]);
    expect(elements.filter(({ attributes }) => 'hidden' in attributes)).toEqual([]);
    expect(all(elements, 'a').at(-1)?.attributes['href']).toBe(`/tools/allow-list/#out=${id}`);
  });
});

test('a target that does not exist stops the build and names those that do', async () => {
  const wrong = render(AllowList, { props: { target: 'exchange-2017' } });
  await expect(wrong).rejects.toThrow('<AllowList target="exchange-2017">: expected one of address-and-mask, ');
});

describe('on its own page', () => {
  test('the first answer is that of the script: the block alone, for the first system', async () => {
    const elements = await render(Tool);
    const [first] = targets;
    const status = elements.filter(({ attributes }) => 'data-summary' in attributes);
    expect(status.map(({ text }) => text)).toEqual(['The filter alone: 2,048 addresses.']);
    expect(elements.find(({ attributes }) => 'data-rule' in attributes)?.text).toBe(first?.rule);
    expect(all(elements, 'option').map(({ attributes }) => attributes['value'])).toHaveLength(targets.length);
    expect(all(elements, 'option')[0]?.attributes['value']).toBe(first?.id);
    expect(all(elements, 'allow-list')[0]?.attributes['data-blocks']).toBe(
      site.blocks.map(({ cidr }) => cidr).join(' '),
    );
  });

  test('every field has a label, and what describes it exists', async () => {
    const elements = await render(Tool);
    const labelled = all(elements, 'label').map(({ attributes }) => attributes['for']);
    const ids = elements.map(({ attributes }) => attributes['id']);
    for (const field of [...all(elements, 'select'), ...all(elements, 'textarea')]) {
      expect(labelled).toContain(field.attributes['id']);
      for (const id of (field.attributes['aria-describedby'] ?? '').split(' ').filter(Boolean))
        expect(ids).toContain(id);
    }
  });
});
