import type { BrandColours } from './brand-colours.ts';

/**
 * The icon of the site as SVG. Filled cells are the network, outlined ones are free, as in the mark beside its name.
 *
 * @param rounded Whether its corners are rounded; a phone rounds them itself.
 * @example drawIcon({ accent: '#2743cf', page: '#ffffff' }).slice(0, 40) // '<svg xmlns="http://www.w3.org/2000/svg" '
 */
export function drawIcon({ accent, page }: Pick<BrandColours, 'accent' | 'page'>, rounded = true): string {
  const filled = [6, 11.5, 17, 22.5].map((x) => `<rect x="${x}" y="7" width="4" height="7" rx="1"/>`).join('');
  const free = [12, 17.5, 23].map((x) => `<rect x="${x}" y="18.5" width="3" height="6" rx=".6"/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32"${rounded ? ' rx="7"' : ''} fill="${accent}"/><g fill="${page}">${filled}<rect x="6" y="18" width="4" height="7" rx="1"/></g><g fill="none" stroke="${page}" stroke-opacity=".7">${free}</g></svg>`;
}

/**
 * A picture of an icon as a file .ico, which may hold PNG as it is.
 *
 * Source: https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10) and Windows Vista's addition of PNG.
 *
 * @param png At most 256 pixels wide and high.
 * @param size Its width and height in pixels.
 * @example icoFrom(new Uint8Array(3), 48).length // 25
 */
export function icoFrom(png: Uint8Array, size: number): Uint8Array {
  const head = new DataView(new ArrayBuffer(22));
  head.setUint16(2, 1, true);
  head.setUint16(4, 1, true);
  head.setUint8(6, size % 256);
  head.setUint8(7, size % 256);
  head.setUint16(10, 1, true);
  head.setUint16(12, 32, true);
  head.setUint32(14, png.length, true);
  head.setUint32(18, 22, true);
  return Buffer.concat([new Uint8Array(head.buffer), png]);
}
