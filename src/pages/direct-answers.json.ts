import type { APIRoute } from 'astro';
import { directAnswersFile } from '../catalogue/search-answers.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await directAnswersFile()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
