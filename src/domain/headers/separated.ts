/**
 * The fields of a line that one sign separates, out of quotation marks, which are doubled inside (RFC 4180).
 *
 * @example fieldsOf('a,"b,""c""",d', ',') // ['a', 'b,"c"', 'd']
 */
export function fieldsOf(line: string, sign: string): string[] {
  const fields: string[] = [];
  let at = 0;
  while (at <= line.length) {
    if (line[at] === '"') {
      let end = line.indexOf('"', at + 1);
      while (end >= 0 && line[end + 1] === '"') end = line.indexOf('"', end + 2);
      const stop = end < 0 ? line.length : end;
      fields.push(line.slice(at + 1, stop).replaceAll('""', '"'));
      const next = line.indexOf(sign, stop + 1);
      at = next < 0 ? line.length + 1 : next + 1;
    } else {
      const next = line.indexOf(sign, at);
      fields.push(line.slice(at, next < 0 ? line.length : next));
      at = next < 0 ? line.length + 1 : next + 1;
    }
  }
  return fields;
}
