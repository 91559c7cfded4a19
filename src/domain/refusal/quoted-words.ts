/** Postfix logs a header or a line of the body that a rule noted; one that was rejected has its reply behind it. */
const noted =
  /\b(?:warning|info|prepend|replace|ignore|hold|filter|redirect|bcc|dunno|strip|delay): (?:mime-|nested-)?(?:header|body) /i;
/** Exim's subject of a message that it took. */
const subject = / <= .{0,2000} T="(?:[^"\\]|\\.){0,1000}"/;
/** Kerio Connect's. */
const received = /(\] Recv: Queue-ID: .{0,2000}?), Subject: .*/;
/** Exchange's message tracking: the source, and an event that refuses nothing. */
const tracked =
  /,(?:SMTP|STOREDRIVER|ROUTING|AGENT|MAILBOXRULE|GATEWAY|PICKUP|APPROVAL|ORAR|PUBLICFOLDER|REDUNDANCY|RESOLVER|SAFETYNET),(?:RECEIVE|DELIVER|SEND|SENDEXTERNAL|SUBMIT|TRANSFER|EXPAND|RESOLVE|REDIRECT|PROCESS|HA(?:RECEIVE|REDIRECT|DISCARD)|AGENTINFO|NOTIFYMAPI|DUPLICATEDELIVER),/;
/** The policy server for SPF names with every result what it would answer to another one. */
const policy = /\bReject action: [45]\d\d(?: [45]\.\d\.\d{1,3})?/gi;

/**
 * A line of a log without what is quoted in it of a message, or of a setting: a sender may write any reply into a subject.
 *
 * @example withoutQuotedWords('mx postfix/cleanup[1]: 4Xy1: info: header Subject: 550 5.7.1 No from x[192.0.2.1]') // ''
 */
export const withoutQuotedWords = (line: string): string =>
  noted.test(line) || tracked.test(line)
    ? ''
    : line
        .replace(subject, (whole) => whole.slice(0, whole.lastIndexOf(' T="')))
        .replace(received, '$1')
        .replace(policy, '');
