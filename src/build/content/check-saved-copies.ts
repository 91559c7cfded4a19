import { type Article, type Finding, lineOf, textOf } from './read-article.ts';

/** A command that ends with the place of a saved state: "cp -p main.cf main.cf.before-lock", "nft list ruleset > x.before-lock". */
const saving =
  /^\s*(?:(?:for\b.*\bdo )?cp\b.*\s|(?:copy|save)\b.*\s|.*\bexport\b.*|.*>\s*|.*\|\s*tee\s+(?:-a\s+)?)\S*before-(?:lock|filters)\S*?(?:; done)?\s*$/m;

const keepsFormer = /\bexists?\b.*\bkeep\b.*\bskip this step\b/s;

/**
 * Finds steps that would write over the saved state in a second run. Then the copy is that of the locked server, and the
 * way back leads nowhere.
 *
 * @example checkSavedCopies(readArticle('<Step id="a">\n\nSave it.\n\n```sh\ncp a a.before-lock\n```\n\n</Step>'))[0]?.came
 *   // 'a step that writes over the copy of an earlier run'
 */
export function checkSavedCopies(article: Article): Finding[] {
  return article.nodes.flatMap(({ node, inside }): Finding[] => {
    if (node.type !== 'code' || inside?.name !== 'Step' || !saving.test(node.value)) return [];
    const said = article.nodes.filter((one) => one.inside === inside && one.node.type === 'paragraph');
    if (keepsFormer.test(said.map((one) => textOf(one.node)).join(' '))) return [];
    return [
      {
        line: lineOf(node),
        came: 'a step that writes over the copy of an earlier run',
        expected:
          'a sentence in it: If the copy exists from a run that you have not undone, keep it and skip this step.',
      },
    ];
  });
}
