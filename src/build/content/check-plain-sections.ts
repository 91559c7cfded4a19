import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { plainSectionSchema } from '../../content.schema.ts';
import { isBlank, spell } from './check-draft.ts';
import { type ContentFile, contentFolder } from './content-file.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

const example = 'such as "title: Billing" and "description: …" with 70 to 160 characters';

/**
 * Checks that every folder with plain articles says what its section is called, and that the sections above it exist.
 *
 * @param root Of the repository.
 * @param files All files below src/content; only plain articles are looked at.
 * @example checkPlainSections('/nowhere', [new ContentFile('src/content/plain/billing/invoices.mdx', '')])[0]?.came
 *   // 'no such file'
 */
export function checkPlainSections(root: string, files: readonly ContentFile[]): Problem[] {
  const folders = new Set(files.flatMap(({ kind, folders: [id] }) => (kind === 'plain' && id ? [id] : [])));
  const above = new Map<string, string | undefined>();
  const drafts: Problem[] = [];
  const wrong = [...folders].flatMap((id) => readSection(id));
  return [...wrong, ...drafts, ...[...above.keys()].flatMap(checkAbove)];

  function readSection(id: string): Problem[] {
    if (above.has(id)) return [];
    const file = fileOf(id);
    if (!existsSync(join(root, file))) return [{ file, line: 1, came: 'no such file', expected: `it, ${example}` }];
    let data: unknown;
    try {
      data = parse(readFileSync(join(root, file), 'utf8'));
    } catch (error) {
      const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
      return [{ file, line: 1, came: `YAML that cannot be read: ${message}`, expected: `key: value, ${example}` }];
    }
    const read = plainSectionSchema.safeParse(data);
    if (!read.success) {
      return read.error.issues.map(({ path, message }) => {
        return {
          file,
          line: 1,
          came: `"${path.join('.') || 'the file'}": ${message}`,
          expected: `all fields, ${example}`,
        };
      });
    }
    above.set(id, read.data.above);
    const blanks = Object.entries(read.data).filter(([, value]) => typeof value === 'string' && isBlank(value));
    drafts.push(
      ...blanks.map(([key, value]) => ({ file, line: 1, ...spell(`"${key}"`, String(value)), isDraft: true })),
    );
    return read.data.above === undefined || !existsSync(join(root, fileOf(read.data.above)))
      ? []
      : readSection(read.data.above);
  }

  function checkAbove(id: string): Problem[] {
    const seen = [id];
    for (let next = above.get(id); next !== undefined; next = above.get(next)) {
      const file = fileOf(id);
      if (seen.includes(next)) {
        return [{ file, line: 1, came: `above: ${next}, which leads back here`, expected: 'a way to the top' }];
      }
      if (!above.has(next)) {
        const near = nearest(next, above.keys())[0];
        return [{ file, line: 1, came: `above: ${next}`, expected: near ?? 'the folder of another section' }];
      }
      seen.push(next);
    }
    return [];
  }
}

const fileOf = (id: string): string => `${contentFolder}/plain/${id}/_section.yaml`;
