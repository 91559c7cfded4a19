import { type Kind, everySection as sectionTags, sectionTagsOf } from '../../content.schema.ts';
import { type Article, type Finding, lineOf, type Placed, type Tag, tagsOf } from './read-article.ts';

const everySection: readonly string[] = sectionTags;

/** Checks that an article has the sections of its kind, once and in order, and that steps are where steps belong. */
export function checkSections(article: Article, kind: Kind, task: string): Finding[] {
  if (article.syntaxError) return [];
  const tags = tagsOf(article);
  return [...checkOrder(article, tags, sectionTagsOf(kind, task), kind), ...checkNesting(tags)];
}

function checkOrder(article: Article, tags: readonly Placed<Tag>[], order: readonly string[], kind: Kind): Finding[] {
  const inOrder = order.map((tag) => `<${tag}>`).join(', ');
  const sections = tags.filter(({ node }) => everySection.includes(node.name ?? '')).map(({ node }) => node);
  const missing = order.filter((tag) => !sections.some(({ name }) => name === tag));
  const findings = missing.map((tag) => ({
    line: article.lines.length,
    came: `no <${tag}>`,
    expected: `all sections of ${kind === 'articles' ? 'a guide' : kind}: ${inOrder}`,
  }));
  let last = -1;
  const seen = new Set<string>();
  for (const section of sections) {
    const name = section.name ?? '';
    const place = order.indexOf(name);
    if (place === -1) {
      findings.push({
        line: lineOf(section),
        came: `<${name}>`,
        expected: inOrder ? `the sections of this task: ${inOrder}` : 'headings with ##',
      });
      continue;
    }
    if (seen.has(name))
      findings.push({ line: lineOf(section), came: `a second <${name}>`, expected: 'each section once' });
    else if (place < last) {
      findings.push({
        line: lineOf(section),
        came: `<${name}> after <${order[last]}>`,
        expected: `the order ${inOrder}`,
      });
    }
    seen.add(name);
    last = Math.max(last, place);
  }
  return findings;
}

function checkNesting(tags: readonly Placed<Tag>[]): Finding[] {
  return tags.flatMap(({ node, inside }): Finding[] => {
    const around = inside?.name ?? undefined;
    const came = `<${node.name}> ${around === undefined ? 'outside of every tag' : `in <${around}>`}`;
    const line = lineOf(node);
    if (everySection.includes(node.name ?? '') && around !== undefined) {
      return [{ line, came, expected: 'a section in no other tag' }];
    }
    if (node.name === 'StepList' && !everySection.includes(around ?? '')) {
      return [{ line, came, expected: '<StepList> directly in a section' }];
    }
    if (node.name === 'Step' && around !== 'StepList')
      return [{ line, came, expected: '<Step> directly in <StepList>' }];
    return [];
  });
}
