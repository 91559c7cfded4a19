import type { APIRoute } from 'astro';
import { networkCsv } from '../publish/network-feeds.ts';
import { site } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(networkCsv(site), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
