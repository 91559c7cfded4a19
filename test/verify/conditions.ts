import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Folder of the built site. */
export const dist = 'dist';

/**
 * Why nothing can be run on this machine, as sentences; empty where everything is there: Linux, root, namespaces,
 * overlays and apt.
 */
export function missingConditions(): string[] {
  if (process.platform !== 'linux') return [`This is ${process.platform}; the servers run on Linux only.`];
  const missing: string[] = [];
  if (process.getuid?.() !== 0) missing.push('This is not root, and private networks and roots need it.');
  for (const program of ['unshare', 'ip', 'apt-get', 'dpkg-deb', 'chroot']) {
    if (spawnSync('which', [program]).status !== 0) missing.push(`There is no ${program} on this machine.`);
  }
  if (missing.length > 0) return missing;
  const trial =
    'mount --make-rprivate / && mount -t tmpfs t /mnt && mkdir /mnt/u /mnt/w /mnt/r && mount -t overlay o -o lowerdir=/,upperdir=/mnt/u,workdir=/mnt/w /mnt/r && ip link add verify0 type veth peer name verify1';
  const { status, stderr } = spawnSync('unshare', ['--mount', '--uts', '--net', '--pid', '--fork', 'sh', '-c', trial], {
    encoding: 'utf8',
  });
  if (status !== 0) missing.push(`Namespaces, overlays or virtual networks are not allowed here: ${stderr.trim()}`);
  return missing;
}

/** @throws Error when there is no built site to take the fragments from. */
export function needsBuild(): void {
  if (!existsSync(`${dist}/index.html`)) throw new Error(`${dist}/ has no site — run "npm run build" first.`);
}
