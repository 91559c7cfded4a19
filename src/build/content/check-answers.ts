import { isSeq } from 'yaml';
import { isOwnOfPowerShell } from '../../domain/answers/powershell-cmdlets.ts';
import { flatten } from '../../domain/search/terms.ts';
import { isKnownCmdlet } from './cmdlets.ts';
import type { ContentFile } from './content-file.ts';
import { linesOf } from './front-matter.ts';
import type { Problem } from './problem.ts';

/** On more places than this an identifier has no page of its own: no search can put them all first. */
const mostPlaces = 3;

/** A cmdlet of Exchange or Exchange Online: a verb and a noun. */
const cmdlet =
  /\b(?:Get|Set|New|Add|Remove|Enable|Disable|Start|Stop|Connect|Test|Search|Update|Retry)-[A-Z][A-Za-z]+\d?\b/g;

/** An identifier in `answers`, and where it was written. */
interface Claim {
  readonly identifier: string;
  readonly file: string;
  readonly line: number;
}

/** A guide as its path and front matter place it. */
interface Place {
  /** The task of a guide, the code of a reply, else the file: what counts as one place for an identifier. */
  readonly place: string;
  /** Servers that the file serves; undefined for pages that are for all. */
  readonly servers: readonly string[] | undefined;
}

/**
 * Checks that whoever searches for an identifier is led to the page for it.
 *
 * Two things are wrong. A cmdlet that a guide teaches in its steps and that no `answers` claims for the same server:
 * neither this guide nor another of that server, nor a page for all servers. And an identifier that more than three
 * places claim. A place is a task, a reply code or an article: the guides of a task for other versions are one answer in
 * several editions, whether they are files of their own or pages of one file (`also`), so they count once.
 *
 * Reply codes need no claim, because a reply's page claims its code; nor do the notations of the block, which /network/
 * claims.
 *
 * @param files All files below src/content.
 * @example checkAnswers(['a', 'b', 'c', 'd'].map((name) => new ContentFile(`src/content/background/${name}.mdx`,
 *   '---\nanswers: [X1]\n---\n')))[0]?.file
 *   // 'src/content/background/d.mdx'
 */
export function checkAnswers(files: readonly ContentFile[]): Problem[] {
  const read = files.map(readPlace);
  return [...findUnanswered(read), ...findCrowded(read)];
}

interface Read extends Place {
  readonly file: string;
  readonly claims: readonly Claim[];
  /** Each cmdlet of the steps, at the line where it comes first. */
  readonly taught: ReadonlyMap<string, number>;
}

function findUnanswered(read: readonly Read[]): Problem[] {
  const byIdentifier = new Map<string, Read[]>();
  for (const one of read) {
    for (const key of new Set(one.claims.map(({ identifier }) => flatten(identifier)))) {
      byIdentifier.set(key, [...(byIdentifier.get(key) ?? []), one]);
    }
  }
  return read.flatMap(({ file, servers = [], taught }) =>
    [...taught].flatMap(([identifier, line]): Problem[] => {
      const claims = byIdentifier.get(flatten(identifier)) ?? [];
      const missing = servers.filter((server) => claims.every((one) => one.servers && !one.servers.includes(server)));
      if (missing.length === 0) return [];
      const came = `${identifier} in the steps, which no page for ${missing.join(', ')} answers`;
      const expected = `"answers: [${identifier}]" in the front matter of this guide, or of the one that is about it`;
      return [{ file, line, came, expected }];
    }),
  );
}

function findCrowded(read: readonly Read[]): Problem[] {
  const byIdentifier = new Map<string, (Claim & { place: string })[]>();
  for (const { place, claims } of read) {
    for (const claim of claims) {
      const key = flatten(claim.identifier);
      byIdentifier.set(key, [...(byIdentifier.get(key) ?? []), { ...claim, place }]);
    }
  }
  return [...byIdentifier.values()].flatMap((claims): Problem[] => {
    const places = [...new Set(claims.map(({ place }) => place))];
    if (places.length <= mostPlaces) return [];
    const first = places.slice(0, mostPlaces);
    return claims
      .filter(({ place }) => !first.includes(place))
      .map(({ file, line, identifier }) => ({
        file,
        line,
        came: `"${identifier}" in answers, as in ${first.join(', ')}`,
        expected: `it on ${mostPlaces} at the most: take it out where the page is not THE page for it`,
      }));
  });
}

function readPlace(one: ContentFile): Read {
  const { file, text, frontMatter, guide, kind } = one;
  // What cannot be read is found with the front matter.
  const answers = frontMatter?.errors.length === 0 ? frontMatter.document.get('answers', true) : undefined;
  const claims = (isSeq(answers) ? answers.items : []).map((item): Claim => {
    const { value, range } = item as { value?: unknown; range?: [number, number, number] };
    return { identifier: String(value), file, line: frontMatter?.lineAt(range?.[0] ?? 0) ?? 1 };
  });
  return {
    file,
    place: guide ? `/${guide.task}/` : kind === 'replies' ? `/replies/ ${one.word('code')}` : file,
    servers: guide?.servers,
    claims,
    taught: guide ? cmdletsInSteps(linesOf(text)) : new Map(),
  };
}

function cmdletsInSteps(lines: readonly string[]): Map<string, number> {
  const [start, end] = [lines.indexOf('<Steps>'), lines.indexOf('</Steps>')];
  const found = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    if (index <= start || index >= end) continue;
    for (const [name] of line.matchAll(cmdlet)) {
      // A misspelt one is found with the commands, and is nothing that somebody looks for.
      if (isKnownCmdlet(name) && !isOwnOfPowerShell(name) && !found.has(name)) found.set(name, index + 1);
    }
  }
  return found;
}
