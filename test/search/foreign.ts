import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { seeded } from './typos.ts';

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/**
 * Pages about something else: paragraphs of the documentation of this project's dependencies, in random mixtures. They
 * share words with the site (server, port, error, list, connect …), as pages of a larger help centre would.
 *
 * The same for the same dependencies.
 */
export function foreignDocuments(count: number): string[] {
  const random = seeded(1_125);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const texts = globSync('{*,@*/*}/{README,readme,CHANGELOG,HISTORY}.md', { cwd: modules })
    .sort()
    .map((file) => readFileSync(modules + file, 'utf8').slice(0, 200_000));
  const lines = texts
    .flatMap((text) => text.split(/\n\s*\n/))
    .map((text) =>
      text
        .replace(/[<>&[\]`*#|]+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  const paragraphs = lines.filter((text) => text.length > 80 && text.length < 1500);
  const titles = lines.filter((text) => /^[A-Za-z][\w ,'-]{8,60}$/.test(text));
  return Array.from({ length: count }, (_, index) => {
    const body = Array.from({ length: 4 + Math.floor(random() * 16) }, () => `<p>${pick(paragraphs)}</p>`).join('\n');
    const title = `${pick(titles)} ${index}`;
    return `<html lang="en"><head><title>${title}</title></head><body><main data-pagefind-body><h1 data-pagefind-meta="title">${title}</h1>\n${body}</main></body></html>`;
  });
}
