import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { getCatalogue } from '../../catalogue/get-catalogue.ts';
import { shareImages } from '../../publish/article-heads.ts';
import { drawShareImage, type ShareImage } from '../../publish/share-image/share-image.ts';

export const getStaticPaths = (async () =>
  shareImages((await getCatalogue()).pages).map(({ name, image }) => ({
    params: { name },
    props: { image },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ image: ShareImage }> = async ({ props }) => {
  // Few colours and no metadata: some 15 kB in 30 ms, and the same bytes each time.
  const png = await sharp(Buffer.from(drawShareImage(props.image)))
    .png({ palette: true, colours: 16, dither: 0, effort: 1 })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
