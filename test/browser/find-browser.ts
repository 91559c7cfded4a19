import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Path of a browser that is on this machine: the file that a variable names, or the first command that is on PATH.
 * Undefined where there is none.
 *
 * @param name What messages call the browser.
 * @throws Error when the variable is set and there is no file: a wrong setting is not passed over.
 */
export function findBrowser(
  name: string,
  variable: string,
  commands: readonly string[],
  environment: NodeJS.ProcessEnv,
): string | undefined {
  const chosen = environment[variable];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`$${variable} is "${chosen}", and there is no such file. Expected the path of a ${name}.`);
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => commands.map((command) => join(folder, command))).find(existsSync);
}
