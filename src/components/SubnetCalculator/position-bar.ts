/** Width of the position bar in its own units. It begins and ends where the field above it does. */
export const barWidth = 460;

/** So far from the bar is the marker of what lies outside: the frame of the calculator has room for it. */
const outside = 5;

/** Where the marker is in the drawing, for a share of the block (0 first address, 1 last; below or above: outside). */
export const markerAt = (share: number): number =>
  Math.round(Math.min(Math.max(share * barWidth, -outside), barWidth + outside));

/** The path of a part of the bar in its surroundings, from 0 to 1. However small the part is, it can be seen. */
export function stretchAt(start: number, end: number): string {
  const width = Math.max(3, (end - start) * barWidth);
  const left = Math.min(start * barWidth, barWidth - width);
  return `M${left.toFixed(1)} 5h${width.toFixed(1)}v10h-${width.toFixed(1)}z`;
}

/** The path of a line across that bar. */
export const tickAt = (share: number): string => `M${(share * barWidth - 1).toFixed(1)} 1h2v18h-2z`;
