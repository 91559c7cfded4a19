import type { APIRoute } from 'astro';
import { brandColours } from '../publish/brand-colours.ts';
import css from '../styles/tokens.css?raw';

const { accent, page } = brandColours(css);

/** Filled cells are the network, outlined ones are free, as in the mark beside the name of the site. */
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${accent}"/><g fill="${page}"><rect x="6" y="7" width="4" height="7" rx="1"/><rect x="11.5" y="7" width="4" height="7" rx="1"/><rect x="17" y="7" width="4" height="7" rx="1"/><rect x="22.5" y="7" width="4" height="7" rx="1"/><rect x="6" y="18" width="4" height="7" rx="1"/></g><g fill="none" stroke="${page}" stroke-opacity=".7"><rect x="12" y="18.5" width="3" height="6" rx=".6"/><rect x="17.5" y="18.5" width="3" height="6" rx=".6"/><rect x="23" y="18.5" width="3" height="6" rx=".6"/></g></svg>
`;

export const GET: APIRoute = () => new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
