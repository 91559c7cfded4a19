/** An object of JSON without another within; the last one may be cut off. */
const object = /\{[^{}]{10,3000}(?:\}[\]}, \t]{0,40}|$)/g;
const codeOf = /"[\w-]{0,20}(?:code|status)"\s{0,4}:\s{0,4}"?([45]\d\d)"?\s{0,4}(?=[,}]|$)/i;
const enhancedOf = /"[\w-]{0,20}"\s{0,4}:\s{0,4}"([45]\.\d{1,3}\.\d{1,3})"/;
const wordsOf =
  /"(?:message|response|description|reason|error|detail|text|diagnostic\w{0,5})"\s{0,4}:\s{0,4}"((?:[^"\\]|\\.){4,1500})"?/i;

/**
 * A text in which each object of JSON that has a reply code and, apart from it, its words is that reply on one line.
 * All lines keep their numbers.
 *
 * @example withJsonReplies('{"code":550,"enhanced-code":"5.1.1","message":"No such user"}') // '550 5.1.1 No such user'
 */
export function withJsonReplies(text: string): string {
  return text.replace(object, (whole) => {
    const [, code] = codeOf.exec(whole) ?? [];
    const words = wordsOf.exec(whole);
    const [, said = ''] = words ?? [];
    if (code === undefined || !words || said.includes(code)) return whole;
    const enhanced = enhancedOf.exec(whole)?.[1] ?? '';
    const reply = [code, enhanced, enhanced && said.startsWith(enhanced) ? said.slice(enhanced.length).trim() : said];
    const [above, below] = [whole.slice(0, words.index), whole.slice(words.index)].map((part) =>
      part.replace(/[^\n]/g, ''),
    );
    return `${above}${reply.filter(Boolean).join(' ')}${below}`;
  });
}
