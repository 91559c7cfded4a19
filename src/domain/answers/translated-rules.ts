import type { ReasonRule } from './reason-names.ts';

/**
 * What refusals say in German, French, Italian, Spanish, Portuguese, Dutch, Polish, Czech, Russian, Japanese, Chinese and
 * Korean, as pairs of words near each other in either order. Texts are without accents, as `certainRules` has
 * them; English words beside it decide first.
 */
const near = (one: string, other: string): RegExp =>
  new RegExp(`(?:${one}).{0,45}(?:${other})|(?:${other}).{0,25}(?:${one})`);

const mailbox =
  'postfach|postbus|schrank|speicher|stockage|espace|mailbox|boite|messagerie|casella|spazio|buzon|bandeja|almacenamiento|caixa|armazenamento|skrzynk|konto|schrank|ящик|почтов|メールボックス|受信箱|容量|邮箱|信箱|空间|메일함|편지함|사서함|용량|quota|quote|kvot|kontingent|cuota|cota|квот';
const full =
  'voll\\b|limit erreicht|limite atteint|erschopft|uberfullt|uberschritten|ueberschritten|plein|sature|depasse|pien[ao]\\b|esaurit|superat|llen[ao]\\b|excedid|superad|agotad|chei[ao]\\b|esgotad|sem espaco|\\bvol\\b|overschreden|peln[aey]|przepelnion|przekroczon|zaplnen|preplnen|\\bpln[aeuo]u?\\b|prekrocen|переполнен|превыш|いっぱい|一杯|超過|超え|已满|满了|超出|不足|초과|부족|가득|찼';
const recipient =
  'user|empfanger|benutzer|adresse|postfach|konto|destinataire|utilisateur|compte|boite|destinatari|utente|indirizzo|casella|usuari|destinatario|direccion|cuenta|buzon|endereco|conta\\b|gebruiker|ontvanger|adres|mailbox|uzytkownik|odbiorc|skrzynk|prijemce|adresat|uzivatel|schrank|adresa|получател|пользовател|адрес|ящик|ユーザ|宛先|アドレス|受信者|用户|收件人|邮箱|账号|帐号|地址|수신자|받는|사용자|계정|메일 ?주소|주소|아이디';
const unknown =
  'nicht (?:gefunden|bekannt|vorhanden|gultig)|niemand unter|unbekannt|existiert nicht|ungultig|sconosciut|inesistent|non (?:esiste|valid|trovat)|aucun\\w* (?:utilisateur|compte|boite)|inconnu|inexistant|introuvable|n.existe pas|invalide|desconocid|desconhecid|inexistente|no (?:existe|encontrad|valid|se (?:ha )?enco[n]?tr)|non (?:e )?(?:stat[oa] )?trovat|nao (?:foi |pode ser )?encontrad|geen (?:gebruiker|mailbox|account)|nao (?:existe|encontrad)|invalid[oa]\\b|onbekend|niet (?:gevonden|bekend)|bestaat niet|ongeldig|nieznan|nie (?:istnieje|ma takie|znaleziono)|neznam|neexistuj|nenalezen|неизвест|не существу|не найден|нет так|不明|存在しま|見つかりません|不存在|无此|無此|没有找到|找不到|존재하지|찾을 수 없|없는|없습니다';
const domain = 'domain|domein|domaine|dominio|domen|домен|ドメイン|域名|도메인';
const sender =
  'absender|expediteur|emetteur|mittente|remitente|remetente|afzender|nadawc|odesilatel|отправител|送信者|差出人|发件人|寄件人|발신자|보내는 ?사람';
const message =
  'nachricht|e-?mail|mail|message|messaggio|mensaje|correo|mensagem|bericht|wiadomosc|zprav|сообщен|пис[ье]м|メール|メッセージ|邮件|郵件|附件|메일|메시지';
const many =
  'zu viele?|trop de|tropp[ie]|demasiad[oa]s|muit[ao]s|te veel|zbyt (?:wiele|duzo)|prilis mnoho|слишком много|多すぎ|过多|太多|너무 많|頻繁|频繁|频率|一時的に大量';
const large =
  'zu gro(?:ss|ß)|trop (?:gros|volumineu|grand)|troppo grand|demasiado grande|muito grande|te groot|za duz|zbyt duz|prilis velk|слишком больш|размер.{0,20}превыш|大きすぎ|サイズ.{0,12}(?:超|制限)|过大|太大|대용량|너무 (?:큽|커|크)|크기.{0,10}초과';

