/**
 * What an author should look at: `npm run report`. It changes nothing and never fails; time passing is no error.
 *
 * `--today=2027-12-01` takes that day for today.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readContent } from '../content/content-file.ts';
import { readEvidence } from './evidence.ts';
import { spellReport } from './spell-report.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { values } = parseArgs({ options: { today: { type: 'string' } } });
const today = values.today ?? new Date().toISOString().slice(0, 10);
if (!/^\d{4}-\d\d-\d\d$/.test(today)) throw new Error(`--today: came "${today}" — expected a day such as 2027-12-01`);

console.log(spellReport(readContent(root), readEvidence(root), today));
