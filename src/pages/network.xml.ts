import type { APIRoute } from 'astro';
import { networkAtom } from '../publish/network-feeds.ts';
import { site } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(networkAtom(site), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
