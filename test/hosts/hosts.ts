/**
 * Starts nginx, Caddy, Apache HTTP Server and Cloudflare's local server with the rules of the last build, and asks each for
 * a hundred addresses: `npm run hosts` after `npm run build`. NGINX, CADDY, APACHE and WRANGLER in the environment name
 * programs that are not on the path, APACHE_MODULES the folder of Apache's modules; ports from 4481. With the BASE_PATH that
 * the site was built with, all of them are asked below that folder.
 *
 * A command and not a test of `npm test`, because it needs servers that the project does not bring.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headerNames, headersOf } from '../../src/build/site/hosts/answer-headers.ts';
import { contentTypes } from '../../src/build/site/hosts/content-types.ts';
import { below } from '../../src/build/site/hosts/redirects.ts';
import { site } from '../../src/site.ts';
import { cases, type HostCase } from './cases.ts';
import { gradeOf } from './observatory.ts';

interface Host {
  readonly name: string;
  readonly program: string;
  readonly port: number;
  readonly start: (program: string, port: number) => ChildProcess;
  /** What no rule can change there, each with the reason: it is counted on its own. */
  readonly limits?: readonly (readonly [fault: RegExp, reason: string])[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
// What a server has as its root: the site, or a folder with the site below it.
const isBelow = site.base !== '/';
const documents = isBelow ? join(folder, 'www') : join(root, 'dist');
if (isBelow) cpSync(join(root, 'dist'), join(documents, site.base), { recursive: true });
// Servers started by root read as another user.
spawnSync('chmod', ['755', folder]);

const servers: readonly Host[] = [
  { name: 'nginx', program: process.env['NGINX'] ?? 'nginx', port: 4481, start: startNginx },
  { name: 'Caddy', program: process.env['CADDY'] ?? 'caddy', port: 4482, start: startCaddy },
  {
    name: 'Apache',
    program: process.env['APACHE'] ?? 'apache2',
    port: 4483,
    start: startApache,
    limits: isBelow ? [[/^\/(?:embed\/\.\.|\S*%00)/, 'refused before it is clear that the folder is asked for']] : [],
  },
  {
    name: 'Cloudflare',
    program: process.env['WRANGLER'] ?? 'wrangler',
    port: 4484,
    start: startCloudflare,
    limits: [
      [/Access-Control-Allow-Origin: \*/, 'every file may be read by pages of other sites'],
      [/^\/(?:HC|hc\/\S*\d[).]|hc\/zh)/, 'rules have no patterns, and the page for what is missing leads on'],
      [/^\/hc\/en-us\/articles\/\d+\/:/, 'where a page is, it is shown, and leads on'],
      [/^\S+\.html: /, 'a page has one address'],
      [/^\/(?:web\.config|\.nojekyll): /, 'what is for other hosts is a file like any other'],
      [/^\/embed\/(?:nothing|\.\.)/, 'what is missing below /embed/ may be framed like what is there'],
      [/^\/(?:\S*x{20}|\S*%0[0d]|_redirects|_headers)/, 'the local server does not answer for such names'],
      [/^\S+\.(?:svg|js|json|xml|sh|ps1): came type/, 'these types are its own'],
      [/no Vary/, 'compressed on the way, and not by the local server'],
    ],
  },
];

/** Where a site is below a folder, what is beside that is answered by somebody else. */
const leavesFolder = /^\/(?:%2e%2e|\.\.%2f)/;

/** One file of every type that the site has. */
const oneOfEach: readonly HostCase[] = Object.entries(contentTypes).flatMap(([end, type]): HostCase[] => {
  const file = globSync(`**/*.${end}`, { cwd: join(root, 'dist') }).find((one) => !/index\.html$|^\.|^_/.test(one));
  const zone = file?.startsWith('_astro/') ? 'hashed' : 'pages';
  const isForPrograms = ['json', 'txt', 'csv', 'xml', 'md', 'sh', 'ps1'].includes(end) && zone !== 'hashed';
  return file === undefined || end === 'html'
    ? []
    : [{ path: `/${file}`, status: 200, type, zone: isForPrograms ? 'programs' : zone }];
});

