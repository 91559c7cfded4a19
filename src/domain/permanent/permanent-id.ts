/**
 * The permanent id of a guide's page: what /a/<id>/ is called. An article that serves several servers has one page and
 * one permanent link for each, and they must outlive the article being split into two or joined with another.
 *
 * So the id of a guide ends with the short name of its server, and the page of another server has that one's instead:
 * "lock-2016" gives "lock-2019". When Exchange 2019 gets an article of its own, its id is "lock-2019", and the link stays.
 *
 * @param id Of the article; ends with "-" and the short name of its own server.
 * @param own Id of the server in the article's path, such as "exchange-2016".
 * @param server Id of the server whose page it is.
 * @example guideId('lock-2016', 'exchange-2016', 'exchange-2019') // 'lock-2019'
 */
export function guideId(id: string, own: string, server: string): string {
  return `${id.slice(0, -shortServerId(own).length)}${shortServerId(server)}`;
}

/**
 * A server in a permanent id: "exchange-2016" is "2016", others are what they are called.
 *
 * @example shortServerId('exchange-2016') // '2016'
 * @example shortServerId('postfix') // 'postfix'
 */
export const shortServerId = (server: string): string => server.replace(/^exchange-/, '');
