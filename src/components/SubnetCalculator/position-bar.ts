/** Width of the position bar's drawing, in its own units; 40 of them stay free on either side for what lies outside. */
export const barWidth = 540;

/** Where the marker stands in the drawing, for a share of the block (0 first address, 1 last; below or above: outside). */
export const markerAt = (share: number): number => Math.round(40 + share * (barWidth - 80));
