import type { ContentFile } from './content-file.ts';
import type { Problem } from './problem.ts';

/**
 * Checks that a reply's file is named after its code and text, because the name is its address and its anchor.
 *
 * @param files All files below src/content; only replies are looked at.
 * @example checkReplies([new ContentFile('src/content/replies/550.mdx',
 *   '---\ncode: 550 5.7.1\ntext: Unable to relay\n---\n')])[0]?.expected
 *   // '550-5-7-1-<text in lower-case words>.mdx'
 */
export function checkReplies(files: readonly ContentFile[]): Problem[] {
  return files.flatMap(({ file, name = '', reply }): Problem[] => {
    if (reply === undefined) return [];
    const { page } = reply;
    if (name.startsWith(`${page}-`) && name.length > page.length + 1) return [];
    return [{ file, line: 1, came: `the file name ${name}.mdx`, expected: `${page}-<text in lower-case words>.mdx` }];
  });
}
