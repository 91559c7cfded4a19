import { type Stage, stageNamed } from '../refusal/stages.ts';
import { type Acceptance, acceptingLine } from './acceptance.ts';
import type { Found } from './found.ts';
import { readSessionLine, type SessionLine } from './session-lines.ts';

const brokenConnection =
  /connection (?:to host lost|closed by foreign host|reset by peer|dropped|unexpectedly closed)|lost connection|connection closed unexpectedly|remote host closed connection|TLS (?:negotiation|handshake) failed|STARTTLS failed|SSL_(?:accept|connect)|ssl (?:handshake|routines)|broken pipe/i;
const tlsFault = /TLS|SSL/;
/** A lone 5xx of this kind is about the command and not about the mail: it was mistyped, or is not known. */
const syntax = /^50[0-4]/;

const order: readonly Stage[] = ['banner', 'hello', 'sender', 'recipient', 'data', 'content'];

interface Refused {
  stage: Stage;
  reply: string;
  basis: 'shown' | 'order';
  /** The command that was refused, with its address. */
  command: string;
}

/**
 * Reads lines of an SMTP session, with or without the commands: Windows telnet does not show what is typed. A step that
 * is refused and then taken is not refused; of several refusals the last one counts. Gives nothing where fewer than two
 * lines are replies or commands. `numbers` are those of the lines in the text, from 1, where others are between them.
 *
 * @example readSession(['220 mx', 'EHLO a', '250 OK', 'MAIL FROM:<a@example.com>', '530 5.7.1 No'])?.outcome
 *   // 'stopped'
 */
export function readSession(lines: readonly string[], numbers?: readonly number[]): Found | undefined {
  const numberOf = (at: number): number => numbers?.[at] ?? at + 1;
  let [known, next, current, command, lead]: [number, Stage, Stage | undefined, string, string] = [
    0,
    'banner',
    undefined,
    '',
    '',
  ];
  let [refused, broken]: [Refused | undefined, { stage: Stage; basis: 'shown' | 'order' } | undefined] = [
    undefined,
    undefined,
  ];
  const accepted: {
    sender?: ReturnType<typeof acceptingLine<'sender'>>;
    /** Both replies, by their order at least. */
    pair?: Acceptance | undefined;
    acceptance?: Acceptance | undefined;
    last: Stage;
  } = { last: 'unknown' };
  const read = withoutEchoes(asReplies(lines.map(readSessionLine), lines));
  const pipelined = pairsIn(read);
  for (const [at, written] of lines.entries()) {
    const line = read[at];
    const answered = pipelined.get(at);
    if (answered) [current, command] = [stageNamed(answered.command), answered.text];
    if (line?.kind === 'command') {
      known += 1;
      command = line.text;
      const isAside = /^(?:QUIT|RSET|NOOP|VRFY|EXPN)/.test(line.command);
      current = isAside ? undefined : line.command === '.' ? 'content' : stageNamed(line.command);
      if (line.command === 'QUIT') next = 'unknown';
      if (isAside && line.command !== 'QUIT') command = line.command;
    } else if (line && !line.isLast) {
      // The words of a reply of several lines begin in its first one (RFC 5321, section 4.2.1).
      if (/^[45]/.test(line.code)) lead ||= `${line.text} `;
    } else if (line) {
      known += 1;
      const { code, text } = line;
      const stage: Stage = current ?? stageOf(code, text, read[at - 1], next);
      const isAside = /^(?:RSET|NOOP|VRFY|EXPN)$/.test(command);
      const reply = `${code} ${withoutRepeat(lead, text)}`.trim();
      lead = '';
      broken = undefined;
      // Both make the server forget the sender (RFC 5321, section 4.1.1.5, and RFC 3207, section 4.2).
      if (code[0] === '2' && (command === 'RSET' || current === 'starttls'))
        [accepted.sender, accepted.pair] = [undefined, undefined];
      if (isAside) {
        command = '';
        continue;
      }
      if (/^[45]/.test(code)) {
        // What came before may have been cut off: then the stage of a lone reply is not known.
        if (known < 2 && !isTelnet(lines)) return undefined;
        if (stage !== 'unknown' && !isSequelOf(refused, stage, code)) {
          refused = { stage, reply, basis: current || known < 2 ? 'shown' : 'order', command };
          if (code === '421') next = 'unknown';
        }
        // Without the commands, what follows a fault of syntax is most likely the same step again.
        if (current) next = syntax.test(code) || stage !== 'content' ? stage : 'unknown';
      } else if (/^[23]/.test(code)) {
        if (refused && isLifted(refused, stage, code, command)) refused = undefined;
        if (stage !== 'unknown' && code !== '221') accepted.last = stage;
        if (code[0] === '2' && stage === 'sender') accepted.sender = acceptingLine('sender', reply, numberOf(at));
        if (code[0] === '2' && stage === 'recipient' && accepted.sender) {
          const recipient = acceptingLine('recipient', reply, numberOf(at));
          if (recipient) accepted.pair = [accepted.sender, recipient];
          // Where the commands do not show, 250 may answer anything: RSET, or a second greeting.
          if (current || toRecipient.test(text)) accepted.acceptance = accepted.pair;
        }
        if (code === '354') accepted.acceptance ??= accepted.pair;
        if (code[0] === '2' && stage === 'content') {
          const content = acceptingLine('content', reply, numberOf(at));
          if (content) accepted.acceptance = [content];
        }
        next = after(stage, code, text);
      }
      current = undefined;
      command = '';
    } else if (brokenConnection.test(written) && known > 0 && next !== 'unknown') {
      const isTls = tlsFault.test(written) && !/lost connection after (?!STARTTLS)/i.test(written);
      // Whoever leaves when everything was taken breaks nothing.
      const isIdle = accepted.acceptance !== undefined && current === undefined && !isTls;
      if (!isIdle)
        broken = { stage: isTls ? 'starttls' : (current ?? next), basis: current || isTls ? 'shown' : 'order' };
    }
  }
  if (refused) {
    const { stage, reply, basis } = refused;
    return { outcome: 'stopped', stage, reply, basis, isForOthersAccepted: accepted.acceptance !== undefined };
  }
  if (broken) return { outcome: 'broken', ...broken };
  if (known < 2) return undefined;
  const { acceptance, last } = accepted;
  if (acceptance) return { outcome: 'accepted', stage: last, basis: 'shown', acceptance };
  return { outcome: 'ended', stage: last, basis: 'shown' };
}

