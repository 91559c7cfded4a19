/** How a line of a log begins, and what it has besides words. */
const marks =
  /^\W{0,3}\d{4}-\d\d-\d\d[ T]\d\d:|^\W{0,3}[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d|\b(?:status|stat|relay|from|to|helo|proto|client|dsn|[HFTR])=\S|\b[\w/-]{2,40}\[\d{1,9}\]:|\[\d{1,3}(?:\.\d{1,3}){3}\]|\(in reply to /;

/** What differs on each line: times, processes, hosts, addresses, and the fields that hold them. */
const passing: readonly RegExp[] = [
  /\d{4}-\d\d-\d\d[ T][\d:.,+Z-]+|\b[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d\b/g,
  /\b[\w/-]{2,40}\[\d{1,9}\]:/g,
  // The queue's name of a message.
  /(?<![\w.-])(?=[A-Za-z]*\d)[A-Za-z\d]{9,16}:(?=\s)/g,
  /\(in reply to [^()]{0,60}\)|\b(?:see )?https?:\S{1,200}/g,
  /<[^<>\s]{0,200}>/g,
  /[\w.-]{0,200}\[[\d.:a-fA-F]{3,45}\](?::\d{1,5})?/g,
  /\b(?!status|stat|reason|reject|result|command|action|ruleset)\w{1,40}=[^\s,;]{0,200}/g,
  /\((?:[\w-]{1,63}\.){1,8}\w{2,63}\)/g,
  /\b(?:(?:temporarily )?rejected )?(?:RCPT|MAIL)(?: from| to| from unknown)?(?=[\s:])/gi,
];

/**
 * True for a line of a log of a mail server.
 *
 * @example isLogLine('postfix/smtpd[710]: NOQUEUE: reject') // true
 * @example isLogLine('the log says reject') // false
 */
export const isLogLine = (text: string): boolean => marks.test(text);

/**
 * A line of a log without what differs on each line, so that its words and codes are left. Anything else stays as it
 * is.
 *
 * @example wordsOfLogLine('[192.0.2.1]: relay not permitted') // ' : relay not permitted'
 */
export const wordsOfLogLine = (text: string): string =>
  isLogLine(text)
    ? passing.reduce((rest, pattern) => rest.replace(pattern, ' '), text.replace(program, nameOfProgram))
    : text;

/** The program that wrote a line: "postfix/postscreen[710]:". */
const program = /\b(?:[\w-]{1,40}\/){0,3}([\w-]{2,40})\[\d{1,9}\]:/g;

/** Programs that write nearly every line of their server. */
const usual = /^(?:smtpd?|cleanup|qmgr|local|pickup|lmtp|bounce|error|exim|sendmail|sm-mta|smtps?|submission|master)$/i;

/** What a program is for tells something: "postscreen", "postgrey", "opendkim". */
const nameOfProgram = (_: string, name: string): string => (usual.test(name) ? ' ' : `${name} `);
