import { describe, expect, test } from 'vitest';
import { ContentFile } from '../../../src/build/content/content-file.ts';

const read = (path: string, head = 'id: x') => new ContentFile(`src/content/${path}`, `---\n${head}\n---\n\nText.\n`);

describe('the path says what a file is:', () => {
  test('a guide, with its own server first and then those it also serves', () => {
    const { kind, guide, addresses } = read('articles/lock-down/exchange-2016.mdx', 'also: [exchange-2019, 2022]');
    expect(kind).toBe('articles');
    expect(guide).toEqual({
      task: 'lock-down',
      server: 'exchange-2016',
      servers: ['exchange-2016', 'exchange-2019', '2022'],
    });
    expect(addresses).toEqual(['/lock-down/exchange-2016/', '/lock-down/exchange-2019/', '/lock-down/2022/']);
  });

  test('a reply, whose page and anchor come from its code and its name', () => {
    const one = read('replies/550-5-7-1-unable-to-relay.mdx', 'code: 550 5.7.1');
    expect(one.reply).toEqual({ code: '550 5.7.1', page: '550-5-7-1', anchor: 'unable-to-relay' });
    expect(one.addresses).toEqual(['/replies/550-5-7-1/']);
    expect(read('replies/421-x.mdx', 'code: 421').reply?.code).toBe('421');
  });

  test.each([
    ['troubleshooting/no-mail.mdx', '/troubleshooting/no-mail/'],
    ['background/ports.mdx', '/background/ports/'],
  ])('%s has the address %s', (path, address) => {
    expect(read(path).addresses).toEqual([address]);
    expect(read(path).guide).toBeUndefined();
  });

  test.each([
    'articles/exchange-2016.mdx',
    'articles/lock-down/old/exchange-2016.mdx',
    'articles/lock-down/notes.txt',
    'background/ports.md',
    'drafts/x.mdx',
    'replies/421-x.mdx',
    'constructor/x.mdx',
  ])('%s has no address, and is no error here', (path) => {
    const one = read(path);
    expect(one.addresses).toEqual([]);
    expect(one.guide).toBeUndefined();
    expect(one.reply).toBeUndefined();
  });
});

describe('front matter', () => {
  test('is read with the line ends of Windows too', () => {
    const one = new ContentFile('src/content/background/x.mdx', '---\r\nid: ports\r\nanswers:\r\n  - "25"\r\n---\r\n');
    expect(one.data).toEqual({ id: 'ports', answers: ['25'] });
    expect(one.frontMatter?.lineAt(one.frontMatter.text.indexOf('- "25"'))).toBe(4);
  });

  test.each(['id: [', '- a', 'text', '&a [*b]', ''])('that is %j says nothing', (head) => {
    const one = read('background/x.mdx', head);
    expect(one.list('id')).toEqual([]);
    expect(one.word('id')).toBeUndefined();
  });

  test('with an alias of nothing, or with far too many, is an error with a line, and no crash', () => {
    const bomb = [
      'a: &a [x]',
      ...[...'bcdefg'].map((key, at) => `${key}: &${key} [${`*${'abcdef'[at]}, `.repeat(9)}]`),
    ];
    for (const head of ['id: *nothing', bomb.join('\n')]) {
      expect(read('background/x.mdx', head).frontMatter?.errors).toEqual([{ message: expect.any(String), line: 2 }]);
    }
  });

  test.each(['no front matter', '--- \nid: x\n---', '---\nid: x', ''])('is not there in %j', (text) => {
    const one = new ContentFile('src/content/background/x.mdx', text);
    expect(one.frontMatter).toBeUndefined();
    expect(one.data).toEqual({});
  });
});
