import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { surroundingsOf } from './surroundings.ts';

/**
 * Keeps rendered pages from build to build, as Astro does by the `cacheKey` of a path. Astro knows the modules of a page;
 * the keys (src/catalogue/render-key.ts) know its data and, from here, everything else.
 *
 * @example integrations: [keepRendered(), mdx()]
 */
export function keepRendered(): AstroIntegration {
  return {
    name: 'keep-rendered',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const surroundings = surroundingsOf(fileURLToPath(config.root));
        updateConfig({
          experimental: { incrementalBuild: true },
          vite: { define: { 'import.meta.env.SURROUNDINGS': JSON.stringify(surroundings) } },
        });
      },
    },
  };
}
