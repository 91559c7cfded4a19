import type { APIRoute } from 'astro';
import { networkSchema } from '../publish/network-feeds.ts';

export const GET: APIRoute = () =>
  new Response(networkSchema(), { headers: { 'Content-Type': 'application/schema+json; charset=utf-8' } });
