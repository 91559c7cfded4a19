import { describe, expect, test } from 'vitest';
import { checkReplyLinks, replyPagesOf } from '../../../src/build/content/check-reply-links.ts';
import { ContentFile } from '../../../src/build/content/content-file.ts';
import { spellProblem } from '../../../src/build/content/problem.ts';
import { readArticle } from '../../../src/build/content/read-article.ts';

const reply = (name: string, code: string, more = '', body = '') =>
  new ContentFile(`src/content/replies/${name}.mdx`, `---\ncode: "${code}"\n${more}---\n\n${body}\n`);
const article = (text: string) => new ContentFile('src/content/background/x.mdx', text);

/** What is wrong in all of these files together. */
function problemsIn(files: readonly ContentFile[]): string[] {
  const pages = replyPagesOf(files);
  return files.flatMap((one) =>
    checkReplyLinks(one, readArticle(one.text), pages).map((finding) => spellProblem({ file: one.file, ...finding })),
  );
}

const replies = [
  reply('530-5-7-1-client-was-not-authenticated', '530 5.7.1'),
  reply('530-5-7-57-client-was-not-authenticated', '530 5.7.57'),
  reply('550-5-7-51-partner-connector', '550 5.7.51'),
  reply('5-7-12-sender-was-not-authenticated', '5.7.12', 'answers: ["5.7.133"]\n'),
  reply('421-unexpected-failure', '421'),
];
const check = (text: string): string[] =>
  problemsIn([...replies, article(text)]).map((line) => line.replace('src/content/background/x.mdx:', ''));

describe('a reply code is a link to its page:', () => {
  test.each([
    ['with the code as it is written', 'It says [`530 5.7.1`](/replies/530-5-7-1/).'],
    ['with text behind the code, and an anchor', 'It says [`530 5.7.1 Client`](/replies/530-5-7-1/#client).'],
    ['with the enhanced code alone', 'It says [5.7.51](/replies/550-5-7-51/).'],
    ['with a hyphen between the two', 'It says [`530-5.7.57`](/replies/530-5-7-57/).'],
    ['with three digits', 'It says [`530`](/replies/530-5-7-57/) or [`421`](/replies/421/).'],
    ['with a code in the answers of an entry', 'It says [`5.7.133`](/replies/5-7-12/).'],
    ['with any three digits before what stands without them', 'It says [`550 5.7.12`](/replies/5-7-12/).'],
    ['in a box, with the link in the text', '[`530 5.7.1`](/replies/530-5-7-1/)\n\n```smtp\n530 5.7.1 Client\n```'],
  ])('%s', (_, text) => expect(check(text)).toEqual([]));
});

describe('no reply code is', () => {
  test.each([
    ['the end of a range', 'It says [5.7.12](/replies/5-7-12/) to 5.7.49, or a code up to 5.7.999.'],
    [
      'a section, a version or an address',
      'See section 4.2.1, version 5.1.2 and 192.0.4.5.1, 15.1.2375.17 or 5.1.2600.',
    ],
    ['success', '`250 2.1.0 Sender OK`'],
    ['a port', 'Port 587 and 465, `telnet 192.0.2.1 587`.'],
    ['a value in a command', '```powershell\nNew-TransportRule -RejectMessageEnhancedStatusCode 5.7.1\n```'],
  ])('%s', (_, text) => expect(check(text)).toEqual([]));
});

describe('a reply code is found', () => {
  test.each([
    [
      'bare in prose',
      'It says 5.7.51.',
      '1  came the reply code 5.7.51 without a link — expected [`5.7.51`](/replies/550-5-7-51/)',
    ],
    [
      'as code',
      'A\n\nIt says `550 5.7.51 Tenant`.',
      '3  came the reply code 550 5.7.51 without a link — expected [`550 5.7.51`](/replies/550-5-7-51/)',
    ],
    [
      'as three digits in code',
      'It says `530`.',
      '1  came the reply code 530 without a link — expected [`530`](/replies/530-5-7-1/) or [`530`](/replies/530-5-7-57/)',
    ],
    [
      'linked to the page of another code',
      '[`530 5.7.57`](/replies/530-5-7-1/)',
      '1  came the reply code 530 5.7.57 with a link to /replies/530-5-7-1/ — expected [`530 5.7.57`](/replies/530-5-7-57/)',
    ],
    [
      'linked to something else',
      '[the 5.7.51](/lock-down/)',
      '1  came the reply code 5.7.51 with a link to /lock-down/ — expected [`5.7.51`](/replies/550-5-7-51/)',
    ],
    [
      'in a box, with no link on the page',
      '```smtp\n550 5.7.51 T\n```',
      '1  came the reply code 550 5.7.51 in a box and no link to it on the page — expected [`550 5.7.51`](/replies/550-5-7-51/)',
    ],
    [
      'without an entry',
      'It says 5.7.99.',
      '1  came the reply code 5.7.99 without a link — expected one that has an entry: write src/content/replies/<code>-<text>.mdx, or add the code to "answers" of one',
    ],
    [
      'with an entry for other three digits',
      '[`450 5.7.51`](/replies/550-5-7-51/)',
      '1  came the reply code 450 5.7.51 with a link to /replies/550-5-7-51/ — expected one that has an entry: write src/content/replies/<code>-<text>.mdx, or add the code to "answers" of one',
    ],
  ])('%s', (_, text, problem) => expect(check(text)).toEqual([problem]));
});

describe('a link that says the text of one of several entries', () => {
  const two = [
    reply('554-5-7-1-relay-access-denied', '554 5.7.1', 'text: "<recipient>: Relay access denied"\n'),
    reply('554-5-7-1-client-host-rejected', '554 5.7.1', 'text: "<host[address]>: Client host rejected: …"\n'),
  ];
  const inArticle = (text: string): string[] => problemsIn([...two, article(text)]);

  test.each([
    '[`554 5.7.1 Relay access denied`](/replies/554-5-7-1/#relay-access-denied)',
    '[`554 5.7.1`](/replies/554-5-7-1/)',
  ])('leads to its anchor: %s', (text) => expect(inArticle(text)).toEqual([]));

  test('is found where it leads to another place', () => {
    expect(inArticle('[`554 5.7.1 Client host rejected`](/replies/554-5-7-1/)')).toEqual([
      'src/content/background/x.mdx:1  came the link /replies/554-5-7-1/ for the reply "554 5.7.1 Client host rejected" — expected /replies/554-5-7-1/#client-host-rejected',
    ]);
  });
});

test('an entry names its own code without a link to itself, and others with one', () => {
  const own = reply('530-5-7-1-unable', '530 5.7.1', '', 'It says `530 5.7.1`, 5.7.1 or `530`.');
  const other = reply('530-5-7-1-other', '530 5.7.1', '', 'It says 5.7.51.');
  expect(problemsIn([...replies, own])).toEqual([]);
  expect(problemsIn([...replies, other])).toEqual([
    'src/content/replies/530-5-7-1-other.mdx:5  came the reply code 5.7.51 without a link — expected [`5.7.51`](/replies/550-5-7-51/)',
  ]);
});
