/** A name as part of an address. Example: "Exchange 2013" becomes "exchange-2013". */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
