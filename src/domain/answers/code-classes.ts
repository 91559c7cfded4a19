import type { Codes } from './replies.ts';

/** RFC 3463, sections 3.1 to 3.8: what the second number of an enhanced code is about. */
const subjects: Readonly<Record<string, string>> = {
  '0': 'nothing in particular',
  '1': 'an address',
  '2': 'the mailbox',
  '3': 'the mail system of the server',
  '4': 'the network or routing',
  '5': 'the SMTP session',
  '6': 'the content of the message',
  '7': 'security or a policy',
};

/** RFC 5321, section 4.2.1: what the second digit of a reply code is about. */
const categories: Readonly<Record<string, string>> = {
  '0': 'the syntax of a command',
  '1': 'information',
  '2': 'the connection',
  '3': 'a logon or encryption',
  '5': 'the mail system',
};

/**
 * What codes say by their class alone, as a sentence; empty where there is no refusal in them.
 *
 * @example describeCodes({ reply: '550', enhanced: '5.4.99' }) // 'It is final, and 5.4 is about the network or routing (RFC 3463).'
 */
export function describeCodes({ reply, enhanced }: Codes): string {
  const [digit] = reply ?? enhanced ?? '';
  if (digit !== '4' && digit !== '5') return '';
  const lasts = digit === '4' ? 'It is temporary' : 'It is final';
  const subject = subjects[enhanced?.split('.')[1] ?? ''];
  if (subject !== undefined) return `${lasts}, and ${enhanced?.slice(0, 3)} is about ${subject} (RFC 3463).`;
  const category = categories[reply?.[1] ?? ''];
  return category === undefined
    ? `${lasts} (RFC 5321).`
    : `${lasts}, and ${reply?.slice(0, 2)}x is about ${category} (RFC 5321).`;
}
