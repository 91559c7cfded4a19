import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { contentTypes, headerOf, isText } from '../../src/build/site/hosts/content-types.ts';

/** The built site at an address of this machine, as a web server with Brotli sends it. */
export interface SiteServer {
  /** "http://127.0.0.1:34567" */
  readonly origin: string;
  /** How many bytes the body of an answer has; 0 for what was not asked for yet. */
  readonly sizeOf: (path: string) => number;
  readonly close: () => void;
}

/**
 * Serves a folder, for measurements: texts compressed as well as a host can, the files of the index as they are.
 *
 * @param folder The built site.
 */
export async function serveSite(folder: string): Promise<SiteServer> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = [fileOf(folder, pathname), join(folder, '404.html')].find((file) => isFile(file)) ?? '';
    const type = contentTypes[extname(found).slice(1)] ?? 'application/octet-stream';
    if (!packed.has(found))
      packed.set(found, isText(type) ? brotliCompressSync(readFileSync(found)) : readFileSync(found));
    response.writeHead(found.endsWith('/404.html') ? 404 : 200, {
      'content-type': headerOf(type),
      'cache-control': 'no-cache',
      ...(isText(type) ? { 'content-encoding': 'br' } : {}),
    });
    response.end(packed.get(found));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    sizeOf: (path) => packed.get(fileOf(folder, path))?.length ?? 0,
    close: () => server.close(),
  };
}

const fileOf = (folder: string, path: string): string => join(folder, path.endsWith('/') ? `${path}index.html` : path);

const isFile = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
