/** What menus show. They name pages without an article only, so that they stay as long as they are. */
import { fixedPage, fixedPages } from './fixed-pages.ts';

/** The choosers of the tasks, in the order in which an administrator goes through them. */
export const taskPages = fixedPages.filter(({ kind }) => kind === 'task');

/** The pages of the tools. */
export const toolPages = fixedPages.filter(({ kind }) => kind === 'tool');

/** The line at the top, after the guides. */
export const barPages = ['/troubleshooting/', '/replies/', '/network/', '/tools/'].map(fixedPage);

/** The whole menu, by what is looked for. */
export const menuGroups = [
  { name: 'Guides', pages: taskPages },
  { name: 'Look up', pages: ['/troubleshooting/', '/replies/', '/network/', '/background/', '/a-z/'].map(fixedPage) },
  { name: 'Tools', pages: toolPages },
];

export const menuPages = menuGroups.flatMap(({ pages }) => pages);
