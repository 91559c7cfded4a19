import { wholeLines } from './exchange-records.ts';
import type { Found } from './found.ts';
import { fieldsOf } from './separated.ts';

const failedConnection =
  /failed (?:to connect|connection)|connection (?:timed out|refused)|unable to (?:connect|resolve)|TimedOut|ConnectionRefused|HostUnreachable|NetworkUnreachable|DNS server returned|no (?:route|destinations)/i;

/**
 * Reads lines of Exchange's connectivity log (Microsoft: "Connectivity logging in Exchange Server"): date, session, source, destination, direction and
 * a description. It tells whether there was a connection, and nothing of what was refused.
 *
 * @example fromConnectivityLog(['Get-Queue']) // undefined
 */
export function fromConnectivityLog(lines: readonly string[]): Found | undefined {
  const records = [...wholeLines(lines)].flatMap(({ text, sign }) => {
    const [, session = '', source = '', , direction = '', ...description] = fieldsOf(text, sign);
    const isOne =
      /^[\dA-F]{16}$/i.test(session.trim()) && /^[A-Za-z]{3,30}$/.test(source) && /^[-+>*]$/.test(direction);
    return isOne ? [description.join(sign)] : [];
  });
  if (!records.length) return undefined;
  const failed = records.findLast((description) => failedConnection.test(description));
  return failed === undefined
    ? { outcome: 'ended', stage: 'unknown', basis: 'shown' }
    : { outcome: 'no-answer', stage: 'connect', basis: 'shown' };
}
