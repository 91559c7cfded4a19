import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ReasonId } from '../../../src/domain/answers/reason-names.ts';
import type { Reply } from '../../../src/domain/answers/replies.ts';

const folder = new URL('../../../src/content/replies/', import.meta.url).pathname;

/** The replies as the site has them, read from their front matter. */
export const entries: readonly Reply[] = globSync('*.mdx', { cwd: folder })
  .sort()
  .map((file) => {
    const [, frontMatter = ''] = readFileSync(join(folder, file), 'utf8').split(/^---$/m);
    const {
      code,
      text,
      reason,
      answers = [],
    } = parse(frontMatter) as {
      code: string | number;
      text: string;
      reason: ReasonId;
      answers?: string[];
    };
    const also = answers.filter((answer) => /^(?:[45]\d\d )?[45](?:\.\d{1,3}){2}$/.test(answer));
    return { code: String(code), text, reason, also };
  });
