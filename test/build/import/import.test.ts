import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readHtmlFolder } from '../../../src/build/import/read-html-folder.ts';
import { receiptJson, spellReceipt, totalsOf } from '../../../src/build/import/receipt.ts';
import { generateHelpCentre, wrongNames } from './generated.ts';
import { article, from, out, page, put, reasons, root, run, taken } from './trial.ts';

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

test('a page of HTML gives its article, without what is around it', async () => {
  const html =
    '<html><head><title>Site</title><script>1</script></head><body><nav>Menu</nav><main><h1>Pay by card</h1><p>Text.</p></main></body></html>';
  put('billing/pay.html', html);
  const receipt = await run({}, () => readHtmlFolder(from()));
  expect(page('billing/pay.mdx')).toContain('title: Pay by card\n');
  expect(page('billing/pay.mdx').endsWith('---\n\nText.\n')).toBe(true);
  expect(JSON.parse(receiptJson(receipt))).toMatchObject({ version: 1, totals: { written: 1 } });
});
