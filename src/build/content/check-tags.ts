import { dialogs } from '../../catalogue/dialogs.ts';
import { type ArticleTag, articleTags, guidePaths, type Kind } from '../../content.schema.ts';
import { targets } from '../../domain/allow-list/outputs.ts';
import { headingDepths } from './check-anchors.ts';
import { codeLanguages } from './code-highlighting.ts';
import { nearest } from './nearest.ts';
import { type Article, attributeOf, type Finding, lineOf, type Tag, tagsOf } from './read-article.ts';

interface Attribute {
  readonly name: string;
  readonly required: boolean;
  /** All values it may have; left out where any text will do. */
  readonly values?: readonly string[];
  /** Its component fills tokens. */
  readonly takesTokens?: boolean;
}

/** The attributes each tag takes; the others take none. */
const attributes: Partial<Record<ArticleTag, readonly Attribute[]>> = {
  Step: [
    { name: 'id', required: true },
    { name: 'only', required: false },
  ],
  StepList: [
    { name: 'id', required: false },
    { name: 'title', required: false, takesTokens: true },
    { name: 'path', required: false, values: guidePaths.map(({ id }) => id) },
  ],
  Dialog: [{ name: 'name', required: true, values: Object.keys(dialogs) }],
  AllowList: [{ name: 'target', required: true, values: targets.map(({ id }) => id) }],
};

/**
 * Checks tags and their attributes, and what MDX would allow but an article must not hold: code, HTML, headings.
 *
 * @example checkTags(readArticle('<script />'), 'articles')[0]?.came // 'the HTML tag <script>'
 */
export function checkTags(article: Article, kind: Kind): Finding[] {
  return [
    ...tagsOf(article).flatMap(({ node }) => checkTag(node)),
    ...article.nodes.flatMap(({ node }): Finding[] => {
      const line = lineOf(node);
      switch (node.type) {
        case 'mdxjsEsm':
          return [
            { line, came: `"${firstLine(node.value)}"`, expected: 'no import or export: the tags are there already' },
          ];
        case 'mdxFlowExpression':
        case 'mdxTextExpression':
          if (/^\s*(\/\*.*\*\/\s*)?$/s.test(node.value)) return [];
          return [
            { line, came: `the expression {${firstLine(node.value)}}`, expected: 'text; a bare brace is written \\{' },
          ];
        case 'heading':
          if (headingDepths(kind).includes(node.depth)) return [];
          return [
            {
              line,
              came: `a heading with ${'#'.repeat(node.depth)}`,
              expected:
                headingDepths(kind).length > 0
                  ? 'one with ##: the title stands above it'
                  : 'none: a section tag prints its own, <StepList id="…" title="…"> the ones below',
            },
          ];
        case 'image':
          if (node.alt?.trim()) return [];
          return [{ line, came: `the image ${node.url} without text`, expected: '![what the picture shows](address)' }];
        case 'code':
          return checkFence(node.lang ?? '', line);
        default:
          return [];
      }
    }),
  ];
}

function checkTag(tag: Tag): Finding[] {
  const line = lineOf(tag);
  const { name } = tag;
  const all = `one of ${articleTags.map((one) => `<${one}>`).join(', ')}`;
  if (name === null || name === undefined) return [{ line, came: 'the tag <>', expected: all }];
  if (/^[a-z]/.test(name)) return [{ line, came: `the HTML tag <${name}>`, expected: `Markdown, or ${all}` }];
  const known = articleTags.find((one) => one === name);
  if (known === undefined) {
    const near = nearest(name, articleTags)[0];
    return [{ line, came: `the tag <${name}>`, expected: near ? `<${near}>, or another ${all}` : all }];
  }
  return checkAttributes(tag, known);
}

function checkAttributes(tag: Tag, name: ArticleTag): Finding[] {
  const line = lineOf(tag);
  const known = attributes[name] ?? [];
  const shape = `<${name}${known.map((one) => ` ${one.name}="…"`).join('')}>`;
  const missing = known.filter((one) => one.required && !attributeOf(tag, one.name)?.trim());
  return [
    ...missing.map((one): Finding => ({ line, came: `<${name}> without ${one.name}`, expected: shape })),
    ...tag.attributes.flatMap((attribute): Finding[] => {
      if (attribute.type !== 'mdxJsxAttribute') return [{ line, came: `<${name} {…}>`, expected: shape }];
      const came = `<${name} ${attribute.name}>`;
      const definition = known.find((one) => one.name === attribute.name);
      if (!definition) return [{ line, came, expected: shape }];
      if (typeof attribute.value === 'object') return [{ line, came: `${came} with code`, expected: shape }];
      if (definition.values && !definition.values.includes(attribute.value ?? '')) {
        const value = `<${name} ${attribute.name}="${attribute.value}">`;
        return [{ line, came: value, expected: `one of ${definition.values.join(', ')}` }];
      }
      if (!attribute.value?.includes('[[') || definition.takesTokens) return [];
      return [
        {
          line,
          came: `${came} with a token`,
          expected: 'plain text: tokens are filled in the title of a StepList only',
        },
      ];
    }),
  ];
}

function checkFence(language: string, line: number): Finding[] {
  const list = `one of ${codeLanguages.join(', ')}`;
  if (language === '')
    return [{ line, came: 'code without a language', expected: `${list} after the three backticks` }];
  if (codeLanguages.some((one) => one === language)) return [];
  return [{ line, came: `code in the language "${language}"`, expected: list }];
}

const firstLine = (text: string): string => text.trim().split('\n')[0] ?? '';
