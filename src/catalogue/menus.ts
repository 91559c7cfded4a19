/** What menus show. They name pages without an article only, so that they stay as long as they are. */
import { fixedPage, fixedPages } from './fixed-pages.ts';

/** The choosers of the tasks, in the order in which an administrator goes through them. */
export const taskPages = fixedPages.filter(({ kind }) => kind === 'task');

/** The pages of the tools. */
export const toolPages = fixedPages.filter(({ kind }) => kind === 'tool');

/** The line at the top, after the guides. */
export const barPages = ['/troubleshooting/', '/replies/', '/network/', '/tools/', '/background/'].map(fixedPage);

const lookUp = {
  name: 'Look up',
  pages: ['/troubleshooting/', '/replies/', '/network/', '/background/', '/a-z/'].map(fixedPage),
};

/** The whole menu, by what is looked for. */
export const menuGroups = [{ name: 'Guides', pages: taskPages }, lookUp, { name: 'Tools', pages: toolPages }];

/**
 * The part of the menu that a page without an article belongs to: what is beside its text.
 *
 * @example menuGroupOf('/tools/').name // 'Tools'
 */
export const menuGroupOf = (here: string): (typeof menuGroups)[number] =>
  menuGroups.find(({ pages }) => pages.some(({ path }) => path === here || (here !== '/' && path.startsWith(here)))) ??
  lookUp;