type Command = Extract<SessionLine, { kind: 'command' }>;

/**
 * Which command each reply is to, where a client sends several before it reads (RFC 2920): in their order, and where the
 * text has fewer replies the last ones. A reply above the others may be to a MAIL FROM that was cut off.
 */
function pairsIn(read: readonly (SessionLine | undefined)[]): Map<number, Command> {
  const pairs = new Map<number, Command>();
  let [group, replies]: [Command[], number[]] = [[], []];
  const close = () => {
    const first = read[replies[0] ?? -1];
    const isCut =
      group[0]?.command === 'RCPT TO' &&
      replies.length > group.length &&
      first?.kind === 'reply' &&
      /^2\.1\.0\b/.test(first.text);
    const offset = isCut ? -1 : Math.max(0, group.length - replies.length);
    if (group.length > 1 || isCut)
      for (const [at, reply] of replies.entries()) {
        const command = group[at + offset];
        if (command) pairs.set(reply, command);
        else if (isCut && at === 0) pairs.set(reply, { ...group[0], command: 'MAIL FROM', text: '' } as Command);
      }
    [group, replies] = [[], []];
  };
  for (const [at, line] of read.entries()) {
    if (line?.kind === 'command') {
      const isPipelined = /^(?:MAIL FROM|RCPT TO|DATA|BDAT)$/.test(line.command);
      if (replies.length || !isPipelined) close();
      if (isPipelined) group.push(line);
    } else if (line?.isLast) replies.push(at);
  }
  close();
  return pairs;
}

