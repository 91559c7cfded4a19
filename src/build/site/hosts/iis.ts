import { embedPages, hashedFiles, headerNames, headersOf, programFiles, type Zone } from './answer-headers.ts';
import { contentTypes, headerOf } from './content-types.ts';

/**
 * The file `web.config`, which Internet Information Services 10 reads in the folder of the site. It uses nothing that is
 * not installed with the role, so it asks for no module: addresses that lead on are pages, and the page for what is not
 * there leads on from the others.
 *
 * A type or header that a parent already has would stop the site with an error, so each is taken away before it is set.
 * What an answer has by the end of its name can be said for files at the root only.
 *
 * Source: https://learn.microsoft.com/iis/configuration/system.webserver/
 *
 * @param files Names of the files at the root of the finished site.
 * @param hidden Those of them that are for hosts and not for readers.
 * @example webConfig([], [], []).includes('<mimeMap fileExtension=".png" mimeType="image/png" />') // true
 */
export function webConfig(embedIn: readonly string[], files: readonly string[], hidden: readonly string[]): string {
  const types = Object.entries(contentTypes).flatMap(([end, type]) => [
    `<remove fileExtension=".${end}" />`,
    `<mimeMap fileExtension=".${end}" mimeType="${headerOf(type)}" />`,
  ]);
  const headers = (id: Zone['id']) => {
    const own = headersOf(id, embedIn).filter(([name]) => name !== 'Cache-Control');
    return [
      '<httpProtocol>',
      '  <customHeaders>',
      ...['X-Powered-By', ...headerNames(embedIn)]
        .filter((name) => name !== 'Cache-Control')
        .map((name) => `    <remove name="${name}" />`),
      ...own.map(([name, value]) => `    <add name="${name}" value="${escapeXml(value)}" />`),
      '  </customHeaders>',
      '</httpProtocol>',
    ];
  };
  // A setting and no header: an answer about a file that is missing is not kept.
  const cache = (id: Zone['id']) => {
    const age = /max-age=(\d+)/.exec(headersOf(id, embedIn).find(([name]) => name === 'Cache-Control')?.[1] ?? '')?.[1];
    return age === undefined
      ? '<clientCache cacheControlMode="DisableCache" />'
      : `<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${Number(age) / 86_400}.00:00:00" cacheControlCustom="public, immutable" />`;
  };
  const location = (path: string, id: Zone['id']) => [
    `<location path="${path}">`,
    '  <system.webServer>',
    ...headers(id).map((line) => `    ${line}`),
    `    <staticContent>${cache(id)}</staticContent>`,
    '  </system.webServer>',
    '</location>',
  ];
  const programs = files.filter((file) => programFiles.some((end) => file.endsWith(`.${end}`)));
  const locations = [
    ...location(embedPages.replaceAll('/', ''), 'embed'),
    ...location(hashedFiles.replaceAll('/', ''), 'hashed'),
    ...programs.flatMap((file) => location(file, 'programs')),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Made by the build; changes here are lost. -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <urlCompression doStaticCompression="true" />
    <httpErrors errorMode="Custom">
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <security>
      <requestFiltering removeServerHeader="true">
        <hiddenSegments>
${hidden
  .filter((name) => name !== 'web.config')
  .map((name) => `          <add segment="${name}" />`)
  .join('\n')}
        </hiddenSegments>
      </requestFiltering>
    </security>
    <staticContent>
      ${cache('pages')}
${types.map((line) => `      ${line}`).join('\n')}
    </staticContent>
${headers('pages')
  .map((line) => `    ${line}`)
  .join('\n')}
  </system.webServer>
${locations.map((line) => `  ${line}`).join('\n')}
</configuration>
`;
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
