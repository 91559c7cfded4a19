/** Programs and cmdlets that guides name in a sentence with what is typed behind them. */
const cmdlet = /^(?:\$\w+ = )?\(?[A-Z][a-z]+-[A-Z]\w+ \S/;
/** A word in small letters, and an option, a path or a variable behind it. */
const program = /^[a-z][\w.-]{1,30} (?=.*(?:(?<!\S)-{1,2}[a-zA-Z]|\/|\\|\$))/;
/** A line of a configuration. */
const setting = /^[a-z][\w.]{2,40} ?= ?\S/;

/**
 * True for a piece of code in a sentence that somebody is to run or write: a command with what belongs to it, a line of a
 * configuration. A name, a value or the answer of a server is none.
 *
 * @example isInlineCommand('Get-ReceiveConnector "EX01\\NAME"') // true
 * @example isInlineCommand('250 2.1.0 Sender OK') // false
 */
export const isInlineCommand = (text: string): boolean => cmdlet.test(text) || program.test(text) || setting.test(text);
