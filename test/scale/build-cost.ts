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
  writeFileSync(
    hook,
    `process.on('exit',()=>require('fs').writeFileSync(${JSON.stringify(peak)},String(process.resourceUsage().maxRSS)));
setTimeout(()=>{console.error('It took more than ${limit} s');process.exit(1)},${limit * 1000}).unref();`,
  );
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
  return { cpu: user + system, wall, peak: Number(readFileSync(peak, 'utf8')) / 1024 };
}
