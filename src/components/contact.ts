import { site } from '../site.ts';

/** What a mail says of the page that it is about. */
interface About {
  /** The page's title: becomes the subject of the mail. */
  readonly subject: string;
  /** The page's full address: becomes the first line of the mail. */
  readonly address: string;
  /** The server that the page is for. */
  readonly server?: string | undefined;
}

/**
 * The link for a mail that says which page it is about: percent-encoded header fields, lines end with CRLF (RFC 6068).
 *
 * @param to An address of mail.
 * @example mailTo('help@example.com', { subject: 'A & B', address: 'https://example.com/' })
 *   // 'mailto:help@example.com?subject=A%20%26%20B&body=Page%3A%20https%3A%2F%2Fexample.com%2F%0D%0A%0D%0A'
 */
export function mailTo(to: string, { subject, address, server }: About): string {
  const body = `Page: ${address}\r\n${server ? `Server: ${server}\r\n` : ''}\r\n`;
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

/** The link that calls. */
export const call = `tel:+1${site.contact.telephone.replaceAll('.', '')}`;
