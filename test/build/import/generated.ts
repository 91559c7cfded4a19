/** A help centre with every defect that the importer mends: many articles, each with some of them. */
import sharp from 'sharp';
import type { Receipt } from '../../../src/build/import/receipt.ts';

/** A defect as a text, and what the receipt calls its repair. */
export interface Defect {
  readonly name: string;
  /** Put into the body of an article. */
  readonly body: string;
  readonly done?: string;
  readonly remark?: string;
  /** Other repairs that the same text needs. */
  readonly also?: readonly string[];
  /** Pictures beside the article: name, width, height. */
  readonly pictures?: readonly (readonly [name: string, width: number, height: number])[];
}

export const defects: readonly Defect[] = [
  {
    name: 'a link broken over lines',
    body: 'See [the setup](https://support.mailroute.net/hc/en-\nus/articles/360001-Article-\n2) for more.',
    done: 'joined links that were broken over lines',
    also: ['led links to articles to where those are now'],
  },
  { name: 'an autolink', body: 'Read <http://technet.microsoft.com/library/x> first.', done: 'http became https' },
  {
    name: 'a remark of HTML',
    body: '<!-- ask the author -->\n\nNext.',
    done: 'kept remarks for authors as remarks',
  },
  {
    name: 'raw brackets',
    body: 'Type <your server> and {name}.',
    done: 'kept angle brackets that are no HTML as text',
  },
  { name: 'wrapped text', body: 'One line of text\nand the next of it.', done: 'made one line of wrapped paragraphs' },
  { name: 'arrows', body: 'Go to **Tools - > Options -> Mail**.', done: 'wrote arrows of menus as >' },
  {
    name: 'a code block without a language',
    body: '```\nEHLO mail.example.com\n```\n\nThat was it.',
    done: 'gave a language to code',
  },
  { name: 'spaces of an editor', body: 'Port\u00a025 is open.', done: 'wrote spaces as spaces' },
  {
    name: 'text that was struck out',
    body: 'It costs ~~much~~ little.',
    done: 'took forms away that pages do not have',
  },
  {
    name: 'addresses at the end',
    body: 'See [the standard][one].\n\n[one]: https://www.rfc-editor.org/rfc/rfc5321',
    done: 'put addresses of links where the links are',
  },
  {
    name: 'double brackets',
    body: 'Write [[ticket]] before the subject.',
    done: 'took words in double brackets apart, which would be tokens',
  },
  {
    name: 'the company in its own name',
    body: 'MailRoute (the filter) is one; so is MailRoute(dot)net.',
    done: 'wrote facts as tokens: MailRoute became [[company]]',
  },
  {
    name: 'an old link to what a guide does now',
    body: 'Then [disable the filters](https://support.mailroute.net/hc/en-us/articles/225721448).',
    done: 'led links to articles to where those are now',
  },
  {
    name: 'an old link that nobody knows',
    body: 'Read [all about relays](https://support.mailroute.net/hc/en-us/articles/999999).',
    remark:
      'nobody knows where https://support.mailroute.net/hc/en-us/articles/999999 is now: the link searches for its words',
  },
  {
    name: 'a picture in a list',
    body: '1. Open the picture.\n\n![The card](card.png)\n\n2. Close it.',
    done: 'joined lists that code or a picture broke',
    pictures: [['card.png', 60, 40]],
  },
  {
    name: 'a picture without words',
    body: 'It looks like this:\n\n![](large.png)',
    remark: 'the picture large.png says nothing to who cannot see it: write what it shows',
    pictures: [['large.png', 4000, 1000]],
  },
  {
    name: 'a picture with the wrong ending',
    body: '![The photograph](photo.jpg)',
    done: 'named pictures after their format',
    pictures: [['photo.jpg', 50, 50]],
  },
  { name: 'click here', body: '[Click here](https://www.example.com/).', remark: 'a link says only "Click here"' },
  {
    name: 'a broken list',
    body: '1. Open it.\n\n```\ncode\n```\n\n2. Close it.',
    done: 'joined lists that code or a picture broke',
    also: ['gave a language to code'],
  },
  {
    name: 'a bold heading',
    body: '**What it costs**\n\nNothing.',
    done: 'made headings of bold paragraphs',
  },
  { name: 'an empty heading', body: '#\n\nText.', done: 'took out empty headings, and left out no level' },
  {
    name: 'escaped dots',
    body: '1\\. Open\n\n2\\. Save',
    done: 'made lists of numbers that were written by hand',
  },
  {
    name: 'bullets outside of their item',
    body: '  1. Add these:\n    * Mask\n    * Name',
    done: 'put bullets back into their numbered list',
  },
  {
    name: 'facts',
    body: 'Our network is **199.89.0.0/21**.',
    done: 'wrote facts as tokens: 199.89.0.0/21 became [[block]]',
  },
  {
    name: 'a call at the end',
    body: '[Start a free 30-day trial today.](http://mailroute.net/signup.html)\n\nContact <sales@mailroute.net> or\n<support@mailroute.net> for more information.\n\n888.485.7726',
    done: 'left the offer of a trial and the contact to the page, which ends with both',
    also: ['made one line of wrapped paragraphs'],
  },
];

