import { expect, test } from 'vitest';
import { makeCatalogue } from '../../src/catalogue/catalogue.ts';
import { imagePath, shareImages, siteImage, structuredData } from '../../src/publish/article-heads.ts';
import { site } from '../../src/site.ts';
import { article, content, reply } from '../catalogue/content.ts';

test('a title cannot end the script that holds the structured data, and comes back as it was', () => {
  const title = '</script><script>alert(1)</script>';
  const section = { name: 'Background', path: '/background/' };
  const text = structuredData({ title, path: '/background/x/', image: 'x', modified: '2026-11-25', section });
  expect(text).not.toContain('<');
  const [about, trail] = JSON.parse(text)['@graph'];
  expect(about).toMatchObject({ headline: title, dateModified: '2026-11-25' });
  expect(trail.itemListElement.map(({ name }: { name: string }) => name)).toEqual(['Home', 'Background', title]);
});

test('the picture of a code is named after the code, that of an article after its title, and one is for all others', () => {
  const { pages } = makeCatalogue(
    content({
      background: [article('background', 'ports', { title: 'Which port is whose' })],
      replies: [reply('550-5-7-1-no', { code: '550 5.7.1', text: 'No' })],
    }),
    site,
  );
  const titles = new Map(shareImages(pages).map(({ name, image }) => [name, image.title]));
  expect([...titles.keys()].sort()).toEqual(['550-5-7-1', 'ports', siteImage]);
  expect(titles.get('550-5-7-1')).toBe('550 5.7.1');
  expect(titles.get('ports')).toBe('Which port is whose');
  expect(imagePath('ports')).toBe('/share/ports.png');
});
