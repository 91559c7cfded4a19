import { examples, findStandIns, values } from '../../domain/values/stand-ins.ts';
import { nearest } from './nearest.ts';
import { type Article, type Finding, lineOf } from './read-article.ts';

/** Names that look like a stand-in; those that are not are listed in `ordinary`. The kinds say what to write instead. */
const suspects: readonly { readonly kind: Kind; readonly pattern: RegExp }[] = [
  // EX01, MAIL-01, SERVER1: capitals that end with a number.
  { kind: 'server', pattern: /(?<![\w.@$\\/-]|\\b)[A-Z][A-Z-]*[A-Z]\d{1,3}(?![\w-]|\.\d)/g },
  // What is before the backslash in the identity of a connector.
  { kind: 'server', pattern: /(?<=")[\w.-]+(?=\\(?!\*)[^"]*")/g },
  {
    kind: 'mailbox',
    pattern: /[\w.+*-]+@(?:[\w-]+\.)*(?:example\.[a-z]+|[\w-]+\.example|contoso\.[a-z]+|fabrikam\.[a-z]+)/gi,
  },
  {
    kind: 'host',
    pattern:
      /(?<![\w@.-])(?:[\w-]+\.)*(?:example(?:-com)?\.[a-z]+[\w.]*|[\w-]+\.(?:example|test|invalid)|(?:contoso|fabrikam|adatum|northwindtraders|yourdomain|mydomain|yourcompany)[\w-]*\.[a-z.]+|[\w-]+\.local)(?![\w-])/gi,
  },
  {
    kind: 'address',
    pattern:
      /(?<![\w.])(?:10\.0\.5|192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}(?:\/\d+)?(?![\w.]*\d)|2001:db8:[\da-f:]*(?:\/\d+)?/gi,
  },
  { kind: 'folder', pattern: /(?<![\w.])[A-Z]:\\[\w-]+(?![\w-]|\.\w)/g },
  {
    kind: 'blank',
    pattern:
      /(?<![\w$@.-])(?:(?:YOUR|MY)[-_ ]?[A-Z][\w-]*|[A-Z]+(?:[-_ ](?:NAME|NUMBER))|(?:SERVER|CONNECTOR|HOST|DOMAIN|RULE)NAME)(?![\w-])/g,
  },
  { kind: 'blank', pattern: /(?<=["\s])(?:your|my)[-_ ]?(?:server|connector|domain|host|rule|name)[\w-]*/gi },
  { kind: 'blank', pattern: /<(?:your |my )?(?:server|connector|name|domain|host|ip|address|rule)[^<>@]{0,30}>/gi },
];

type Kind = 'server' | 'mailbox' | 'host' | 'address' | 'folder' | 'blank';

/** Names of the product that have the look: settings of iRedAPD and Amavis, and a file of Fail2ban, among them. */
const ordinary =
  /^(?:TLS|SSL|SHA|MD|UTF|AES|RC|IPV|SMTP|KB|RFC|TCP|PS|HTTP|COM|SP|CU|V|SE|MX)-?\d+$|^Microsoft\.|^MYNET(?:S|WORKS)$|^jail\.local$/i;

const known = new Set([
  ...values.flatMap(({ standIns }) => standIns.map(({ text }) => text)),
  ...examples.map(({ text }) => text),
]);

/**
 * Finds names in commands that stand for something and are not on the list of src/domain/values/stand-ins.ts: the page
 * could not put the reader's value there, and the reader would meet two names for one thing.
 *
 * @example checkPlaceholders(readArticle('```sh\nping mx99.example.com\n```'))[0]?.came
 *   // '"mx99.example.com" in a command'
 */
export function checkPlaceholders(article: Article): Finding[] {
  return article.nodes.flatMap(({ node }): Finding[] => {
    if (node.type !== 'code' && node.type !== 'inlineCode') return [];
    const first = lineOf(node) + (node.type === 'code' ? 1 : 0);
    return node.value.split('\n').flatMap((line, index) =>
      placeholdersIn(line).map(({ name, kind }) => ({
        line: first + index,
        came: `"${name}" in a command`,
        expected: expectedFor(name, kind),
      })),
    );
  });
}

function placeholdersIn(line: string): { name: string; kind: Kind }[] {
  // What the list knows is taken out, so that no part of it is found again.
  let rest = line;
  for (const { start, end } of findStandIns(line)) rest = blank(rest, start, end);
  const found: { name: string; kind: Kind }[] = [];
  for (const { kind, pattern } of suspects) {
    for (const { 0: name, index } of rest.matchAll(pattern)) {
      rest = blank(rest, index, index + name.length);
      if (!known.has(name) && !ordinary.test(name)) found.push({ name, kind });
    }
  }
  return found;
}

const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

const ofKind: Readonly<Record<Kind, (type: string) => boolean>> = {
  server: (type) => type === 'server',
  mailbox: (type) => type === 'mailbox',
  host: (type) => type === 'host' || type === 'domain',
  address: (type) => type === 'address' || type === 'networks' || type === 'cloud-networks',
  folder: (type) => type === 'folder',
  blank: () => false,
};

function expectedFor(name: string, kind: Kind): string {
  const fitting = values
    .filter(({ type }) => ofKind[kind](type))
    .flatMap(({ label, standIns }) => standIns.map(({ text }) => ({ text, label })));
  const near = nearest(
    name,
    fitting.map(({ text }) => text),
  )[0];
  const list = fitting.map(({ text, label }) => `${text} (${label})`).join(', ');
  const others = 'an entry in src/domain/values/stand-ins.ts';
  if (kind === 'blank') return `NAME, NUMBER, or ${others}`;
  return near ? `${near}, or another of ${list}; or ${others}` : `one of ${list}; or ${others}`;
}
