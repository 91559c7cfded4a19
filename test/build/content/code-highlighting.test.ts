import { createCssVariablesTheme, createHighlighter, type ShikiTransformer } from 'shiki';
import { describe, expect, test } from 'vitest';
import { classesForStyles, codeHighlighting, codeLanguages } from '../../../src/build/content/code-highlighting.ts';

// The theme as Astro makes it for the name "css-variables".
const theme = createCssVariablesTheme({ variablePrefix: '--astro-code-' });

// As Astro does it: the grammars of the project first, the languages when they are needed.
const highlighter = await createHighlighter({ themes: [theme], langs: codeHighlighting.langs });
await highlighter.loadLanguage(...codeLanguages.filter((one) => one !== 'smtp'));

const highlight = (code: string, lang: string, meta = ''): string =>
  highlighter.codeToHtml(code, {
    lang,
    theme: theme.name ?? '',
    meta: { __raw: meta },
    transformers: codeHighlighting.transformers,
  });

describe('no language makes a style attribute', () => {
  const samples: Record<(typeof codeLanguages)[number], string> = {
    powershell: '# remark\nGet-X -Name "a $b" | where { $_.C -eq 5 } # §',
    text: 'telnet mail.example.com 25',
    smtp: '220 x\nEHLO a\n550 5.7.1 no',
    sh: 'for i in *.txt; do echo "$i" | sed -e s/a/b/ > /dev/null; done # remark',
    json: '{ "a": [1, true, null, "\\n"] }',
    html: '<!-- x --><a href="b" style="color: red">c</a><script>let d = 1</script><style>e { f: 1px }</style>',
  };
  test.each(codeLanguages)('%s', (language) => {
    const html = highlight(samples[language], language);
    expect(html).not.toMatch(/<[a-z]+[^>]* style=/);
    expect(html).toMatch(/^<pre class="astro-code"/);
  });
});

test('the title of a fence goes to the <pre>', () => {
  expect(highlight('x', 'text', 'title="SMTP session, as seen" other')).toContain('data-title="SMTP session, as seen"');
  expect(highlight('x', 'text', 'subtitle="no"')).not.toContain('data-title');
});

test('what a client types and what a server answers are told apart by class', () => {
  const lines = ['MAIL FROM:<a@example.com>', '250 2.1.0 OK', '451 4.7.1 Later', '550 5.7.1 No', 'DATA', '2500 words'];
  const html = highlight(lines.join('\n'), 'smtp');
  expect(html.replace(/<\/?(?:pre|code)[^>]*>/g, '').split('\n')).toEqual([
    '<span class="sh-keyword">MAIL FROM</span>:<span class="sh-string">&#x3C;a@example.com></span>',
    '<span class="sh-inserted">250 2.1.0 OK</span>',
    '<span class="sh-changed">451 4.7.1 Later</span>',
    '<span class="sh-deleted">550 5.7.1 No</span>',
    '<span class="sh-keyword">DATA</span>',
    '2500 words',
  ]);
});

const pieces = (html: string) => html.replace(/<\/?(?:pre|code)[^>]*>/g, '');

test('in PowerShell cmdlets and strings stand out, the blanks before them are outside, addresses and paths stay plain', () => {
  const html = highlight('Set-X "a b" -RemoteIPRanges 192.0.2.0-192.0.2.255,One > C:\\Base-line\\x.txt', 'powershell');
  expect(pieces(html)).toBe(
    '<span class="sh-function">Set-X</span> <span class="sh-string">"a b"</span> -RemoteIPRanges 192.0.2.0-192.0.2.255,One > C:\\Base-line\\x.txt',
  );
});

test('a word with a hyphen is in one piece, whatever the grammar takes its parts for', () => {
  expect(pieces(highlight('notepad C:\\B\\from-mailroute.txt', 'powershell'))).toBe(
    'notepad C:\\B\\from-mailroute.txt',
  );
  expect(pieces(highlight('mkdir "B-$(Get-Date -Format yyyy-MM-dd)"', 'powershell'))).toMatch(
    / -Format .*yyyy-MM-dd\)/,
  );
});

test('a style without a class stops the build', () => {
  const unknownStyle: ShikiTransformer = {
    span(span) {
      span.properties['style'] = 'zoom:2';
    },
  };
  const transformers = [unknownStyle, classesForStyles()];
  expect(() => highlighter.codeToHtml('x', { lang: 'text', theme: theme.name ?? '', transformers })).toThrow(
    'Code highlighting: came the style "zoom:2" — expected one that has a class "sh-…"',
  );
});
