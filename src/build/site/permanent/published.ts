import { nearest } from '../../content/nearest.ts';
import type { Problem } from '../../content/problem.ts';
import type { PageRecord } from '../page-record.ts';

/** The committed table of everything that has ever been published. */
export const publishedFile = 'src/published.json';

/** Every address, and the anchors on the page there. A page that only leads on has those of where it redirects. */
export type Published = ReadonlyMap<string, readonly string[]>;

/** Files for programs: their addresses are in scripts of customers. */
const data = /^[a-z][a-z0-9.-]*\.(?:json|txt|csv|xml)$/;
/** Not published: pages that are no answer, and lists that come and go with what is on them. */
const passing = /^\/(?:404\.html$|search\/$)|^\/(?:robots\.txt|sitemap[^/]*)$/;

/**
 * What can be linked on the finished site.
 *
 * @example [...readPublished([{ address: '/search/', published: [] }, { address: '/a-z/', published: ['b'] }],
 *   ['network.json', 'robots.txt'])]
 *   // [['/a-z/', ['b']], ['/network.json', []]]
 */
export function readPublished(pages: readonly PageRecord[], files: Iterable<string>): Published {
  const own = new Map(pages.map(({ address, published }) => [address, published]));
  for (const file of files) if (data.test(file)) own.set(`/${file}`, []);
  return new Map([...own].filter(([address]) => !passing.test(address)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Where every page that only leads on leads to.
 *
 * @example [...readRedirects([{ address: '/a/ports/', redirectTo: '/ports/' }, { address: '/ports/' }])]
 *   // [['/a/ports/', '/ports/']]
 */
export function readRedirects(pages: readonly PageRecord[]): ReadonlyMap<string, string> {
  return new Map(
    pages.flatMap(({ address, redirectTo }) => (redirectTo === undefined ? [] : [[address, redirectTo] as const])),
  );
}

/**
 * Finds what was published and is gone: an address with neither a page nor a way on, an anchor that its page, or the
 * page that it leads on to, does not have.
 *
 * @example findVanished(new Map([['/ports/', ['old']]]), new Map([['/ports/', []]]), new Map())[0]?.came
 *   // 'no #old on /ports/, which was published'
 */
export function findVanished(published: Published, now: Published, redirects: ReadonlyMap<string, string>): Problem[] {
  return [...published].flatMap(([address, anchors], index): Problem[] => {
    const place = { file: publishedFile, line: index + 2 };
    const there = now.get(address);
    if (there === undefined) {
      const near = nearest(
        address,
        [...now.keys()].filter((one) => !published.has(one)),
      );
      const expected = address.startsWith('/a/')
        ? `the "id" of the article as it was; or, where another article has its content now, was: ['${address}'] in the front matter of that one`
        : `it, or was: ['${address}'] in the front matter of the article that has its content now`;
      const hint = near.length > 0 ? `; is it ${near.join(' or ')} now?` : '';
      return [{ ...place, came: `no page at ${address}, which was published`, expected: expected + hint }];
    }
    const target = redirects.get(address);
    const on = target === undefined ? there : (now.get(target.replace(/#.*/, '')) ?? []);
    const page = target ?? address;
    return anchors.flatMap((anchor): Problem[] => {
      if (on.includes(anchor)) return [];
      const near = nearest(
        anchor,
        on.filter((one) => !anchors.includes(one)),
      )[0];
      return [
        {
          ...place,
          came: `no #${anchor} on ${page}, which was published`,
          expected: `it, or was: ['#${anchor} → #${near ?? 'its-new-name'}'] in the front matter of the article`,
        },
      ];
    });
  });
}

/**
 * The table with all that is new; nothing is ever taken out of it.
 *
 * @example [...withNew(new Map([['/ports/', ['old']]]), new Map([['/ports/', ['new']]]))]
 *   // [['/ports/', ['new', 'old']]]
 */
export function withNew(published: Published, now: Published): Published {
  const addresses = new Set([...published.keys(), ...now.keys()]);
  return new Map(
    [...addresses].sort().map((address) => {
      const anchors = new Set([...(published.get(address) ?? []), ...(now.get(address) ?? [])]);
      return [address, [...anchors].sort()];
    }),
  );
}

/**
 * How many addresses and anchors the table lacks.
 *
 * @example countNew(new Map([['/ports/', ['old']]]), new Map([['/ports/', ['new']], ['/tools/', []]]))
 *   // { addresses: 1, anchors: 1 }
 */
export function countNew(published: Published, now: Published): { addresses: number; anchors: number } {
  const sum = (table: Published) => [...table.values()].reduce((total, anchors) => total + anchors.length, 0);
  const all = withNew(published, now);
  return { addresses: all.size - published.size, anchors: sum(all) - sum(published) };
}

/**
 * Reads the table.
 *
 * @throws SyntaxError where it is no JSON.
 * @example [...parsePublished('{"/ports/":["old"]}')] // [['/ports/', ['old']]]
 */
export function parsePublished(text: string): Published {
  return new Map(Object.entries(JSON.parse(text) as Record<string, string[]>));
}

/**
 * The table as it is committed: a line for each address, so that a change of one is a change of one line.
 *
 * @example spellPublished(new Map([['/ports/', ['old']]])) // '{\n"/ports/": ["old"]\n}\n'
 */
export function spellPublished(published: Published): string {
  const lines = [...published].map(([address, anchors]) => `${JSON.stringify(address)}: ${JSON.stringify(anchors)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
