import { encode } from 'uqr';

const namespace = 'http://www.w3.org/2000/svg';

/**
 * A link as a QR code, for a phone that is held over the printed sheet.
 *
 * @throws Error where the link is too long for one.
 */
export function drawQrCode(link: string): SVGElement {
  // The margin of four modules is part of the code (ISO/IEC 18004).
  const { data, size } = encode(link, { ecc: 'M', border: 4 });
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', 'This page as a QR code');
  const path = document.createElementNS(namespace, 'path');
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  path.setAttribute('d', dark.join(''));
  svg.append(path);
  return svg;
}
