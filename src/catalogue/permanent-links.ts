/**
 * Addresses that only lead on: permanent links (/a/<id>/), which outlive titles and addresses, and the former addresses
 * of articles that were renamed.
 */

import { readFormerPlace } from '../domain/permanent/former-place.ts';
import { getBackground, getReplies, getSymptoms } from './articles.ts';
import { getGuides } from './guides.ts';
import { type PermanentLink, type PermanentPage, permanentPages } from './permanent-pages.ts';

/** Every permanent link of the site, by id. */
export async function getPermanentLinks(): Promise<readonly PermanentLink[]> {
  return (await getPages()).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Every former address of a page, and where it leads now. */
export async function getFormerAddresses(): Promise<readonly { from: string; now: string; title: string }[]> {
  return (await getPages()).flatMap(({ was = [], now, title }) =>
    was.flatMap((entry) => {
      const place = readFormerPlace(entry);
      return place?.kind === 'page' ? [{ from: place.from, now: place.to ?? now, title }] : [];
    }),
  );
}

async function getPages(): Promise<PermanentPage[]> {
  const guides = (await getGuides()).map(({ id, path, title, entry, server }) => ({
    id,
    now: path,
    title,
    // Once, although an article may have several pages: for its own server, after which the file is called.
    was: entry.id.endsWith(`/${server.id}`) ? entry.data.was : undefined,
  }));
  const articles = [...(await getSymptoms()), ...(await getBackground())].map(({ entry, path, title }) => {
    const { id, was } = entry.data;
    return { id, now: path, title, was };
  });
  const replies = (await getReplies()).map(({ entry, page, anchor, code, text }) => {
    const { id, was } = entry.data;
    return { id, now: `/replies/${page}/#${anchor}`, title: `${code} ${text}`, was };
  });
  return [...permanentPages, ...guides, ...articles, ...replies].map(({ was, ...page }) =>
    was === undefined ? page : { ...page, was },
  );
}
