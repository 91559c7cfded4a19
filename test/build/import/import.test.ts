import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importAll } from '../../../src/build/import/import-all.ts';
import { readHtmlFolder } from '../../../src/build/import/read-html-folder.ts';
import { readHugo } from '../../../src/build/import/read-hugo.ts';
import { readZendesk } from '../../../src/build/import/read-zendesk.ts';
import { type Receipt, receiptJson, spellReceipt, takenOf, totalsOf } from '../../../src/build/import/receipt.ts';
import type { Found } from '../../../src/build/import/source-article.ts';
import { site } from '../../../src/site.ts';
import { generateHelpCentre, wrongNames } from './generated.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'import-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const from = () => join(root, 'from');
const out = () => join(root, 'out');

function put(path: string, text: string | Buffer): void {
  const file = join(from(), path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const run = (
  more: Partial<Parameters<typeof importAll>[0]> = {},
  read: () => Iterable<Found> = () => readHugo(from()),
) =>
  importAll({
    read,
    top: from(),
    out: out(),
    isDry: false,
    isForced: false,
    section: undefined,
    hasDrafts: false,
    keepsReplaced: false,
    formerFile: undefined,
    others: { ids: new Map(), titles: new Map(), guides: new Set(['/lock-down/', '/lock-down/exchange-2013/']) },
    site,
    ...more,
  });

const taken = ({ entries }: Receipt) => takenOf(entries);
const reasons = ({ entries }: Receipt): Record<string, string> =>
  Object.fromEntries(entries.flatMap((one) => (one.state === 'refused' ? [[one.source, one.reason]] : [])));
const page = (path: string): string => readFileSync(join(out(), path), 'utf8');
const article = (head: string, body: string): string => `---\n${head}\ndate: 2021-03-02 23:43:50\n---\n\n${body}\n`;

describe('a help centre with every defect', () => {
  test('is written without a person, and each defect is named in its own article and in no other', async () => {
    for await (const [path, text] of generateHelpCentre(300)) put(path, text);
    const receipt = await run();
    expect(totalsOf(receipt)).toMatchObject({
      files: 300,
      written: 299,
      replaced: 1,
      refused: 0,
      needAPerson: 0,
      sections: 4,
    });
    expect(wrongNames(receipt)).toEqual([]);
  });

  test('is unchanged when it is imported again, and what a person has written stays', async () => {
    for await (const [path, text] of generateHelpCentre(12)) put(path, text);
    await run();
    expect(totalsOf(await run())).toMatchObject({ written: 0, unchanged: 11, replaced: 1 });
    writeFileSync(join(out(), 'start/article-0.mdx'), 'mine');
    const again = await run();
    expect(reasons(again)).toEqual({
      'a-start/article-0/index.md': 'start/article-0.mdx is there and says something else: --force writes over it',
    });
    expect(page('start/article-0.mdx')).toBe('mine');
    expect(totalsOf(await run({ isForced: true })).written).toBe(1);
  });

  test('is not written where that is only tried', async () => {
    for await (const [path, text] of generateHelpCentre(3)) put(path, text);
    const receipt = await run({ isDry: true });
    expect(spellReceipt(receipt, false)).toContain('3 would be written');
    expect(() => page('start/article-0.mdx')).toThrow();
  });
});

describe('an article', () => {
  test('keeps its days as UTC, its tags and its section', async () => {
    put('b-billing/_index.md', '---\ntitle: Paying\nweight: 3\n---\n');
    put('b-billing/cards/index.md', article('title: Pay by card\ntags: [cards]\nsummary: How to pay.', 'Text.'));
    await run();
    expect(page('billing/cards.mdx')).toBe(
      '---\nid: cards\ntitle: Pay by card\ndescription: "Pay by card: How to pay, an article of the [[knowledge-base]] in the section “Paying”."\nupdated: 2021-03-02\nkeywords:\n  - cards\n---\n\nText.\n',
    );
    expect(page('billing/_section.yaml')).toBe(
      'title: Paying\ndescription: "Paying: Pay by card, all articles of the MailRoute knowledge base about this."\norder: 3\n',
    );
  });

  test('that a guide replaces is left out, and its old address and links to it lead to the guide', async () => {
    const formerFile = join(root, 'former.json');
    writeFileSync(formerFile, '[]');
    put('old.md', article('title: Microsoft Exchange 2003 & 2007 - Locking Down the Server', 'Do this.'));
    put('new.md', article('title: Exchange 2013 Locking Down\nzendesk_id: 360007', '[Old](old.md)'));
    put(
      'links.md',
      article('title: Links', '[New](new.md) and [old](https://support.mailroute.net/hc/articles/360007)'),
    );
    put('2010.md', article('title: Exchange 2010 Locking Down', 'No guide of this import is about it.'));
    const receipt = await run({ formerFile });
    expect(receipt.entries.filter(({ state }) => state === 'replaced')).toEqual([
      {
        source: 'new.md',
        state: 'replaced',
        guide: '/lock-down/exchange-2013/',
        address: 'its old address leads there from now on',
      },
      { source: 'old.md', state: 'replaced', guide: '/lock-down/', address: 'its old address leads there' },
    ]);
    const title = 'Exchange 2013 Locking Down';
    expect(JSON.parse(readFileSync(formerFile, 'utf8'))).toEqual([
      { number: '360007', about: title, title, now: '/lock-down/exchange-2013/' },
    ]);
    expect(page('general/links.mdx').match(/\]\(\/lock-down\/exchange-2013\/\)/g)).toHaveLength(2);
    expect(() => page('general/new.mdx')).toThrow();
    expect(page('general/2010.mdx')).toContain('No guide');
    expect(spellReceipt(receipt, false)).toContain('- new.md: /lock-down/exchange-2013/ has it now; its old address');
  });

  test('that a guide replaces is written where somebody wants that, and says so first', async () => {
    put('new.md', article('title: Exchange 2013 Locking Down', 'Do that.'));
    await run({ keepsReplaced: true });
    expect(page('general/new.mdx')).toContain('[the guide](/lock-down/exchange-2013/).\n\nDo that.');
  });

  test('has a title and a description that no other page has', async () => {
    const text = 'All of them begin with the same long text, which says what a reader may expect to find on the page.';
    const others = {
      ids: new Map([
        ['first', ''],
        ['own', 'general/own.mdx'],
      ]),
      titles: new Map([['contact', '']]),
      guides: new Set<string>(),
    };
    put('first.md', article('title: Pay', text));
    put('own.md', article('title: Pay', text));
    put('third.md', article('title: Pay', text));
    put('contact.md', article('title: Contact', text));
    await run({ others });
    const read = (key: string) =>
      ['first', 'own', 'third', 'contact'].map(
        (name) => new RegExp(`^${key}: (.*)$`, 'm').exec(page(`general/${name}.mdx`))?.[1],
      );
    expect(read('title')).toEqual(['Pay', 'Pay (General)', 'Pay (General, 2)', 'Contact (General)']);
    expect(new Set(read('description')).size).toBe(4);
    expect(read('id')).toEqual(['first-2', 'own', 'third', 'contact']);
  });

  test('that begins with the name of the company has front matter that can be read', async () => {
    put(
      'a.md',
      article(
        'title: MailRoute(dot)net\ntags: [MailRoute]',
        'Ask MailRoute(dot)net, `MailRoute(x)` or [MailRoute](https://a.example).',
      ),
    );
    await run();
    expect(page('general/a.mdx')).toMatch(/^title: "\[\[company\]\]\(dot\)net"$/m);
    expect(page('general/a.mdx')).toMatch(/^ {2}- "\[\[company\]\]"$/m);
    expect(page('general/a.mdx')).toContain(
      'Ask [[company]]\\(dot)net, `[[company]](x)` or [[[company]]](https://a.example).',
    );
  });

  test('links to others by number, title and file, and searches for those that nobody knows', async () => {
    const links = [
      '[a](https://support.mailroute.net/hc/en-us/articles/360007-Pay-by-card)',
      '[b](https://support.mailroute.net/hc/en-us/articles/360007)',
      '[c](../cards/index.md)',
      '[d](https://support.mailroute.net/hc/en-us/articles/225721448)',
      '[Old rules](https://support.mailroute.net/hc/en-us/articles/999999)',
    ];
    put('x/_index.md', '---\ntitle: All of it\n---\n');
    put('x/cards/index.md', article('title: Pay by card', 'Text.'));
    put('x/links/index.md', article('title: Links', links.join(' ')));
    await run();
    const targets = [...page('x/links.mdx').matchAll(/\]\(([^)]*)\)/g)].map(([, url]) => url);
    const card = '/articles/x/cards/';
    expect(targets).toEqual([card, card, card, '/disable-filters/', '/search/?q=Old%20rules']);
    expect(page('x/cards.mdx')).toContain('- /hc/en-us/articles/360007-Pay-by-card/');
  });

  test('takes its pictures along, and says which has no words and which is missing', async () => {
    const png = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#48a' } })
      .png()
      .toBuffer();
    put('a/index.md', article('title: Pictures', '![A card](card%20one.jpg) ![](card%20one.jpg) ![x](gone.png)'));
    put('a/card one.jpg', png);
    const [one] = taken(await run());
    expect(page('general/a.mdx')).toContain('![A card](./a/card-one.png) ![Picture 2 of "Pictures"](./a/card-one.png)');
    expect(one?.open).toEqual(['the picture gone.png is missing, or none that a page can show']);
    expect(one?.remarks).toEqual([expect.stringContaining('says nothing to who cannot see it')]);
  });

  test('that is a draft is left where others are none', async () => {
    put('a.md', article('title: First\ndraft: true', 'Text.'));
    put('b.md', article('title: Second', 'Text.'));
    expect(reasons(await run())).toEqual({ 'a.md': 'it is a draft, and others are none: --drafts takes it' });
    expect(reasons(await run({ hasDrafts: true }))).toEqual({});
  });
});

