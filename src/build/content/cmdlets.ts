import table from './exchange-cmdlets.json' with { type: 'json' };
import { nearest } from './nearest.ts';
import { oncePer } from './once-per.ts';
import type { Command, Script } from './powershell.ts';

/**
 * Where a command can run, in the words of src/build/content/exchange-cmdlets.json: "2016" (a server of that Exchange), "edge 2016",
 * "online" or "windows". "2003" is a place without any command.
 */
export type Place = string;

/** One thing that is wrong with a command at one place; `line` counts from 0 in its text. */
export interface Fault {
  readonly line: number;
  readonly came: string;
  readonly expected: string;
  /** Where it is wrong; undefined where it is wrong everywhere. */
  readonly place?: Place;
}

interface Cmdlet {
  readonly where: string;
  readonly parameters: string;
  readonly narrower?: Readonly<Record<string, string>>;
}

const { versions, common, aliases, operators, values } = table;
const exchange: Readonly<Record<string, Cmdlet>> = table.exchange;
const windows: Readonly<Record<string, Cmdlet>> = table.windows;
const cmdlets = { ...windows, ...exchange };
const file = 'src/build/content/exchange-cmdlets.json';

/** Places with Exchange's own commands, by kind. */
export const serverPlaces: readonly Place[] = versions;
export const edgePlaces: readonly Place[] = versions.map((version) => `edge ${version}`);

/**
 * True for a name that is in the table, or is a slip of the pen for one that does.
 *
 * @example looksLikeCmdlet('Get-Nothing') // true
 * @example looksLikeCmdlet('From-MailRoute') // false
 */
export function looksLikeCmdlet(name: string): boolean {
  const verb = /^([A-Z][a-z]+)-[A-Z]\w+$/.exec(name)?.[1];
  if (verb === undefined) return false;
  return verbs.has(verb) || nearest(name, Object.keys(cmdlets)).length > 0;
}

/**
 * True for a name that the table has, in this spelling.
 *
 * @example isKnownCmdlet('Get-ReceiveConnector') // true
 */
export const isKnownCmdlet = (name: string): boolean => Object.hasOwn(cmdlets, name);

const verbs = new Set(Object.keys(cmdlets).map((name) => name.split('-')[0]));

/**
 * Finds commands, parameters, values and operators that a place does not have.
 *
 * @example faultsAt('online', readPowerShell('Get-ReceiveConnector'))[0]?.came // 'Get-ReceiveConnector'
 */
export function faultsAt(place: Place, script: Script): Fault[] {
  return [
    ...script.commands.flatMap((command) => faultsOf(command, place)),
    ...script.operators.flatMap(({ name, line }): Fault[] => {
      const where = ownValue(operators.names, name);
      if (where === undefined || has(where, place)) return [];
      return [{ line, came: name, expected: `.Split() or .Join(): ${name} is for ${spellWhere(where)}`, place }];
    }),
  ];
}

/**
 * Finds a parameter that no command of the table has; for one that stands alone in a sentence.
 *
 * @example faultOfParameter('RemoteIPRange')[0]?.expected // '-RemoteIPRanges'
 */
export function faultOfParameter(name: string): Fault[] {
  const known = everyName(cmdlets);
  if (known.includes(name)) return [];
  return [{ line: 0, came: `-${name}`, expected: listed(name, known, '-') ?? `a parameter of a cmdlet in ${file}` }];
}

