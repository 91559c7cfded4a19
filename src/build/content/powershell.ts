import { createHighlighterCoreSync } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import powershell from 'shiki/langs/powershell.mjs';

/** One call of a command: `Get-Queue -Server EX01`. */
export interface Command {
  readonly name: string;
  /** Counted from 0 within the text. */
  readonly line: number;
  readonly parameters: readonly Parameter[];
  /** True where a value is before the first parameter, as in `Get-Queue EX01`. */
  readonly positional: boolean;
}

export interface Parameter {
  /** Without the hyphen. */
  readonly name: string;
  readonly line: number;
  /** What follows it without quotes: `AnonymousUsers,ExchangeUsers`. */
  readonly value: string;
}

/** What the checks want to know of a piece of PowerShell. */
export interface Script {
  readonly commands: readonly Command[];
  /** `-split` and its like, in lower case. */
  readonly operators: readonly { readonly name: string; readonly line: number }[];
  readonly faults: readonly { readonly line: number; readonly came: string; readonly expected: string }[];
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
type OpenCommand = Writable<Omit<Command, 'parameters'>> & { parameters: Writable<Parameter>[] };

/** What is open: the text itself, a bracket or a quotation mark. */
interface Frame {
  readonly opener: string;
  readonly line: number;
  command: OpenCommand | undefined;
  /** True where the next word is the name of a command. */
  expectsCommand: boolean;
}

interface Token {
  readonly text: string;
  readonly scopes: string;
  readonly line: number;
  /** The character before it in its line. */
  readonly before: string;
  readonly after: string;
}

/** Words of the language where a command could be. */
const languageWords =
  /^(?:begin|break|catch|continue|do|else|elseif|end|exit|filter|finally|for|function|if|in|param|process|return|switch|throw|try|while)$/i;

const closers: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']' };

/** The grammar that Shiki colours the articles with, compiled when the first command is read. */
let compiled: ReturnType<ReturnType<typeof createHighlighterCoreSync>['getLanguage']> | undefined;
const grammar = () => {
  compiled ??= createHighlighterCoreSync({
    themes: [],
    langs: [powershell],
    engine: createJavaScriptRegexEngine(),
  }).getLanguage('powershell');
  return compiled;
};

/**
 * Takes PowerShell apart into commands and their parameters, by the tokens of Shiki's grammar. Never throws.
 *
 * @example readPowerShell('Get-Queue EX01 | Format-List Status').commands.map(({ name }) => name) // ['Get-Queue', 'Format-List']
 */
