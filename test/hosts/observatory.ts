import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, createServer as createFrontServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const own = fileURLToPath(new URL('./', import.meta.url));
const observatory = join(own, 'node_modules/@mdn/mdn-http-observatory');

/** What Mozilla's HTTP Observatory says of a host. */
export interface Grade {
  readonly grade: string;
  readonly score: number;
  /** The tests that take something away, as the Observatory names their results. */
  readonly lost: readonly string[];
}

/**
 * Asks Mozilla's HTTP Observatory for its grade of a server on this machine: its scanner, which is installed when this is
 * called first (test/hosts/package.json), looks at it through a front with TLS, as the certificate is not part of the
 * rules. The front leads http to https, as every host of the table in the README can.
 *
 * @param port Where the server answers over http.
 * @param folder Where files may be put.
 * @throws Error where openssl or the package is missing.
 */
export async function gradeOf(port: number, folder: string): Promise<Grade> {
  install();
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  if (!existsSync(key)) {
    const options = [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      '-keyout',
      key,
      '-out',
      certificate,
    ];
    execFileSync('openssl', [...options, ...subject], { stdio: 'ignore' });
  }
  const front = createFront(port, readFileSync(key), readFileSync(certificate));
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  try {
    const { port: frontPort } = front.address() as AddressInfo;
    const scan = [join(observatory, 'src/scan.js'), `localhost:${frontPort}`];
    const { stdout } = await promisify(execFile)(process.execPath, scan, {
      env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate },
    });
    const { scan: result, tests } = JSON.parse(stdout);
    const lost = Object.values<{ result: string; scoreModifier: number }>(tests)
      .filter(({ scoreModifier }) => scoreModifier < 0)
      .map(({ result: name, scoreModifier }) => `${name} (${scoreModifier})`);
    return { grade: result.grade, score: result.score, lost };
  } finally {
    front.close();
  }
}

function install(): void {
  if (existsSync(observatory)) return;
  // Its script after the installation fetches the list of preloaded hosts, which says nothing of rules.
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', own];
  if (spawnSync('npm', options, { stdio: 'inherit' }).status !== 0) throw new Error('npm ci in test/hosts failed.');
  writeFileSync(join(observatory, 'conf/hsts-preload.json'), '{}');
}

/** One port for both: TLS begins with a byte that no request has. */
function createFront(port: number, key: Buffer, cert: Buffer) {
  const secure = createSecureServer({ key, cert }, ({ method = 'GET', url: path = '/' }, response) => {
    const asked = request({ host: '127.0.0.1', port, path, method, agent: false }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    asked.on('error', () => response.destroy()).end();
  });
  const plain = createServer(({ url, headers }, response) => {
    response.writeHead(301, { location: `https://${headers.host}${url}` }).end();
  });
  return createFrontServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === 0x16 ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
}
