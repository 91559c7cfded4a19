/**
 * Writes a new article that builds: `npm run new`. It asks for what the command does not say:
 * `npm run new -- --kind=guide --task=lock-down --server=postfix --title="Lock down Postfix"`.
 */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { reasonNames } from '../../domain/answers/reason-names.ts';
import { site } from '../../site.ts';
import { ContentFile, readContent } from './content-file.ts';
import { draftOf, type Wanted, wantedKinds } from './draft.ts';
import { nearest } from './nearest.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const usage = `npm run new -- --kind=guide --task=lock-down --server=postfix --title="Lock down Postfix"

It asks for what is not said:
  --kind     ${wantedKinds.join(', ')}
  --title    of the article, 10 to 60 characters; of a reply, the exact text after the code
  --task     of a guide: ${site.tasks.map(({ id }) => id).join(', ')}
  --server   of a guide: its id in "servers" of src/site.ts; a new one is added there first
  --section  of a plain article: a folder, such as billing
  --code     of a reply, such as "550 5.7.1"
  --reason   of a reply: what it is about, such as relay
  --today    the day in the front matter, when it is not today's: 2026-11-28`;
const { values, problem: wrongOption } = readOptions();
const ask = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;

function readOptions() {
  const options = {
    help: { type: 'boolean' },
    kind: { type: 'string' },
    task: { type: 'string' },
    server: { type: 'string' },
    section: { type: 'string' },
    code: { type: 'string' },
    reason: { type: 'string' },
    title: { type: 'string' },
    today: { type: 'string' },
  } as const;
  try {
    return { values: parseArgs({ options }).values };
  } catch (error) {
    const [problem] = (error instanceof Error ? error.message : String(error)).split('. ');
    return { values: parseArgs({ options, args: [] }).values, problem };
  }
}

/** What the command says, else what its author types; where nobody can be asked, what is missing is named. */
async function word(
  name: Exclude<keyof typeof values, 'help'>,
  question: string,
  known?: readonly string[],
): Promise<string> {
  const list = known ? ` (${known.join(', ')})` : '';
  for (let given = values[name]; ; given = undefined) {
    const answer = (given ?? (ask ? await ask.question(`${question}${list}: `) : '')).trim();
    if (answer !== '' && (known === undefined || known.includes(answer))) return answer;
    const near = nearest(answer, known ?? [])[0];
    const expected = known
      ? `${near ? `"${near}", or another ` : ''}one of ${known.join(', ')}`
      : question.toLowerCase();
    const more = name === 'server' ? '; a new server is first added to "servers" in src/site.ts' : '';
    const problem = `--${name}: came "${answer}" — expected ${expected}${more}`;
    if (ask === undefined || given !== undefined) throw problem;
    console.log(problem);
  }
}

try {
  if (wrongOption !== undefined) throw `${wrongOption}\n\n${usage}`;
  if (values.help) console.log(usage);
  else await write();
} catch (problem) {
  // Ctrl+C or Ctrl+D at a question: the author has changed their mind.
  if (problem instanceof Error && problem.name === 'AbortError') console.error('\nNothing was written.');
  else if (typeof problem === 'string') console.error(problem);
  else throw problem;
  process.exitCode = 1;
} finally {
  ask?.close();
}

async function write(): Promise<void> {
  const kind = (await word('kind', 'What is it', wantedKinds)) as Wanted['kind'];
  const isGuide = kind === 'guide';
  const task = isGuide
    ? await word(
        'task',
        'Task',
        site.tasks.map(({ id }) => id),
      )
    : '';
  const server = isGuide
    ? await word(
        'server',
        'Server',
        site.servers.map(({ id }) => id),
      )
    : '';
  const section = kind === 'plain' ? await word('section', 'Section, as a folder: lower-case words with hyphens') : '';
  const code = kind === 'reply' ? await word('code', 'Reply code, such as 550 5.7.1') : '';
  const reason = kind === 'reply' ? await word('reason', 'What it is about', Object.keys(reasonNames)) : '';
  const title = await word('title', kind === 'reply' ? 'The exact text after the code' : 'Title, 10 to 60 characters');
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  const there = readContent(root);
  for (const { file, text } of draftOf({ kind, task, server, section, code, reason, title, today })) {
    const path = join(root, file);
    if (existsSync(path)) {
      if (file.endsWith('_section.yaml')) continue;
      throw `${file} is there already`;
    }
    const own = new ContentFile(file, text);
    const [address] = own.addresses;
    const other = there.find((one) => address !== undefined && kind !== 'reply' && one.addresses.includes(address));
    if (other) throw `${address} is the page of ${other.file}: write there`;
    const twin = there.find((one) => own.word('id') !== undefined && one.word('id') === own.word('id'));
    if (twin) throw `The id ${own.word('id')} is that of ${twin.file}: take another title`;
    mkdirSync(dirname(path), { recursive: true });
    // Whole at once: npm run dev reads what it sees.
    writeFileSync(`${path}.new`, text);
    renameSync(`${path}.new`, path);
    console.log(`${file} is written.`);
    if (address !== undefined) console.log(`npm run dev shows it at http://localhost:4321${address}`);
  }
  console.log(
    'Every "…" waits for your words: what to write is behind it, and npm run build names those that are left.',
  );
}