describe('what is hostile is refused with its file and the reason', () => {
  const bomb = `a: &a [x, x]\n${[...'bcdefghij'].map((name, i) => `${name}: &${name} [${`*${'abcdefghij'[i]}, `.repeat(9)}x]`).join('\n')}`;
  test.each<[name: string, file: string, text: string | Buffer, reason: string]>([
    ['a YAML bomb', 'a.md', article(bomb, 'Text.'), 'YAML that cannot be read'],
    ['a script', 'a.md', article('title: One', 'A <script>alert(1)</script> b'), 'it holds a script'],
    ['a handler', 'a.md', article('title: One', '<img src="x" onerror="alert(1)">'), 'it holds a script in onError'],
    ['a link that runs', 'a.md', article('title: One', '<a href="java\tscript:alert(1)">x</a>'), 'a link that runs'],
    [
      'a picture from elsewhere',
      'x/a.md',
      article('title: One', '![x](../../../../etc/passwd)'),
      'outside of the import',
    ],
    ['no UTF-8', 'a.md', Buffer.from([0x61, 0xff, 0xfe]), 'it is no UTF-8'],
    ['a large file', 'a.md', Buffer.alloc(50_000_000, 'a'), 'it has 50000000 bytes'],
  ])('%s', async (_, file, text, reason) => {
    put(file, text);
    put('good.md', article('title: Good', 'Text.'));
    const receipt = await run();
    expect(Object.entries(reasons(receipt))).toEqual([[file, expect.stringContaining(reason)]]);
    expect(totalsOf(receipt).written).toBe(1);
  });

  test('links between folders, so that a loop ends', async () => {
    put('x/good.md', article('title: Good', 'Text.'));
    symlinkSync(from(), join(from(), 'x/loop'));
    symlinkSync('/etc/passwd', join(from(), 'x/secret.md'));
    expect(Object.keys(reasons(await run())).sort()).toEqual(['x/loop', 'x/secret.md']);
  });

  test('names that lead out of the folder become addresses inside of it', async () => {
    put('a.json', JSON.stringify({ articles: [{ id: 360001, title: '../../../etc/passwd', body: '<p>Text.</p>' }] }));
    const [one] = taken(await run({}, () => readZendesk(from(), { locale: 'en-us', isAll: false })));
    expect(one?.file).toBe('general/etc-passwd.mdx');
  });
});

