/** A fragment is for a few values; what is longer did not come from here, and is not passed on. */
const LONGEST_FRAGMENT = 4000;
const MOST_VALUES = 40;

/**
 * The values in the fragment of an address, as they may be passed on in another link: `server=HUB01`.
 *
 * Every key and value is decoded and encoded anew, so that nothing in it can end a link, an attribute or a line. What
 * a value means, and whether it is allowed, is checked by the page that uses it. The anchor is left out.
 *
 * @param fragment With or without its `#`.
 * @example valuesIn('#step-check-version&server=HUB01') // ['server=HUB01']
 */
export function valuesIn(fragment: string): string[] {
  if (fragment.length > LONGEST_FRAGMENT) return [];
  return fragment
    .replace(/^#/, '')
    .split('&')
    .flatMap((pair) => {
      const at = pair.indexOf('=');
      const key = pair.slice(0, at);
      return at > 0 && /^[a-z][\w-]{0,39}$/i.test(key) ? [`${key}=${encode(pair.slice(at + 1))}`] : [];
    })
    .slice(0, MOST_VALUES);
}

/**
 * A link to an article or to a step of it.
 *
 * @param permalink Full address without a fragment.
 * @param values As `valuesIn` gives them.
 * @example shareLink('https://kb.example/a/x/', 'step-2', ['server=HUB01']) // 'https://kb.example/a/x/#step-2&server=HUB01'
 */
export function shareLink(permalink: string, anchor: string | undefined, values: readonly string[]): string {
  const fragment = [...(anchor === undefined ? [] : [anchor]), ...values].join('&');
  return fragment === '' ? permalink : `${permalink}#${fragment}`;
}

// Colons, slashes and commas are allowed in a fragment (RFC 3986, section 3.5) and stay readable; a quote or a bracket
// would end the link in some mail programs.
const encode = (value: string): string =>
  encodeURIComponent(decode(value).replace(/\p{Surrogate}/gu, '\ufffd'))
    .replace(/%(?:2F|3A|2C)/g, (sign) => decodeURIComponent(sign))
    .replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
