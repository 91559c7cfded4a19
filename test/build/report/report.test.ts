import { describe, expect, test } from 'vitest';
import { checkLinks, externalLinks, readRecord } from '../../../src/build/report/external-links.ts';
import { answeredTwice, unanswered } from '../../../src/build/report/identifiers.ts';
import { withoutInboundLinks } from '../../../src/build/report/inbound.ts';
import { nextReview, overdue } from '../../../src/build/report/reviews.ts';
import { spellReport } from '../../../src/build/report/spell-report.ts';

const guide = (server: string) => `src/content/articles/lock-down/${server}.mdx`;
const file = (path: string, head: string, body = '') => ({ file: path, text: `---\n${head}\n---\n\n${body}\n` });

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

describe('external links', () => {
  const articles = [
    file(
      guide('a'),
      'sources:\n  - url: https://example.com/a#part\n  - url: https://example.com/b',
      '[x](https://example.com/c) [y](/here/) [z](https://example.com/a)',
    ),
  ];
  const [a, b, c] = ['https://example.com/a', 'https://example.com/b', 'https://example.com/c'] as const;

  test('are those of the sources and of the text, each once', () => {
    expect(externalLinks(articles)).toEqual([a, b, c]);
  });

  test('are dead, unclear or unchecked, and never called good without an answer', () => {
    const record = { [a]: { day: '2026-11-01', status: 404 }, [b]: { day: '2026-10-01', status: 403 } };
    expect(readRecord([a, b, c], record)).toEqual({
      dead: [{ link: a, day: '2026-11-01', status: 404 }],
      unclear: [{ link: b, day: '2026-10-01', status: 403 }],
      unchecked: [c],
      since: '2026-10-01',
    });
  });

  test('that give no answer keep their former one; those that nobody names are forgotten', async () => {
    const old = { day: '2026-01-01', status: 200 };
    const ask = async (link: string) => (link === a ? 410 : undefined);
    expect(await checkLinks([a, b, c], { [b]: old, 'https://example.com/gone': old }, '2026-12-01', ask)).toEqual({
      record: { [a]: { day: '2026-12-01', status: 410 }, [b]: old },
      answered: 1,
    });
  });
});

test('the report counts every part and says what was never checked', () => {
  const articles = [file(guide('a'), 'reviewed: 2026-01-01\nsources:\n  - url: https://example.com/a')];
  expect(spellReport(articles, {}, '2027-06-01').split('\n').filter(Boolean)).toEqual([
    'Due for review before 2027-06-01: 1',
    `  2027-01-01  ${guide('a')}`,
    'Cmdlets and replies in several articles that no page has in its "answers": 0',
    'Identifiers that two pages have in their "answers": 0',
    'Dead external links: 0',
    'External links whose host gave no clear answer: 0',
    '  1 of 1 links were never checked (src/checked-links.json): npm run report -- --check-links',
    'Articles that no other article links to: 1',
    `  ${guide('a')}`,
  ]);
});
