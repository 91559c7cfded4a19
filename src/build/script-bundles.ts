import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Modules that are sent as one file, where the bundler would cut them along who needs which. */
export interface ScriptBundle {
  readonly name: string;
  /** Paths from the root of the repository. */
  readonly modules: readonly string[];
}

export const scriptBundles: readonly ScriptBundle[] = [
  {
    // What every page fetches beside its own.
    name: 'shared',
    modules: [
      'src/browser/adopt-style.ts',
      // The home page has no tool, and would fetch what tools share for these two alone.
      'src/browser/find.ts',
      // With what it imports it is smaller in one file than beside it.
      'src/browser/late-tool.ts',
      'src/browser/load.ts',
      'src/browser/make.ts',
      'src/components/CopyButton/CopyButton.client.ts',
      'src/components/Search/finder.client.ts',
      'src/components/Search/warm.client.ts',
    ],
  },
];

/**
 * The bundles as the bundler wants them.
 *
 * @param root The folder of the repository.
 * @throws Error for a module that does not exist: it was moved, and its bundle would be cut up without a word.
 * @example bundleGroups('/nowhere', []) // []
 */
export function bundleGroups(
  root: string,
  bundles: readonly ScriptBundle[] = scriptBundles,
): { name: string; test: (id: string) => boolean }[] {
  return bundles.map(({ name, modules }) => {
    const gone = modules.find((module) => !existsSync(join(root, module)));
    if (gone !== undefined) {
      throw new Error(`src/build/script-bundles.ts: came ${gone} in "${name}" — expected a file that exists`);
    }
    const paths = new Set(modules.map((module) => join(root, module).replaceAll('\\', '/')));
    return { name, test: (id) => paths.has(id.replaceAll('\\', '/').replace(/\?.*/, '')) };
  });
}
