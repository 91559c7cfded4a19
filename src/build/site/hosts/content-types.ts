/**
 * The types of all files of the site by the end of their names, without the dot. Hosts know the common ones; the others
 * they send as something to download (nginx), or not at all (IIS).
 *
 * Sources: RFC 9239 (JavaScript), RFC 8259 (JSON), RFC 7763 (Markdown), RFC 7111 (CSV), RFC 7303 (XML).
 */
export const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  xml: 'application/xml',
  txt: 'text/plain',
  md: 'text/markdown',
  csv: 'text/csv',
  // Shown, and not run: somebody reads a script before trusting it.
  sh: 'text/plain',
  ps1: 'text/plain',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/vnd.microsoft.icon',
  // The search index, compressed by Pagefind itself.
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  // The search engine; it is compressed on its way, like text.
  wasm: 'application/wasm',
};

/**
 * Whether files of this type are text: they name their charset.
 *
 * @example isText('image/svg+xml') // true
 * @example isText('image/png') // false
 */
export const isText = (type: string): boolean => /^text\/|[+/](?:xml|json)$/.test(type);

/**
 * The type as a header says it.
 *
 * @example headerOf('text/csv') // 'text/csv; charset=utf-8'
 */
export const headerOf = (type: string): string => (isText(type) ? `${type}; charset=utf-8` : type);

/** The types of text, each once. */
export const textTypes: readonly string[] = [...new Set(Object.values(contentTypes).filter(isText))];

/**
 * Whether files of this type are sent compressed: text and WebAssembly. Pictures and parts of the index are compressed
 * already.
 *
 * @example isCompressible('application/wasm') // true
 * @example isCompressible('image/png') // false
 */
export const isCompressible = (type: string): boolean => isText(type) || type === 'application/wasm';

/** The types that are sent compressed, each once. */
export const compressedTypes: readonly string[] = [...new Set(Object.values(contentTypes).filter(isCompressible))];
