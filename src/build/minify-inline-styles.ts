import { transform } from 'lightningcss';
import type { Plugin } from 'vite';

/**
 * Makes the styles small that a script brings along (`import look from './dialog.css?inline'`). Those of pages are made small
 * page by page, and Vite would minify either both or none.
 *
 * @throws Error while it builds, where Vite makes such a module in another form.
 * @example minifyInlineStyles().name // 'minify-inline-styles'
 */
export const minifyInlineStyles = (): Plugin => ({
  name: 'minify-inline-styles',
  apply: 'build',
  // After Vite has made a module of the text.
  enforce: 'post',
  transform: {
    filter: { id: /\.css\?inline$/ },
    handler: (code, id) => `export default ${JSON.stringify(minified(textIn(code, id), id))}`,
  },
});

function textIn(code: string, id: string): string {
  const [, text] = /^export default (".*")\s*;?\s*$/s.exec(code) ?? [];
  if (text !== undefined) return JSON.parse(text);
  throw new Error(`${id}: came ${code.slice(0, 60)} — expected export default "…", as Vite 8 writes it`);
}

const minified = (css: string, filename: string): string =>
  transform({ filename, code: Buffer.from(css), minify: true }).code.toString();
