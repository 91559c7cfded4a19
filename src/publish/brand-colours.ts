/** The colours of src/styles/tokens.css that pictures without a style sheet take. */
export interface BrandColours {
  readonly page: string;
  /** That of the dark theme. */
  readonly darkPage: string;
  readonly text: string;
  readonly quiet: string;
  readonly accent: string;
  readonly line: string;
}

/**
 * Reads the colours of the light theme, and the background of the dark one.
 *
 * @param css The text of src/styles/tokens.css.
 * @throws Error naming a colour that it does not have as `--name: light-dark(#…, #…)`.
 * @example brandColours(readFileSync('src/styles/tokens.css', 'utf8')).page // '#ffffff'
 */
export function brandColours(css: string): BrandColours {
  const both = (name: string): readonly [light: string, dark: string] => {
    const [, light, dark] =
      new RegExp(`--${name}:\\s*light-dark\\((#[\\da-f]{6}),\\s*(#[\\da-f]{6})\\)`, 'i').exec(css) ?? [];
    if (light === undefined || dark === undefined) {
      throw new Error(
        `src/styles/tokens.css: came no --${name} of this form — expected --${name}: light-dark(#2743cf, #a3b5ff);`,
      );
    }
    return [light, dark];
  };
  const colour = (name: string): string => both(name)[0];
  const [page, text, quiet, accent, line] = [
    colour('page'),
    colour('text'),
    colour('quiet'),
    colour('accent'),
    colour('line'),
  ];
  return { page, darkPage: both('page')[1], text, quiet, accent, line };
}
