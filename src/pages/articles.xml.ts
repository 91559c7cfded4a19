import type { APIRoute } from 'astro';
import { getCatalogue } from '../catalogue/get-catalogue.ts';
import { articlesAtom } from '../publish/article-feed.ts';
import { site } from '../site.ts';

export const GET: APIRoute = async () =>
  new Response(articlesAtom((await getCatalogue()).pages, site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
