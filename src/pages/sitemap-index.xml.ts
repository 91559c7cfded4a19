import type { APIRoute } from 'astro';
import { sitemapIndex } from '../publish/sitemap.ts';
import { site } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(sitemapIndex(site), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
