/**
 * Starts nginx and Caddy with the rules in dist-host/ and asks them for one address of each sort: `npm run hosts` after
 * `npm run build`. NGINX and CADDY in the environment name the programs where they are not on the path; ports from 4481.
 *
 * A command and not a test of `npm test`, because it needs servers that the project does not bring.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
const forEver = 'max-age=31536000, immutable';

/** Address → status (or its first digit), and what Location or a header must say. */
const cases: readonly [path: string, status: number, header?: string, value?: string][] = [
  ['/', 200, 'content-type', 'text/html'],
  // nginx says 301, Caddy 308.
  ['/lock-down', 3, 'location', '/lock-down/'],
  ['/lock-down/exchange-2016/', 200, 'cache-control', 'no-cache'],
  ['/network.json', 200, 'content-type', 'json'],
  ['/nothing/here', 404, 'content-type', 'text/html'],
  ['/_redirects', 404],
  ['/_headers', 404],
  ['/a/lock-2019/', 302, 'location', '/lock-down/exchange-2019/'],
  ['/a/lock-2019', 302, 'location', '/lock-down/exchange-2019/'],
  ['/a/lock-2019/?x=1&y=%2F', 302, 'location', '/lock-down/exchange-2019/?x=1&y=%2F'],
  ['/a/550-5-7-1-unable-to-relay/?x=1', 302, 'location', '/replies/550-5-7-1/?x=1#unable-to-relay'],
  ['/a/none/', 404],
  ['/hc/en-us/articles/224059088', 301, 'location', '/lock-down/'],
  ['/hc/en-us/articles/224059088-Any-%C3%BC-words?a=b', 301, 'location', '/lock-down/?a=b'],
  ['/hc/zh-hant-tw/articles/225721448-x/comments/5', 301, 'location', '/disable-filters/'],
  ['/hc/articles/224059328', 301, 'location', '/lock-down/exchange-online/'],
  ['/HC/en-us/articles/224059248', 301, 'location', '/lock-down/exchange-2013/'],
  ['/hc/en-us/articles/2240590880', 404],
  ['/hc/en-us/articles/999999999-Something-else', 404],
  ['/hc/en-us/articles/224059088-%0d%0aSet-Cookie:x', 404],
];

const everywhere: readonly [name: string, value: RegExp][] = [
  ['content-security-policy', /^base-uri 'none'; form-action 'self'; object-src 'none'; frame-ancestors 'none'$/],
  ['x-frame-options', /^DENY$/],
  ['x-content-type-options', /^nosniff$/],
  ['strict-transport-security', /^max-age=63072000; includeSubDomains$/],
  ['referrer-policy', /^no-referrer$/],
  ['cross-origin-opener-policy', /^same-origin$/],
  ['permissions-policy', /camera=\(\)/],
];

const servers = [
  { name: 'nginx', program: process.env['NGINX'] ?? 'nginx', port: 4481, start: startNginx },
  { name: 'Caddy', program: process.env['CADDY'] ?? 'caddy', port: 4482, start: startCaddy },
];

let failed = 0;
for (const { name, program, port, start } of servers) {
  if (spawnSync(program, ['version'], { stdio: 'ignore' }).error) {
    console.log(`${name}: not looked at, there is no program ${program} here.`);
    continue;
  }
  const server = start(program, port);
  try {
    const faults = await ask(`http://127.0.0.1:${port}`);
    failed += faults.length;
    console.log([`${name}: ${cases.length} addresses, ${faults.length} faults`, ...faults].join('\n  '));
  } finally {
    server.kill();
  }
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed === 0 ? 0 : 1;

async function ask(origin: string): Promise<string[]> {
  await ready(origin);
  const faults: string[] = [];
  const home = await (await fetch(origin)).text();
  const asset = /\/_astro\/[^"]+\.js/.exec(home)?.[0] ?? '/_astro/';
  for (const [path, status, header, value = ''] of [...cases, [asset, 200, 'cache-control', forEver] as const]) {
    const answer = await fetch(origin + path, { redirect: 'manual' });
    await answer.arrayBuffer();
    if (answer.status !== status && Math.floor(answer.status / 100) !== status)
      faults.push(`${path}: came ${answer.status}, expected ${status}`);
    const came = header === undefined ? '' : (answer.headers.get(header) ?? 'none');
    const fits = header === 'location' ? came.replace(origin, '') === value : came.includes(value);
    if (!fits) faults.push(`${path}: came ${header} ${came}, expected ${value}`);
    for (const [name, pattern] of everywhere) {
      const text = answer.headers.get(name) ?? 'none';
      if (!pattern.test(text)) faults.push(`${path}: came ${name}: ${text}, expected ${pattern.source}`);
    }
  }
  return faults;
}

async function ready(origin: string): Promise<void> {
  for (let round = 0; round < 100; round += 1) {
    try {
      await fetch(origin);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`Nothing answers at ${origin}.`);
}

function startNginx(program: string, port: number): ChildProcess {
  mkdirSync(join(folder, 'logs'));
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${folder}/${one};`);
  const types = 'types { text/html html; application/json json; text/javascript js; application/xml xml; }';
  return spawnWith(program, ['-p', folder, '-e', 'stderr', '-c'], 'nginx.conf', [
    `daemon off; pid ${folder}/pid; error_log stderr; events {}`,
    `http { access_log off; ${types} ${paths.join(' ')} include ${root}dist-host/nginx-http.conf;`,
    `server { listen 127.0.0.1:${port}; root ${root}dist; include ${root}dist-host/nginx-server.conf; } }`,
  ]);
}

function startCaddy(program: string, port: number): ChildProcess {
  return spawnWith(program, ['run', '--adapter', 'caddyfile', '--config'], 'Caddyfile', [
    '{',
    '  admin off',
    '  auto_https off',
    '}',
    `http://127.0.0.1:${port} {`,
    `  root * ${root}dist`,
    `  import ${root}dist-host/Caddyfile`,
    '}',
  ]);
}

function spawnWith(program: string, options: string[], name: string, lines: string[]): ChildProcess {
  const file = join(folder, name);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return spawn(program, [...options, file], { stdio: 'ignore', env: { ...process.env, HOME: folder } });
}
