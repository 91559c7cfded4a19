import { readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { contentTypes, headerOf, isCompressible } from '../../src/build/site/hosts/content-types.ts';

/** The built site at an address of this machine, as a web server with Brotli sends it. */
export interface SiteServer {
  /** "http://127.0.0.1:34567" */
  readonly origin: string;
  /** How many bytes the body of an answer has; 0 for what was not asked for yet. */
  readonly sizeOf: (path: string) => number;
  /** The paths of all requests so far. */
  readonly asked: readonly string[];
  /** From now on as over a slow line, for pages and workers alike; without a line as fast as it can. */
  readonly slowDown: (line?: Line) => void;
  readonly close: () => void;
}

/** A line that all answers share. */
export interface Line {
  /** Milliseconds before an answer begins. */
  readonly latency: number;
  readonly bytesPerSecond: number;
}

/**
 * Serves a folder, for measurements: texts and WebAssembly compressed as well as a host can, the parts of the index as they
 * are.
 *
 * @param folder The built site.
 */
export async function serveSite(folder: string): Promise<SiteServer> {
  const packed = new Map<string, Buffer>();
  const asked: string[] = [];
  let slow: Line | undefined;
  let free = 0;
  /** Waits until the line has carried so many bytes. */
  const carry = async (line: Line, bytes: number) => {
    free = Math.max(free, performance.now()) + (bytes / line.bytesPerSecond) * 1000;
    await setTimeout(free - performance.now());
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = [fileOf(folder, pathname), join(folder, '404.html')].find((file) => isFile(file)) ?? '';
    const type = contentTypes[extname(found).slice(1)] ?? 'application/octet-stream';
    if (!packed.has(found)) packed.set(found, bodyOf(found, type));
    response.writeHead(found === '' || found.endsWith('/404.html') ? 404 : 200, {
      'content-type': headerOf(type),
      'cache-control': 'no-cache',
      ...(isCompressible(type) ? { 'content-encoding': 'br' } : {}),
    });
    asked.push(pathname);
    void send(response, packed.get(found) ?? Buffer.of());
  });
  const send = async (response: ServerResponse, body: Buffer) => {
    const line = slow;
    if (line) {
      await setTimeout(line.latency);
      for (let at = 0; at < body.length; at += packet) {
        const part = body.subarray(at, at + packet);
        await carry(line, part.length);
        response.write(part);
      }
      response.end();
    } else response.end(body);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    sizeOf: (path) => packed.get(fileOf(folder, path))?.length ?? 0,
    asked,
    slowDown: (line) => {
      slow = line;
    },
    close: () => server.close(),
  };
}

/** Bytes of an answer that are sent at once. */
const packet = 1400;

const fileOf = (folder: string, path: string): string => join(folder, path.endsWith('/') ? `${path}index.html` : path);

const bodyOf = (file: string, type: string): Buffer => {
  if (file === '') return Buffer.of();
  return isCompressible(type) ? brotliCompressSync(readFileSync(file)) : readFileSync(file);
};

const isFile = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