describe('articles of Zendesk', () => {
  const entry = (id: number, more: object = {}) => ({
    id,
    title: `Number ${id}`,
    body: `<h2>What it is</h2><p>It is <b>number</b>&nbsp;${id}, on {port} &lt;25&gt;.</p><ol><li>Open</li><li>Save</li></ol><table><tr><th>a</th></tr><tr><td>b</td></tr></table>`,
    locale: 'en-us',
    edited_at: '2024-05-06T23:30:00-05:00',
    section_id: 7,
    ...more,
  });
  const zendesk = (isAll = false) => run({}, () => readZendesk(from(), { locale: 'en-us', isAll }));

  test('are read page by page, in their language, and only what is public', async () => {
    const sections = [{ id: 7, name: 'Getting started', description: '', position: 2 }];
    put('1.json', JSON.stringify({ articles: [entry(360001), entry(360002, { user_segment_id: 5 })], sections }));
    put('2.json', JSON.stringify({ articles: [entry(360003, { locale: 'de' }), entry(360004, { body: 5 })] }));
    put('3.json', '{');
    const receipt = await zendesk();
    expect(reasons(receipt)).toEqual({
      '1.json#360002': expect.stringContaining('not everybody may read it'),
      '2.json#360003': expect.stringContaining('its language is de'),
      '2.json#360004': expect.stringContaining('"body"'),
      '3.json': expect.stringContaining('JSON that cannot be read'),
    });
    expect(page('getting-started/number-360001.mdx')).toBe(
      `---\nid: number-360001\nwas:\n  - /hc/en-us/articles/360001/\n  - /hc/en-us/articles/360001-Number-360001/\ntitle: Number 360001\ndescription: "Number 360001: It is number 360001, on {port} <25>, an article of the [[knowledge-base]] in the section “Getting started”."\nupdated: 2024-05-07\n---\n\n## What it is {#what-it-is}\n\nIt is **number** 360001, on \\{port\\} \\<25>.\n\n1. Open\n2. Save\n\n| a |\n| - |\n| b |\n`,
    );
    expect(totalsOf(receipt).needAPerson).toBe(0);
    expect(totalsOf(await zendesk(true))).toMatchObject({ written: 1, unchanged: 1 });
  });
});

test('a page of HTML gives its article, without what is around it', async () => {
  const html =
    '<html><head><title>Site</title><script>1</script></head><body><nav>Menu</nav><main><h1>Pay by card</h1><p>Text.</p></main></body></html>';
  put('billing/pay.html', html);
  const receipt = await run({}, () => readHtmlFolder(from()));
  expect(page('billing/pay.mdx')).toContain('title: Pay by card\n');
  expect(page('billing/pay.mdx').endsWith('---\n\nText.\n')).toBe(true);
  expect(JSON.parse(receiptJson(receipt))).toMatchObject({ version: 1, totals: { written: 1 } });
});
