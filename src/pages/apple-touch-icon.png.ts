import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { brandColours } from '../publish/brand-colours.ts';
import { drawIcon } from '../publish/icon.ts';
import css from '../styles/tokens.css?raw';

/** What a phone puts on its home screen. It asks for this name without being told, and rounds the corners itself. */
export const GET: APIRoute = async () => {
  const png = await sharp(Buffer.from(drawIcon(brandColours(css), false)), { density: 600 })
    .resize(180)
    .png()
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
