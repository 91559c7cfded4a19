import { guideId, shortServerId } from '../../domain/permanent/permanent-id.ts';
import type { ContentFile } from './content-file.ts';
import { linesOf } from './front-matter.ts';
import type { Problem } from './problem.ts';

/** The permanent id of a page, and where it is written. */
interface PermanentId {
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

/**
 * Checks that no two pages share a permanent id, whatever kind they are, and that the id of a guide ends with its
 * server, so that the pages of the other servers of the article have ids too.
 *
 * @param files All files below src/content.
 * @param others Ids that pages without an article have.
 * @example checkPermanentIds([new ContentFile('src/content/background/ports.mdx', '---\nid: block\n---\n')],
 *   [{ id: 'block' }])[0]?.came
 *   // 'the permanent id "block" again'
 */
export function checkPermanentIds(
  files: readonly ContentFile[],
  others: readonly { readonly id?: string | undefined }[] = [],
): Problem[] {
  const first = new Map(
    others.flatMap(({ id }): [string, PermanentId][] =>
      id === undefined ? [] : [[id, { id, file: 'src/catalogue/fixed-pages.ts', line: 1 }]],
    ),
  );
  return files.flatMap((one) => {
    const { problem, ids } = idsOf(one);
    return [
      ...(problem ? [problem] : []),
      ...ids.flatMap((one): Problem[] => {
        const earlier = first.get(one.id);
        first.set(one.id, earlier ?? one);
        if (earlier === undefined) return [];
        const { file, line } = one;
        const expected = `one of its own: ${earlier.file}:${earlier.line} has this one`;
        return [{ file, line, came: `the permanent id "${one.id}" again`, expected }];
      }),
    ];
  });
}

function idsOf({ file, text, data, guide }: ContentFile): { problem?: Problem; ids: PermanentId[] } {
  const { id } = data;
  // A missing or misspelt id is found with the front matter.
  if (typeof id !== 'string') return { ids: [] };
  const line = linesOf(text).findIndex((one) => /^id\s*:/.test(one)) + 1;
  if (guide === undefined) return { ids: [{ id, file, line }] };
  const { server, servers } = guide;
  const end = `-${shortServerId(server)}`;
  if (!id.endsWith(end) || id === end) {
    const stem = id.replace(/-[^-]*$/, '');
    return {
      problem: { file, line, came: `the permanent id "${id}"`, expected: `one that ends with "${end}": ${stem}${end}` },
      ids: [],
    };
  }
  return { ids: servers.map((one) => ({ id: guideId(id, server, one), file, line })) };
}
