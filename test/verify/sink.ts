/**
 * A mail server behind a firewall that is tested: it takes every message for one domain and throws it away. Run by
 * itself, it listens on port 25 of all addresses.
 */
import { createServer } from 'node:net';

createServer((socket) => {
  let isData = false;
  let buffer = '';
  const say = (text: string) => socket.write(`${text}\r\n`);
  const answers: readonly (readonly [RegExp, string])[] = [
    [/^(?:EHLO|HELO) /i, '250 mail.example.com'],
    [/^MAIL FROM:/i, '250 2.1.0 Ok'],
    [/^RCPT TO:<[^>]*@example\.com>/i, '250 2.1.5 Ok'],
    [/^RCPT TO:/i, '554 5.7.1 Relay access denied'],
    [/^DATA$/i, '354 End with a dot'],
  ];
  say('220 mail.example.com ESMTP');
  socket.setEncoding('latin1');
  socket.on('error', () => socket.destroy());
  socket.on('data', (text: string) => {
    buffer += text;
    for (let end = buffer.indexOf('\n'); end >= 0; end = buffer.indexOf('\n')) {
      const line = buffer.slice(0, end).trimEnd();
      buffer = buffer.slice(end + 1);
      if (isData) {
        if (line !== '.') continue;
        isData = false;
        say('250 2.0.0 Ok');
        continue;
      }
      isData = /^DATA$/i.test(line);
      if (/^QUIT$/i.test(line)) socket.end('221 2.0.0 Bye\r\n');
      else say(answers.find(([pattern]) => pattern.test(line))?.[1] ?? '500 5.5.2 Unknown command');
    }
  });
}).listen({ port: 25, host: '::' });
