/** Tests that cannot run in Firefox, because of what Playwright can do there over WebDriver BiDi; never because of a page. */
interface Limit {
  readonly why: string;
  /** What the file or the name of such a test contains. */
  readonly tests: readonly RegExp[];
}

export const limits: readonly Limit[] = [
  {
    why: 'script cannot be switched off: `javaScriptEnabled` is not heeded',
    tests: [/without script/, /without styles and script/, /no-script\.spec/],
  },
  {
    why: 'colours of the system, dark pages and paper cannot be chosen: `emulateMedia` is not heeded',
    tests: [/forced-colours\.spec/, /printed, a guide is/, /on paper is the list/, /is open on paper/],
  },
  {
    why: 'a phone cannot be imitated: `isMobile` is refused',
    tests: [/always where there is no pointer/],
  },
  {
    why: 'a file that is saved is not reported',
    tests: [/saved-page\.spec.*(?:saved as one file|in a saved guide)/],
  },
  {
    why: 'Firefox has no margin boxes on paper, where the sheet has title, link and number; its own print header has them',
    tests: [/every page has title, link and number/],
  },
  {
    why: 'the pictures that pages are held to were taken in Chromium',
    tests: [/pictures\.spec/],
  },
];
