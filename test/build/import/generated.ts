/** A help centre with every defect that the importer mends: many articles, each with some of them. */

/** A defect as a text, and what the receipt calls its repair. */
export interface Defect {
  readonly name: string;
  /** Put into the body of an article. */
  readonly body: string;
  readonly done?: string;
  readonly remark?: string;
}

export const defects: readonly Defect[] = [
  {
    name: 'a link broken over lines',
    body: 'See [the setup](https://support.mailroute.net/hc/en-\nus/articles/360001-Article-\n2) for more.',
    done: 'joined links that were broken over lines',
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
  { name: 'click here', body: '[Click here](https://www.example.com/).', remark: 'a link says only "Click here"' },
  {
    name: 'a broken list',
    body: '1. Open it.\n\n```\ncode\n```\n\n2. Close it.',
    done: 'joined lists that code or a picture broke',
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
  },
];

/** The files of such a help centre by path: `count` articles in four sections. */
export function* generateHelpCentre(count: number): Generator<readonly [path: string, text: string]> {
  const sections = ['a-start', '1-accounts', 'billing', 'b-servers'];
  for (const [index, section] of sections.entries())
    yield [
      `${section}/_index.md`,
      `---\ntitle: "Section ${section.slice(-5)}"\nweight: ${index}\nicon: "fas fa-book"\n---\n`,
    ];
  for (let number = 0; number < count; number += 1) {
    const section = sections[number % sections.length];
    // The call stands at the end, where it is one.
    const [defect, second] = [defects[number % defects.length], defects[(number * 5 + 2) % (defects.length - 1)]];
    const bodies = [second, defect].map((one) => one?.body);
    yield [
      `${section}/article-${number}/index.md`,
      `---\ncreated_at: 2013-01-17 03:04:24\ndate: 2021-03-02 23:43:50\ndraft: true\nparams:\n  author: Unknown\ntags: ${number % 2 ? 'null' : '[mail]'}\ntitle: Article ${number}\n---\n\nArticle ${number} begins here, and says so.\n\n${bodies.join('\n\nAnd then this.\n\n')}\n`,
    ];
  }
}
