import type { APIRoute } from 'astro';
import { networkText } from '../publish/network-feeds.ts';
import { site } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(networkText(site), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
