import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Says what is missing, once, instead of a failure in each test. */
export default function needsABuild(): void {
  if (existsSync(fileURLToPath(new URL('../../dist/index.html', import.meta.url)))) return;
  throw new Error('There is no built site in dist/ to look at. Run "npm run build" first.');
}
