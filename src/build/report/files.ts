/** Files below src/content, each with its path from the root of the repository. */
export type Files = readonly { readonly file: string; readonly text: string }[];
