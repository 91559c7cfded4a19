import type { APIRoute } from 'astro';
import { brandColours } from '../publish/brand-colours.ts';
import { drawIcon } from '../publish/icon.ts';
import css from '../styles/tokens.css?raw';

export const GET: APIRoute = () =>
  new Response(`${drawIcon(brandColours(css))}\n`, { headers: { 'Content-Type': 'image/svg+xml' } });
