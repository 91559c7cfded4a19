import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../catalogue/get-catalogue.ts';
import { shareImages } from '../../publish/article-heads.ts';
import { brandColours } from '../../publish/brand-colours.ts';
import { layOut, type ShareImage } from '../../publish/share-image/share-image.ts';
import { sharePng } from '../../publish/share-image/share-png.ts';
import css from '../../styles/tokens.css?raw';

const colours = brandColours(css);

export const getStaticPaths = (async () =>
  shareImages((await getCatalogue()).pages).map(({ name, image }) => ({
    params: { name },
    props: { image },
    cacheKey: JSON.stringify(image),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ image: ShareImage }> = async ({ props }) => {
  const png = await sharePng(layOut(props.image), colours);
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
};
