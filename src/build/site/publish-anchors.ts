/**
 * Puts every address and anchor of the built site on record in src/published.json: `npm run publish-anchors` after
 * `npm run build`. It adds and never removes: from then on the build stops when one of them vanishes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { site } from '../../site.ts';
import { listFiles, readPages } from './html-pages.ts';
import { recordOf } from './page-record.ts';
import { readTable } from './permanent/former-addresses.ts';
import { noAnchors } from './permanent/keep-anchors.ts';
import { countNew, publishedFile, readPublished, spellPublished, withNew } from './permanent/published.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = join(root, 'dist');
const pages = [...readPages(folder).map((page) => recordOf(page, noAnchors, site.base))];
if (pages.length === 0) throw new Error('There is no built site in dist/. Run "npm run build" first.');
const now = readPublished(pages, listFiles(folder));
const published = readTable(root);
const { addresses, anchors } = countNew(published, now);
writeFileSync(join(root, publishedFile), spellPublished(withNew(published, now)));
console.log(`${publishedFile}: ${addresses} addresses and ${anchors} anchors are new.`);
