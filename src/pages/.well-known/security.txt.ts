import type { APIRoute } from 'astro';
import { site } from '../../site.ts';

/** Where to report a fault of security (RFC 9116). */
export const GET: APIRoute = () => {
  const { address, contact, securityContactEnds } = site;
  const lines = [
    `Contact: mailto:${contact.support}`,
    `Expires: ${securityContactEnds}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${new URL('/.well-known/security.txt', address).href}`,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
