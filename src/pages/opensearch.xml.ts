import type { APIRoute } from 'astro';
import { escapeXml } from '../publish/xml.ts';
import { site } from '../site.ts';

/** How a browser searches this site from its address bar (OpenSearch 1.1, draft 6). A short name has 16 characters. */
export const GET: APIRoute = () => {
  const address = (path: string) => escapeXml(new URL(path, site.address).href);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeXml(site.company.slice(0, 16))}</ShortName>`,
    `<Description>${escapeXml(`Search the ${site.name}`)}</Description>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Image width="16" height="16" type="image/svg+xml">${address('/favicon.svg')}</Image>`,
    // The braces must stay as they are: the browser puts the words there.
    `<Url type="text/html" template="${address('/search/')}?q={searchTerms}"/>`,
    '</OpenSearchDescription>',
  ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
