import { describe, expect, test } from 'vitest';
import { applyEdits, fill } from '../../../src/domain/values/fill.ts';
import { languageOfBlock, languageOfInline } from '../../../src/domain/values/language.ts';
import type { Language } from '../../../src/domain/values/quote.ts';
import cases from '../cases/values/filled-commands.json' with { type: 'json' };

test.each(cases)('$language: $source', ({ language, source, given, filled }) => {
  const edits = fill(source, language as Language, new Map(Object.entries(given)));
  expect(applyEdits(source, edits)).toBe(filled);
});

describe('the language', () => {
  test.each([
    ['powershell', 'Exchange Management Shell', 'powershell'],
    ['text', 'Command Prompt', 'cmd'],
    ['sh', 'Shell', 'sh'],
    ['smtp', 'SMTP session', 'plain'],
    ['text', '/etc/postfix/mail-filter.cidr', 'plain'],
    ['constructor', '', 'plain'],
  ])('of a block of %s under “%s” is %s', (fence, title, language) => {
    expect(languageOfBlock(fence, title)).toBe(language);
  });

  test.each([
    ['Get-TransportServer HUB01', 'powershell'],
    ['-PermissionGroups AnonymousUsers', 'powershell'],
    ['HUB01\\From MailRoute', 'plain'],
    ['telnet 203.0.113.25 25', 'plain'],
    ['X-Virus-Scanned: by MailRoute', 'plain'],
    ['', 'plain'],
  ])('of the code `%s` in a sentence is %s', (code, language) => {
    expect(languageOfInline(code)).toBe(language);
  });
});
