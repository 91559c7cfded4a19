import type { KnownAnswers } from './known-answers.ts';

/**
 * The address of the page with a title, where that is known without the index: of a reply by its code.
 *
 * @returns None where it is not known.
 * @example addressOfTitle('550 5.7.708 Access denied', { pages: [] }) // '/replies/550-5-7-708/'
 */
export function addressOfTitle(title: string, { pages }: Pick<KnownAnswers, 'pages'>): string | undefined {
  const code = /^(?:[245]\d\d(?: [245]\.\d+\.\d+)?|[245]\.\d+\.\d+)(?= |$)/.exec(title)?.[0];
  if (code) return `/replies/${code.replace(/[ .]/g, '-')}/`;
  return pages.find((page) => page?.title === title)?.path;
}
