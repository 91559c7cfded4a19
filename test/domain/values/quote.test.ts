import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { createHighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import powershell from 'shiki/langs/powershell.mjs';
import { describe, expect, test } from 'vitest';
import { applyEdits, fill } from '../../../src/domain/values/fill.ts';
import { type Language, quote } from '../../../src/domain/values/quote.ts';
import { readValue } from '../../../src/domain/values/read-value.ts';
import { findValue, values } from '../../../src/domain/values/stand-ins.ts';
import { anyText, hostileTexts } from './hostile.ts';

const highlighter = await createHighlighterCore({
  langs: [powershell],
  // Not "none": with that name, nothing is read at all.
  themes: [{ name: 'plain-colours', type: 'dark', settings: [] }],
  engine: createJavaScriptRegexEngine(),
});

/** The scopes of each character of a line, as an editor's grammar of PowerShell sees them. */
function scopesOf(line: string): string[] {
  const lines = highlighter.codeToTokensBase(line, {
    lang: 'powershell',
    theme: 'plain-colours',
    includeExplanation: 'scopeName',
    // Compiling the grammar for the first line takes longer than the usual limit on a busy machine.
    tokenizeTimeLimit: 0,
  });
  const scopes = lines.flatMap((tokens, index) => [
    ...(index > 0 ? ['\n'] : []),
    ...tokens.flatMap(({ explanation = [] }) =>
      explanation.flatMap(({ content, scopes: all }) => {
        const names = all.map(({ scopeName }) => scopeName).join(' ');
        return Array<string>(content.length).fill(names);
      }),
    ),
  ]);
  if (scopes.length !== line.length)
    throw new Error(`The grammar has read ${scopes.length} of ${line.length} characters.`);
  return scopes;
}

/** What a place in a line does to the text in it: the grammar must see a string there, and nothing else may change. */
function expectOneString(before: string, after: string, text: string): void {
  const [empty, full] = [scopesOf(`${before}a${after}`), scopesOf(before + text + after)];
  expect(full.slice(0, before.length)).toEqual(empty.slice(0, before.length));
  if (after !== '') expect(full.slice(-after.length)).toEqual(empty.slice(-after.length));
  for (const scope of full.slice(before.length, full.length - after.length)) {
    expect(scope).toContain('string.quoted');
    expect(scope).not.toMatch(/variable|interpolat|subexpression/);
  }
}

const signs = fc.constantFrom(...'"\'`$(){}[];|&<>@#%!*?\\-=, ’‘‚‛“”„‟｀aZ0.');
const oneLine = fc
  .array(fc.oneof(signs, anyText), { minLength: 1, maxLength: 20 })
  .map((parts) => parts.join(''))
  .filter((text) => quote('powershell', 'single', text) !== undefined);

describe('PowerShell', () => {
  test('whatever one line of text stands in double quotes is one string, and nothing else changes', () => {
    fc.assert(
      fc.property(oneLine, (text) => {
        const written = quote('powershell', 'double', text) ?? '';
        expectOneString('Get-ReceiveConnector "HUB01\\', '" | Format-List Name', written);
      }),
      { numRuns: 500 },
    );
  });

  test('whatever one line of text stands in single quotes is one string, and nothing else changes', () => {
    fc.assert(
      fc.property(oneLine, (text) => {
        expectOneString("where {$_.A -eq '", "'} | Format-List", quote('powershell', 'single', text) ?? '');
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['double', 'O’Brien “$(calc)” `x', 'O’Brien `“`$(calc)`” ``x'],
    ['double', 'a"b', 'a`"b'],
    ['single', "O’Brien and O'Brien", "O’’Brien and O''Brien"],
    ['single', '$(calc)', '$(calc)'],
    ['bare', 'EX02', 'EX02'],
    ['bare', '-Force', "'-Force'"],
    ['bare', '1kb', "'1kb'"],
    ['bare', 'a b', "'a b'"],
    ['bare', '@x', "'@x'"],
    ['bare', '$x', "'$x'"],
  ] as const)('in %s surroundings %j is written %j', (surroundings, text, written) => {
    expect(quote('powershell', surroundings, text)).toBe(written);
  });
});

describe('a Unix shell', () => {
  const printed = (words: string) => spawnSync('sh', ['-c', `printf '%s\\n' ${words}`], { encoding: 'utf8' }).stdout;

  test('prints each text that was quoted for it as it is', () => {
    const texts = hostileTexts.filter((text) => text !== '' && quote('sh', 'bare', text) !== undefined);
    expect(texts.length).toBeGreaterThan(30);
    const words = texts.flatMap((text) => [
      quote('sh', 'bare', text),
      `'${quote('sh', 'single', text)}'`,
      `"${quote('sh', 'double', text)}"`,
    ]);
    expect(printed(words.join(' '))).toBe(texts.map((text) => `${text}\n`.repeat(3)).join(''));
  });
});

test.each(['powershell', 'sh', 'cmd', 'plain'] as const)('%s is never given a second line', (language: Language) => {
  for (const sign of ['\n', '\r', '\u0000', '\u0085', '\u2028', '\u2029', '\ud800', '\u001b']) {
    for (const surroundings of ['bare', 'single', 'double'] as const) {
      expect(quote(language, surroundings, `a${sign}b`)).toBeUndefined();
    }
  }
});

test('the Command Prompt is given no percent sign and no quotation mark, and marks around the rest', () => {
  expect(quote('cmd', 'bare', 'D:\\%PATH%')).toBeUndefined();
  expect(quote('cmd', 'bare', 'a"b')).toBeUndefined();
  expect(quote('cmd', 'bare', 'D:\\R&D (old)')).toBe('"D:\\R&D (old)"');
});

/** What a character is in a line: text of a string, something that PowerShell works out or leaves out, or the command. */
function roleOf(scope: string): 'string' | 'active' | 'command' {
  if (/variable|interpolat|subexpression|comment/.test(scope)) return 'active';
  return scope.includes('string.quoted') ? 'string' : 'command';
}

describe('what a reader may type', () => {
  const commands = [
    'Get-ReceiveConnector "HUB01\\From MailRoute" | Format-List Enabled,PermissionGroups',
    'New-ReceiveConnector -Name "Internal anonymous" -Server HUB01 -Custom -RemoteIPRanges 10.0.5.20,10.0.5.21 -AuthMechanism Tls',
    'Get-X | Format-List > C:\\Baseline\\receive-connectors.txt',
    "Get-AgentLog | where {$_.P1FromAddress -eq 'sender@example.net' -and $_.R -like '*@example.com'}",
    'Select-String -Path C:\\Baseline\\content-filter.txt,C:\\Baseline\\sender-*.txt -Pattern "^Enabled"',
    'Get-MessageTrackingLog -Sender sender@example.net -Server EX01',
  ];
  const typed: Record<string, fc.Arbitrary<string>> = {
    server: fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/),
    'own-connector': oneLine,
    connector: oneLine,
    folder: oneLine.map((text) => `D:\\${text.replace(/[<>:"/|?*[\]%`“”„‟\\]/g, '')}`),
    sender: oneLine.map((text) => `${text.replaceAll('@', '')}@example.org`),
    domain: fc.domain(),
    senders: fc.ipV4(),
  };

  test.each(commands)('leaves everything but strings as it was in: %s', (command) => {
    let passed = 0;
    fc.assert(
      fc.property(fc.record(typed), (texts) => {
        const given = new Map(
          Object.entries(texts).flatMap(([key, text]): [string, string][] => {
            const type = findValue(key)?.type;
            const reading = type && readValue(type, text);
            return reading && 'value' in reading ? [[key, reading.value]] : [];
          }),
        );
        const edits = fill(command, 'powershell', given);
        passed += edits.length;
        const filled = applyEdits(command, edits);
        const [before, after] = [scopesOf(command).map(roleOf), scopesOf(filled).map(roleOf)];
        // Walk both lines side by side: outside the edits each character keeps its role.
        let [at, there, isQuoted] = [0, 0, false];
        const expectSame = (end: number) => {
          const kept = before.slice(at, end).map((role) => (isQuoted ? 'string' : role));
          expect(after.slice(there, there + kept.length), filled).toEqual(kept);
          there += kept.length;
        };
        for (const edit of edits) {
          expectSame(edit.start);
          const roles = after.slice(there, there + edit.text.length);
          // A bare word may hold what an argument is made of, as articles write it too (the grammar takes the end of
          // user@example.com for a variable; PowerShell does so at the start of a word only); all else is in a string.
          if (!/^[\w.:\\/@,-]+$/.test(edit.text)) expect(new Set(roles), filled).toEqual(new Set(['string']));
          // The marks around a word that became a string as a whole.
          if (edit.start === edit.end) isQuoted = !isQuoted;
          there += edit.text.length;
          at = edit.end;
        }
        expectSame(command.length);
        expect(isQuoted).toBe(false);
      }),
      { numRuns: 300 },
    );
    expect(passed).toBeGreaterThan(50);
  });
});

test('every hostile text is refused, or is one line that quotes cleanly', () => {
  for (const { type } of values) {
    for (const text of hostileTexts) {
      const reading = readValue(type, text);
      if (!('value' in reading)) continue;
      expectOneString('Get-X "', '" | Format-List', quote('powershell', 'double', reading.value) ?? '\n');
    }
  }
});
