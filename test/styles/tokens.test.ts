import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

/** Contrast that WCAG 2.2 asks for: 4.5 for text (1.4.3), 3 for the edges of controls and for pictures (1.4.11). */
const pairs: readonly [front: string, back: string, least: number][] = [
  ...['page', 'surface', 'raised'].flatMap((back): [string, string, number][] => [
    ['text', back, 7],
    ['quiet', back, 4.5],
    ['accent', back, 4.5],
    ['good', back, 4.5],
    ['warn', back, 4.5],
    ['bad', back, 4.5],
    ['edge', back, 3],
  ]),
  ['accent', 'accent-wash', 4.5],
  ['text', 'accent-wash', 7],
  ['quiet', 'accent-wash', 4.5],
  ['good', 'good-wash', 4.5],
  ['warn', 'warn-wash', 4.5],
  ['text', 'warn-wash', 7],
  ['quiet', 'warn-wash', 4.5],
  ['bad', 'bad-wash', 4.5],
  ['on-accent', 'accent', 4.5],
];

describe.each(['light', 'dark'] as const)('colours in the %s theme', (theme) => {
  test.each(pairs)('--%s on --%s keeps a contrast of %f', (front, back, least) => {
    expect(contrast(colour(front, theme), colour(back, theme))).toBeGreaterThanOrEqual(least);
  });
});

function colour(name: string, theme: 'light' | 'dark'): string {
  const match = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  const found = match?.[theme === 'light' ? 1 : 2];
  if (!found) throw new Error(`src/styles/tokens.css has no --${name}: light-dark(#rrggbb, #rrggbb).`);
  return found;
}

// WCAG 2.2, definitions of "relative luminance" and "contrast ratio".
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}
