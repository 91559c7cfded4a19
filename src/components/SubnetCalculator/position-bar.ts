/** Width of the position bar's drawing, in its own units; 40 of them stay free on either side for what lies outside. */
export const barWidth = 540;

const barLength = barWidth - 80;

/** Where the marker is in the drawing, for a share of the block (0 first address, 1 last; below or above: outside). */
export const markerAt = (share: number): number => Math.round(40 + share * barLength);

/** The path of a part of the bar in its surroundings, from 0 to 1. However small the part is, it can be seen. */
export function stretchAt(start: number, end: number): string {
  const width = Math.max(3, (end - start) * barLength);
  const left = Math.min(40 + start * barLength, 40 + barLength - width);
  return `M${left.toFixed(1)} 5h${width.toFixed(1)}v10h-${width.toFixed(1)}z`;
}

/** The path of a line across that bar. */
export const tickAt = (share: number): string => `M${(39 + share * barLength).toFixed(1)} 1h2v18h-2z`;
