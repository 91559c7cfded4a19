import { stageNamed } from '../refusal/stages.ts';
import type { Found } from './found.ts';

/** What a line of a log is, with the places of the stage, the reply and the client among the groups of its pattern. */
interface Phrase {
  pattern: RegExp;
  stage?: number;
  reply?: number;
  client?: number;
}

const HOST = String.raw`[^\s[]{0,255}\[([\da-f.:]{3,45})\](?::\d{1,5})?`;
const PHRASES: readonly Phrase[] = [
  // Postfix: smtpd and postscreen refuse somebody.
  {
    pattern: new RegExp(String.raw`\breject(?:_warning)?: ([A-Z-]{4,15}) from ${HOST}: (\d{3} .*)`),
    stage: 1,
    client: 2,
    reply: 3,
  },
  // Postfix is refused; the same words stand in its bounces.
  { pattern: /(refused to talk to me): (\d{3}.*)/, stage: 1, reply: 2 },
  { pattern: /said: (\d{3}.*) \(in reply to ([^)]{3,40})\)/, reply: 1, stage: 2 },
  {
    pattern:
      /(?:lost connection|conversation) with \S{1,300} (?:timed out )?while ((?:receiving|performing|sending) .{4,60})/,
    stage: 1,
  },
  { pattern: new RegExp(`lost connection after ([A-Z-]{4,15}) from ${HOST}`), stage: 1, client: 2 },
  // Exim is refused, and refuses; in its bounces the reply stands on the next line.
  {
    pattern:
      /SMTP error from remote mail(?:server|er| server) after ([^:]{3,60}):?(?:\S{0,255}: )?.{0,200}?\b(\d{3}[ -]\S.*)/,
    stage: 1,
    reply: 2,
  },
  { pattern: /SMTP error from remote mail(?:server|er| server) after ([^:]{3,60}):/, stage: 1 },
  {
    pattern: / (rejected (?:MAIL|RCPT|EHLO or HELO|connection|after DATA|DATA)\b[^:]{0,300}): (.*)/,
    stage: 1,
    reply: 2,
  },
];
const EXIM_CLIENT = /\bH=[^[]{0,255}\[([\da-f.:]{3,45})\]/;

/**
 * Reads lines of Postfix and Exim, from their logs or bounces, which name the stage in words of their own.
 *
 * Example: `reject: RCPT from unknown[192.0.2.1]: 554 5.7.1 …` was refused at RCPT TO; the client was 192.0.2.1.
 */
export function fromLog(lines: readonly string[]): Found | undefined {
  for (const [at, line] of lines.entries()) {
    for (const { pattern, ...place } of PHRASES) {
      const groups = pattern.exec(line);
      if (!groups) continue;
      const group = (index: number | undefined) => (index === undefined ? undefined : groups[index]);
      const below = lines.slice(at + 1, at + 6).find((one) => /^\s{0,20}(?:host .{1,300}: )?[45]\d\d[ -]/.test(one));
      const reply = (group(place.reply) ?? below?.trim())?.replace(/\)$/, '');
      const isRejection = group(place.stage)?.startsWith('rejected') ?? false;
      return {
        stage: stageNamed(group(place.stage) ?? ''),
        reply,
        basis: 'shown',
        isBroken: reply === undefined,
        client: group(place.client) ?? (isRejection ? EXIM_CLIENT.exec(line)?.[1] : undefined),
      };
    }
  }
  return undefined;
}
