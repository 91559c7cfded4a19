/** How a block of code or a piece of text is read by the machine that it is pasted into. */
export type Language = 'powershell' | 'sh' | 'cmd' | 'plain';

/** What surrounds a place in a line: a bare word, or the quotation marks of a string. */
export type Surroundings = 'bare' | 'single' | 'double';

/**
 * Writes a text so that at this place of a line it stands for itself and nothing else; a bare word that needs them gets
 * quotation marks. Gives nothing where the language has no way to write it.
 *
 * @example quote('powershell', 'double', 'a$b') // 'a`$b'
 * @example quote('powershell', 'bare', 'a$b') // "'a$b'"
 */
export function quote(language: Language, surroundings: Surroundings, text: string): string | undefined {
  // One line, always: whatever comes after a line break would be a command of its own.
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text)) return undefined;
  return rules[language][surroundings](text);
}

type Rule = (text: string) => string | undefined;

const rules: Readonly<Record<Language, Readonly<Record<Surroundings, Rule>>>> = {
  // about_Quoting_Rules. PowerShell takes typographic quotation marks for the plain ones, in both roles.
  powershell: {
    // What begins with a digit may be taken for a number (1kb); four numbers with dots never are.
    bare: (text) => (/^(?:[a-z][\w.:\\/@*-]*|\d+(?:\.\d+){2}\.\d[\d./-]*)$/i.test(text) ? text : `'${inSingle(text)}'`),
    single: (text) => inSingle(text),
    double: (text) => text.replace(/[`$"“”„]/g, '`$&'),
  },
  // POSIX, Shell Command Language, 2.2; an exclamation mark recalls a line of bash's history within double quotes too.
  sh: {
    bare: (text) => (/^[\w/.@+:,][\w/.@+:,=-]*$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`),
    single: (text) => text.replaceAll("'", "'\\''"),
    double: (text) => text.replace(/[\\$`"]/g, '\\$&').replaceAll('!', `"'!'"`),
  },
  // At the prompt nothing escapes a percent sign or a quotation mark for every program.
  cmd: {
    bare: (text) => (/^[\w.:\\/@-]+$/.test(text) ? text : inMarks(text)),
    single: () => undefined,
    double: (text) => inMarks(text)?.slice(1, -1),
  },
  plain: { bare: (text) => text, single: (text) => text, double: (text) => text },
};

const inSingle = (text: string): string => text.replace(/['‘’‚‛]/g, '$&$&');

const inMarks = (text: string): string | undefined => (/["%]/.test(text) ? undefined : `"${text}"`);
