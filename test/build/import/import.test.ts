import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importAll } from '../../../src/build/import/import-all.ts';
import { readHtmlFolder } from '../../../src/build/import/read-html-folder.ts';
import { readHugo } from '../../../src/build/import/read-hugo.ts';
import { readZendesk } from '../../../src/build/import/read-zendesk.ts';
import { type Entry, type Receipt, receiptJson, spellReceipt, totalsOf } from '../../../src/build/import/receipt.ts';
import type { Found } from '../../../src/build/import/source-article.ts';
import { site } from '../../../src/site.ts';
import { defects, generateHelpCentre } from './generated.ts';

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
    ids: [],
    site,
    ...more,
  });

type Taken = Exclude<Entry, { state: 'refused' }>;
const taken = ({ entries }: Receipt): Taken[] => entries.flatMap((one) => (one.state === 'refused' ? [] : [one]));
const reasons = ({ entries }: Receipt): Record<string, string> =>
  Object.fromEntries(entries.flatMap((one) => (one.state === 'refused' ? [[one.source, one.reason]] : [])));
const page = (path: string): string => readFileSync(join(out(), path), 'utf8');
const article = (head: string, body: string): string => `---\n${head}\ndate: 2021-03-02 23:43:50\n---\n\n${body}\n`;

describe('a help centre with every defect', () => {
  test('is written without a person, and each defect is named in its own article and in no other', async () => {
    for (const [path, text] of generateHelpCentre(300)) put(path, text);
    const receipt = await run();
    expect(totalsOf(receipt)).toMatchObject({ files: 300, written: 300, refused: 0, needAPerson: 0, sections: 4 });
    for (const { body, done, remark } of defects) {
      for (const one of taken(receipt)) {
        const source = readFileSync(join(from(), one.source), 'utf8');
        const named = done === undefined ? one.remarks : one.done;
        const times = named.filter((line) => line === (done ?? remark)).length;
        if (source.includes(body)) expect([one.source, times]).toEqual([one.source, 1]);
        else expect(times).toBeLessThanOrEqual(1);
      }
    }
  });

  test('is unchanged when it is imported again, and what a person has written stays', async () => {
    for (const [path, text] of generateHelpCentre(12)) put(path, text);
    await run();
    expect(totalsOf(await run())).toMatchObject({ written: 0, unchanged: 12 });
    writeFileSync(join(out(), 'start/article-0.mdx'), 'mine');
    const again = await run();
    expect(reasons(again)).toEqual({
      'a-start/article-0/index.md': 'start/article-0.mdx is there and says something else: --force writes over it',
    });
    expect(page('start/article-0.mdx')).toBe('mine');
    expect(totalsOf(await run({ isForced: true })).written).toBe(1);
  });

  test('is not written where that is only tried', async () => {
    for (const [path, text] of generateHelpCentre(3)) put(path, text);
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
      '---\nid: cards\ntitle: Pay by card\ndescription: How to pay.\nupdated: 2021-03-02\nkeywords:\n  - cards\n---\n\nText.\n',
    );
    expect(page('billing/_section.yaml')).toBe('title: Paying\ndescription: "Articles about: Paying"\norder: 3\n');
  });

  test('that a guide replaces says so, and leads there', async () => {
    put('old.md', article('title: Microsoft Exchange 2003 & 2007 - Locking Down the Server', 'Do this.'));
    put('new.md', article('title: Exchange 2013 Locking Down', 'Do that.'));
    const [first, second] = taken(await run());
    expect(first?.remarks).toEqual([
      expect.stringContaining('guide /lock-down/exchange-2013/ replaces it: add { number:'),
    ]);
    expect(second?.remarks).toEqual(['the guide /lock-down/ replaces it, and its old address leads there']);
    expect(page('general/new.mdx')).toContain('[the guide](/lock-down/exchange-2013/)');
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
      `---\nid: number-360001\nwas:\n  - /hc/en-us/articles/360001/\n  - /hc/en-us/articles/360001-Number-360001/\ntitle: Number 360001\ndescription: It is number 360001, on {port} <25>.\nupdated: 2024-05-07\n---\n\n## What it is {#what-it-is}\n\nIt is **number** 360001, on \\{port\\} \\<25>.\n\n1. Open\n2. Save\n\n| a |\n| - |\n| b |\n`,
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
