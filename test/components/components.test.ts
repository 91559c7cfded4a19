import { describe, expect, test } from 'vitest';
import BlockNotations from '../../src/components/BlockNotations.astro';
import ContactLinks from '../../src/components/ContactLinks.astro';
import CodeBlock from '../../src/components/guide/CodeBlock.astro';
import Dialog from '../../src/components/guide/Dialog.astro';
import Step from '../../src/components/guide/Step.astro';
import SubnetCalculator from '../../src/components/SubnetCalculator/SubnetCalculator.astro';
import SupportBadge from '../../src/components/SupportBadge.astro';
import VersionPicker from '../../src/components/VersionPicker.astro';
import { site } from '../../src/site.ts';
import { type Rendered, render } from './render.ts';

const all = (elements: readonly Rendered[], tag: string) => elements.filter((element) => element.tag === tag);
const block = site.blocks[0];

describe('SubnetCalculator', () => {
  test('answers before any script: the mask of the block and what it covers', async () => {
    const [answer] = all(await render(SubnetCalculator), 'output');
    expect(answer?.text).toBe('199.89.0.0 mask 255.255.248.0 covers 199.89.0.0 to 199.89.7.255 (2,048 addresses).');
  });

  test('on its own page every value can be copied as it is shown', async () => {
    const elements = await render(SubnetCalculator, { props: { full: true } });
    const copied = all(elements, 'copy-button').map(({ attributes }) => attributes['data-text']);
    const [whole, ...values] = copied.toReversed();
    for (const value of values) expect(whole).toContain(value);
    expect(values.toReversed()).toEqual([
      block.cidr,
      '199.89.0.0',
      '255.255.248.0',
      '0.0.7.255',
      '199.89.0.0',
      '199.89.7.255',
      '2,048',
    ]);
  });

  test('every field has a label and points to its message', async () => {
    const elements = await render(SubnetCalculator);
    const labelled = all(elements, 'label').map(({ attributes }) => attributes['for']);
    const ids = new Set(elements.map(({ attributes }) => attributes['id']));
    for (const { attributes } of all(elements, 'input')) {
      expect(labelled).toContain(attributes['id']);
      expect(ids).toContain(attributes['aria-describedby']);
    }
  });
});

test('Dialog shows the fields as the server names them, filled in, and says what is selected', async () => {
  const elements = await render(Dialog, { props: { name: 'exchange-2003-computer' } });
  expect(all(elements, 'figcaption').map(({ text }) => text)).toEqual(['Computer']);
  expect(all(elements, 'li').map(({ text }) => text.replace(/ ?Copy.*/, ''))).toEqual([
    'Single computer',
    'Group of computers selected',
    'Subnet address 199.89.0.0',
    'Subnet mask 255.255.248.0',
    'Domain',
    'OK',
  ]);
});

test('ContactLinks writes mails that name the page, whatever is in its title', async () => {
  const props = { subject: 'A & B: 50% "more"?', address: 'https://example.com/a/?b=c#d' };
  const links = all(await render(ContactLinks, { props }), 'a').map(({ attributes }) => attributes['href'] ?? '');
  const [support, , call] = links;
  const mail = new URL(support ?? '');
  expect(mail.pathname).toBe(site.contact.support);
  expect(mail.searchParams.get('subject')).toBe(props.subject);
  expect(mail.searchParams.get('body')).toBe(`Page: ${props.address}\r\n\r\n`);
  expect(call).toBe('tel:+18884857726');
});

test('VersionPicker links the systems of the family that have the guide, marks this one, and names those that need none', async () => {
  const task = site.tasks.find(({ id }) => id === 'permissions');
  const current = site.servers.find(({ id }) => id === 'exchange-2007');
  const elements = await render(VersionPicker, { props: { task, current } });
  const links = all(elements, 'a').filter(({ attributes }) => attributes['aria-label']);
  expect(links.slice(0, 3).map(({ attributes }) => [attributes['href'], attributes['aria-current']])).toEqual([
    ['/permissions/exchange-2003/', undefined],
    ['/permissions/exchange-2007/', 'page'],
    ['/permissions/exchange-2010/', undefined],
  ]);
  const without = all(elements, 'li').filter(({ text }) => text.includes('not needed'));
  expect(without.map(({ text }) => text)).toEqual([expect.stringMatching(/^Online\s*: not needed$/)]);
  expect(without.length + links.length).toBe(site.servers.filter(({ family }) => family === 'exchange').length);
});

test('SupportBadge says since when, and nothing where no end is set', async () => {
  const ended = site.servers.find(({ id }) => id === 'exchange-2007');
  const open = site.servers.find(({ id }) => id === 'exchange-se');
  expect((await render(SupportBadge, { props: { server: ended } }))[0]?.text).toBe('Support ended 11 April 2017');
  expect(await render(SupportBadge, { props: { server: open } })).toEqual([]);
  const ahead = { id: 'x', name: 'Server X', shortName: 'X', family: 'exchange', supportEnds: '2999-12-31' };
  expect((await render(SupportBadge, { props: { server: ahead } }))[0]?.text).toBe('Supported until 31 December 2999');
});

test('Step has the permanent anchor and a link to it', async () => {
  const [item, link] = await render(Step, { props: { id: 'open-console' }, slots: { default: 'Open it.' } });
  expect(item?.attributes['id']).toBe('step-open-console');
  expect(link?.attributes).toMatchObject({ href: '#step-open-console', 'aria-label': 'Link to this step' });
});

test('CodeBlock says where the command runs, and its button says what it copies', async () => {
  const props = { 'data-title': 'Exchange Management Shell', 'data-language': 'powershell' };
  const elements = await render(CodeBlock, { props, slots: { default: '<code>Get-X</code>' } });
  expect(all(elements, 'figcaption')[0]?.text).toBe('Exchange Management Shell');
  expect(all(elements, 'pre')[0]).toMatchObject({ text: 'Get-X', attributes: { 'data-language': 'powershell' } });
  expect(all(elements, 'button')[0]?.attributes['aria-label']).toBe('Copy this for Exchange Management Shell');
});

test('BlockNotations leaves out what a block does not have', async () => {
  const six = { ...block, cidr: '2001:db8::/32', mask: undefined, wildcard: undefined };
  const names = all(await render(BlockNotations, { props: { block: six } }), 'dt').map(({ text }) => text);
  expect(names.some((name) => /mask/i.test(name))).toBe(false);
  expect(all(await render(BlockNotations, { props: { block } }), 'dt')).toHaveLength(10);
});
