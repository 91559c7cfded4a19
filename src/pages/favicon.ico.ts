import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { brandColours } from '../publish/brand-colours.ts';
import { drawIcon, icoFrom } from '../publish/icon.ts';
import css from '../styles/tokens.css?raw';

/** What browsers and search engines ask for without being told. */
export const GET: APIRoute = async () => {
  const size = 48;
  const png = await sharp(Buffer.from(drawIcon(brandColours(css))), { density: 144 })
    .resize(size)
    .png()
    .toBuffer();
  return new Response(new Uint8Array(icoFrom(png, size)), { headers: { 'Content-Type': 'image/vnd.microsoft.icon' } });
};
