import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { System } from './systems.ts';

/**
 * Downloads what a system needs, into a folder of its own; nothing is installed on this machine.
 *
 * @returns Why it could not, as a sentence; undefined when everything is there.
 */
export function download({ packages, npm }: System, folder: string): string | undefined {
  mkdirSync(join(folder, 'partial'), { recursive: true });
  if (packages.length > 0) {
    const options = [
      '-o',
      `Dir::Cache::archives=${folder}`,
      '-o',
      'Debug::NoLocking=1',
      '-o',
      'APT::Sandbox::User=root',
    ];
    const get = (...words: string[]) => spawnSync('apt-get', [...options, '-y', '-qq', ...words], { encoding: 'utf8' });
    const fetch = () => get('install', '--no-install-recommends', '--download-only', ...packages);
    let result = fetch();
    if (result.status !== 0) {
      // A fresh machine has no lists, an old one names packages that are gone.
      spawnSync('apt-get', ['update', '-qq'], { encoding: 'utf8' });
      result = fetch();
    }
    if (result.status !== 0) return `apt-get could not download ${packages.join(', ')}: ${lastLine(result.stderr)}`;
  }
  if (npm === undefined) return undefined;
  const prefix = join(folder, 'npm');
  mkdirSync(prefix, { recursive: true });
  const options = ['--prefix', prefix, '--no-audit', '--no-fund', '--no-save', '--omit=optional', '--ignore-scripts'];
  const { status, stderr } = spawnSync('npm', ['install', ...options, ...npm], { encoding: 'utf8' });
  return status === 0 ? undefined : `npm could not install ${npm.join(', ')}: ${lastLine(stderr)}`;
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';
