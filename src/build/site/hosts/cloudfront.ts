import { headersOf, type Zone, zones } from './answer-headers.ts';
import type { Redirects } from './redirects.ts';

/**
 * A function for viewer requests of Amazon CloudFront, in front of a bucket of S3: a folder is answered with its page, an
 * address without its slash and a former article lead on. Permanent links and renamed pages are pages in the bucket and
 * lead on by themselves, because a function may have 10 kB only.
 *
 * Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 *
 * @example cloudFrontFunction({ articles: [{ number: '12', now: '/ports/' }], base: '/' }).includes('"12": "/ports/"') // true
 */
export function cloudFrontFunction({ articles, base }: Pick<Redirects, 'articles' | 'base'>): string {
  const table = articles.map(({ number, now }) => `  ${JSON.stringify(number)}: ${JSON.stringify(now)},`);
  return `// For cloudfront-js-2.0, event type "viewer request". Made by the build; changes here are lost.
const former = {
${table.join('\n')}
};

function handler(event) {
  const request = event.request;
  const uri = request.uri;
${base === '/' ? '' : `  if (!uri.startsWith('${base}') && uri !== '${base.slice(0, -1)}') return request;\n`}  const article = /^${base.replace(/[/.]/g, '\\$&')}hc\\/(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*\\/)?articles\\/([0-9]+)(?:[\\]/).,;:>-].*)?$/i.exec(uri);
  if (article !== null && former[article[1]] !== undefined) return leadOn(former[article[1]], request.querystring);
  if (uri.endsWith('/')) request.uri = uri + 'index.html';
  else if (!/\\.[a-z0-9_]+$/.test(uri)) return leadOn(uri.replace(/^\\/+/, '/') + '/', request.querystring);
  return request;
}

function leadOn(target, querystring) {
  const names = Object.keys(querystring);
  const query = names.flatMap((name) => {
    const all = querystring[name].multiValue || [querystring[name]];
    return all.map((one) => (one.value === '' ? name : name + '=' + one.value));
  });
  const hash = target.indexOf('#');
  const path = hash < 0 ? target : target.slice(0, hash);
  const location = path + (query.length === 0 ? '' : '?' + query.join('&')) + (hash < 0 ? '' : target.slice(hash));
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: location } } };
}
`;
}

/**
 * The policies for the headers of answers, one for each zone, each as
 * `aws cloudfront create-response-headers-policy --response-headers-policy-config` takes it. HSTS, nosniff, framing and the
 * referrer are settings of their own there, and refused among custom headers.
 *
 * Source: https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ResponseHeadersPolicyConfig.html
 *
 * @example Object.keys(JSON.parse(cloudFrontPolicies([]))) // ['pages', 'programs', 'embed', 'hashed']
 */
export function cloudFrontPolicies(embedIn: readonly string[]): string {
  return `${JSON.stringify(Object.fromEntries(zones(embedIn).map(({ id }) => [id, policyFor(id, embedIn)])), null, 2)}\n`;
}

function policyFor(id: Zone['id'], embedIn: readonly string[]): object {
  const headers = new Map(headersOf(id, embedIn));
  const value = (name: string) => headers.get(name) ?? '';
  const security = {
    StrictTransportSecurity: {
      Override: true,
      AccessControlMaxAgeSec: Number(/max-age=(\d+)/.exec(value('Strict-Transport-Security'))?.[1]),
      IncludeSubdomains: value('Strict-Transport-Security').includes('includeSubDomains'),
      Preload: false,
    },
    ContentTypeOptions: { Override: true },
    ReferrerPolicy: { Override: true, ReferrerPolicy: value('Referrer-Policy') },
    ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: value('Content-Security-Policy') },
    ...(headers.has('X-Frame-Options')
      ? { FrameOptions: { Override: true, FrameOption: value('X-Frame-Options') } }
      : {}),
  };
  const own = [
    'Strict-Transport-Security',
    'X-Content-Type-Options',
    'Referrer-Policy',
    'Content-Security-Policy',
    'X-Frame-Options',
    'Access-Control-Allow-Origin',
  ];
  const custom = [...headers].filter(([name]) => !own.includes(name));
  return {
    Name: `knowledge-base-${id}`,
    ...(headers.has('Access-Control-Allow-Origin')
      ? {
          CorsConfig: {
            AccessControlAllowOrigins: { Quantity: 1, Items: [value('Access-Control-Allow-Origin')] },
            AccessControlAllowHeaders: { Quantity: 1, Items: ['*'] },
            AccessControlAllowMethods: { Quantity: 2, Items: ['GET', 'HEAD'] },
            AccessControlAllowCredentials: false,
            OriginOverride: true,
          },
        }
      : {}),
    SecurityHeadersConfig: security,
    CustomHeadersConfig: {
      Quantity: custom.length,
      Items: custom.map(([Header, Value]) => ({ Header, Value, Override: true })),
    },
  };
}
