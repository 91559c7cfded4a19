import type { Site } from '../../site.ts';
import { tokenPattern, tokensFrom } from '../../tokens.ts';
import {
  edgePlaces,
  type Fault,
  faultOfParameter,
  faultsAt,
  looksLikeCmdlet,
  type Place,
  serverPlaces,
  spellPlace,
} from './cmdlets.ts';
import { oncePer } from './once-per.ts';
import { readPowerShell, type Script } from './powershell.ts';
import { type Article, type Finding, lineOf } from './read-article.ts';

/** Places of which one must have all of a command; every group must be satisfied. */
type Groups = readonly (readonly Place[])[];

const tokensOf = oncePer(tokensFrom);

const everyServer = [...serverPlaces, ...edgePlaces];

/**
 * Looks up every cmdlet and parameter of an article in src/build/content/exchange-cmdlets.json, for the servers that its page serves:
 * in PowerShell blocks, and in `inline code` that is a command or a parameter.
 *
 * A guide's commands must exist in each version it serves. A symptom, a reply and background serve any version, or those
 * of `servers`: one of them must have the command. The title of a block names its shell, and with it the place.
 *
 * @param server The server in the path of a guide; undefined for another page.
 * @example checkCommands(readArticle('Run `Get-ReceiveConector`.'), 'exchange-2016', site)[0]?.came
 *   // 'the command Get-ReceiveConector'
 */
export function checkCommands(article: Article, server: string | undefined, facts: Site): Finding[] {
  const tokens = tokensOf(facts);
  const fill = (text: string): string => text.replace(tokenPattern(), (token, name) => tokens.get(name) ?? token);
  const { also, servers } = article.frontMatter?.data ?? {};
  const page =
    server === undefined ? oneOf(names(servers).flatMap(placesOf)) : [server, ...names(also)].flatMap(groupsOf);

  return article.nodes.flatMap(({ node }): Finding[] => {
    if (node.type === 'code' && node.lang === 'powershell') {
      const groups = groupsOfTitle(titleIn(node.meta ?? ''), page);
      // The first line of a block is below the one with the three backticks.
      const line = lineOf(node) + 1;
      if (groups === undefined) return [{ line: line - 1, ...unknownTitle(node.meta ?? '') }];
      return findingsIn(readPowerShell(fill(node.value)), groups, line);
    }
    if (node.type !== 'inlineCode') return [];
    const line = lineOf(node);
    const parameter = /^-([A-Z][a-z]\w+)(?=\s|$)/.exec(node.value)?.[1];
    if (parameter) return faultOfParameter(parameter).map((fault) => spell(fault, [], line));
    if (!looksLikeCmdlet(/^[\w-]+/.exec(node.value)?.[0] ?? '')) return [];
    return findingsIn(readPowerShell(fill(node.value)), page.map(withServersInside), line);
  });
}

function findingsIn(script: Script, groups: Groups, line: number): Finding[] {
  const found = new Map<string, { fault: Fault; places: Place[] }>();
  for (const places of groups) {
    const each = places.map((place) => faultsAt(place, script));
    // Where one of several is enough, the place that lacks least is the one that was meant.
    for (const fault of each.reduce((best, one) => (one.length < best.length ? one : best), each[0] ?? [])) {
      const key = `${fault.line} ${fault.came} ${fault.expected}`;
      const entry = found.get(key) ?? { fault, places: [] };
      if (fault.place !== undefined) entry.places.push(fault.place);
      found.set(key, entry);
    }
  }
  return [
    ...script.faults.map((fault) => spell(fault, [], line)),
    ...[...found.values()].map(({ fault, places }) => spell(fault, places, line)),
  ];
}

function spell({ line, came, expected }: Fault, places: readonly Place[], first: number): Finding {
  if (places.includes('2003')) {
    return {
      line: first + line,
      came: `${came} on Exchange 2003`,
      expected: 'steps in System Manager: it has no Shell',
    };
  }
  const on = places.length > 0 ? ` on ${places.map(spellPlace).join(', ')}` : '';
  return { line: first + line, came: `${came}${on}`, expected };
}

/** Commands that a server and the versions of it need; Edge stands for all versions of its role. */
const groupsOf = (server: string): Groups => placesOf(server).map((place) => [place]);

function placesOf(server: string): readonly Place[] {
  if (server === 'exchange-online') return ['online'];
  if (server === 'exchange-edge') return edgePlaces;
  const version = /^exchange-(\w+)$/.exec(server)?.[1];
  return version === undefined ? [] : [version];
}

const oneOf = (places: readonly Place[]): Groups => [
  places.length > 0 ? places : [...everyServer, 'online', 'windows'],
];

/** A sentence about Edge may name what runs on the server inside, so that one will do. */
function withServersInside(places: readonly Place[]): readonly Place[] {
  return places.some((place) => place.startsWith('edge ')) ? [...places, ...serverPlaces] : places;
}

/** The places that a block's title names, among those of the page; undefined for a title that names no shell. */
function groupsOfTitle(title: string, page: Groups): Groups | undefined {
  const shells = title.split(' or ').map((shell): Groups | undefined => {
    if (shell === 'PowerShell') return [['windows']];
    if (shell === 'Exchange Online PowerShell') return [['online']];
    const [, where] = /^Exchange Management Shell(?: (on \w+|inside))?$/.exec(shell) ?? [];
    if (where === undefined && shell !== 'Exchange Management Shell') return undefined;
    if (where === 'inside') return serverPlaces.map((place) => [place]);
    const kind = where?.startsWith('on EDGE') ? edgePlaces : everyServer;
    const own = page.map((places) => places.filter((place) => kind.includes(place) || place === '2003'));
    const found = own.filter((places) => places.length > 0);
    return found.length > 0 ? found : [kind];
  });
  return shells.every((groups) => groups !== undefined) ? shells.flat() : undefined;
}

function unknownTitle(meta: string): Omit<Finding, 'line'> {
  const came = meta === '' ? 'PowerShell without a title' : `PowerShell with ${meta}`;
  return {
    came,
    expected:
      'title="Exchange Management Shell" (also "… on EX01", "… inside"), "Exchange Online PowerShell" or "PowerShell"',
  };
}

const titleIn = (meta: string): string => /(?:^|\s)title="([^"]*)"/.exec(meta)?.[1] ?? '';

const names = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
