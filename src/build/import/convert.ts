import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Site } from '../../site.ts';
import { tokenPattern } from '../../tokens.ts';
import { checkArticle } from '../content/check-article.ts';
import { ContentFile, contentFolder } from '../content/content-file.ts';
import { readArticle } from '../content/read-article.ts';
import { compareWords } from './compare-words.ts';
import { describe } from './describe.ts';
import type { ImportIndex, Place } from './import-index.ts';
import { repairLinks, withoutEmptyLinks } from './repair-links.ts';
import { type Picture, repairPictures } from './repair-pictures.ts';
import { oneLine, tablesOfBlocks } from './repair-tables.ts';
import * as repairs from './repair-tree.ts';
import { Refusal, type SourceArticle } from './source-article.ts';
import { text, textOf } from './tree.ts';
import { withoutTokens, writeArticle, writeTokens } from './write-article.ts';

/** An article as it will stand in the project, and what the receipt says of it. */
export interface Converted {
  /** From the folder of plain articles: "billing/pay-by-card.mdx". */
  readonly file: string;
  readonly text: string;
  readonly pictures: readonly Picture[];
  readonly done: readonly string[];
  readonly remarks: readonly string[];
  readonly open: readonly string[];
  /** Words that are not on the page any more, as they stood. */
  readonly removed: readonly string[];
}

/** What each repair of the tree does, as the receipt says it; in this order. */
const treeRepairs: readonly [string, (root: Root) => Root][] = [
  ['put addresses of links where the links are', repairs.inlineReferences],
  ['kept remarks for authors as remarks', repairs.keepRemarks],
  ['wrote tables as text that hold lists or headings', tablesOfBlocks],
  ['made one line of paragraphs where only a line fits', oneLine],
  ['made one line of wrapped paragraphs', repairs.unwrapLines],
  ['wrote spaces as spaces', repairs.plainSpaces],
  ['wrote arrows of menus as >', repairs.plainArrows],
  ['made headings of bold paragraphs', repairs.boldHeadings],
  ['took out empty headings, and left out no level', repairs.wholeHeadings],
  ['made lists of numbers that were written by hand', repairs.escapedLists],
  ['joined lists that code or a picture broke', repairs.wholeLists],
  ['gave a language to code', repairs.knownLanguages],
  ['took forms away that pages do not have', repairs.plainForms],
  ['took words in double brackets apart, which would be tokens', withoutTokens],
];

/**
 * Makes an article of this site from one of another, and checks it as a build would.
 *
 * @param top The folder of the import: no picture is read from outside of it.
 * @throws Refusal where it cannot be taken in.
 * @example (await convert(article, { place, index, site, top: '../help-centre' })).file
 */
