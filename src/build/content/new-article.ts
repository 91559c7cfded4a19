/**
 * Writes a new article that builds: `npm run new`. It asks for what the command does not say:
 * `npm run new -- --kind=guide --task=lock-down --server=postfix --title="Lock down Postfix"`.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { reasonNames } from '../../domain/answers/reason-names.ts';
import { site } from '../../site.ts';
import { ContentFile, readContent } from './content-file.ts';
import { draftOf, type Wanted, wantedKinds } from './draft.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { values } = parseArgs({
  options: {
    kind: { type: 'string' },
    task: { type: 'string' },
    server: { type: 'string' },
    section: { type: 'string' },
    code: { type: 'string' },
    reason: { type: 'string' },
    title: { type: 'string' },
    today: { type: 'string' },
  },
});
const ask = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;

/** What the command says, else what its author types; where nobody can be asked, what is missing is named. */
async function word(name: keyof typeof values, question: string, known?: readonly string[]): Promise<string> {
  const list = known ? ` (${known.join(', ')})` : '';
  for (let given = values[name]; ; given = undefined) {
    const answer = (given ?? (ask ? await ask.question(`${question}${list}: `) : '')).trim();
    if (answer !== '' && (known === undefined || known.includes(answer))) return answer;
    const problem = `--${name}: came "${answer}" — expected ${known ? `one of ${known.join(', ')}` : question.toLowerCase()}`;
    if (ask === undefined || given !== undefined) throw problem;
    console.log(problem);
  }
}

try {
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
    writeFileSync(path, text);
    console.log(`${file} is written.`);
    if (address !== undefined) console.log(`npm run dev shows it at http://localhost:4321${address}`);
  }
  console.log(
    'Every "…" waits for your words: what to write is behind it, and npm run build names those that are left.',
  );
} catch (problem) {
  if (typeof problem !== 'string') throw problem;
  console.error(problem);
  process.exitCode = 1;
} finally {
  ask?.close();
}
