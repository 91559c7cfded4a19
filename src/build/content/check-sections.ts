import { guidePaths, type Kind, everySection as sectionTags, sectionTagsOf } from '../../content.schema.ts';
import { type Article, attributeOf, type Finding, lineOf, type Placed, type Tag, tagsOf } from './read-article.ts';

const everySection: readonly string[] = sectionTags;

/** The tasks whose commands can cut off mail, or let a reader believe in a lock that is not one. */
const answeredTasks: readonly string[] = ['lock-down', 'verify', 'undo'];
const answers = { GoOn: 'what the server prints when all is well', Stop: 'what it prints when it is not' };

/**
 * Checks that an article has the sections of its kind, once and in order, and that steps are where steps belong.
 *
 * @example checkSections(readArticle('<Fix>\n\nText.\n\n</Fix>'), 'replies', '').map(({ came }) => came)
 *   // ['no <Meaning>']
 */
export function checkSections(article: Article, kind: Kind, task: string): Finding[] {
  if (article.syntaxError) return [];
  const tags = tagsOf(article);
  return [
    ...checkOrder(article, tags, sectionTagsOf(kind, task), kind),
    ...checkNesting(tags),
    ...checkPaths(tags),
    ...(answeredTasks.includes(task) ? checkAnswers(article, tags) : []),
  ];
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
    if ((node.name === 'GoOn' || node.name === 'Stop') && around !== 'Step')
      return [{ line, came, expected: `<${node.name}> directly in <Step>, after the command it is about` }];
    return [];
  });
}

/** Ways are alternatives: whoever takes one must find all of it, and the choice between them is made in the steps. */
function checkPaths(tags: readonly Placed<Tag>[]): Finding[] {
  const lists = tags.filter(({ node }) => attributeOf(node, 'path') !== undefined);
  const [first] = lists;
  if (!first) return [];
  const inSteps = lists.filter(({ inside }) => inside?.name === 'Steps').map(({ node }) => attributeOf(node, 'path'));
  const elsewhere = lists.filter(({ inside }) => inside?.name !== 'Steps');
  const missing = guidePaths.filter(({ id }) => !inSteps.includes(id));
  const astray = elsewhere.map(({ node, inside }) => ({
    line: lineOf(node),
    came: `<StepList path="${attributeOf(node, 'path')}"> in <${inside?.name}>`,
    expected: 'a path in <Steps> only: it is chosen there',
  }));
  if (astray.length > 0) return astray;
  return missing.map(({ id }) => ({
    line: lineOf(first.node),
    came: `<StepList path="${attributeOf(first.node, 'path')}"> without a list of the other way in <Steps>`,
    expected: `<StepList id="…" title="…" path="${id}"> as well, or no path`,
  }));
}

/** Whoever runs a command must know from its answer whether to go on. */
function checkAnswers({ nodes }: Article, tags: readonly Placed<Tag>[]): Finding[] {
  const steps = nodes.flatMap(({ node, inside }) =>
    node.type === 'code' && node.lang === 'powershell' && inside?.name === 'Step' ? [inside] : [],
  );
  return [...new Set(steps)].flatMap((step) =>
    Object.entries(answers)
      .filter(([name]) => !tags.some(({ node, inside }) => inside === step && node.name === name))
      .map(([name, expected]) => ({
        line: lineOf(step),
        came: `the step "${attributeOf(step, 'id')}" with a command and no <${name}>`,
        expected: `<${name}> after the command: ${expected}`,
      })),
  );
}
