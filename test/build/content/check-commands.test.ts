import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkCommands } from '../../../src/build/content/check-commands.ts';
import { readArticle } from '../../../src/build/content/read-article.ts';
import { site } from '../../../src/site.ts';

interface Case {
  name: string;
  /** The file below src/content, without its ending. */
  page: string;
  also?: string;
  servers?: string;
  title?: string;
  command: string;
  /** Line, what came, what was expected. */
  problems: string[];
}

const cases: Case[] = JSON.parse(readFileSync(new URL('cases/command-problems.json', import.meta.url), 'utf8'));

function check(page: string, body: string, fields = '', facts = site): string[] {
  // Ten lines, whatever is in them: the body begins on the eleventh.
  const head = `---\n${fields}${'\n'.repeat(8 - fields.split('\n').length + 1)}---\n`;
  const article = readArticle(`${head}${body}`);
  const server = page.startsWith('articles/') ? page.split('/').at(-1) : undefined;
  return checkCommands(article, server, facts).map(
    ({ line, came, expected }) => `${line}  came ${came} — expected ${expected}`,
  );
}

test.each(cases)('$name', ({ page, also, servers, title = 'Exchange Management Shell', command, problems }) => {
  const fields = [also && `also: ${also}`, servers && `servers: ${servers}`].filter(Boolean).join('\n');
  const found = check(page, `\`\`\`powershell title="${title}"\n${command}\n\`\`\`\n`, fields);
  expect(found.toSorted()).toEqual(problems.toSorted());
});

test('PowerShell needs a title, because the title names the shell', () => {
  expect(check('articles/lock-down/exchange-2016', '```powershell\nGet-Queue\n```')).toEqual([
    expect.stringContaining('11  came PowerShell without a title — expected title="Exchange Management Shell"'),
  ]);
});

test('tokens are filled before', () => {
  const body = '```powershell title="PowerShell"\nTest-NetConnection [[mx]]\n```';
  expect(check('background/ports', body)).toEqual([]);
  expect(check('background/ports', body, '', { ...site, mailExchanger: 'mail"' })).toEqual([
    '12  came " without its end — expected another "',
  ]);
});

describe('inline code', () => {
  const inline = (text: string, page = 'articles/lock-down/exchange-2010'): string[] => check(page, `Write ${text}.`);

  test('that is a command is looked up', () => {
    expect(inline('`Set-ReceiveConnector "HUB01\\X" -RemoteIPRange 192.0.2.1`')).toEqual([
      '11  came -RemoteIPRange of Set-ReceiveConnector — expected -RemoteIPRanges',
    ]);
  });

  test('that is a name only is looked up', () => {
    expect(inline('`Get-TransportService`')).toEqual([
      '11  came Get-TransportService on Exchange 2010 — expected another: Get-TransportService is for Exchange 2013 or later, Edge Transport 2013 or later',
    ]);
    expect(inline('`Gte-TransportServer`')).toEqual([
      '11  came the command Gte-TransportServer — expected Get-TransportServer or Set-TransportServer or Get-TransportRule, or a line for it in src/build/content/exchange-cmdlets.json',
    ]);
  });

  test('that is a parameter may be one of another version, but must be one', () => {
    expect(inline('`-TransportRole` or `-Usage Custom`')).toEqual([]);
    expect(inline('`-TransportRoles`')).toEqual(['11  came -TransportRoles — expected -TransportRole']);
  });

  test('on a page for Edge Transport may run on the server inside', () => {
    expect(inline('`Start-EdgeSynchronization`', 'articles/lock-down/exchange-edge')).toEqual([]);
    expect(inline('`Start-EdgeSynchronisation`', 'articles/lock-down/exchange-edge')).toEqual([
      expect.stringContaining('expected Start-EdgeSynchronization'),
    ]);
  });

  test('that is no command is left alone', () => {
    expect(
      inline('`X-Virus-Scanned: by MailRoute`, `Resent-To`, `ms-Exch-SMTP-Submit`, `-o smtpd`, `250 2.1.0`'),
    ).toEqual([]);
  });
});
