import type { Language } from './quote.ts';

/**
 * Who reads a block of code: by the language of its fence, and for plain text by the title above it.
 *
 * @example languageOfBlock('text', 'Command Prompt') // 'cmd'
 */
export function languageOfBlock(fence: string, title: string): Language {
  if (fence === 'powershell' || fence === 'sh') return fence;
  return title === 'Command Prompt' ? 'cmd' : 'plain';
}

/**
 * Who reads a piece of code in a sentence. A command of PowerShell begins with Verb-Noun or with a parameter; anything
 * else is read by a person, who compares or types it.
 *
 * @example languageOfInline('Get-TransportServer HUB01') // 'powershell'
 * @example languageOfInline('HUB01\\From MailRoute') // 'plain'
 */
export const languageOfInline = (code: string): Language =>
  /^(?:[A-Z][a-z]+-[A-Z]\w+|-[A-Z][A-Za-z]+)(?:\s|$)/.test(code.slice(0, 100)) ? 'powershell' : 'plain';
