import { expect, test } from 'vitest';
import { minifyInlineStyles } from '../../src/build/minify-inline-styles.ts';

const { transform } = minifyInlineStyles();
const make = (code: string): unknown =>
  typeof transform === 'object' && transform.handler.call({} as never, code, '/look.css?inline');

test('the styles that a script brings along lose their comments and blanks', () => {
  expect(make('export default "/* Red. */\\na {\\n  color: red;\\n}\\n"')).toBe('export default "a{color:red}"');
});

test('a module of another form stops the build', () => {
  expect(() => make('const css = ""; export { css as default };')).toThrow('/look.css?inline: came const css');
});
