import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleSchema } from './content.schema.ts';

const articles = defineCollection({
  // The path is the address: <task>/<server>.mdx becomes /<task>/<server>/.
  loader: glob({
    pattern: '**/*.mdx',
    base: './src/content/articles',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: articleSchema,
});

export const collections = { articles };
