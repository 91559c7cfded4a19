import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { hasPlainArticles } from './catalogue/plain-folder.ts';
import {
  articleSchema,
  type Kind,
  pageSchema,
  plainSchema,
  plainSectionSchema,
  replySchema,
} from './content.schema.ts';

// The path is the address: articles/<task>/<server>.mdx becomes /<task>/<server>/.
const filesOf = (kind: Kind) =>
  glob({
    pattern: '**/*.mdx',
    base: `./src/content/${kind}`,
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    // Pages ask for the texts of guides and replies; those of all others would be in the memory of every build.
    retainBody: kind === 'articles' || kind === 'replies',
  });

// A site may have none, and a folder that is not there would be reported by each build.
const none = () => [];

export const collections = {
  articles: defineCollection({ loader: filesOf('articles'), schema: articleSchema }),
  troubleshooting: defineCollection({ loader: filesOf('troubleshooting'), schema: pageSchema }),
  replies: defineCollection({ loader: filesOf('replies'), schema: replySchema }),
  background: defineCollection({ loader: filesOf('background'), schema: pageSchema }),
  plain: defineCollection({ loader: hasPlainArticles() ? filesOf('plain') : none, schema: plainSchema }),
  plainSections: defineCollection({
    loader: hasPlainArticles()
      ? glob({
          pattern: '*/_section.yaml',
          base: './src/content/plain',
          generateId: ({ entry }) => entry.replace(/\/_section\.yaml$/, ''),
        })
      : none,
    schema: plainSectionSchema,
  }),
};
