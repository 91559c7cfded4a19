import type { APIRoute } from 'astro';
import { articlesAtom, getFeedEntries } from '../publish/article-feed.ts';

export const GET: APIRoute = async () =>
  new Response(articlesAtom(await getFeedEntries()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
