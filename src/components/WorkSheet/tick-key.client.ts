/** The name under which the ticks of a guide are kept; each version of a guide is a path of its own. */
export const keyOfTicks = (path: string): string => `ticks ${path}`;
