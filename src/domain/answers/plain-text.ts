/** More of a line is not read, in UTF-16 units. */
export const longestLine = 2000;

/** The folders of a path are no words: /var/lib/amavis/virusmails. */
const path = /(?<=[\s'"(])\/[\w.-]+\/[\w./-]+/g;
const ip = /[<[(]{0,2}(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)(?::\d{1,5})?[\])>]{0,2}/g;

/** Japanese has some of these signs too. */
const kana = /[\u3040-\u30ff]/;
/** Chinese signs of refusals in their traditional form, and each in the simplified one. */
const signs =
  '網許單郵發連線關閉暫時無錯誤帳號驗證認過滿壞從對應間數據庫處理緩忙記憶體務響說導轉遞傳儲設訪問絕遠騷擾來龐異黑鎖凍結附檔類病毒簽憑書敗';
const simplified =
  '网许单邮发连线关闭暂时无错误账号验证认过满坏从对应间数据库处理缓忙记忆体务响说导转递传储设访问绝远骚扰来庞异黑锁冻结附档类病毒签凭书败';
const traditional = new RegExp(`[${signs}]`, 'g');
/** Letters that Unicode does not take apart. */
const otherLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ё: 'е',
};

/**
 * A line in lower case without the accents of Latin letters, without addresses, whose names would count as words, and
 * without the codes of later lines. Names such as `SendAsDeniedException` or `BAD_RECIPIENT` come behind it once more, as
 * words.
 *
 * @example plainText('550 5.1.1 <jo@example.com>: Empfänger unbekannt') // ' x : empfanger unbekannt'
 */
export function plainText(line: string): string {
  const cut = line.slice(0, longestLine);
  const names = cut.match(/\b[A-Z][a-z]+(?:[A-Z][a-z]+)+|\b[A-Z]+(?:_[A-Z]+)+\b/g) ?? [];
  return (
    [cut, ...names.map((name) => name.replace(/(?<=[a-z])(?=[A-Z])|_/g, ' '))]
      .join(' ')
      .toLowerCase()
      .normalize('NFD')
      .replace(/(?<=[a-z])[\u0300-\u036f]+/g, '')
      .normalize('NFC')
      .replace(/[łøđıæœßё]/g, (letter) => otherLetters[letter] ?? '')
      .replace(kana.test(cut) ? /$^/ : traditional, (sign) => simplified[signs.indexOf(sign)] ?? sign)
      // An object that Ruby prints.
      .replace(/#<([\w:]{2,80}: [^<>]{1,400})>/g, ' $1 ')
      .replace(/^(?:smtp|x-[\w-]{1,40});/, '')
      // What Outlook Express and Outlook write behind a reply.
      .replace(/\bsubject '[^']{0,200}', account: '[^']{0,100}'/, '')
      .replace(/(?<![^\s,(])[^\s,(]{1,20} ?\(ssl\) ?:.*/, '')
      .replace(path, 'x')
      .replace(ip, ' ip ')
      .replace(/<[^<>]{0,300}>|\S{1,100}@[\w.-]{1,200}/g, ' x ')
      .replace(/(?<!\S)[45]\d\d[ -](?:[45]\.\d{1,3}\.\d{1,3} )?/g, ' ')
      .replace(/’/g, "'")
      .replace(/[\s"()]+/g, ' ')
  );
}
