import { isOwnOfPowerShell } from '../../domain/answers/powershell-cmdlets.ts';
import type { ContentFile } from '../content/content-file.ts';
import { readArticle } from '../content/read-article.ts';

/** A cmdlet or a reply that articles name. */
export interface Identifier {
  readonly name: string;
  /** The articles that name it. */
  readonly files: readonly string[];
}

/** Verb-Noun as PowerShell spells cmdlets, and not a part of "ms-Exch-SMTP-Submit". */
const cmdlet = /(?<![\w-])[A-Z][a-z]+-[A-Z][A-Za-z]{2,}(?![\w-])/g;
/** A refusal: the code of a reply with its enhanced status code (RFC 3463). */
const reply = /\b[45]\d\d[ -][45]\.\d{1,3}\.\d{1,3}\b/g;

/**
 * Identifiers in commands and `code` of at least two articles that no page claims in `answers` and that are no reply of
 * the collection: who searches for one gets some page, and no THE page. The most named first.
 *
 * @example unanswered(['a', 'b'].map((name) => new ContentFile(`src/content/background/${name}.mdx`,
 *   'Run `Get-Queue`.')))[0]?.name
 *   // 'Get-Queue'
 */
export function unanswered(files: readonly ContentFile[]): Identifier[] {
  const answered = new Set(files.flatMap(answersOf));
  const named = new Map<string, Set<string>>();
  for (const { file, text } of files) {
    for (const name of identifiersIn(text)) named.set(name, (named.get(name) ?? new Set()).add(file));
  }
  return [...named]
    .filter(([name, places]) => places.size > 1 && !answered.has(name.toLowerCase()))
    .map(([name, places]) => ({ name, files: [...places].sort() }))
    .sort((a, b) => b.files.length - a.files.length || (a.name < b.name ? -1 : 1));
}

/**
 * Identifiers that more than one page claims to be THE page for.
 *
 * @example answeredTwice(['a', 'b'].map((name) => new ContentFile(`src/content/background/${name}.mdx`,
 *   '---\nanswers: [Get-Queue]\n---\n')))[0]?.name
 *   // 'get-queue'
 */
export function answeredTwice(files: readonly ContentFile[]): Identifier[] {
  const claimed = new Map<string, string[]>();
  for (const one of files) {
    for (const name of new Set(one.list('answers').map((answer) => answer.toLowerCase()))) {
      claimed.set(name, [...(claimed.get(name) ?? []), one.file]);
    }
  }
  return [...claimed].filter(([, places]) => places.length > 1).map(([name, places]) => ({ name, files: places }));
}

function identifiersIn(text: string): Set<string> {
  const code = readArticle(text).nodes.flatMap(({ node }) =>
    node.type === 'code' || node.type === 'inlineCode' ? [node.value] : [],
  );
  return new Set(
    code.flatMap((one) => [
      ...(one.match(cmdlet) ?? []).filter((found) => !isOwnOfPowerShell(found)),
      ...(one.match(reply) ?? []).map((found) => found.replace('-', ' ')),
    ]),
  );
}

const answersOf = (one: ContentFile): string[] =>
  [...one.list('answers'), one.word('code') ?? []].flat().map((answer) => answer.toLowerCase());