export async function convert(
  article: SourceArticle,
  { place, index, site, top }: { place: Place; index: ImportIndex; site: Site; top: string },
): Promise<Converted> {
  const done = new Set(article.done);
  const remarks: string[] = [];
  const open: string[] = [];
  let root = article.body;
  for (const [name, repair] of treeRepairs) {
    const repaired = repair(root);
    if (repaired !== root) done.add(name);
    root = repaired;
  }
  const calls = repairs.withoutCalls(root);
  const titled = repairs.withoutTitle(calls.root, article.title);
  const removed = [calls.removed, titled.removed].filter((words) => words !== '');
  if (calls.removed !== '') done.add('left the offer of a trial and the contact to the page, which ends with both');
  if (titled.removed !== '') done.add('left the title to the page, which begins with it');

  // What was below the title is at the top now.
  root = titled.removed === '' ? titled.root : repairs.wholeHeadings(titled.root);

  const links = repairLinks(root, { source: article.source, index, site });
  const { folder, source, title } = article;
  const pictures = await repairPictures(links.root, { source, slug: place.slug, title, folder, top });
  for (const one of [...links.done, ...pictures.done]) done.add(one);
  remarks.push(...links.remarks, ...pictures.remarks);
  open.push(...links.open, ...pictures.open);
  const shown = withoutEmptyLinks(pictures.root);
  remarks.push(...shown.remarks);
  root = shown.root;

  if (textOf(root).trim() === '' && pictures.pictures.length === 0)
    throw new Refusal(source, ['it has no text', ...open].join('; '));

  const { guide } = place;
  const was = guide?.isKnown || place.number === undefined ? [] : formerAddresses(place.number, title);
  let added = '';
  if (guide) {
    added = 'The steps for your server are in the guide.';
    root = { ...root, children: [noteTo(guide.guide), ...root.children] };
    remarks.push(`the guide ${guide.guide} replaces it: its page says so first`);
  }
  const updated = article.updated ?? article.fileDay ?? '2000-01-01';
  if (article.updated === undefined) remarks.push(`it says no day of its last change: ${updated} is written for it`);

  const about = [
    `an article of the [[knowledge-base]] in the section “${place.sectionTitle}”`,
    'for customers of [[company]]',
  ] as const;
  const description = index.ownDescription(place, describe(article.description, title, root, about));
  const head = bareHead({
    id: place.id,
    ...(was.length > 0 ? { was } : {}),
    title: place.title,
    description,
    updated,
    ...keywordsOf(article.tags),
  });
  const bare = writeArticle(head, root);
  // Compared before facts become tokens: "1-888…" and "[[telephone]]" say the same in other words.
  const lost = lostWords(article, bare, removed, added, pictures.remarks);
  if (place.title !== title) {
    const isCut = title.length > 140;
    remarks.push(`its title ${isCut ? 'is too long' : 'is that of another page'}: it became “${place.title}”`);
    if (isCut) removed.push(`the title: ${title}`);
  }
  if (article.description !== undefined && !description.includes(article.description))
    removed.push(`the description: ${article.description}`);
  const written = writeTokens(bare, site);
  for (const one of written.done) done.add(`wrote facts as tokens: ${one}`);
  const file = `${place.section}/${place.slug}.mdx`;
  open.push(...faultsOf(file, written.text, site), ...lost);
  return { file, text: written.text, pictures: pictures.pictures, done: [...done], remarks, open, removed };
}

function faultsOf(file: string, mdx: string, site: Site): string[] {
  return checkArticle(new ContentFile(`${contentFolder}/plain/${file}`, mdx), readArticle(mdx), site)
    .filter(({ isWarning }) => !isWarning)
    .map(({ line, came, expected }) => `line ${line}: came ${came} — expected ${expected}`);
}

/** Takes words in double brackets apart, which would be tokens; those of a description that is ours are none. */
const bareHead = <Head extends object>(head: Head): Head =>
  JSON.parse(
    JSON.stringify(head, (_, value) =>
      typeof value === 'string'
        ? value.replace(tokenPattern(), (token, name) =>
            name === 'company' || name === 'knowledge-base' ? token : `[ [${name}] ]`,
          )
        : value,
    ),
  );

/** Words in are words out: what is missing or new without a reason is for a person to see. */
function lostWords(
  article: SourceArticle,
  mdx: string,
  removed: readonly string[],
  added: string,
  about: readonly string[],
) {
  let out: string;
  try {
    out = textOf(mdxToMdast(mdx, { features: { headingAttributes: true } }) as Root);
  } catch {
    // That it cannot be read is among the faults.
    return [];
  }
  // A picture that became a link has words now.
  const isLinked = about.some((one) => one.includes('it became a link'));
  const { lost, added: more } = compareWords(`${article.words}\n${added}`, `${out}\n${removed.join('\n')}`);
  return [
    ...(lost.length > 0 ? [`words were lost: ${lost.slice(0, 12).join(' ')}`] : []),
    ...(more.length > 0 && !isLinked ? [`words were added: ${more.slice(0, 12).join(' ')}`] : []),
  ];
}

const noteTo = (guide: string): Root['children'][number] =>
  ({
    type: 'blockquote',
    children: [
      {
        type: 'paragraph',
        children: [
          text('The steps for your server are in '),
          { type: 'link', url: guide, children: [text('the guide')] },
          text('.'),
        ],
      },
    ],
  }) as Root['children'][number];

/** Addresses at which the help centre had it. */
function formerAddresses(number: string, title: string): string[] {
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  const addresses = [`/hc/en-us/articles/${number}/`, `/hc/en-us/articles/${[number, ...words].join('-')}/`];
  return [...new Set(addresses)].filter((address) => address.length <= 400);
}

function keywordsOf(tags: readonly string[]): { keywords?: string[] } {
  const keywords = [...new Set(tags.map((tag) => tag.replace(/\s+/g, ' ').trim()))].filter(
    (tag) => tag.length >= 2 && tag.length <= 80,
  );
  return keywords.length > 0 ? { keywords: keywords.slice(0, 24) } : {};
}
