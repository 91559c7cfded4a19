import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/domain/article/content.ts';
import { plain } from '../../../src/domain/article/content.ts';
import { stepsOf, withoutSources } from '../../../src/domain/article/read-page.ts';
import { articleOf, blocksOf } from './page.ts';

const texts = (blocks: readonly Block[]) =>
  blocks.map((block) => ('content' in block && block.kind !== 'note' ? plain(block.content) : block.kind));

describe('what is there to be used is not read', () => {
  test.each([
    ['a button', '<button>Go</button>'],
    ['a field with its label', '<label>Server <input value="HUB01"></label>'],
    ['a list to choose from', '<select><option>2007</option></select>'],
    ['navigation', '<nav><a href="/">Home</a></nav>'],
    ['a message', '<p role="status">Saved</p>'],
    ['what is hidden', '<p hidden>Later</p>'],
    ['what is not read out', '<span aria-hidden="true">⋯</span>'],
    ['what is not printed', '<p class="quiet no-print">Tip</p>'],
    ['a script, a style and a template', '<script>a()</script><style>b{}</style><template><p>c</p></template>'],
    [
      'an element of our own with a control',
      '<your-values><p>Prefilled</p><div><button>Clear</button></div></your-values>',
    ],
    ['the help at the end', '<section aria-labelledby="help"><h2 id="help">Help</h2><p>Write.</p></section>'],
  ])('%s', (_what, html) => {
    expect(blocksOf(`<p>Before.</p>${html}<p>Behind.</p>`).map((block) => texts([block])[0])).toEqual([
      'Before.',
      'Behind.',
    ]);
    expect(texts(blocksOf(`<ol><li><p>Text${html}</p></li></ol><p>Text</p>`))).toEqual(['list', 'Text']);
  });
});

describe('no word of the text is lost', () => {
  test.each([
    ['an element that is not known', '<p>Type <unknown>HUB01</unknown>.</p>', ['Type HUB01.']],
    ['an element of our own without a control', '<p>Type <your-value>HUB01</your-value>.</p>', ['Type HUB01.']],
    ['one that stands around blocks', '<some-part><p>One.</p><p>Two.</p></some-part>', ['One.', 'Two.']],
    ['text beside blocks', 'Loose <b>text</b><p>One.</p> and more', ['Loose text', 'One.', 'and more']],
    ['what opens', '<details><summary>More</summary><p>One.</p></details>', ['More', 'One.']],
    ['spaces at the ends of marks', '<p>a<b> b </b>c\n d</p>', ['a b c d']],
    ['a no-break space', '<p>25\u00a0MB </p>', ['25\u00a0MB']],
    ['a value split in pieces', '<p>HUB<wbr>01<!-- filled --></p>', ['HUB01']],
    ['a picture', '<p>See <img alt="the tab" src="x.png"></p>', ['See the tab']],
  ])('%s', (_what, html, wanted) => {
    expect(texts(blocksOf(html))).toEqual(wanted);
  });

  test('a command keeps its spaces and lines, and loses the marks of colours', () => {
    const [code] = blocksOf(
      '<figure><figcaption> Shell </figcaption><pre data-language="sh"><code><span>a</span>  |\n\n\tb </code></pre></figure>',
    );
    expect(code).toEqual({ kind: 'code', title: 'Shell', language: 'sh', text: 'a  |\n\n\tb ' });
  });
});

test('a link goes to a page, a mail or a telephone, with its full address; others are text', () => {
  const read = (href: string) => {
    const [block] = blocksOf(`<p><a href="${href}">here</a></p>`);
    const [inline] = block?.kind === 'paragraph' ? block.content : [];
    return inline?.kind === 'link' ? inline.address : inline?.kind;
  };
  expect(read('#step-2')).toBe('https://kb.example/x/#step-2');
  expect(read('/network/')).toBe('https://kb.example/network/');
  expect(read('mailto:a@kb.example')).toBe('mailto:a@kb.example');
  for (const href of ['javascript:alert(1)', 'data:text/html,x', 'https://', 'blob:https://kb.example/1']) {
    expect(read(href), href).toBe('text');
  }
});

test('steps are numbered through a section, other lists by themselves', () => {
  const step = '<li class="step" id="step-a"><div><p>Do.</p></div></li>';
  const list = (items: string) => `<ol>${items}</ol>`;
  const html = `<section>${list(step + step)}${list('<li>Other</li>')}${list(step)}</section><section>${list(step)}</section>`;
  expect(blocksOf(html).map((block) => block.kind === 'list' && block.start)).toEqual([1, 1, 3, 1]);
});

test('the sources go, and what stands behind them stays', () => {
  const html = '<h2>One</h2><h3>Sources</h3><ul><li>a</li></ul><h4>More of them</h4><p>b</p><h2>Two</h2><p>c</p>';
  expect(texts(withoutSources(blocksOf(html)))).toEqual(['One', 'Two', 'c']);
});

test('the review is the one of the page, not a day of the maker or of one reply', () => {
  const facts = (html: string) =>
    articleOf(`<link rel="canonical" href="https://kb.example/x/"><article><h1>T</h1>${html}</article>`).reviewed;
  const ended = '<span>Support ended <time datetime="2017-04-11">11 April 2017</time></span>';
  const reviewed = '<span> Reviewed <time datetime="2026-11-25">25 November 2026</time></span>';
  expect(facts(`<p class="facts">${ended}${reviewed}</p>`)).toBe('2026-11-25');
  expect(facts(`<p class="facts">${ended}</p>`)).toBeUndefined();
  expect(facts(`<section><p class="facts">${reviewed}</p></section>`)).toBeUndefined();
});

test('a page without article, title or address is no article', () => {
  for (const html of [
    '<p>x</p>',
    '<article><h1>T</h1></article>',
    '<link rel="canonical" href="https://kb.example/"><article></article>',
  ]) {
    expect(() => articleOf(html)).toThrow('no article');
  }
});

test('the steps of each way are counted apart, and those of everybody go on', () => {
  const step = (anchor: string) => `<li class="step" id="${anchor}">${anchor}</li>`;
  const html = [
    `<div><ol>${step('look')}</ol></div>`,
    `<div data-path="shell"><ol>${step('type')}${step('read')}</ol></div>`,
    `<div data-path="console"><ol>${step('click')}</ol></div>`,
    `<div data-path="shell"><ol>${step('close')}</ol></div>`,
    `<div><ol>${step('prove')}</ol></div>`,
  ].join('');
  const blocks = blocksOf(`<section>${html}</section>`);
  expect(stepsOf({ blocks }).map(({ anchor, number }) => `${number} ${anchor}`)).toEqual([
    '1 look',
    'S1 type',
    'S2 read',
    'C1 click',
    'S3 close',
    '2 prove',
  ]);
});
