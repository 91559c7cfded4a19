import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one build cost. */
export interface Cost {
  /** Seconds of all its processes, user and system. */
  readonly cpu: number;
  /** Seconds. */
  readonly wall: number;
  /** Peak of the memory of the build itself, in MB. */
  readonly peak: number;
}

/**
 * What the build runs to leave its peak and the seconds of programs that it has not waited for, such as Pagefind, which
 * `time` does not know. Those are in /proc, where there is one, until the build has ended.
 */
const leaveFigures = `const fs = require('fs');
const seconds = (pid) => {
  try {
    const [, parent, ...rest] = fs.readFileSync('/proc/' + pid + '/stat', 'utf8').replace(/^.*\\) /, '').split(' ');
    return Number(parent) === process.pid ? (Number(rest[9]) + Number(rest[10])) / 100 : 0;
  } catch {
    return 0;
  }
};
process.on('exit', () => {
  const pids = fs.existsSync('/proc') ? fs.readdirSync('/proc').filter((name) => /^\\d+$/.test(name)) : [];
  const left = pids.reduce((sum, pid) => sum + seconds(pid), 0);
  fs.writeFileSync(__dirname + '/peak', process.resourceUsage().maxRSS + ' ' + left);
});
`;

/**
 * Runs a build with this Node and measures it. Needs bash, whose `time` counts the programs that a build starts, too.
 *
 * @param folder Where it runs; it leaves `build.log` there.
 * @param command Program and arguments for Node.
 * @param limit Seconds after which the build is ended.
 * @throws Error with the end of its log when it fails.
 * @example measureBuild('copy', ['node_modules/astro/bin/astro.mjs', 'build'], 600).cpu // 14.2
 */
export function measureBuild(folder: string, command: readonly string[], limit: number): Cost {
  const [peak, hook] = [join(folder, 'peak'), join(folder, 'peak.cjs')];
  const end = `console.error('It took more than ${limit} s');process.exit(1)`;
  writeFileSync(hook, `${leaveFigures}setTimeout(() => {${end}}, ${limit * 1000}).unref();`);
  const timed = `TIMEFORMAT='%R %U %S'; time "$0" --require ./peak.cjs "$@" >build.log 2>&1`;
  const { stderr, status } = spawnSync('bash', ['-c', timed, process.execPath, ...command], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  rmSync(hook);
  if (status !== 0)
    throw new Error(`The build failed:\n${readFileSync(join(folder, 'build.log'), 'utf8').slice(-3000)}`);
  const [wall = 0, user = 0, system = 0] = stderr.trim().split(/\s+/).slice(-3).map(Number);
  const [most = 0, left = 0] = readFileSync(peak, 'utf8').split(' ').map(Number);
  return { cpu: user + system + left, wall, peak: most / 1024 };
}
