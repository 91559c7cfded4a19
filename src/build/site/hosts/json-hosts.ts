import { embedPages, hashedFiles, headerNames, headersOf, programFiles, type Zone } from './answer-headers.ts';
import { contentTypes, headerOf } from './content-types.ts';
import { below, bothSpellings, type Redirects } from './redirects.ts';

/**
 * `staticwebapp.config.json` for Azure Static Web Apps. Addresses that lead on are pages there: the file may have 20 kB.
 * The first route that fits counts, and an empty value takes a header away.
 *
 * Source: https://learn.microsoft.com/azure/static-web-apps/configuration
 *
 * @param base The folder below which the site is published, with both slashes.
 * @example JSON.parse(azureConfiguration([], '/')).mimeTypes['.png'] // 'image/png'
 */
export function azureConfiguration(embedIn: readonly string[], base: string): string {
  const headers = (id: Zone['id']) =>
    Object.fromEntries(
      headerNames(embedIn).map((name) => [name, headersOf(id, embedIn).find((one) => one[0] === name)?.[1] ?? '']),
    );
  const route = (path: string, id: Zone['id']) => ({ route: path, headers: headers(id) });
  return spell({
    trailingSlash: 'always',
    ...(base === '/' ? { globalHeaders: Object.fromEntries(headersOf('pages', embedIn)) } : {}),
    responseOverrides: { 404: { rewrite: `${base}404.html` } },
    mimeTypes: Object.fromEntries(Object.entries(contentTypes).map(([end, type]) => [`.${end}`, headerOf(type)])),
    routes: [
      route(`${below(base, hashedFiles)}*`, 'hashed'),
      route(`${below(base, embedPages)}*`, 'embed'),
      route(`${base}*.{${programFiles.join(',')}}`, 'programs'),
      ...(base === '/' ? [] : [route(`${base}*`, 'pages')]),
    ],
  });
}

/**
 * `vercel.json` for a folder that Vercel serves as it is. Where several rules set one header, the last one counts there,
 * so the rules for pages and for frames leave out each other's paths.
 *
 * Source: https://vercel.com/docs/project-configuration
 *
 * @example JSON.parse(vercelConfiguration({ articles: [], base: '/', addresses: [] }, [])).trailingSlash // true
 */
export function vercelConfiguration({ articles, base, addresses }: Redirects, embedIn: readonly string[]): string {
  const rule = (source: string, id: Zone['id']) => ({
    source,
    headers: headersOf(id, embedIn).map(([key, value]) => ({ key, value })),
  });
  const types = Object.entries(contentTypes).map(([end, type]) => ({
    source: `${base}(.*)\\.${end}`,
    headers: [{ key: 'Content-Type', value: headerOf(type) }],
  }));
  const rest = [hashedFiles, embedPages].map((path) => path.slice(1)).join('|');
  const ends = programFiles.join('|');
  return spell({
    $schema: 'https://openapi.vercel.sh/vercel.json',
    trailingSlash: true,
    redirects: [
      ...articles.flatMap(({ number, now }) =>
        [`${base}hc`, `${base}hc/:locale`].map((start) => ({
          source: `${start}/articles/:article(${number}(?!\\d).*)`,
          destination: now,
          statusCode: 301,
        })),
      ),
      ...addresses.flatMap(({ from, now, status }) =>
        bothSpellings(from).map((source) => ({ source, destination: now, statusCode: status })),
      ),
    ],
    headers: [
      rule(`${base}((?!${rest})(?!.*\\.(?:${ends})$).*)`, 'pages'),
      rule(`${base}((?!${rest}).*\\.(?:${ends}))`, 'programs'),
      rule(`${below(base, embedPages)}(.*)`, 'embed'),
      rule(`${below(base, hashedFiles)}(.*)`, 'hashed'),
      ...types,
    ],
  });
}

const spell = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
