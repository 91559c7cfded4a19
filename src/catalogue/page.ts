import type { CollectionEntry } from 'astro:content';
import type { Server, Task } from '../site.ts';

/** What every page of the catalogue says of itself. Texts have their tokens filled. */
export interface PageFacts {
  /** Path of the page, with both slashes; that of a reply has its anchor after it: "/replies/550-5-7-1/#unable-to-relay". */
  readonly path: string;
  /** Permanent name: /a/<id>/ leads to the page. Pages that nobody writes a ticket about have none. */
  readonly id?: string | undefined;
  /** What menus call it. */
  readonly name: string;
  readonly title: string;
  /** One or two sentences for search engines. */
  readonly description: string;
  /** The same where lists of pages show it. */
  readonly summary: string;
  /** The page above it, as breadcrumbs and filters of the search name it. */
  readonly section?: Section | undefined;
  /** What tells it from pages with the same title: the server of a guide, the code of a reply. */
  readonly badge?: string | undefined;
  /** Words that readers search for. */
  readonly keywords: readonly string[];
  /** Identifiers that it is THE page for. */
  readonly answers: readonly string[];
  /** Former addresses and anchors, as the front matter of an article has them. */
  readonly was: readonly string[];
  /** It is in the list from A to Z, and the search knows its title. */
  readonly isListed: boolean;
  /** It is in the sitemap: a page, not a place on one. */
  readonly isIndexed: boolean;
}

/** A page that others are below. */
export interface Section {
  readonly path: string;
  readonly name: string;
}

/** A page without an article: the home page, the chooser of a task, the page of a section, a tool. */
export interface FixedPage extends PageFacts {
  readonly kind: 'home' | 'task' | 'section' | 'tool';
  /** Other sites may show its tool in a frame. */
  readonly embed?: Embed | undefined;
}

/** A tool in a frame. */
export interface Embed {
  readonly path: string;
  readonly description: string;
  /** Folder of src/components with its Tool.astro. */
  readonly folder: string;
}

interface ArticlePage extends PageFacts {
  readonly id: string;
  readonly section: Section;
  /** Name of its picture in /share/. */
  readonly image: string;
  /** ISO day of its last change or review, whichever is later. */
  readonly modified: string;
  /** What a reader should know of its last change. */
  readonly change?: string | undefined;
}

/** One task for one server: the article with the facts it belongs to. */
export interface Guide extends ArticlePage {
  readonly kind: 'guide';
  readonly entry: CollectionEntry<'articles'>;
  readonly task: Task;
  readonly server: Server;
  readonly outcome: string;
}

/** A page about a symptom or a piece of background. */
export interface Article extends ArticlePage {
  readonly kind: 'symptom' | 'background';
  readonly entry: CollectionEntry<'troubleshooting'> | CollectionEntry<'background'>;
}

/** A plain article: whatever a help centre holds that is no guide. */
export interface PlainArticle extends ArticlePage {
  readonly kind: 'plain';
  readonly entry: CollectionEntry<'plain'>;
}

/** The page of a section of plain articles. */
export interface PlainSection extends PageFacts {
  readonly kind: 'plain-section';
  /** The sections below it, in their order. */
  readonly sections: readonly PlainSection[];
  /** By title. */
  readonly articles: readonly PlainArticle[];
}

/** One documented SMTP reply: a place on the page of its code. Its name is code and text, its title what happened. */
export interface Reply extends Omit<ArticlePage, 'image'> {
  readonly kind: 'reply';
  readonly entry: CollectionEntry<'replies'>;
  /** Its anchor on the page of its code. */
  readonly anchor: string;
  readonly code: string;
  readonly text: string;
  /** Other codes that are printed with this text. */
  readonly also: readonly string[];
  /** What to do first, as plain text; left out where that depends on the case. */
  readonly firstStep?: string | undefined;
}

/** The page of all replies with one code. */
export interface CodePage extends Omit<ArticlePage, 'id'> {
  readonly kind: 'code';
  /** Its replies have permanent names of their own. */
  readonly id?: undefined;
  readonly code: string;
  /** Last part of its address: "550-5-7-1". */
  readonly slug: string;
  /** By text; at least one. */
  readonly replies: readonly [Reply, ...Reply[]];
  /** The one that changed last, or was reviewed last. */
  readonly latest: Reply;
}

export type Page = FixedPage | Guide | Article | PlainArticle | PlainSection | CodePage | Reply;
