import { parse } from 'yaml';
import { replySlugs } from '../../domain/answers/replies.ts';
import type { Problem } from './problem.ts';
import { readArticle } from './read-article.ts';

/**
 * Checks that a reply's file is named after its code and text, because the name is its address and its anchor.
 *
 * @param articles All files below src/content; only replies are looked at.
 */
export function checkReplies(articles: readonly { readonly file: string; readonly text: string }[]): Problem[] {
  return articles.flatMap(({ file, text }): Problem[] => {
    const [, name] = /^src\/content\/replies\/([^/]+)\.mdx$/.exec(file) ?? [];
    const code = name === undefined ? undefined : codeOf(text);
    if (name === undefined || code === undefined) return [];
    const { page } = replySlugs({ code, name });
    if (name.startsWith(`${page}-`) && name.length > page.length + 1) return [];
    return [{ file, line: 1, came: `the file name ${name}.mdx`, expected: `${page}-<text in lower-case words>.mdx` }];
  });
}

function codeOf(text: string): string | undefined {
  try {
    const { code } = parse(readArticle(text).frontMatter?.text ?? '') as { code?: unknown };
    return typeof code === 'string' || typeof code === 'number' ? String(code) : undefined;
  } catch {
    return undefined;
  }
}
