import type { APIRoute } from 'astro';
import { networkJson } from '../publish/network-feeds.ts';
import { site } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(networkJson(site), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
