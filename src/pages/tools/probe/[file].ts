import type { APIRoute, GetStaticPaths } from 'astro';
import powershell from '../../../publish/probe/check-lockdown.ps1?raw';
import shell from '../../../publish/probe/check-lockdown.sh?raw';
import { fillTokens } from '../../../tokens.ts';

const scripts: Readonly<Record<string, string>> = {
  'check-lockdown.sh': shell,
  'check-lockdown.ps1': powershell,
};

export const getStaticPaths: GetStaticPaths = () => Object.keys(scripts).map((file) => ({ params: { file } }));

/** The probe as a file, with the facts filled in: it is downloaded, read and run as it is. */
export const GET: APIRoute = ({ params: { file = '' } }) =>
  new Response(fillTokens(scripts[file] ?? '', `src/publish/probe/${file}`), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