export function readPowerShell(text: string): Script {
  const commands: OpenCommand[] = [];
  const operators: Script['operators'][number][] = [];
  const faults: Script['faults'][number][] = [];
  const frames: [Frame, ...Frame[]] = [{ opener: '', line: 0, command: undefined, expectsCommand: true }];
  const top = (): Frame => frames.at(-1) ?? frames[0];
  let last = '';

  for (const token of tokensOf(text)) {
    const { text: came, scopes, line } = token;
    const word = came.trim();
    if (came === '\n') {
      if (!/^[`|,]$/.test(last)) endCommand(top());
      continue;
    }
    if (word === '' || scopes.includes('comment.')) continue;
    last = word;
    if (word === '`') continue;
    if (/\bpunctuation\.\S*\.end\b/.test(scopes)) {
      if (frames.length > 1) frames.pop();
    } else if (opens(token)) {
      if (/[“”‘’]/.test(word)) faults.push({ line, came, expected: 'straight quotation marks, " or \'' });
      const { command } = top();
      if (command) touch(command);
      top().expectsCommand = false;
      frames.push({ opener: word, line, command: undefined, expectsCommand: /[({]$/.test(word) });
    } else if (isQuoted(scopes)) {
      // What is in quotation marks is a value.
    } else if (/^(?:[|;]|&{1,2}|\|\|)$/.test(word) || (word === '=' && !top().command)) {
      endCommand(top());
    } else if (/(?:^|\s)[–—−]\w/.test(came)) {
      faults.push({ line, came: `the dash in "${word}"`, expected: 'a hyphen, -' });
    } else if (isParameter(token)) {
      const name = /^\w+/.exec(token.after)?.[0] ?? '';
      const { command } = top();
      if (command) command.parameters.push({ name, line, value: '' });
      else faults.push({ line, came: `-${name} without a command`, expected: 'it after one; ` continues a line' });
      top().expectsCommand = false;
    } else if (scopes.includes('keyword.operator.redirection')) {
      top().command = undefined;
    } else if (scopes.includes('keyword.operator') && /^-[a-z]+$/i.test(word)) {
      operators.push({ name: word.toLowerCase(), line });
      top().expectsCommand = false;
    } else {
      for (const [closer] of plain(scopes) ? word.matchAll(/[)}\]]/g) : []) {
        faults.push({ line, came: `${closer} too many`, expected: 'each closing bracket with an opening one' });
      }
      readWord(token, top(), commands);
    }
  }
  for (const { opener, line } of frames.slice(1)) {
    faults.push({
      line,
      came: `${opener} without its end`,
      expected: closers[opener.slice(-1)] ?? `another ${opener}`,
    });
  }
  return { commands, operators, faults };
}

function readWord({ text, scopes, line, before, after }: Token, frame: Frame, commands: OpenCommand[]): void {
  const isName = /\bsupport\.function\b|\bkeyword\.control\b/.test(scopes) || plain(scopes);
  // Read beyond the token: of a verb that PowerShell has not, the grammar makes a word and a minus.
  const name = /^\s*([a-z?%][\w-]*)/i.exec(text + (/\w$/.test(text) ? after : ''))?.[1];
  if (frame.expectsCommand && isName && name && !languageWords.test(name)) {
    frame.command = { name, line, parameters: [], positional: false };
    frame.expectsCommand = false;
    commands.push(frame.command);
    // "fl Name" is one token: what follows the name is its first value.
    if (plain(scopes) && text.trim() !== name) touch(frame.command);
    return;
  }
  frame.expectsCommand = false;
  const { command } = frame;
  if (!command) return;
  const parameter = command.parameters.at(-1);
  // The name of a parameter comes after its hyphen, often in one token with the value.
  const value =
    parameter && before === '-' && text.startsWith(parameter.name) ? text.slice(parameter.name.length) : text;
  if (parameter) parameter.value += value.replace(/\s/g, '');
  else touch(command);
}

/** Notes that a value is here; one before every parameter is positional. */
function touch(command: OpenCommand): void {
  if (command.parameters.length === 0) command.positional = true;
}

function endCommand(frame: Frame): void {
  frame.command = undefined;
  frame.expectsCommand = true;
}

function opens({ text, scopes }: Token): boolean {
  if (/\bpunctuation\.definition\.string\.begin\b/.test(scopes)) return true;
  return /\bpunctuation\.section\.\S*\.begin\b/.test(scopes) && /^[({[]$/.test(text.trim());
}

/** A hyphen with a word after and a space before it; `-like` and its like are one token, a range has no space. */
function isParameter({ text, scopes, before, after }: Token): boolean {
  return text === '-' && scopes.includes('keyword.operator') && /^\s?$/.test(before) && /^[a-z]/i.test(after);
}

/** True in quotation marks, but not in a `$(…)` within them. */
function isQuoted(scopes: string): boolean {
  return scopes.lastIndexOf('string.quoted') > scopes.lastIndexOf('interpolated');
}

/** True where the grammar has no name for a word, but for the brackets around it. */
function plain(scopes: string): boolean {
  return scopes.split(' ').every((scope) => scope === '' || /^(?:meta|interpolated)\./.test(scope));
}

/** The tokens of the grammar; a line ends with one of "\n". */
function* tokensOf(text: string): Generator<Token> {
  let state: Parameters<ReturnType<typeof grammar>['tokenizeLine']>[1] = null;
  for (const [line, content] of text.split(/\r?\n/).entries()) {
    const { tokens, ruleStack } = grammar().tokenizeLine(content, state);
    state = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      yield {
        text: content.slice(startIndex, endIndex),
        scopes: scopes.slice(1).join(' '),
        line,
        before: content.charAt(startIndex - 1),
        after: content.slice(endIndex),
      };
    }
    yield { text: '\n', scopes: '', line, before: '', after: '' };
  }
}
