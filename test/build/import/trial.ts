import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { importAll } from '../../../src/build/import/import-all.ts';
import { readHugo } from '../../../src/build/import/read-hugo.ts';
import { readZendesk } from '../../../src/build/import/read-zendesk.ts';
import { type Receipt, takenOf } from '../../../src/build/import/receipt.ts';
import type { Found } from '../../../src/build/import/source-article.ts';
import { site } from '../../../src/site.ts';

/** A folder of its own for each test: what is imported is in `from`, what is written in `out`. */
export let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'import-'));
});
afterEach(() => rmSync(root, { recursive: true }));

export const from = () => join(root, 'from');
export const out = () => join(root, 'out');

export function put(path: string, text: string | Buffer): void {
  const file = join(from(), path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

export const run = (
  more: Partial<Parameters<typeof importAll>[0]> = {},
  read: () => Iterable<Found> = () => readHugo(from()),
) =>
  importAll({
    read,
    top: from(),
    out: out(),
    isDry: false,
    isForced: false,
    section: undefined,
    hasDrafts: false,
    keepsReplaced: false,
    formerFile: undefined,
    others: { ids: new Map(), titles: new Map(), guides: new Set(['/lock-down/', '/lock-down/exchange-2013/']) },
    site,
    ...more,
  });

export const taken = ({ entries }: Receipt) => takenOf(entries);
export const reasons = ({ entries }: Receipt): Record<string, string> =>
  Object.fromEntries(entries.flatMap((one) => (one.state === 'refused' ? [[one.source, one.reason]] : [])));
export const page = (path: string): string => readFileSync(join(out(), path), 'utf8');
export const article = (head: string, body: string): string =>
  `---\n${head}\ndate: 2021-03-02 23:43:50\n---\n\n${body}\n`;

/** Imports what Zendesk answered. */
export const runZendesk = (isAll = false) => run({}, () => readZendesk(from(), { locale: 'en-us', isAll }));
