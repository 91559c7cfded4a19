import type { LanguageRegistration } from 'shiki';

/**
 * Grammar for an SMTP session as it stands in a terminal: what the client types, and the server's replies by their first
 * digit (RFC 5321, 4.2.1). The scope names are those for which Shiki's css-variables theme has a colour of its own.
 */
export const smtpGrammar: LanguageRegistration = {
  name: 'smtp',
  scopeName: 'text.smtp',
  repository: {},
  patterns: [
    { name: 'markup.inserted.smtp', match: '^[23]\\d\\d(?=[ -]|$).*$' },
    { name: 'markup.changed.smtp', match: '^4\\d\\d(?=[ -]|$).*$' },
    { name: 'markup.deleted.smtp', match: '^5\\d\\d(?=[ -]|$).*$' },
    { name: 'keyword.smtp', match: '(?i)^(?:MAIL FROM|RCPT TO)(?=:)' },
    { name: 'keyword.smtp', match: '(?i)^(?:EHLO|HELO|DATA|RSET|NOOP|QUIT|VRFY|EXPN|HELP|STARTTLS|AUTH)\\b' },
    { name: 'string.smtp', match: '<[^>]*>' },
  ],
};
