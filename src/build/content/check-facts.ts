import type { Kind } from '../../content.schema.ts';
import { values } from '../../domain/values/stand-ins.ts';
import type { Site } from '../../site.ts';
import { expectedToken, tokenPattern, tokensFrom } from '../../tokens.ts';
import { findAddresses, hasOwnSize } from './find-addresses.ts';
import { nearest } from './nearest.ts';
import { oncePer } from './once-per.ts';
import { asWarnings } from './problem.ts';
import type { Article, Finding } from './read-article.ts';

/**
 * Finds facts that an article writes down instead of naming their token, addresses of somebody else, and tokens that do
 * not exist. Addresses in a plain article are warnings: it may be about somebody else's. Reads lines, not the tree: a fact is one wherever it is, and MDX that cannot be read has lines too.
 *
 * @example checkFacts(readArticle('Allow 192.0.2.0/24.'), readSite({ ...site,
 *   blocks: ['192.0.2.0/24'] }))[0]?.expected
 *   // '[[block]]'
 */
export function checkFacts(article: Article, facts: Site, kind: Kind = 'articles'): Finding[] {
  const { tokens, names, literals, standIns } = knownFrom(facts);
  const blank = (text: string) => standIns.reduce((left, one) => left.replaceAll(one, ' '.repeat(one.length)), text);
  // Nearly always there is none, and each line would be asked for each.
  const text = blank(article.lines.join('\n'));
  const hasLiteral = literals.some(({ pattern }) => text.search(pattern) >= 0);
  return article.lines.flatMap((line, index): Finding[] => {
    // The address of a source is what it is.
    if (index + 1 < article.bodyLine && /^\s*(?:-\s+)?(?:url|formerly):/.test(line)) return [];
    const found: Omit<Finding, 'line'>[] = [];
    for (const [token, name = ''] of line.matchAll(tokenPattern())) {
      if (tokens.has(name) || (name === 'server' && index + 1 < article.bodyLine)) continue;
      const near = nearest(name, names)[0];
      const all = expectedToken(tokens);
      found.push({ came: token, expected: near ? `[[${near}]], or another ${all}` : all });
    }
    // What is found is taken out, so that no part of it is found again.
    let rest = blank(line);
    for (const { pattern, expected } of hasLiteral ? literals : []) {
      rest = rest.replace(pattern, (came) => {
        found.push({ came, expected });
        return ' '.repeat(came.length);
      });
    }
    const addresses = findAddresses(rest, facts.blocks, tokens);
    const others = kind === 'plain' ? asWarnings(addresses) : addresses;
    return [...found, ...others].map((one) => ({ line: index + 1, ...one }));
  });
}

const knownFrom = oncePer((facts: Site) => {
  const tokens = tokensFrom(facts);
  return {
    tokens,
    names: [...tokens.keys()],
    literals: literalsOf(facts),
    standIns: standInsWith(facts.company),
  };
});

interface Literal {
  readonly pattern: RegExp;
  readonly expected: string;
}

function literalsOf({ name, company, blocks, contact, mailExchanger, trial }: Site): Literal[] {
  const trialPage = trial.address.replace(/^https:\/\//, '').replace(/\/$/, '');
  return [
    { pattern: whole(contact.support), expected: '[[support]]' },
    { pattern: whole(contact.sales), expected: '[[sales]]' },
    { pattern: telephonePattern(contact.telephone), expected: '[[telephone]]' },
    {
      pattern: new RegExp(`(?:https?://)?${literally(trialPage)}/?`, 'gi'),
      expected: 'no link to the trial: the page prints one below the guide',
    },
    { pattern: whole(mailExchanger), expected: '[[mx]]' },
    {
      pattern: new RegExp(
        `\\b${trial.days}[-\\s]days?\\b(?=.*\\btrial\\b)|(?<=\\btrial\\b.*)\\b${trial.days}[-\\s]days?\\b`,
        'gi',
      ),
      expected: '[[trial-days]] days',
    },
    { pattern: whole(name), expected: '[[knowledge-base]]' },
    { pattern: whole(company), expected: '[[company]]' },
    ...blocks.filter(hasOwnSize).flatMap(({ count, prefix }): Literal[] => [
      {
        pattern: new RegExp(
          `\\b${count.toString().replace(/\B(?=(\d{3})+$)/g, '[,\\s]?')}(?=\\s+(?:IP\\s+)?(?:addresses|hosts)\\b)`,
          'gi',
        ),
        expected: '[[count]]',
      },
      { pattern: new RegExp(`(?<![\\w./])/${prefix}(?![\\w./])`, 'g'), expected: '[[block]]' },
    ]),
  ];
}

/** A stand-in such as "From MailRoute" is a name that the reader has another one for, not the company's. */
const standInsWith = (company: string): string[] =>
  values.flatMap(({ standIns }) => standIns.map(({ text }) => text)).filter((text) => text.includes(company));

/** A name that is not a part of a longer one, or of an address. */
const whole = (name: string): RegExp => new RegExp(`(?<![\\w./-])${literally(name)}(?![\\w-]|\\.\\w)`, 'gi');

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Any spelling of a North American number: +1 (555) 555-0100, 5555550100, the keypad's letters for its digits. */
function telephonePattern(telephone: string): RegExp {
  const keys = ['0', '1', '[2abc]', '[3def]', '[4ghi]', '[5jkl]', '[6mno]', '[7pqrs]', '[8tuv]', '[9wxyz]'];
  const between = '[\\s.()/\\u2010-\\u2015-]*';
  const digits = telephone.replace(/\D/g, '');
  return new RegExp(
    `(?<!\\w)(?:\\+?1${between})?\\(?${[...digits].map((digit) => keys[Number(digit)]).join(between)}(?!\\w)`,
    'gi',
  );
}