/** An article that a guide of this site replaces. */
export const replaced = {
  number: 3,
  title: 'Microsoft Exchange 2013 - Locking Down the Server',
  guide: '/lock-down/exchange-2013/',
} as const;

/** Articles whose title is the defect: number → title and what the receipt remarks. */
const titles: ReadonlyMap<number, { readonly title: string; readonly remark: string }> = new Map([
  [6, { title: 'Article 5', remark: 'its title is that of another page: it became “Article 5 (Section lling)”' }],
  [
    8,
    {
      title: `Article 8: ${'all that you wanted to know and never asked about articles '.repeat(3)}`.trim(),
      remark: 'its title is too long',
    },
  ],
]);

/** The defects of one article. A call stands at the end, where it is one. */
export function defectsOf(number: number): readonly Defect[] {
  const [last, first] = [defects[number % defects.length], defects[(number * 5 + 2) % (defects.length - 1)]];
  return [first, last].filter((one) => one !== undefined).filter((one, index, all) => all.indexOf(one) === index);
}

/**
 * What a receipt of such a help centre says wrongly: a defect that it does not name once for the article that has it, or
 * one that it names for another.
 */
export function wrongNames({ entries }: Receipt): string[] {
  return entries.flatMap((entry): string[] => {
    const number = Number(/article-(\d+)/.exec(entry.source)?.[1]);
    if (entry.state === 'replaced' && number === replaced.number && entry.guide === replaced.guide) return [];
    if (entry.state === 'refused' || entry.state === 'replaced') return [`${entry.source}: ${entry.state}`];
    if (number === replaced.number) return [`${entry.source}: not replaced`];
    const own = defectsOf(number);
    const title = titles.get(number)?.remark;
    const expected = [...own.flatMap(({ done, remark, also = [] }) => [done, remark, ...also]), title];
    const wanted = new Set(expected.filter((one) => one !== undefined));
    const named = [...entry.done, ...entry.remarks];
    const missing = [...wanted].filter((one) => named.filter((line) => line.startsWith(one)).length !== 1);
    const strange = named.filter((line) => ![...wanted].some((one) => line.startsWith(one)));
    return [
      ...missing.map((one) => `${entry.source}: not named once: ${one}`),
      ...strange.map((one) => `${entry.source}: named without a reason: ${one}`),
    ];
  });
}

/** The files of such a help centre by path: `count` articles in four sections, with their pictures. */
export async function* generateHelpCentre(
  count: number,
): AsyncGenerator<readonly [path: string, content: string | Buffer]> {
  const sections = ['a-start', '1-accounts', 'billing', 'b-servers'];
  for (const [index, section] of sections.entries())
    yield [
      `${section}/_index.md`,
      `---\ntitle: "Section ${section.slice(-5)}"\nweight: ${index}\nicon: "fas fa-book"\n---\n`,
    ];
  for (let number = 0; number < count; number += 1) {
    const own = defectsOf(number);
    const folder = `${sections[number % sections.length]}/article-${number}`;
    const title = number === replaced.number ? replaced.title : (titles.get(number)?.title ?? `Article ${number}`);
    const tags = number % 2 ? 'null' : '[mail]';
    yield [
      `${folder}/index.md`,
      `---\ncreated_at: 2013-01-17 03:04:24\ndate: 2021-03-02 23:43:50\ndraft: true\nparams:\n  author: Unknown\ntags: ${tags}\ntitle: ${JSON.stringify(title)}\n---\n\nArticle ${number} begins here, and says so.\n\n${own.map(({ body }) => body).join('\n\nAnd then this.\n\n')}\n`,
    ];
    for (const [name, width, height] of own.flatMap(({ pictures = [] }) => pictures))
      yield [`${folder}/${name}`, await picture(width, height)];
  }
}

const drawn = new Map<string, Promise<Buffer>>();

function picture(width: number, height: number): Promise<Buffer> {
  const key = `${width}x${height}`;
  const one =
    drawn.get(key) ??
    sharp({ create: { width, height, channels: 3, background: '#48a' } })
      .png()
      .toBuffer();
  drawn.set(key, one);
  return one;
}