function faultsOf({ name, line, parameters, positional }: Command, place: Place): Fault[] {
  const full = ownValue(aliases.names, name.toLowerCase()) ?? name;
  const cmdlet = ownValue(cmdlets, full);
  if (cmdlet === undefined) {
    const all = Object.keys(cmdlets);
    const here = all.filter((one) => has(cmdlets[one]?.where ?? '', place));
    const near = [here, all].map((list) => nearest(full, list)).find((list) => list.length > 0) ?? [];
    const expected = near.length > 0 ? `${near.join(' or ')}, or a line for it in ${file}` : `a line for it in ${file}`;
    return [{ line, came: `the command ${name}`, expected }];
  }
  if (!has(cmdlet.where, place)) {
    return [{ line, came: full, expected: `another: ${full} is for ${spellWhere(cmdlet.where)}`, place }];
  }
  const here = parametersAt(cmdlet, place);
  const faults = parameters.flatMap((parameter): Fault[] => {
    const came = `-${parameter.name} of ${full}`;
    const at = { line: parameter.line, came };
    if (!here.includes(parameter.name) && !words(common.parameters).includes(parameter.name)) {
      const where = Object.entries(cmdlet.narrower ?? {}).find(([, list]) => words(list).includes(parameter.name))?.[0];
      if (where) return [{ ...at, expected: `another: -${parameter.name} is for ${spellWhere(where)}`, place }];
      return [{ ...at, expected: listed(parameter.name, here, '-') ?? `none: ${full} takes none that ${file} knows` }];
    }
    return faultsOfValue(parameter, at);
  });
  const takesValue = ['Identity', 'Name'].some((one) => here.includes(one)) || !Object.hasOwn(exchange, full);
  if (!positional || takesValue) return faults;
  return [{ line, came: `${full} with a name or value after it`, expected: `${full} without one`, place }, ...faults];
}

function faultsOfValue({ name, value }: Command['parameters'][number], at: Pick<Fault, 'line' | 'came'>): Fault[] {
  const known = words(ownValue(values, name) ?? '');
  if (known.length === 0 || !/^[a-z]+(?:,[a-z]+)*$/i.test(value)) return [];
  return value
    .split(',')
    .filter((one) => !known.includes(one))
    .map((one) => ({ ...at, came: `-${name} ${one}`, expected: listed(one, known, '') ?? '' }));
}

/** The nearest names, or all of them where they are few. */
function listed(name: string, known: readonly string[], before: string): string | undefined {
  const near = nearest(name, known);
  const names = near.length > 0 ? near : known;
  return names.length > 0 ? names.map((one) => `${before}${one}`).join(', ') : undefined;
}

/** Each command is looked up for a dozen places in every article. */
const parametersByPlace = oncePer((_: Cmdlet) => new Map<Place, readonly string[]>());

function parametersAt(cmdlet: Cmdlet, place: Place): readonly string[] {
  const byPlace = parametersByPlace(cmdlet);
  const known = byPlace.get(place);
  if (known !== undefined) return known;
  const { parameters, narrower = {} } = cmdlet;
  const here = [
    ...words(parameters),
    ...Object.entries(narrower).flatMap(([where, list]) => (has(where, place) ? words(list) : [])),
  ];
  byPlace.set(place, here);
  return here;
}

const everyName = oncePer((all: Readonly<Record<string, Cmdlet>>) => [
  ...new Set([...Object.values(all).flatMap(everyParameter), ...words(common.parameters)]),
]);

const everyParameter = ({ parameters, narrower = {} }: Cmdlet): string[] =>
  [parameters, ...Object.values(narrower)].flatMap(words);

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

function ownValue<Value>(from: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(from, key) ? from[key] : undefined;
}

/** "2013+, edge 2013+" has "2016" and "edge 2019", but neither "2010" nor "online". */
function has(where: string, place: Place): boolean {
  if (place === '2003') return false;
  if (where === 'everywhere') return true;
  return where.split(', ').some((one) => {
    if (!one.endsWith('+')) return one === place;
    const [kind, first] = /^(edge )?(.+)\+$/.exec(one)?.slice(1) ?? [];
    const version = kind ? place.replace(kind, '') : place;
    return place.startsWith(kind ?? '') && versions.indexOf(version) >= versions.indexOf(first ?? '');
  });
}

/** "Exchange 2013 or later, Edge Transport 2013 or later" */
const spellWhere = (where: string): string =>
  where
    .split(', ')
    .map((one) => `${spellPlace(one.replace('+', ''))}${one.endsWith('+') ? ' or later' : ''}`)
    .join(', ');

/**
 * How a person calls a place: "edge 2016" is Edge Transport 2016.
 *
 * @example spellPlace('edge 2016') // 'Edge Transport 2016'
 */
export function spellPlace(place: Place): string {
  if (place === 'online') return 'Exchange Online';
  if (place === 'windows') return 'PowerShell without Exchange';
  return place
    .replace(/^(edge )?/, (edge) => (edge ? 'Edge Transport ' : 'Exchange '))
    .replace(/\bse$/, 'Subscription Edition');
}
