import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { textsOf, writeSummary } from '../../../src/domain/headers/hop-texts.ts';
import { setOf } from '../../../src/domain/headers/path.ts';
import { readPaste } from '../../../src/domain/headers/read-paste.ts';
import { tokensOf } from '../../../src/domain/headers/received-tokens.ts';
import paths from '../cases/headers/paths.json' with { type: 'json' };
import refusals from '../cases/headers/refusals.json' with { type: 'json' };

vi.setConfig({ testTimeout: 60_000 });

const filter = { networks: setOf('199.89.0.0/21'), domain: 'mailroute.net', company: 'MailRoute' };
const read = (text: string) => readPaste(text, filter, []);

const pieces = fc.constantFrom(
  ...['Received:', 'from', 'by', 'with ESMTPSA', '(', ')', '[199.89.1.15]', '(203.0.113.7)', 'helo=', 'HELO', ';', '"'],
  ...[
    '\n',
    '\r\n',
    '\t',
    '> ',
    '=\n',
    '=3D',
    '\\',
    'Tue, 24 Nov 2026 10:15:08 +0000',
    '550 5.7.1',
    'said:',
    'MAIL FROM:',
  ],
  ...[
    '220 ',
    '::ffff:',
    '%12',
    '\u0000',
    '\ufeff',
    '\u202e',
    '\ud800',
    'Content-Type: multipart/report',
    ' via ',
    ' id ',
  ],
);
const soup = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 80 }).map((all) => all.join(' ')),
  fc.array(pieces, { maxLength: 80 }).map((all) => `Received: from x ${all.join('')}`),
);

describe('whatever somebody pastes', () => {
  test('gets an answer, or a sentence that says what to paste', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { path, refusal, problem } = read(text);
        expect(Boolean(path ?? refusal ?? problem) || text.trim() === '').toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('no line of the path loses or changes a character', () => {
    fc.assert(
      fc.property(soup, (text) => {
        for (const hop of read(text).path?.hops ?? []) expect(textsOf(hop).line.join('')).toBe(hop.text);
      }),
      { numRuns: 3000 },
    );
  });

  test('a value arrives whole, with its white space made single', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z0-9.()[\];<>@-]{1,12}$/), { minLength: 1, maxLength: 30 }),
        (words) => {
          const { path } = read(`Received: by mx1.example.com ${words.join('\n\t')}\nSubject: x`);
          expect(path?.hops[0]?.text).toBe(`by mx1.example.com ${words.join(' ')}`);
        },
      ),
    );
  });

  test('brackets, words and signs together are the whole text of a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('(', ')', '\\', '"', ';', ' ', 'a'), maxLength: 60 }), (text) => {
        const tokens = tokensOf(text);
        for (const { text: piece, start } of tokens) expect(text.indexOf(piece, start)).toBeGreaterThanOrEqual(start);
        const rest = tokens.reduce((left, { text: piece }) => left.replace(piece, ''), text);
        expect(rest.replace(/[\s()]/g, '')).toBe('');
      }),
      { numRuns: 2000 },
    );
  });
});

// A forger who writes below never changes what the lines above prove.
test('lines added below a line that decides change nothing in the verdict', () => {
  const decided = paths.filter(({ reason }) => ['from-block', 'from-elsewhere', 'logged-on'].includes(reason));
  fc.assert(
    fc.property(fc.constantFrom(...decided), fc.constantFrom(...paths), ({ headers, own }, below) => {
      const known = setOf(...(own ? [own] : []));
      const before = readPaste(headers.join('\n'), filter, known).path;
      const deciding = before?.hops.find(({ side }) => side === 'deciding');
      // Up to the deciding line, then whatever a forger likes.
      const kept = before?.hops.slice(0, deciding?.number).map(({ text }) => `Received: ${text}`) ?? [];
      const after = readPaste([...kept, ...below.headers].join('\n'), filter, known).path;
      if (after?.judgement.reason === 'perhaps-own') return;
      expect(after?.judgement.reason).toBe(before?.judgement.reason);
      expect(after?.judgement.line).toBe(before?.judgement.line);
    }),
    { numRuns: 2000 },
  );
});

describe('a text of a million characters is read like a short one', () => {
  const million = 1_000_000;
  test.each([
    ['brackets that never close', `Received: from x ${'('.repeat(million)}`],
    ['brackets that close nothing', `Received: from x ${')'.repeat(million)}`],
    ['one line of spaces', `Received: from x${' '.repeat(million)}`],
    ['fields without end', 'Received: from x (y [192.0.2.1]) by z; x\n'.repeat(25_000)],
    ['folded lines without end', `Received: from x\n${'\t(a [b\n'.repeat(160_000)}`],
    ['empty lines', '\n'.repeat(million)],
    ['colons', ':'.repeat(million)],
    ['marks of quotations', '>'.repeat(million)],
    ['entities', `Received: from x by y\n${'&lt;'.repeat(250_000)}`],
    ['joined lines', `Received: from x Received: from y ${' A'.repeat(400_000)}`],
    ['spaces on one joined line', `x Received: from x Received: from y${' '.repeat(million)}`],
    ['introductions of replies', 'said: 550 '.repeat(100_000)],
    ['host names of Exim', ' H=x [1'.repeat(140_000)],
    ['lines of a protocol log', '2026-11-24T10:15:08.101Z,a,08DD0C6B1A2B3C4D,0,x,y,>,250 ok,\n'.repeat(16_000)],
    ['a body behind headers', `${(paths[0]?.headers ?? []).join('\n')}\n\n${'550 5.7.1 no\n'.repeat(76_000)}`],
  ])('%s', (_, text) => {
    const { path, refusal, problem } = read(text);
    expect(Boolean(path ?? refusal ?? problem) || text.trim() === '').toBe(true);
    expect(path?.hops.length ?? 0).toBeLessThanOrEqual(100);
  });
});

test('the answer as plain text holds the verdict and every line', () => {
  for (const { headers } of paths) {
    const { path } = read(headers.join('\n'));
    if (!path) throw new Error(headers.join('\n'));
    const lines = writeSummary(path).split('\n');
    expect(lines[0]).toBe(path.sentence);
    expect(lines.filter((line) => /^Line \d+ \(/.test(line))).toHaveLength(path.hops.length);
  }
});

test('a session is no path, and headers are no session', () => {
  for (const { text } of refusals) expect(read(text.join('\n')).path).toBeUndefined();
  for (const { headers } of paths) expect(read(headers.join('\n')).refusal).toBeUndefined();
});
