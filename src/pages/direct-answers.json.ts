import type { APIRoute } from 'astro';
import { getCatalogue } from '../catalogue/get-catalogue.ts';
import { directAnswersFile } from '../catalogue/search-answers.ts';
import { site } from '../site.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(directAnswersFile(await getCatalogue(), site)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
