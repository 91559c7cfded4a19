import type { z } from 'astro/zod';
import { isMap, isNode } from 'yaml';
import { articleSchema, type Kind, kinds } from '../../content.schema.ts';
import type { Site } from '../../site.ts';
import { nearest } from './nearest.ts';
import type { Article, Finding } from './read-article.ts';

type Issue = z.core.$ZodIssue;
type Schema = (typeof kinds)[Kind]['schema'];

/**
 * Checks the front matter against the schema; every finding is at the line of its key.
 *
 * @example checkFrontMatter(readArticle('---\nid: ports\ntitel: Ports\n---\n'), 'background', site).map(({ line,
 *   came }) => [line, came])[0]
 *   // [1, 'no "title"']
 */
export function checkFrontMatter({ frontMatter }: Article, kind: Kind, { servers }: Pick<Site, 'servers'>): Finding[] {
  const { schema } = kinds[kind];
  if (frontMatter === undefined) {
    return [{ line: 1, came: 'no front matter', expected: 'it between two lines "---" at the top of the file' }];
  }
  const { data, document, errors, lineAt } = frontMatter;
  if (errors.length > 0) {
    return errors.map(({ message, line }) => ({
      line,
      came: `YAML that cannot be read: ${message}`,
      expected: 'key: value, with quotation marks around a value that has a colon, a # or brackets in it',
    }));
  }
  const result = schema.safeParse(document.toJS());

  /** The key itself; for a key that is missing, the nearest thing around it. */
  const lineOf = (path: readonly PropertyKey[]): number => {
    const name = path.at(-1);
    if (name === undefined) return 1;
    const around = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const pair = isMap(around) ? around.items.find(({ key }) => isNode(key) && String(key) === name) : undefined;
    const node = isNode(pair?.key) ? pair.key : document.getIn(path, true);
    return isNode(node) && node.range ? lineAt(node.range[0]) : lineOf(path.slice(0, -1));
  };
  if (result.success) {
    const ids = servers.map(({ id }) => id);
    return Object.entries({ also: [], servers: [], ...result.data }).flatMap(([key, value]): Finding[] => {
      if (key !== 'also' && key !== 'servers') return [];
      return (value as string[]).flatMap((id, index): Finding[] => {
        if (ids.includes(id)) return [];
        const expected = `one of ${ids.join(', ')} (src/site.ts)`;
        return [{ line: lineOf([key, index]), came: `the server "${id}"`, expected }];
      });
    });
  }
  return result.error.issues.flatMap((issue): Finding[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownKey(key, issue, schema, lineOf([...issue.path, key])));
    }
    return [{ line: lineOf(issue.path), ...spell(issue, schema, valueAt(data, issue.path)) }];
  });
}

function unknownKey(key: string, { path }: Issue, schema: Schema, line: number): Finding {
  const known = Object.keys(path.length === 0 ? schema.shape : sourceSchema().shape);
  const near = nearest(key, known)[0];
  const list = `one of ${known.join(', ')}`;
  return { line, came: `the key "${key}"`, expected: near ? `"${near}", or another ${list}` : list };
}

function sourceSchema() {
  return articleSchema.shape.sources.element;
}

/** What each field looks like when it is right. */
const examples: Readonly<Record<string, string>> = {
  id: 'id: lock-2010',
  title: 'title: Lock down Exchange 2010',
  reviewed: 'reviewed: 2026-11-25',
  review_by: 'review_by: 2027-05-01',
  updated: 'updated: 2026-11-25',
  minutes: 'minutes: 45',
  temporary: 'temporary: true',
  keywords: 'keywords: [restrict port 25, spam bypasses the filter, close port 25]',
  answers: 'answers: [New-ReceiveConnector]',
  also: 'also: [exchange-2019]',
  servers: 'servers: [exchange-2016]',
  was: 'was: [/lock-down/exchange-07/]',
  changed: 'changed: { day: 2026-11-25, what: The steps for several network cards are new. }',
  sources:
    'sources: [{ title: RFC 5321, publisher: IETF, url: https://www.rfc-editor.org/rfc/rfc5321, supports: Mail uses port 25. }]',
};

/** "date" says less than "2026-11-25". */
function withExample(wanted: string, path: readonly PropertyKey[]): string {
  const example = path.length === 1 ? examples[String(path[0])] : undefined;
  const kinds: Readonly<Record<string, string>> = {
    date: 'a day',
    array: 'a list',
    object: 'fields',
    int: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    string: 'text',
  };
  const words = Object.hasOwn(kinds, wanted) ? (kinds[wanted] ?? wanted) : wanted;
  return example && Object.hasOwn(kinds, wanted) ? `${words}, such as "${example}"` : words;
}

function spell(issue: Issue, schema: Schema, value: unknown): Pick<Finding, 'came' | 'expected'> {
  const name = issue.path.map(String).join('.') || 'front matter';
  const wanted = issue.message.replace(/^(?:Invalid input: )?expected /i, '').replace(/, received .*$/, '');
  if (value === undefined)
    return { came: `no "${name}"`, expected: descriptionOf(issue.path, schema) ?? withExample(wanted, issue.path) };
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const limit = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
    if (typeof value === 'string') {
      const characters = value.length === 1 ? 'character' : 'characters';
      return { came: `"${name}" with ${value.length} ${characters}`, expected: `${limit} characters` };
    }
    if (Array.isArray(value)) return { came: `"${name}" with ${value.length} entries`, expected: limit };
    const above = issue.code === 'too_small' && issue.inclusive === false ? `more than ${issue.minimum}` : limit;
    return { came: `${name}: ${String(value)}`, expected: above };
  }
  return { came: `${name}: ${JSON.stringify(value)}`, expected: withExample(wanted, issue.path) };
}

function descriptionOf(path: readonly PropertyKey[], schema: Schema): string | undefined {
  const fields: Record<string, { description?: string | undefined } | undefined> =
    path.length === 1 ? schema.shape : path[0] === 'sources' ? sourceSchema().shape : {};
  const description = fields[String(path.at(-1))]?.description;
  if (description === undefined) return undefined;
  const example = path.length === 1 ? examples[String(path[0])] : undefined;
  return `it. ${description}${example ? ` For example "${example}"` : ''}`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}
