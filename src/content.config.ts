import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleSchema, type Kind, pageSchema, replySchema } from './content.schema.ts';

// The path is the address: articles/<task>/<server>.mdx becomes /<task>/<server>/.
const filesOf = (kind: Kind) =>
  glob({
    pattern: '**/*.mdx',
    base: `./src/content/${kind}`,
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  });

export const collections = {
  articles: defineCollection({ loader: filesOf('articles'), schema: articleSchema }),
  troubleshooting: defineCollection({ loader: filesOf('troubleshooting'), schema: pageSchema }),
  replies: defineCollection({ loader: filesOf('replies'), schema: replySchema }),
  background: defineCollection({ loader: filesOf('background'), schema: pageSchema }),
};