let failed = 0;
for (const { name, program, port, start, limits = [] } of servers) {
  if (spawnSync(program, ['--version'], { stdio: 'ignore' }).error) {
    console.log(`${name}: not asked, there is no program ${program} here.`);
    continue;
  }
  const server = start(program, port);
  try {
    await ready(port);
    const all = [...cases, ...oneOfEach].filter(({ path }) => !isBelow || !leavesFolder.test(path));
    const found: string[] = [];
    for (const one of all) {
      found.push(...(await ask(port, one)));
    }
    found.push(...(await askForTransfer(port)));
    const reasonFor = (fault: string) => limits.find(([pattern]) => pattern.test(fault))?.[1];
    const faults = found.filter((fault) => reasonFor(fault) === undefined);
    failed += faults.length;
    console.log([`${name}: ${all.length} addresses, ${faults.length} faults`, ...faults].join('\n  '));
    const { grade, score, lost } = await gradeOf(port, folder);
    console.log(`  Observatory: ${[`${grade} ${score}`, ...lost].join(', ')}`);
    if (grade !== 'A+') failed += 1;
    for (const [pattern, reason] of limits) {
      const count = found.filter((fault) => pattern.test(fault)).length;
      if (count > 0) console.log(`  not to be had there, ${count} answers: ${reason}`);
    }
  } finally {
    server.kill();
  }
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed === 0 ? 0 : 1;

/** The faults of one answer. */
async function ask(port: number, { path, status, zone = 'pages', location, type }: HostCase): Promise<string[]> {
  const answer = await get(port, below(site.base, path));
  const came = answer.statusCode ?? 0;
  const faults: string[] = [];
  const wanted = [status].flat();
  if (!wanted.includes(came) && !wanted.includes(Math.floor(came / 100)))
    faults.push(`came ${came}, expected ${wanted.join(' or ')}`);
  const leadsTo = (answer.headers.location ?? 'nowhere').replace(/^https?:\/\/[^/]+/, '');
  if (location !== undefined && leadsTo !== below(site.base, location))
    faults.push(`came a way to ${leadsTo}, expected ${below(site.base, location)}`);
  const sent = answer.headers['content-type'] ?? 'none';
  if (type !== undefined && !sent.startsWith(type)) faults.push(`came type ${sent}, expected ${type}`);
  if (type !== undefined && /^text\/|json|xml/.test(type) && !/charset=utf-8/i.test(sent))
    faults.push(`came type ${sent}, expected charset=utf-8`);
  // What is missing, or leads on, is kept by nobody; some hosts say so by saying nothing.
  const own = new Map(headersOf(zone, site.embedIn));
  for (const name of headerNames(site.embedIn)) {
    const value = String(answer.headers[name.toLowerCase()] ?? 'none');
    const expected = own.get(name) ?? 'none';
    if (name === 'Cache-Control' && came !== 200 ? /max-age=[1-9]/.test(value) : value !== expected) {
      if (came === 400 || (came !== 200 && name.startsWith('Cross-Origin-Resource'))) continue;
      if (came !== 200 && name === 'Access-Control-Allow-Origin') continue;
      faults.push(`came ${name}: ${value}, expected ${expected}`);
    }
  }
  return faults.map((fault) => `${path.slice(0, 80)}: ${fault}`);
}

/** Compression, and that an answer that a browser has already is not sent again. */
async function askForTransfer(port: number): Promise<string[]> {
  const faults: string[] = [];
  const path = below(site.base, '/lock-down/exchange-2016/');
  // A page, and the largest part of the search.
  const large = [path, below(site.base, '/pagefind/pagefind.en.wasm')];
  for (const [one, encoding] of large.flatMap((one) =>
    ['gzip', 'br, gzip'].map((encoding) => [one, encoding] as const),
  )) {
    const { headers } = await get(port, one, { 'accept-encoding': encoding });
    if (!/gzip|br|zstd/.test(headers['content-encoding'] ?? '')) faults.push(`${one}: not compressed for ${encoding}`);
    if (!/accept-encoding/i.test(headers.vary ?? '')) faults.push(`${one}: no Vary: Accept-Encoding for ${encoding}`);
  }
  const { headers } = await get(port, path);
  const etag = headers.etag ?? '';
  const again = await get(port, path, { 'if-none-match': etag });
  if (again.statusCode !== 304) faults.push(`${path}: came ${again.statusCode} for the same ETag, expected 304`);
  return faults;
}

/** Asks for a path as it is written: fetch() would tidy it up. */
function get(port: number, path: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, agent: false }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer));
    });
    asked.setTimeout(10_000, () => asked.destroy(new Error(`No answer for ${path} in ten seconds`)));
    asked.on('error', reject);
    asked.end();
  });
}

