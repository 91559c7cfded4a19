/**
 * What an author should look at: `npm run report`. It changes nothing and never fails; time passing is no error.
 *
 * `npm run report -- --check-links` asks for every external link and writes the answers, with the day, into
 * src/checked-links.json. `--today=2027-12-01` takes that day for today.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readContent } from '../content/check-articles.ts';
import { type CheckedLinks, checkedLinksFile, checkLinks, externalLinks } from './external-links.ts';
import { spellReport } from './spell-report.ts';

const patience = 10_000;

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { values } = parseArgs({
  options: { 'check-links': { type: 'boolean', default: false }, today: { type: 'string' } },
});
const today = values.today ?? new Date().toISOString().slice(0, 10);
if (!/^\d{4}-\d\d-\d\d$/.test(today)) throw new Error(`--today: came "${today}" — expected a day such as 2027-12-01`);

const articles = readContent(root);
const file = join(root, checkedLinksFile);
let record = JSON.parse(readFileSync(file, 'utf8')) as CheckedLinks;
if (values['check-links']) {
  const links = externalLinks(articles);
  // Where the first few get no answer, there is no network, and the rest would only take time.
  let silent = 0;
  const result = await checkLinks(links, record, today, async (link) => {
    if (silent >= 3) return undefined;
    const status = await ask(link);
    silent = status === undefined ? silent + 1 : Number.NEGATIVE_INFINITY;
    return status;
  });
  console.log(`${result.answered} of ${links.length} links answered.`);
  if (result.answered === 0) console.log(`No network here? ${checkedLinksFile} stays as it was.`);
  else {
    record = result.record;
    writeFileSync(file, `${JSON.stringify(record, undefined, 2)}\n`);
  }
}
console.log(spellReport(articles, record, today));

async function ask(link: string): Promise<number | undefined> {
  try {
    const answer = await fetch(link, { signal: AbortSignal.timeout(patience) });
    await answer.body?.cancel();
    return answer.status;
  } catch {
    return undefined;
  }
}
