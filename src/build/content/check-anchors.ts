import type { MdastNode } from 'satteri';
import type { Kind } from '../../content.schema.ts';
import { type Article, attributeOf, type Finding, lineOf, type Tag, tagsOf } from './read-article.ts';

/** A place of an article that a link can name. */
interface Place {
  /** As an error names it. */
  readonly what: string;
  readonly id: string;
  readonly anchor: string;
  readonly line: number;
}

type Heading = Extract<MdastNode, { type: 'heading' }>;

/**
 * Checks that all steps, parts and headings carry an anchor that is written down, so that it survives rewording.
 *
 * @example checkAnchors(readArticle('## Ports\n'), 'background')[0]?.expected
 *   // 'one after it, which never changes: ## Ports {#ports}'
 */
export function checkAnchors(article: Article, kind: Kind): Finding[] {
  const tags = tagsOf(article).map(({ node }) => node);
  // Elsewhere a heading is wrong itself, which is found with the tags.
  const depths = headingDepths(kind);
  const headings = article.nodes.flatMap(({ node }) =>
    node.type === 'heading' && depths.includes(node.depth) ? [node] : [],
  );
  const places = [...tags.flatMap(placeOfTag), ...headings.flatMap(placeOfHeading)].sort((a, b) => a.line - b.line);
  return [
    ...tags.flatMap(checkPart),
    ...headings.flatMap(checkHeading),
    ...checkDepths(headings),
    ...checkPlaces(places),
  ];
}

/**
 * The headings that an article of this kind may have; in others its sections print them.
 *
 * @example headingDepths('plain') // [2, 3, 4]
 * @example headingDepths('articles') // []
 */
export function headingDepths(kind: Kind): readonly number[] {
  if (kind === 'plain') return [2, 3, 4];
  return kind === 'background' ? [2] : [];
}

function placeOfTag(tag: Tag): Place[] {
  const id = attributeOf(tag, 'id');
  // A missing id of a step is a missing attribute, which is found with the tags.
  if (!id) return [];
  const line = lineOf(tag);
  if (tag.name === 'Step') return [{ what: 'the step id', id, anchor: `step-${id}`, line }];
  return tag.name === 'StepList' ? [{ what: 'the part id', id, anchor: id, line }] : [];
}

function placeOfHeading(heading: Heading): Place[] {
  const id = idOf(heading);
  return id === undefined ? [] : [{ what: 'the heading id', id, anchor: id, line: lineOf(heading) }];
}

function checkPart(tag: Tag): Finding[] {
  if (tag.name !== 'StepList') return [];
  const [id, title] = [attributeOf(tag, 'id'), attributeOf(tag, 'title')];
  if (Boolean(id) === Boolean(title)) return [];
  return [
    {
      line: lineOf(tag),
      came: `<StepList> with ${id ? `id="${id}"` : `title="${title}"`} alone`,
      expected: `both, the id first: <StepList id="${id || idFrom(title)}" title="…">; the id never changes, the title may`,
    },
  ];
}

function checkHeading(heading: Heading): Finding[] {
  if (idOf(heading) !== undefined) return [];
  const text = heading.children.map((child) => ('value' in child ? child.value : '')).join('');
  return [
    {
      line: lineOf(heading),
      came: `the heading "${text}" without an anchor`,
      expected: `one after it, which never changes: ${'#'.repeat(heading.depth)} ${text} {#${idFrom(text)}}`,
    },
  ];
}

/** The title of the page is the heading of the first level. */
function checkDepths(headings: readonly Heading[]): Finding[] {
  return headings.flatMap((heading, index): Finding[] => {
    const above = headings[index - 1]?.depth ?? 1;
    if (heading.depth <= above + 1) return [];
    return [
      {
        line: lineOf(heading),
        came: `a heading with ${'#'.repeat(heading.depth)} ${above === 1 ? 'directly below the title' : `below one with ${'#'.repeat(above)}`}`,
        expected: `${'#'.repeat(above + 1)}: no level is skipped`,
      },
    ];
  });
}

function checkPlaces(places: readonly Place[]): Finding[] {
  const lines = new Map<string, number>();
  return places.flatMap(({ what, id, anchor, line }): Finding[] => {
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
      return [{ line, came: `${what} "${id}"`, expected: 'lower-case words with hyphens, such as "open-console"' }];
    }
    const earlier = lines.get(anchor);
    if (earlier !== undefined) {
      return [{ line, came: `${what} "${id}" again`, expected: `an id of its own: line ${earlier} has this one` }];
    }
    lines.set(anchor, line);
    return [];
  });
}

function idOf({ data }: Heading): string | undefined {
  const id = (data as { hProperties?: { id?: unknown } } | undefined)?.hProperties?.id;
  return typeof id === 'string' ? id : undefined;
}

const idFrom = (text = ''): string =>
  text
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-') ?? 'some-words';
