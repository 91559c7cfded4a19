import { type LogSummary, startLog } from '../../domain/headers/log-reader.ts';
import { setOf } from '../../domain/headers/path.ts';

/** What the page asks for: a log, or to stop reading it. */
export type Request = { file: Blob; networks: string[]; own: string[] } | 'stop';

/** What it gets: how far the reading is, in bytes, then the counts. */
export type Answer = { read: number } | { summary: LogSummary; isWhole: boolean };

/** One slice, in bytes: small enough that a stop is noticed at once. */
const sliceLength = 1_000_000;

let isStopped = false;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data === 'stop') isStopped = true;
  else void read(data);
});

async function read({ file, networks, own }: Exclude<Request, 'stop'>) {
  const log = startLog(setOf(...networks), setOf(...own));
  // A sign may be cut by the end of a slice; Exchange writes UTF-8, Windows tools UTF-16 with a mark before it.
  const [first = 0, second = 0] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const decoder = new TextDecoder(first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8');
  let at = 0;
  while (at < file.size && !isStopped) {
    log.add(decoder.decode(await file.slice(at, at + sliceLength).arrayBuffer(), { stream: true }));
    at = Math.min(at + sliceLength, file.size);
    say({ read: at });
    // A request to stop is heard between two slices.
    await new Promise((resolve) => setTimeout(resolve));
  }
  say({ summary: log.end(), isWhole: at >= file.size });
}

const say = (answer: Answer) => postMessage(answer);