export const translatedRules: readonly ReasonRule[] = [
  ['mailbox-full', 5.5, /hat zu ?viele (?:e-?)?mails/],
  [
    'spam',
    5,
    /спам|스팸|垃圾|迷惑メール|スパム|indesirable|nao solicitad|no solicitad|non sollicit|nevyzadan|niechcian/,
  ],
  ['attachment', 5, /\bviren?\b|вирус|病毒|ウイルス|ウィルス|바이러스|\bwirus/],
  ['greylist', 5, /grauliste|liste grise|灰名单|그레이리스트|серый список/],
  [
    'block-list',
    5,
    /schwarze[nr]? liste|sperrliste|liste noire|lista ne(?:gra|ra)|zwarte lijst|czarn\w+ list|cern\S{1,3} list|черн\S{1,3} спис|ブラックリスト|黑名单|黑名單|블랙리스트/,
  ],
  [
    'too-many-recipients',
    5.2,
    near(many, 'empfanger|destinat|ontvangers|odbiorc|prijemc|получател|宛先|收件人|수신자|받는'),
  ],
  [
    'rate',
    5.1,
    near(
      `${many}|rapidamente|a uma taxa|zu (?:schnell|haufig)|trop vite|te snel`,
      `${message}|connexion|verbindung|connessioni|conexion|conexoes|verbinding|polaczen|pripojen|соединен|подключен|接続|连接|연결|发送|발송|접속`,
    ),
  ],
  [
    'rate',
    5.1,
    /(?:超出|超过|초과).{0,12}(?:发送|频率|发信|발송)|(?:发送|发信|발송).{0,12}(?:限制|上限|超|초과|제한)|送信(?:数|制限|量)|접속 수|prekrocen limit/,
  ],
  ['size', 5.1, near(message, large)],
  [
    'size',
    5.1,
    /presahuje (?:maximalni|povolenou)|(?:supera|depasse|excede|uberschreitet|overschrijdt|przekracza)\b.{0,20}(?:taille|tamano|tamanho|dimension|grosse|grootte|rozmiar|maxim)/,
  ],
  ['mailbox-full', 5, near(mailbox, full)],
  [
    'mailbox-disabled',
    5,
    near(
      'konto|postfach|benutzer|compte|boite|account|casella|utente|cuenta|buzon|usuario|conta\\b|caixa|gebruiker|skrzynk|schrank|\\bucet|ящик|аккаунт|пользовател|учетн|アカウント|账号|帐号|邮箱|用户|계정|메일함',
      'deaktiviert|gesperrt|inaktiv|desactive|inactif|suspend|bloque|zrusen|disattiv|sospes|desactivad|bloquead|desativad|suspens|geblokkeerd|uitgeschakeld|zablokowan|nieaktywn|zablokovan|deaktivovan|заблокирован|отключ|неактив|удален|停止|無効|停用|禁用|冻结|封|휴면|정지|해지|탈퇴|비활성',
    ),
  ],
  ['restricted', 4, /\bnur\b.{0,20} von bestimmten/],
  [
    'sender-address',
    5,
    near(
      sender,
      `${unknown}|abgelehnt|refuse|rifiutat|rechazad|rejeitad|geweigerd|odrzucon|odmitnut|отклон|拒否|拒绝|거부`,
    ),
  ],
  ['sender-address', 5, /absender(?:adresse|domain)\b.{0,25}(?:ungultig|existiert)/],
  [
    'logon',
    5,
    near(
      'anmeld|authentifi|autentica|identifica(?:cion|cao|zione)|authenticatie|uwierzytelni|logowani|overen|prihlas|(?:contrasena|password|passwort|passe|wachtwoord|haslo|senha|heslo|логин|имя пользователя)\\b|аутентифик|авториз|парол|認証|ログイン|身份验证|认证|登录|密码|인증|로그인|비밀번호',
      'fehl|falsch|errat|invalid[oae]s?\\b|onjuist|niepoprawn|chybn|echec|echou|err|fallit|fallo|incorrect|falhou|falha|mislukt|niepow|nieprawidl|blad|nezdaril|neplatn|selhal|vyzadovan|wymagan|erforderlich|requise|necessari|obrigat|neudach|неуда|невер|требу|ошибк|失敗|失败|必要|错误|錯誤|실패|필요|틀',
    ),
  ],
  ['recipient-domain', 5, near(domain, unknown)],
  ['user-unknown', 4.8, near(recipient, unknown)],
  [
    'relay',
    5,
    /relais|weiterleitung nicht|relay.{0,15}(?:niet|neni|nie|non|nao|verboten|interdit|запрещ)|中继|中継|릴레이|пересылк|ретрансляц/,
  ],
  ['reverse-dns', 5, /逆引き|反向解析|역방향|обратн\S+ (?:зон|запис|dns)/],
  [
    'tls',
    5,
    /verschlusselung|chiffrement|cifrado|crittografia|criptografia|szyfrowan|sifrovan|шифрован|сертификат|暗号|加密|証明書|证书|證書|암호화|인증서|zertifikat/,
  ],
  [
    'connection',
    5,
    /zeituberschreitung|delai (?:d.attente )?depasse|tempo scaduto|tiempo de espera|tempo (?:limite )?(?:esgotado|excedido)|таймаут|время ожидания|タイムアウト|超时|逾時|시간 ?초과|verbindung.{0,25}(?:unterbrochen|abgelehnt|fehl|getrennt)|connexion.{0,20}(?:interrompue|perdue|echou)|接続できません|连接失败|geen verbinding|연결.{0,8}(?:실패|끊)/,
  ],
  [
    'client-refused',
    5,
    /\bip\b.{0,25}(?:gesperrt|blockiert|bloque|bloccat|bloquead|geblokkeerd|zablokow|zablokov|заблокирован|拒否|차단|封|禁止|拒绝)/,
  ],
  [
    'user-unknown',
    4,
    /aucun\w* (?:utilisateur|compte|boite)|geen (?:gebruiker|mailbox)|niemand unter|unbekannt|sconosciut|inconnu|desconocid|onbekend|nieznany|неизвест|non esiste|\bno existe|existiert nicht|n.existe pas|bestaat niet|nao existe|nie istnieje|neexistuje|не существует|не найден|存在しません|不存在|존재하지/,
  ],
  ['local-fault', 4, /系统(?:繁忙|错误)|服务器繁忙|混雑|서버 오류/],
  [
    'local-fault',
    2,
    /temporar|vorubergehend|spater|temporair|plus tard|temporane|temporal|mas tarde|mais tarde|tijdelijk|tymczasow|docasn|временн|попробуйте позже|一時的|しばらく|暂时|稍后|일시적|나중에/,
  ],
];
