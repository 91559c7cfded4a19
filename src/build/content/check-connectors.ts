import { filterConnector } from '../../domain/values/filter-connector.ts';
import { type Command, readPowerShell } from './powershell.ts';
import { type Article, type Finding, lineOf } from './read-article.ts';

/** Without them a new connector has Microsoft's defaults, and larger mail comes back that came in before. */
const limits = ['MaxMessageSize', 'MaxHeaderSize', 'MaxRecipientsPerMessage'] as const;

const anonymous = /-like\s+['"]\*AnonymousUsers\*['"]/i;
const externallySecured = /-like\s+['"]\*ExternalAuthoritative\*['"]/i;
const singleRights = /-like\s+['"]\*Custom\*['"]/i;
/** The cmdlets of rights know a connector by its name alone, or from the pipe. */
const rightsByServer = /\b(?:Get|Add|Remove)-ADPermission\s+(?:-Identity\s+)?["'][^"'\\]+\\/i;
/** Printed as it comes, an entry shows whose it is, not which rights it gives. */
const readsRights = /\bGet-ADPermission\b[^\n]*-User\b/i;
const showsRights = /\|\s*(?:Format-(?:List|Table)|Select-Object|fl|ft|select)\b[^|]*\bExtendedRights\b/i;
/** From then on its narrow range takes the filter's mail, and without the group refuses it. */
const enablesFilter = new RegExp(
  `\\bSet-ReceiveConnector\\s[^|;]*${filterConnector}"[^|;]*-Enabled[\\s:]+\\$true`,
  'i',
);
const withGroup = /-PermissionGroups\s[^-]*\bAnonymousUsers\b/i;

/**
 * Finds commands for Receive connectors that are right as PowerShell and wrong as a lock: a new connector that does not
 * take over the limits of the one in use, a list of connectors without a logon that leaves out those which are
 * externally secured or have single rights, rights asked for by a name that the cmdlet does not know or not shown in the
 * answer, and the filter's connector enabled without its group.
 *
 * Source: learn.microsoft.com/exchange/mail-flow/connectors/allow-anonymous-relay (externally secured senders relay);
 * learn.microsoft.com/powershell/module/exchangepowershell/new-receiveconnector (the defaults), …/get-adpermission
 * (its Identity); exchangeninjas.com/TUPMPermissionGroupsandUsageProperty (Custom: rights that match no group).
 *
 * @example checkConnectors(readArticle('```powershell title="Exchange Management Shell"\nNew-ReceiveConnector -Name "From MailRoute"\n```'))[0]?.came
 *   // 'New-ReceiveConnector without -MaxMessageSize, -MaxHeaderSize, -MaxRecipientsPerMessage'
 */
export function checkConnectors(article: Article): Finding[] {
  return article.nodes.flatMap(({ node }): Finding[] => {
    if (node.type === 'inlineCode')
      return [...enablingIn(node.value, lineOf(node)), ...hiddenRightsIn(node.value, lineOf(node))];
    if (node.type !== 'code' || node.lang !== 'powershell') return [];
    // The first line of a block is below the one with the three backticks.
    const first = lineOf(node) + 1;
    return [
      ...readPowerShell(node.value).commands.flatMap((command) => limitsOf(command, first)),
      ...node.value
        .split('\n')
        .flatMap((line, index) => [
          ...listIn(line, first + index),
          ...rightsIn(line, first + index),
          ...hiddenRightsIn(line, first + index),
          ...enablingIn(line, first + index),
        ]),
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
  if (!/\bGet-ReceiveConnector\b/i.test(line) || !anonymous.test(line)) return [];
  const findings: Finding[] = [];
  if (!externallySecured.test(line))
    findings.push({
      line: number,
      came: 'a list of connectors with AnonymousUsers that leaves out those with ExternalAuthoritative',
      expected: "… -or $_.AuthMechanism -like '*ExternalAuthoritative*': they need no logon either, and relay",
    });
  if (!singleRights.test(line))
    findings.push({
      line: number,
      came: 'a list of connectors with AnonymousUsers that leaves out those with Custom',
      expected: "… -or $_.PermissionGroups -like '*Custom*': a changed group no longer appears by its name",
    });
  return findings;
}

function rightsIn(line: string, number: number): Finding[] {
  const [came] = rightsByServer.exec(line) ?? [];
  if (came === undefined) return [];
  return [
    {
      line: number,
      came: `${came}…, with the name of a server`,
      expected: 'Get-ReceiveConnector "EX01\\NAME" | and the cmdlet: by itself it knows a name without the server',
    },
  ];
}

function hiddenRightsIn(line: string, number: number): Finding[] {
  if (!readsRights.test(line) || showsRights.test(line)) return [];
  return [
    {
      line: number,
      came: 'Get-ADPermission whose answer shows no rights',
      expected: '| Format-List User,ExtendedRights at its end: the table names the connector and the user alone',
    },
  ];
}

function enablingIn(line: string, number: number): Finding[] {
  if (!enablesFilter.test(line) || withGroup.test(line)) return [];
  return [
    {
      line: number,
      came: `${filterConnector} enabled without its group`,
      expected:
        '-PermissionGroups AnonymousUsers in the same command: enabled without it, the connector refuses the filter',
    },
  ];
}
