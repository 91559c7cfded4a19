/**
 * A text as part of an address; half of a surrogate pair, which no address can hold, becomes U+FFFD
 * (RFC 3986, section 2.1).
 *
 * @example encode('a b/c') // 'a%20b%2Fc'
 */
export const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

/**
 * A text as part of a fragment. Slashes, colons and commas are allowed there (RFC 3986, section 3.5) and stay readable.
 * Quotation marks and brackets would end the link in some mail programs, and an at sign makes others see a mail address.
 *
 * @example encodeInFragment("192.0.2.0/24 (user@example.com)") // '192.0.2.0/24%20%28user%40example.com%29'
 */
export const encodeInFragment = (text: string): string =>
  encode(text)
    .replace(/%(?:2F|3A|2C)/g, (sign) => decodeURIComponent(sign))
    .replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * A part of an address as text; one that is wrongly encoded, such as a lone percent sign typed by hand, stays as it is.
 *
 * @example decode('a%20b') // 'a b'
 */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
