import { fileURLToPath } from 'node:url';
import type { satteri } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import { Kept, keptIn } from '../cache/kept.ts';
import { surroundingsOf } from '../cache/surroundings.ts';

type Processor = ReturnType<typeof satteri>;
type Renderer = Awaited<ReturnType<NonNullable<Processor['createMdxRenderer']>>>;
type Compiled = Awaited<ReturnType<Renderer['process']>>;

/**
 * Keeps what an article becomes as a module from build to build: after an edit of one, one is read and coloured.
 *
 * @returns The processor for Astro's settings, and the integration that lets it know of a build.
 * @example markdown: { processor: keepCompiled(satteri()).processor }
 */
export function keepCompiled(processor: Processor): { processor: Processor; integration: AstroIntegration } {
  let kept: Kept<Compiled> | undefined;
  let isBuild = false;
  return {
    processor: {
      ...processor,
      async createMdxRenderer(...options) {
        const renderer = await processor.createMdxRenderer?.(...options);
        if (renderer === undefined)
          throw new Error(`Came the processor ${processor.name} — expected one that reads MDX`);
        return {
          ...renderer,
          process(content, path, frontMatter) {
            const compile = () => renderer.process(content, path, frontMatter);
            return kept === undefined ? compile() : kept.getLater([path, content, frontMatter], compile);
          },
        };
      },
    },
    integration: {
      name: 'keep-compiled',
      hooks: {
        'astro:config:setup': ({ command }) => {
          isBuild = command === 'build';
        },
        'astro:config:done': ({ config }) => {
          if (!isBuild) return;
          const root = fileURLToPath(config.root);
          kept = new Kept(keptIn(config.cacheDir), 'articles', surroundingsOf(root));
        },
        'astro:build:done': () => kept?.finish(),
      },
    },
  };
}
