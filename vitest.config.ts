import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

// Plain projects start ten times faster than one with Astro's plugins, so only components pay for those.
const components = getViteConfig({ test: { name: 'components', include: ['test/components/**/*.test.ts'] } });

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // How long a busy machine may take, not how long it should.
          testTimeout: 60_000,
          include: ['test/{build,catalogue,domain,publish,styles,verify}/**/*.test.ts', 'test/*.test.ts'],
        },
      },
      {
        test: {
          name: 'site',
          testTimeout: 60_000,
          // They read the site and have no hooks of their own, so they share what they import: half of the work.
          isolate: false,
          include: ['test/site/**/*.test.ts'],
          globalSetup: 'test/site/needs-a-build.ts',
        },
      },
      components,
    ],
  },
});
