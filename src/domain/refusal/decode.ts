const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Decodes Base64 (RFC 4648, section 4) as UTF-8; signs that do not belong there are left out. Never throws.
 *
 * @example decodeBase64('NTUwIG5v') // '550 no'
 */
export function decodeBase64(text: string): string {
  let [bits, size, bytes] = [0, 0, ''];
  for (const sign of text) {
    const value = base64.indexOf(sign);
    if (value < 0) continue;
    bits = ((bits << 6) | value) & 0xffff;
    size += 6;
    if (size >= 8) {
      size -= 8;
      bytes += String.fromCharCode((bits >> size) & 0xff);
    }
  }
  return fromUtf8(bytes);
}

/**
 * Decodes one line of quoted-printable (RFC 2045, section 6.7) as UTF-8, without soft line breaks. Never throws.
 *
 * @example decodeQuotedPrintable('helo=3Dx') // 'helo=x'
 */
export const decodeQuotedPrintable = (line: string): string =>
  fromUtf8(line.replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))));

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' };

/**
 * Puts back the signs that HTML writes as `&lt;`, `&#39;` or `&#x2F;`.
 *
 * @example decodeEntities('&lt;jo@example.com&gt; isn&#39;t here') // "<jo@example.com> isn't here"
 */
export const decodeEntities = (text: string): string =>
  text
    .replace(/&#(x[\da-f]{1,5}|\d{1,6});/gi, (whole, code: string) => {
      const point = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code);
      return point >= 32 && point < 0x110000 ? String.fromCodePoint(point) : whole;
    })
    .replace(/&(lt|gt|amp|quot|apos|nbsp);/gi, (_, name: string) => entities[name.toLowerCase()] ?? '');

/** Bytes, one in each character, as UTF-8; as they are where they are none. */
function fromUtf8(bytes: string): string {
  if (!/[\x80-\xff]/.test(bytes) || /[^\0-\xff]/.test(bytes)) return bytes;
  try {
    return decodeURIComponent(
      bytes.replace(/[%\x80-\xff]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`),
    );
  } catch {
    return bytes;
  }
}
