/** The tools with a page of their own, in the order in which lists show them. A new tool is one more entry. */
export const tools = [
  {
    path: '/tools/allow-list/',
    title: 'Allow-list builder',
    description: 'The filter and your own networks as exact lines for your server or firewall, with the way back.',
  },
  {
    path: '/tools/subnet/',
    title: 'Subnet calculator',
    description: 'Which addresses a mask covers: network, first and last address, and whether a sender is inside.',
  },
  {
    path: '/tools/headers/',
    title: 'Header check',
    description: 'Paste the headers of a message: whether it came through the filter, and which line proves it.',
  },
] as const;
