/**
 * Addresses that only lead on: permanent links (/a/<id>/), which outlive titles and addresses, and the former addresses
 * of pages that were renamed.
 */
import { readFormerPlace } from '../domain/permanent/former-place.ts';
import type { Page } from './page.ts';

/** An address that leads on. */
export interface Lead {
  readonly from: string;
  readonly to: string;
  /** What is there, in words. */
  readonly name: string;
}

/**
 * Where the permanent link with this id is: "/a/lock-2016/".
 *
 * @example permanentPath('lock-2016') // '/a/lock-2016/'
 */
export const permanentPath = (id: string): string => `/a/${id}/`;

/**
 * Every permanent link, by id.
 *
 * @example permanentLinks([{ id: 'ports', path: '/background/ports/', title: 'Ports' }])
 *   // [{ id: 'ports', from: '/a/ports/', to: '/background/ports/', name: 'Ports' }]
 */
export const permanentLinks = (pages: readonly Page[]): readonly (Lead & { readonly id: string })[] =>
  pages
    .flatMap((page) => (page.id === undefined ? [] : [{ id: page.id, ...leadTo(page, permanentPath(page.id)) }]))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * Every former address of a page.
 *
 * @example formerAddresses([{ path: '/background/ports/', title: 'Ports', was: ['/background/port/'] }])
 *   // [{ from: '/background/port/', to: '/background/ports/', name: 'Ports' }]
 */
export const formerAddresses = (pages: readonly Page[]): readonly Lead[] =>
  pages.flatMap((page) =>
    page.was.flatMap((entry) => {
      const place = readFormerPlace(entry);
      if (place?.kind !== 'page') return [];
      const lead = leadTo(page, place.from);
      return [place.to === undefined ? lead : { ...lead, to: place.to }];
    }),
  );

const leadTo = (page: Page, from: string): Lead => ({
  from,
  to: page.path,
  // The name of a reply is its code and text, which is what a link in a ticket is about.
  name: page.kind === 'reply' ? page.name : page.title,
});
