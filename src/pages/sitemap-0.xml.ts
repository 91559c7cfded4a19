import type { APIRoute } from 'astro';
import { getCatalogue } from '../catalogue/get-catalogue.ts';
import { sitemap } from '../publish/sitemap.ts';
import { site } from '../site.ts';

export const GET: APIRoute = async () =>
  new Response(sitemap((await getCatalogue()).pages, site), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
