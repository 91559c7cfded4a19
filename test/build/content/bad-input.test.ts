import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Real builds of a copy of this project, which must stop. Each takes some seconds. */
const patience = 300_000;
const root = fileURLToPath(new URL('../../../', import.meta.url));
const guide = 'src/content/articles/lock-down/exchange-2007.mdx';
let copy: string;

beforeAll(() => {
  // Inside of the project, so that packages are found; the folder is ignored by git.
  mkdirSync(join(root, '.astro'), { recursive: true });
  copy = mkdtempSync(join(root, '.astro/bad-input-'));
  for (const part of ['src', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test(
  'wrong articles stop the build, and every problem is printed with file, line, what came and what was expected',
  async () => {
    const good = readFileSync(join(root, guide), 'utf8');
    writeFileSync(
      join(copy, guide),
      good.replace(/^minutes: .*$/m, 'minuts: 20').replace('<ProveIt>', '<ProveIt>\n\nAllow 199.89.0.0/21.\n'),
    );
    mkdirSync(join(copy, 'src/content/articles/lockdown'));
    writeFileSync(join(copy, 'src/content/articles/lockdown/exchange-2003.mdx'), '---\ntitle: x\n---\n\n<Step>\n');
    const { code, output } = await build();
    rmSync(join(copy, 'src/content/articles/lockdown'), { recursive: true });
    expect(code).toBe(1);
    expect(output).toContain('problems in src/content:\n');
    const factLine = lineOf(guide, 'Allow 199.89.0.0/21.');
    const keyLine = lineOf(guide, 'minuts: 20');
    expect(output).toContain(`\n${guide}:${factLine}  came 199.89.0.0/21 — expected [[block]]\n`);
    expect(output).toContain(
      `\n${guide}:${keyLine}  came the key "minuts" — expected "minutes", or another one of also, id, was, title,`,
    );
    expect(output).toContain(
      '\nsrc/content/articles/lockdown/exchange-2003.mdx:1  came the task "lockdown" in the path — expected "lock-down", or another one of ',
    );
    expect(output).toContain(
      '\nsrc/content/articles/lockdown/exchange-2003.mdx:5  came MDX that breaks off — expected a closing tag for `<Step>` (5:1)\n',
    );
  },
  patience,
);

test(
  'a link to an anchor that does not exist stops the build with the line of the article',
  async () => {
    const good = readFileSync(join(root, guide), 'utf8');
    writeFileSync(join(copy, guide), good.replace('<ProveIt>', '<ProveIt>\n\nSee [the way back](#undoo).\n'));
    const { code, output } = await build();
    expect(code).toBe(1);
    expect(output).toContain(
      `\n${guide}:${lineOf(guide, '(#undoo)')}  came the link #undoo: /lock-down/exchange-2007/ has no "undoo" (page /lock-down/exchange-2007/) — expected #undo\n`,
    );
  },
  patience,
);

test(
  'a step and a page that were published and are gone stop the build with what to write',
  async () => {
    const good = readFileSync(join(root, guide), 'utf8');
    const other = 'src/content/background/ports.mdx';
    writeFileSync(join(copy, guide), good.replace('<Step id="read-received">', '<Step id="read-received-lines">'));
    rmSync(join(copy, other));
    const { code, output } = await build();
    writeFileSync(join(copy, guide), good);
    cpSync(join(root, other), join(copy, other));
    expect(code).toBe(1);
    const line = (start: string) => `\nsrc/published.json:${lineOf('src/published.json', start)}  came`;
    expect(output).toContain(
      `${line('"/lock-down/exchange-2007/":')} no #step-read-received on /lock-down/exchange-2007/, which was published — expected it, or was: ['#step-read-received → #step-read-received-lines'] in the front matter of the article\n`,
    );
    expect(output).toContain(
      `${line('"/background/ports/":')} no page at /background/ports/, which was published — expected it, or was: ['/background/ports/'] in the front matter of the article that has its content now\n`,
    );
    expect(output).toContain(`${line('"/a/ports/":')} no page at /a/ports/, which was published — expected the "id"`);
  },
  patience,
);

function build(): Promise<{ code: number; output: string }> {
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0', NODE_ENV: 'production' };
  return new Promise((resolve) => {
    execFile(process.execPath, [astro, 'build'], { cwd: copy, env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: `${stdout}\n${stderr}` });
    });
  });
}

function lineOf(file: string, text: string): number {
  return (
    readFileSync(join(copy, file), 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1
  );
}
