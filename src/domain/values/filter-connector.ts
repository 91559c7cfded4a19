/** What guides call the connector that takes the filter's mail; readers put the name of theirs in its place. */
export const filterConnector = 'From MailRoute';
