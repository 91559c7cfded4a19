/**
 * Text for an element or an attribute of XML.
 *
 * @example escapeXml('A & <b>') // 'A &#38; &#60;b&#62;'
 */
export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
