import { connect, isIPv6 } from 'node:net';

/** A session to hold: who speaks, and how far. */
export interface Attempt {
  readonly from: string;
  readonly to: string;
  readonly port: number;
  readonly recipient: string;
  /** Ends after RCPT TO instead of handing a message over. */
  readonly untilRecipient?: boolean;
}

/** How far it came, and the last reply. */
export interface Outcome {
  readonly stage: string;
  readonly reply: string;
}

const patience = 8000;

/**
 * Holds an SMTP session from one local address. It says nothing before the server has spoken, and stops at the first
 * reply that begins with 4 or 5.
 */
export function converse({ from, to, port, recipient, untilRecipient = false }: Attempt): Promise<Outcome> {
  const commands = [
    ['EHLO', 'EHLO client.example.net'],
    ['MAIL FROM', 'MAIL FROM:<sender@example.net>'],
    ['RCPT TO', `RCPT TO:<${recipient}>`],
    ...(untilRecipient
      ? []
      : [
          ['DATA', 'DATA'],
          ['message', 'Subject: test\r\nFrom: <sender@example.net>\r\n\r\nTest.\r\n.'],
        ]),
  ] as const;
  return new Promise((resolve) => {
    const socket = connect({ host: to, port, localAddress: from, family: isIPv6(to) ? 6 : 4 });
    let [stage, buffer, next] = ['connect', '', 0];
    const end = (outcome: Outcome) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(outcome);
    };
    const timer = setTimeout(() => end({ stage, reply: 'Connection timed out' }), patience);
    socket.setEncoding('latin1');
    socket.on('connect', () => {
      stage = 'banner';
    });
    socket.on('data', (text: string) => {
      buffer += text;
      const whole = /^(?:\d{3}-[^\n]*\r?\n)*(\d{3})(?: [^\n]*)?\r?\n/.exec(buffer);
      if (!whole) return;
      const lines = whole[0].trimEnd().split(/\r?\n/);
      const reply = lines.length > 1 && stage === 'EHLO' ? (lines[0] ?? '').replace('-', ' ') : lines.join(' / ');
      buffer = buffer.slice(whole[0].length);
      if (/^[45]/.test(reply)) return end({ stage, reply });
      const command = commands[next];
      next += 1;
      if (command) {
        [stage] = command;
        socket.write(`${command[1]}\r\n`);
        return;
      }
      socket.write('QUIT\r\n');
      end({ stage: 'accepted', reply });
    });
    socket.on('error', ({ message }: NodeJS.ErrnoException) =>
      end({
        stage,
        reply: /ECONNREFUSED/.test(message)
          ? 'Connection refused'
          : /ECONNRESET/.test(message)
            ? 'Connection reset'
            : /ETIMEDOUT/.test(message)
              ? 'Connection timed out'
              : /EHOSTUNREACH/.test(message)
                ? 'No route to host'
                : message,
      }),
    );
    socket.on('close', () => end({ stage, reply: 'Connection closed' }));
  });
}

/** Run by itself, in the network of the clients: attempts as JSON on standard input, outcomes on standard output. */
if (process.argv[1]?.endsWith('conversation.ts') && process.argv[2] === 'attempts') {
  let input = '';
  process.stdin.on('data', (chunk) => {
    input += chunk;
  });
  process.stdin.on('end', async () => {
    const outcomes: Outcome[] = [];
    for (const attempt of JSON.parse(input) as Attempt[]) outcomes.push(await converse(attempt));
    process.stdout.write(JSON.stringify(outcomes));
  });
}
