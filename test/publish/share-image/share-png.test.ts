import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { brandColours } from '../../../src/publish/brand-colours.ts';
import { drawShareImage } from '../../../src/publish/share-image/share-image.ts';
import { sharePng } from '../../../src/publish/share-image/share-png.ts';

const cache = mkdtempSync(join(tmpdir(), 'share-png-'));
afterAll(() => rmSync(cache, { recursive: true }));

const image = { title: 'Lock down', description: 'What it does.', site: 'Help', host: 'kb.example.com' };
const svg = drawShareImage(image, brandColours(readFileSync('src/styles/tokens.css', 'utf8')));
const files = () => readdirSync(cache);

test('a picture is made once, and then comes from the cache with the same bytes', async () => {
  const made = await sharePng(svg, cache);
  expect(await sharp(made).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  expect(files()).toHaveLength(1);
  expect(await sharePng(svg, cache)).toEqual(made);
  // What is in the cache is what is given, so that nothing was made anew.
  writeFileSync(join(cache, files()[0] ?? ''), 'from the cache');
  expect(Buffer.from(await sharePng(svg, cache)).toString()).toBe('from the cache');
  rmSync(join(cache, files()[0] ?? ''));
  expect(await sharePng(svg, cache)).toEqual(made);
});

describe('no picture from the cache is shown after a change of', () => {
  const [letter = ''] = /d="[^"]{9,}"/.exec(svg) ?? [];
  test.each([
    [
      'the title',
      drawShareImage({ ...image, title: 'Lock down!' }, brandColours(readFileSync('src/styles/tokens.css', 'utf8'))),
    ],
    [
      'the description',
      drawShareImage(
        { ...image, description: 'What it did.' },
        brandColours(readFileSync('src/styles/tokens.css', 'utf8')),
      ),
    ],
    [
      'the name of the site',
      drawShareImage({ ...image, site: 'Helps' }, brandColours(readFileSync('src/styles/tokens.css', 'utf8'))),
    ],
    [
      'the host',
      drawShareImage({ ...image, host: 'kb.example.org' }, brandColours(readFileSync('src/styles/tokens.css', 'utf8'))),
    ],
    ['the outline of a letter', svg.replace(letter, 'd="M0 0h9v9H0z"')],
    ['a colour or a measure of the template', svg.replace('#ffffff', '#fffffe')],
  ])('%s', async (_what, changed) => {
    await sharePng(svg, cache);
    const before = files().length;
    expect(changed).not.toBe(svg);
    await sharePng(changed, cache);
    expect(files()).toHaveLength(before + 1);
  });
});
