import { describe, expect, test } from 'vitest';
import { ContentFile } from '../../../src/build/content/content-file.ts';
import { staleEvidence } from '../../../src/build/report/evidence.ts';
import { answeredTwice, unanswered } from '../../../src/build/report/identifiers.ts';
import { withoutInboundLinks } from '../../../src/build/report/inbound.ts';
import { nextReview, overdue } from '../../../src/build/report/reviews.ts';
import { spellReport } from '../../../src/build/report/spell-report.ts';
import { fingerprint } from '../../../src/catalogue/fragments.ts';

const guide = (server: string) => `src/content/articles/lock-down/${server}.mdx`;
const file = (path: string, head: string, body = '') => new ContentFile(path, `---\n${head}\n---\n\n${body}\n`);

describe('evidence', () => {
  const lines = (command: string) => `\`\`\`sh title="Shell, as root"\n${command}\n\`\`\`\n`;
  const seen = '```text title="Seen from outside"\nConnection refused\n```\n';
  const articles = (command: string) => [
    file(guide('nft'), 'id: a', `${lines(command)}\n${seen}`),
    file('src/content/articles/undo/nft.mdx', 'id: b', lines('undo')),
  ];
  const record = {
    system: 'nft',
    program: 'nftables',
    version: '1.0.6',
    platform: 'Debian 12',
    day: '2026-11-28',
    fragments: fingerprint([
      { title: 'Shell, as root', text: 'lock' },
      { title: 'Seen from outside', text: 'Connection refused' },
      { title: 'Shell, as root', text: 'undo' },
    ]),
    tried: [],
    slips: [],
  };

  test('is out of date when a command changed, was never taken, or is older than a year', () => {
    const reasons = (command: string, records = [record], today = '2026-12-01') =>
      staleEvidence(articles(command), records, today).map(({ system, reason }) => `${system}: ${reason}`);
    expect(reasons('lock')).toEqual([]);
    expect(reasons('lock now')).toEqual([
      'nft: its commands have changed since they were run with nftables 1.0.6 on 2026-11-28',
    ]);
    expect(reasons('lock', [])).toEqual(['nft: it shows what is seen, and was never run']);
    expect(reasons('lock', [record], '2027-12-01')).toEqual(['nft: it was last run with nftables 1.0.6 on 2026-11-28']);
    expect(staleEvidence([], [record], '2026-12-01')).toHaveLength(1);
  });
});

describe('reviews', () => {
  const articles = [
    file(guide('a'), 'reviewed: 2026-11-25'),
    file(guide('b'), 'reviewed: 2026-11-25\nreview_by: 2027-02-01'),
    file(guide('c'), "reviewed: '2026-01-31'"),
  ];

  test('none is overdue on the day itself; the longest due comes first', () => {
    expect(overdue(articles, '2027-01-31')).toEqual([]);
    expect(overdue(articles, '2027-02-02')).toEqual([
      { file: guide('c'), due: '2027-01-31' },
      { file: guide('b'), due: '2027-02-01' },
    ]);
  });

  test('the next day comes with how many are due on it', () => {
    expect(nextReview(articles, '2027-02-02')).toEqual({ due: '2027-11-25', count: 1 });
    expect(nextReview(articles, '2030-01-01')).toBeUndefined();
  });
});

test('an identifier in two articles that no page answers is open; text, shell cmdlets and parts of names are not', () => {
  const body =
    'Get-Prose\n\n`Get-Thing x | Format-List`, `ms-Exch-SMTP-Submit`, `550-5.7.9 no`, `250 2.1.0 OK`\n\n```powershell\nSet-Thing -Name y; New-Answered\n```';
  const articles = [
    file(guide('a'), 'id: a', body),
    file(guide('b'), 'answers: [new-answered]', body),
    file(guide('c'), 'id: c', '`Get-Once`'),
  ];
  const files = [guide('a'), guide('b')];
  expect(unanswered(articles)).toEqual([
    { name: '550 5.7.9', files },
    { name: 'Get-Thing', files },
    { name: 'Set-Thing', files },
  ]);
});

test('the code of a reply in the collection is answered', () => {
  const articles = [file(guide('a'), 'id: a', '`550 5.7.1`'), file(guide('b'), 'id: b', '`550 5.7.1`')];
  expect(unanswered(articles)).toHaveLength(1);
  expect(unanswered([...articles, file('src/content/replies/x.mdx', 'code: 550 5.7.1')])).toEqual([]);
});

test('an identifier that two pages claim is named with both', () => {
  const articles = [file(guide('a'), 'answers: [XXXA, xxxa]'), file(guide('b'), 'answers: [xxxA]')];
  expect(answeredTwice(articles)).toEqual([{ name: 'xxxa', files: [guide('a'), guide('b')] }]);
});

test('an article counts as linked when another one links to one of its pages, also with "this-server"', () => {
  const articles = [
    file(guide('a'), 'also: [d]', '[x](/lock-down/a/)'),
    file(guide('b'), 'id: b', '[x](/lock-down/d/#undo) and [y](/verify/this-server/)'),
    file('src/content/articles/verify/b.mdx', 'id: v'),
    file('src/content/background/ports.mdx', 'id: p'),
  ];
  expect(withoutInboundLinks(articles)).toEqual([guide('b'), 'src/content/background/ports.mdx']);
});

test('the report counts every part, also an empty one', () => {
  const articles = [file(guide('a'), 'reviewed: 2026-01-01')];
  expect(spellReport(articles, [], '2027-06-01').split('\n').filter(Boolean)).toEqual([
    'Reviews due before 2027-06-01: 1',
    `  2027-01-01  ${guide('a')}`,
    'Cmdlets and reply codes that several articles use and no page lists in its "answers": 0',
    'Identifiers that more than one page lists in its "answers": 0',
    'Guides to run with npm run verify: 0',
    'Articles that no other article links to: 1',
    `  ${guide('a')}`,
    'Style warnings in plain articles: 0',
  ]);
});
