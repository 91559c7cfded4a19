import { frontMatterOf, readArticle } from '../content/read-article.ts';
import type { Files } from './files.ts';

/** A cmdlet or a reply that articles name. */
export interface Identifier {
  readonly name: string;
  /** The articles that name it. */
  readonly files: readonly string[];
}

/** Verb-Noun as PowerShell spells cmdlets, and not a part of "ms-Exch-SMTP-Submit". */
const cmdlet = /(?<![\w-])[A-Z][a-z]+-[A-Z][A-Za-z]{2,}(?![\w-])/g;
/** Cmdlets of PowerShell itself: who looks for those looks elsewhere. */
const shell =
  /^(?:Format|Out|Select|Where|ForEach|Group|Sort|Measure|Write)-|-(?:Item|ChildItem|Date|Content|Object|Location|Service|Process|Command|Module|PSDrive|Csv|Acl)$/;
/** A refusal: the code of a reply with its enhanced status code (RFC 3463). */
const reply = /\b[45]\d\d[ -][45]\.\d{1,3}\.\d{1,3}\b/g;

/**
 * Identifiers in commands and `code` of at least two articles that no page claims in `answers` and that are no reply of
 * the collection: who searches for one gets some page, and no THE page. The most named first.
 */
export function unanswered(articles: Files): Identifier[] {
  const answered = new Set(articles.flatMap(({ text }) => answersOf(text)));
  const named = new Map<string, Set<string>>();
  for (const { file, text } of articles) {
    for (const name of identifiersIn(text)) named.set(name, (named.get(name) ?? new Set()).add(file));
  }
  return [...named]
    .filter(([name, files]) => files.size > 1 && !answered.has(name.toLowerCase()))
    .map(([name, files]) => ({ name, files: [...files].sort() }))
    .sort((a, b) => b.files.length - a.files.length || (a.name < b.name ? -1 : 1));
}

/** Identifiers that more than one page claims to be THE page for. */
export function answeredTwice(articles: Files): Identifier[] {
  const claimed = new Map<string, string[]>();
  for (const { file, text } of articles) {
    const { answers } = frontMatterOf(text);
    for (const name of Array.isArray(answers) ? new Set(answers.map((one) => String(one).toLowerCase())) : []) {
      claimed.set(name, [...(claimed.get(name) ?? []), file]);
    }
  }
  return [...claimed].filter(([, files]) => files.length > 1).map(([name, files]) => ({ name, files }));
}

function identifiersIn(text: string): Set<string> {
  const code = readArticle(text).nodes.flatMap(({ node }) =>
    node.type === 'code' || node.type === 'inlineCode' ? [node.value] : [],
  );
  return new Set(
    code.flatMap((one) => [
      ...(one.match(cmdlet) ?? []).filter((found) => !shell.test(found)),
      ...(one.match(reply) ?? []).map((found) => found.replace('-', ' ')),
    ]),
  );
}

function answersOf(text: string): string[] {
  const { answers, code } = frontMatterOf(text);
  const claimed = Array.isArray(answers) ? answers.map(String) : [];
  return (code === undefined ? claimed : [...claimed, String(code)]).map((one) => one.toLowerCase());
}
