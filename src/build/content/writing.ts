import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLinkTargets, targetsIn } from './check-link-targets.ts';
import { replyPagesOf } from './check-reply-links.ts';
import { ContentFile, isArticleFile } from './content-file.ts';
import { problemsIn, problemsTogether } from './find-problems.ts';
import type { Problem } from './problem.ts';
import { type Article, readArticle } from './read-article.ts';

/** Articles while somebody writes: each was read once, and only what changes is read again. */
export class Writing {
  readonly #root: string;
  readonly #files: Map<string, ContentFile>;
  readonly #articles = new WeakMap<ContentFile, Article>();

  /**
   * @param root Of the repository.
   * @param files All articles, as far as they were read already: what one file says of itself is read once.
   */
  constructor(root: string, files: readonly ContentFile[]) {
    this.#root = root;
    this.#files = new Map(files.map((one) => [one.file, one]));
  }

  /**
   * Reads one file again and checks it, with its links; none for a file that is gone, or is no article.
   *
   * @param file Path from the root of the repository, with forward slashes.
   */
  check(file: string): Problem[] {
    const path = join(this.#root, file);
    this.#files.delete(file);
    if (!isArticleFile(file) || !existsSync(path)) return [];
    const one = new ContentFile(file, readFileSync(path, 'utf8'));
    this.#files.set(file, one);
    const files = [...this.#files.values()];
    const article = this.#read(one);
    const links = checkLinkTargets(one, article, targetsIn(files), (other) => this.#read(other));
    return [
      ...problemsIn(this.#root, one, article, replyPagesOf(files)),
      ...links.map((finding) => ({ file, ...finding })),
      // Whether a guide is there twice, and an id, only all articles together tell.
      ...problemsTogether(this.#root, files).filter((problem) => problem.file === file),
    ];
  }

  #read(file: ContentFile): Article {
    const article = this.#articles.get(file) ?? readArticle(file.text, file.frontMatter);
    this.#articles.set(file, article);
    return article;
  }
}
