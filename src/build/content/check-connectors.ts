import { type Command, readPowerShell } from './powershell.ts';
import { type Article, type Finding, lineOf } from './read-article.ts';

/** Without them a new connector has Microsoft's defaults, and larger mail comes back that came in before. */
const limits = ['MaxMessageSize', 'MaxHeaderSize', 'MaxRecipientsPerMessage'] as const;

const anonymous = /-like\s+['"]\*AnonymousUsers\*['"]/i;
const externallySecured = /-like\s+['"]\*ExternalAuthoritative\*['"]/i;

/**
 * Finds commands for Receive connectors that are right as PowerShell and wrong as a lock: a new connector that does not
 * take over the limits of the one in use, and a list of connectors without a logon that leaves out those which are
 * externally secured.
 *
 * Source: learn.microsoft.com/exchange/mail-flow/connectors/allow-anonymous-relay (externally secured senders relay);
 * learn.microsoft.com/powershell/module/exchangepowershell/new-receiveconnector (the defaults).
 */
export function checkConnectors(article: Article): Finding[] {
  return article.nodes.flatMap(({ node }): Finding[] => {
    if (node.type !== 'code' || node.lang !== 'powershell') return [];
    // The first line of a block stands below the one with the three backticks.
    const first = lineOf(node) + 1;
    return [
      ...readPowerShell(node.value).commands.flatMap((command) => limitsOf(command, first)),
      ...node.value.split('\n').flatMap((line, index) => listIn(line, first + index)),
    ];
  });
}

function limitsOf({ name, parameters, line }: Command, first: number): Finding[] {
  if (name.toLowerCase() !== 'new-receiveconnector') return [];
  const given = new Set(parameters.map((parameter) => parameter.name));
  const missing = limits.filter((limit) => !given.has(limit));
  if (missing.length === 0) return [];
  return [
    {
      line: first + line,
      came: `New-ReceiveConnector without ${missing.map((limit) => `-${limit}`).join(', ')}`,
      expected: `the limits of the connector in use: ${missing.map((limit) => `-${limit} $old.${limit}`).join(' ')}`,
    },
  ];
}

function listIn(line: string, number: number): Finding[] {
  if (!/\bGet-ReceiveConnector\b/i.test(line) || !anonymous.test(line) || externallySecured.test(line)) return [];
  return [
    {
      line: number,
      came: 'a list of connectors with AnonymousUsers that leaves out those with ExternalAuthoritative',
      expected: "… -or $_.AuthMechanism -like '*ExternalAuthoritative*': they need no logon either, and relay",
    },
  ];
}