/** smtp-cli marks every line of a reply as its last one: `[250] 'PIPELINING'`. */
const asReplies = (read: readonly (SessionLine | undefined)[], lines: readonly string[]) =>
  read.map((line, at) => {
    const next = read[at + 1];
    const isOpen = line?.kind === 'reply' && next?.kind === 'reply' && line.code === next.code;
    return isOpen &&
      [lines[at], lines[at + 1]].every((one) => /^\s{0,9}\[/.test(one ?? '') && !/\d:\d\d/.test(one ?? ''))
      ? { ...line, isLast: false }
      : line;
  });

/**
 * Where the lines of a session are marked, one without a mark is the comment of the program, such as Sendmail's `554 5.0.0
 * Service unavailable`; but some mark only the first line of a reply.
 */
function withoutEchoes(lines: readonly (SessionLine | undefined)[]): (SessionLine | undefined)[] {
  if (!lines.some((line) => line?.isMarked)) return [...lines];
  let isOpen = false;
  return lines.map((line) => {
    if (!line) return undefined;
    const isKept = line.isMarked || isOpen;
    if (isKept) isOpen = line.kind === 'reply' && !line.isLast;
    return isKept ? line : undefined;
  });
}

/** True where a step that was refused was taken after all: the same one with the same address, or a later one. */
function isLifted(refused: Refused, stage: Stage, code: string, command: string): boolean {
  const [was, is] = [order.indexOf(refused.stage), order.indexOf(stage)];
  if (code === '221') return false;
  if (refused.stage === 'recipient' && refused.command) {
    return stage === 'recipient' && addressOf(command) === addressOf(refused.command);
  }
  if (refused.stage === 'starttls' || refused.stage === 'auth')
    return is >= order.indexOf('sender') || stage === refused.stage;
  // After a refused MAIL FROM a new greeting proves nothing.
  return is >= was && was >= 0;
}

const addressOf = (command: string): string => /<([^<>]*)>/.exec(command)?.[1]?.toLowerCase() ?? command.toLowerCase();

/** A step that comes too early because the one before was refused, and what follows too many errors, are not the reason. */
const isSequelOf = (refused: Refused | undefined, stage: Stage, code: string): boolean => {
  if (refused?.stage === 'recipient') return stage === 'data' && (code === '503' || code === '554');
  const was = order.indexOf(refused?.stage ?? 'unknown');
  return code === '503' && (refused?.stage === 'hello' || refused?.stage === 'sender') && order.indexOf(stage) > was;
};

/** The words of a reply's first line with those of its last, whose enhanced code they share. */
function withoutRepeat(lead: string, text: string): string {
  const enhanced = /^[245]\.\d{1,3}\.\d{1,3} /.exec(lead)?.[0];
  return lead + (enhanced && text.startsWith(enhanced) ? text.slice(enhanced.length) : text);
}

/** A telnet window names the host before the banner; a lone line from a log does not. */
const isTelnet = (lines: readonly string[]): boolean =>
  lines.some((line) =>
    /^(?:trying |connected to |escape character|connecting to |=== (?:trying|connected))/i.test(line.trim()),
  );

/** Words of the replies to MAIL FROM and RCPT TO of Exchange, Postfix, Sendmail, Exim and others. */
const toSender = /^2\.1\.0\b|\bsender\b/i;
const toRecipient = /^2\.1\.5\b|\brecipient\b|\baccepted\b/i;

/** The stage of a reply whose command does not show: by its words, else by what came before. */
function stageOf(code: string, text: string, before: SessionLine | undefined, next: Stage): Stage {
  // What came before was cut off; no server greets like this.
  if (code === '220' && /^2\.0\.0 (?:SMTP server ready|ready to start TLS)/i.test(text)) return 'starttls';
  if (code !== '250' || next === 'content' || next === 'unknown') return next;
  // Of all commands on the way only EHLO is answered on several lines with 250 (RFC 5321, section 4.1.1.1).
  if (before?.kind === 'reply' && !before.isLast && before.code === '250') return 'hello';
  // No server greets with 250: what came before was cut off.
  if (next === 'banner') return 'unknown';
  return toSender.test(text) ? 'sender' : next;
}

/** The stage that follows when this one was passed. */
function after(stage: Stage, code: string, text: string): Stage {
  if (code === '221' || (stage === 'content' && code !== '354')) return 'unknown';
  if (code === '354') return 'content';
  if (code === '334') return 'auth';
  if (code === '235') return 'sender';
  // Encryption is on: the client greets again.
  if (code === '220' && stage !== 'banner') return 'hello';
  // A second MAIL FROM or RCPT TO shows in the words.
  if (/^2\.1\.5|recipient ok/i.test(text)) return 'data';
  if (/^2\.1\.0|sender ok/i.test(text)) return 'recipient';
  return order[order.indexOf(stage) + 1] ?? 'unknown';
}