async function ready(port: number): Promise<void> {
  for (let round = 0; round < 300; round += 1) {
    try {
      await get(port, '/');
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`Nothing answers at port ${port}.`);
}

function startNginx(program: string, port: number): ChildProcess {
  mkdirSync(join(folder, 'logs'));
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${folder}/${one};`);
  return spawnWith(program, ['-p', folder, '-e', 'stderr', '-c'], 'nginx.conf', [
    `daemon off; user root; pid ${folder}/pid; error_log stderr; events {}`,
    `http { access_log off; ${paths.join(' ')} include ${root}dist-host/nginx-http.conf;`,
    `server { listen 127.0.0.1:${port}; root ${documents}; include ${root}dist-host/nginx-server.conf; } }`,
  ]);
}

function startCaddy(program: string, port: number): ChildProcess {
  return spawnWith(program, ['run', '--adapter', 'caddyfile', '--config'], 'Caddyfile', [
    '{',
    '  admin off',
    '  auto_https off',
    '}',
    `http://127.0.0.1:${port} {`,
    `  root * ${documents}`,
    `  import ${root}dist-host/Caddyfile`,
    '}',
  ]);
}

function startApache(program: string, port: number): ChildProcess {
  const modules = process.env['APACHE_MODULES'] ?? '/usr/lib/apache2/modules';
  const names = ['mpm_event', 'authz_core', 'alias', 'dir', 'headers', 'mime', 'filter', 'deflate', 'rewrite', 'unixd'];
  const load = names
    .filter((name) => globSync(`mod_${name}.so`, { cwd: modules }).length > 0)
    .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`);
  writeFileSync(join(folder, 'mime.types'), '');
  return spawnWith(program, ['-D', 'FOREGROUND', '-f'], 'apache.conf', [
    `ServerRoot ${folder}`,
    ...load,
    'ServerName localhost',
    `PidFile ${folder}/apache.pid`,
    'ErrorLog /dev/null',
    `TypesConfig ${folder}/mime.types`,
    `Listen 127.0.0.1:${port}`,
    `<VirtualHost 127.0.0.1:${port}>`,
    `DocumentRoot ${documents}`,
    `Include ${root}dist-host/apache.conf`,
    '</VirtualHost>',
    `<Directory ${documents}>`,
    'Require all granted',
    '</Directory>',
  ]);
}

function startCloudflare(program: string, port: number): ChildProcess {
  const copy = join(folder, 'cloudflare');
  cpSync(join(root, 'dist'), join(copy, site.base), { recursive: true });
  if (isBelow) cpSync(join(root, 'dist/_redirects'), join(copy, '_redirects'));
  cpSync(join(root, 'dist-host/cloudflare/_headers'), join(copy, '_headers'));
  const options = ['pages', 'dev', copy, '--ip', '127.0.0.1', '--port', String(port), '--log-level', 'error'];
  return spawn(program, options, {
    stdio: 'ignore',
    cwd: folder,
    env: { ...process.env, HOME: folder, WRANGLER_SEND_METRICS: 'false', CI: '1' },
  });
}

function spawnWith(program: string, options: string[], name: string, lines: string[]): ChildProcess {
  const file = join(folder, name);
  writeFileSync(file, `${lines.join('\n')}\n`);
  // nginx would take a variable NGINX for sockets that it inherits.
  return spawn(program, [...options, file], { stdio: 'ignore', env: { PATH: process.env['PATH'], HOME: folder } });
}
