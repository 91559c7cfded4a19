/**
 * Moves a help centre in: `npm run import -- <folder or file>`. It ends with 0 where everything was written, and with 1
 * where something was refused; the receipt says what and why.
 */
import { existsSync, globSync, lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { site } from '../../site.ts';
import { contentFolder } from '../content/content-file.ts';
import { importAll } from './import-all.ts';
import { slugOf } from './import-index.ts';
import { readOtherPages } from './other-pages.ts';
import { readHtmlFolder } from './read-html-folder.ts';
import { readHugo } from './read-hugo.ts';
import { readZendesk } from './read-zendesk.ts';
import { receiptJson, spellReceipt, totalsOf } from './receipt.ts';

const usage = `npm run import -- <folder or file>
  --dry-run          write nothing, and print what would be
  --out=<folder>     where plain articles are (${contentFolder}/plain)
  --section=<name>   one section for all of them
  --as=<form>        hugo (Markdown), zendesk (articles.json) or html, where the endings do not tell
  --drafts           also drafts, where other articles are none
  --replaced         also articles that a guide replaces, with a link to it
  --locale=<name>    of Zendesk: the language that is taken (en-us)
  --not-public       of Zendesk: also what not everybody may read
  --force            write over files that say something else
  --receipt=<folder> where the receipt goes (.astro/import)`;

const root = fileURLToPath(new URL('../../../', import.meta.url));
const options = {
  help: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  out: { type: 'string' },
  section: { type: 'string' },
  as: { type: 'string' },
  drafts: { type: 'boolean', default: false },
  replaced: { type: 'boolean', default: false },
  locale: { type: 'string', default: 'en-us' },
  'not-public': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  receipt: { type: 'string' },
} as const;
const { values, positionals } = readOptions();

function readOptions() {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    const [problem] = (error instanceof Error ? error.message : String(error)).split('. ');
    console.error(`Import: ${problem}.\n\n${usage}`);
    process.exit(2);
  }
}

const [given, ...more] = positionals;
if (values.help) {
  console.log(usage);
  process.exit(0);
}
if (given === undefined || more.length > 0 || !existsSync(given)) {
  console.error(`Import: came ${given ?? 'nothing'} — expected one folder or file that is there.\n\n${usage}`);
  process.exit(2);
}
const path = resolve(given);
const form = values.as ?? formOf(path);
const readers = {
  hugo: () => readHugo(path),
  zendesk: () => readZendesk(path, { locale: values.locale.toLowerCase(), isAll: values['not-public'] }),
  html: () => readHtmlFolder(path),
};
if (!Object.hasOwn(readers, form)) {
  console.error(`--as: came "${form}" — expected hugo, zendesk or html.`);
  process.exit(2);
}
const out = resolve(values.out ?? join(root, contentFolder, 'plain'));
const receipt = await importAll({
  read: readers[form as keyof typeof readers],
  top: lstatSync(path).isDirectory() ? path : dirname(path),
  out,
  isDry: values['dry-run'],
  isForced: values.force,
  section: values.section === undefined ? undefined : slugOf(values.section) || undefined,
  hasDrafts: values.drafts,
  keepsReplaced: values.replaced,
  // A trial in another folder leads no address of this site.
  formerFile: values.out === undefined ? join(root, 'src/former-articles.json') : undefined,
  others: readOtherPages(root),
  site,
  ...(process.stderr.isTTY && !process.env['CI'] ? { onProgress: showProgress } : {}),
});
const folder = resolve(values.receipt ?? join(root, '.astro/import'));
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'receipt.json'), receiptJson(receipt));
writeFileSync(join(folder, 'receipt.md'), `${spellReceipt(receipt, true)}\n`);
console.log(spellReceipt(receipt, false));
console.log(`\nThe whole receipt: ${relative(process.cwd(), join(folder, 'receipt.md'))}, and receipt.json beside it.`);
process.exitCode = totalsOf(receipt).refused > 0 ? 1 : 0;

function formOf(from: string): string {
  const has = (ending: string) =>
    lstatSync(from).isDirectory()
      ? globSync(`**/*.${ending}`, { cwd: from }).length > 0
      : extname(from).toLowerCase() === `.${ending}`;
  if (has('md') || has('markdown') || has('txt')) return 'hugo';
  if (has('json')) return 'zendesk';
  return 'html';
}

function showProgress(done: number, all: number): void {
  if (done % 20 === 0 || done === all) process.stderr.write(`\r${done} of ${all} articles${done === all ? '\n' : ''}`);
}
