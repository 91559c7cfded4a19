import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { totalsOf } from '../../../src/build/import/receipt.ts';
import { article, from, page, put, reasons, root, run, runZendesk, taken } from './trial.ts';

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
    ['a tree of many levels', 'a.md', `${'>'.repeat(50_000)} x`, 'it is nested too deeply'],
    ['YAML of many levels', 'a.md', article(`title: ${'['.repeat(50_000)}`, 'Text.'), 'it is nested too deeply'],
    ['nothing to read', 'a.md', article('title: One', '![x](gone.png)'), 'it has no text; the picture gone.png'],
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

  test('a picture that a link leads out of the import is not taken', async () => {
    put('a.md', article('title: One', 'Text. ![x](card.png)'));
    writeFileSync(join(root, 'secret.png'), 'secret');
    symlinkSync(join(root, 'secret.png'), join(from(), 'card.png'));
    const [one] = taken(await run());
    expect(one?.open).toEqual(['the picture card.png is missing, or none that a page can show']);
  });

  test('what looks like a token or like code stays text, also in a title', async () => {
    put(
      'a.md',
      article('title: "[[block]] {x} <b>"\ntags: ["[[mask]]"]', '[[nothing]] {x} [a](https://a.example "{x}")'),
    );
    const [one] = taken(await run());
    expect(one?.open).toEqual([]);
    expect(page('general/a.mdx')).toMatch(/^title: "\[ \[block\] \] \{x\} <b>"$/m);
  });

  test('names that lead out of the folder become addresses inside of it', async () => {
    put('a.json', JSON.stringify({ articles: [{ id: 360001, title: '../../../etc/passwd', body: '<p>Text.</p>' }] }));
    const [one] = taken(await runZendesk());
    expect(one?.file).toBe('general/etc-passwd.mdx');
  });
});
