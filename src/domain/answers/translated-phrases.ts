import type { ReasonRule } from './reason-names.ts';

/**
 * Words of other languages than English that say a reason alone, where it is about a recipient, a sender or a message.
 * Forms are those of `certainRules`.
 */
export const translatedPhrases: readonly ReasonRule[] = [
  ['sender-suspended', 6, /\bversand\b.{0,80}\bgesperrt/],
  [
    'mailbox-full',
    5.5,
    /hat zu ?viele (?:e-?)?mails|存储分配|저장 공간 할당|speicher(?:zuteilung|zuweisung)|(?:stockage|espace) allou|(?:almacenamiento|espacio) asignad|spazio assegnat/,
  ],
  [
    'sender-suspended',
    6.5,
    /(?:\bihr|votre|\b[ts]u|il tuo|il suo|\bsua|\buw|je|twoje|vas|vase|ditt?|din|deres|hesab|ваш\S*|お客様の|您的|귀하의) ?(?:e-?mail-?|smtp-?)?(?:konto|postfach|boite|compte|cuenta|account|conta|kontoen|ucet|schrank\S*|skrzynk\S*|аккаунт|ящик|учетн\S+|скриньк\S*|アカウント|账号|帐号|계정)\S{0,4}.{0,50}(?:gesperrt|suspend|bloque|bloquead|bloccat|sospes|suspens|geblokkeerd|zablok|заблок|отключ|deaktiv|desactiv|disattiv|停止|封|冻结|정지|차단)/,
  ],
  [
    'sender-suspended',
    6,
    /(?:outgoing|ausgehende|sortant|saliente|in uscita|de saida|uitgaande|wychodzac|odchoz|исходящ|вихідн|送信機能|发信功能|발송 ?기능).{0,40}(?:gesperrt|bloqu|bloccat|geblokk|zablok|заблок|disabl|停止|禁|정지|차단)|отправка (?:писем|почты|сообщений).{0,40}(?:отключ|запре|заблок|приостан)|\b(?:versand|envoi|envio|invio|verzenden|wysylani\w)\b.{0,45}(?:gesperrt|bloqu|bloccat|geblokk|zablok|suspend|deaktiv)/,
  ],
  [
    'spam',
    5,
    /спам|스팸|垃圾|敏感(?:信息|词|内容)|违规内容|内容违规|迷惑メール|スパム|indesirable|nao solicitad|no (?:solicitad|desead)|non (?:sollicit|richiest|desiderat)|nevyzadan|niechcian|pourriel|unerwunscht|ongewenst|skrapp|roskaposti|istenmeyen|kerezetlen|keretlen|ανεπιθύμητ|thu rac|ספאם|สแปม|רשימת דואר זבל/,
  ],
  [
    'attachment',
    5.3,
    /\bviren?\b|\binfi(?:zi|cier)|\binfect[eéao]|заражен|感染|감염|вирус|вірус|病毒|ウイルス|ウィルス|바이러스|\bwirus|schadsoftware|logiciel malveillant|malicioso|dannoso/,
  ],
  [
    'greylist',
    6,
    /grauliste|liste grise|lista gris|lista grigia|lista cinza|szara lista|灰名单|グレーリスト|그레이리스트|сер(?:ый|ом|ого) спис/,
  ],
  [
    'block-list',
    6.2,
    /schwarze[nrs]? ?liste|sperrliste|blockliste|lista (?:de|di) bloc|lista de bloqu|liste de blocage|blokkeerlijst|список блокир|ブロックリスト|阻止列表|차단 ?목록|liste noire|lista ne(?:gra|ra)|zwarte lijst|czarn\w+ li[sś]|cern\S{1,3} list|svart(?:e)? ?list|sort(?:e)? ?list|musta\w* list|feketelist|kara liste|crn\w+ list|danh sach den|daftar hitam|черн\S{1,3} спис|чорн\S{1,3} спис|ブラックリスト|黑名单|黑名單|블랙리스트|สีดำ/,
  ],
  [
    'sender-blocked',
    6.3,
    /(?<!\bip\b.{0,30})(?:absender|expediteur|remitente|mittente|remetente|afzender|nadawc|odesilatel|отправител|差出人|送信者|发件人|寄件人|발신자).{0,30}(?:schwarze[nrs]? ?liste|sperrliste|liste noire|lista ne(?:gra|ra)|zwarte lijst|czarn|cern|черн|ブラックリスト|黑名|블랙리스트)|不在.{0,12}(?:允许|许可).{0,6}(?:发信用户|发件人)|拉黑|(?:对方|收件[人方]).{0,10}黑名单|(?:受信者|相手|お客様).{0,12}受信拒否|수신자.{0,12}수신 ?거부/,
  ],
  ['client-refused', 6, /\bip\b.{0,20}不在.{0,12}(?:允许|白名单|许可)/],
  [
    'rate',
    5.1,
    /(?:rapidamente|a uma taxa|zu (?:schnell|haufig)|trop (?:vite|rapidement)|muito rapid|for (?:snabb|hurtig|rask)|liian nope|cok hizli|tul gyors|速すぎ|너무 빨|te snel|demasiado rapido|troppo (?:rapid|veloc)|zbyt (?:szybko|czesto)|prilis rychle|слишком (?:часто|быстро)|太快|頻繁)|(?:limit|quota|versandlimit|limite|лимит|上限|限制).{0,25}(?:pro (?:stunde|tag|minute)|par (?:heure|jour|minute)|por (?:hora|dia|minuto)|all.ora|al giorno|per (?:uur|dag)|na (?:godzin|dob)|za (?:hodinu|den)|в (?:час|сутки|день|минуту)|每(?:小时|天|日)|시간당|하루)|接收大量|大量邮件|(?:发出数量|当天|短期内|分钟内|一天内|每天|每小时).{0,20}(?:超|过多|限)/,
  ],
  [
    'rate',
    5.1,
    /(?:超出|超过|초과).{0,12}(?:发送|频率|发信|발송)|(?:发送|发信|발송).{0,12}(?:限制|上限|超|초과|제한)|送信(?:数|制限|量)|접속 수/,
  ],
  [
    'reputation',
    5.2,
    /发送行为异常|reputacao|reputacion|reputazione|reputatie|reputacj|репутац|評判|信誉|평판|rufs? (?:der|ihrer) ip|zustellquote/,
  ],
  [
    'size',
    5.1,
    /gro[sß]+er als|plus (?:gros|grand|volumineu)\w* que|mas grande que|piu grande|maior que|presahuje (?:maximalni|povolenou)|(?:supera|depasse|excede|uberschreitet|overschrijdt|przekracza)\b.{0,20}(?:taille|tamano|tamanho|dimension|grosse|grootte|rozmiar|maxim)/,
  ],
  [
    'sender-blocked',
    5.6,
    /(?:empfanger|destinataire|destinatario|ontvanger|odbiorca|prijemce|получатель) (?:hat|a|ha|heeft)?\b.{0,25}(?:gesperrt|blockiert|bloqu|blocca|geblokkeerd|zablok|заблок)|(?:bloque|bloquead[oa]|bloccat[oa]|geblokkeerd|zablokowan\w*) (?:par|por|pelo|dal?|door|przez) .{0,8}(?:destinat|ontvanger|odbiorc)/,
  ],
  [
    'too-many-recipients',
    5.5,
    /(?:excessiv\w*|zu viele|trop de|demasiad[oa]s|troppi|te veel|zbyt wiel\w*|prilis mnoho) (?:de )?(?:empfanger|destinat|ontvanger|odbiorc|prijemc)|(?:maxim\w*|hochstens|au plus|al massimo|no maximo) \d+ (?:empfanger|destinat|ontvanger|odbiorc|prijemc|получател)/,
  ],
  [
    'block-list',
    6.2,
    /(?:listad|gelistet|listee? (?:sur|par)|elencat|登録|списк).{0,20}(?:spamhaus|barracuda|spamcop|sorbs|uceprotect)/,
  ],
  [
    'rate',
    5.13,
    /(?:anzahl|nombre|numero|aantal|liczb\w|количество)\b.{0,40} (?:pro|par|por|per|al|all|na|в|за).?(?:tag|stunde|minute|jour|heure|dia|hora|ora|giorno|uur|dag|godzin|dob|час|день|сутки)/,
  ],
  ['spam', 4.9, /spam(?!haus|cop|master)/],
  [
    'client-refused',
    5,
    /\bip\b.{0,30}(?:weiss|white ?list|liste blanche|lista b(?:lanca|ianca|ranca)|бел\S+ спис|白名单|ホワイトリスト|화이트)/,
  ],
  [
    'spam',
    4.6,
    /(?:verdacht|suspect|sospechos|sospett|suspeit|подозрит|podejrzan|supheli|可疑|疑わしい)\S* .{0,12}(?:link|liens?|enlace|\burl|ссыл|内容|链接)|\b(?:links?|lien|enlace|url) (?:suspect|sospech|sospett|suspeit|verdacht)|(?:inhalt|contenu|contenido|contenuto|conteudo|содержим\S+) (?:suspect|sospech|sospett|suspeit|подозр)/,
  ],
  [
    'policy',
    3.5,
    /administrators? abgelehnt|par l.administrateur|por el administrador|dall.amministratore|pelo administrador|администратором/,
  ],
  [
    'restricted',
    5.6,
    /nimmt nur|n.accepte que|solo acepta|accetta solo|so aceita|accepteert alleen|przyjmuje tylko|принимает (?:письма )?только/,
  ],
  ['user-unknown', 4.9, /[@＠].{0,6}(?:左|前|앞|왼).*(?:誤|違|错|误|잘못)/],
  ['recipient-domain', 4.9, /[@＠].{0,6}(?:右|后|後|뒤|오른).*(?:誤|違|错|误|잘못)/],
  [
    'sender-address',
    5.2,
    /^(?=.*(?:\berr[eo]|\bfa[il][lh]?|echec|fehl|mislukt|ошибк|失败|失敗)).*(?:verific.{0,24}(?:expedit|remitente|mittente|remetente|afzender)|prufung des absender|проверк\S .{0,12}отправител|发件人验证|送信者の検証)/,
  ],
  [
    'mailbox-disabled',
    5.6,
    /(?:长期|长时间|个月).{0,4}(?:未|没有)(?:登[录陆]|使用)|休眠|長期間.{0,8}(?:ていない|なし)|휴면|장기.{0,6}미/,
  ],
  [
    'too-many-recipients',
    5.25,
    /(?:过多|太多|多すぎる?).{0,4}(?:用户|收件人|宛先|受信者)|(?:收件人|宛先|受信者|수신자).{0,8}(?:过多|太多|多すぎ|너무 많)/,
  ],
  [
    'restricted',
    4.8,
    /没有向.{0,20}权限|autorizzazione per inviare|reserv\w+ (?:aux|a los|ai|aos|a)\b|vorbehalten|voorbehouden|zastrzezon\w* dla/,
  ],
  ['restricted', 4, /\bnur\b.{0,20} von bestimmten/],
  ['sender-address', 5, /absender(?:adresse|domain)\b.{0,25}(?:ungultig|existiert)/],
  [
    'client-refused',
    6.07,
    /\bip\b.{0,25}(?:gesperrt|blockiert|bloque|bloccat|bloquead|geblokkeerd|zablokow|zablokov|blocker|blokk?er|заблокирован|заблокован|engellen|letilt|blocat|拒否|차단|封|禁止|拒绝|屏蔽|挂起)/,
  ],
  [
    'client-refused',
    5,
    /(?:gesperrt|blockiert|bloque|bloccat|bloquead|geblokkeerd|zablokow|заблокирован|拒绝|禁止).{0,20}\bip\b/,
  ],
  [
    'moved',
    5.5,
    /adresse hat sich geandert|neue (?:e-?mail-?)?adresse|nouvelle adresse|adresse .{0,40}\ba change\b|change d.adresse|nueva direccion|nuovo indirizzo|novo endereco|nieuwe? (?:e-?mail)?adres|nowy adres|nova adresa|новый адрес|新しい(?:メール)?アドレス|新邮箱|新的邮箱|새 ?(?:메일|주소)/,
  ],
  [
    'user-unknown',
    4,
    /aucun\w* (?:utilisateur|compte|boite)|geen (?:gebruiker|mailbox)|niemand unter|unbekannt|sconosciut|inconnu|desconocid|onbekend|nieznany|неизвест|nicht gefunden|(?:wurde|konnte) nicht .{0,40}gefunden|introuvable|(?:non|pas) (?:e |ete )?(?:stat[oa] )?(?:trovat|trouve)|no (?:fue |se )?encontr|nao (?:foi )?encontrad|niet gevonden|nie znalezion|nenalezen|hittades (?:inte|ej)|ikke fun[dn]et|bulunamadi|見つかりません|找不到|찾을 수 없|non esiste|\bno existe|existiert nicht|n.existe pas|bestaat niet|nao existe|nie istnieje|neexistuje|не существует|не найден|存在しません|不存在|존재하지/,
  ],
  [
    'policy',
    2,
    /zugriff verweigert|acces refuse|acceso denegado|accesso negato|acesso negado|toegang geweigerd|odmowa dostepu|brak dostepu|pristup odepren|доступ (?:запрещ|закрыт)|アクセス.{0,4}拒否|访问被拒|액세스.{0,4}거부/,
  ],
  [
    'logon',
    6.5,
    /necessari[ao] (?:a )?autentica|requer autentica|requiere autentica|richiest[ao] (?:l.)?autentica|(?:必须|要求|需要).{0,6}(?:验证|认证)|authentification (?:est )?(?:requise|necessaire)/,
  ],
  [
    'expired',
    5.2,
    /(?:tiempo|plazo) de entrega (?:ha )?(?:vencido|agotado|expirado)|(?:tempo|prazo) de entrega (?:expirado|esgotado)|tempo di consegna scaduto|zustellfrist (?:abgelaufen|uberschritten)|delai de (?:livraison|remise) (?:depasse|expire)/,
  ],
  [
    'mailbox-disabled',
    5.2,
    /(?:casilla|buzon|cuenta|caixa|conta)\b.{0,30}(?:expirad|vencid|desactivad|desativad|inactiv|inativ|falta de uso)|(?:bloccat|gesperrt|bloquead|bloque|desactiv|disattivat|deaktiviert|geblokkeerd)\w* .{0,20}(?:inutilizz|inattivit|inactivid|inactivit|inaktivit|inactivite|inatividade|nichtnutzung|non utilis|desuso)/,
  ],
  [
    'client-refused',
    5.2,
    /\bip (?:non|nao|no|pas|nicht|niet)\b.{0,12}(?:elenco|lista|liste|lijst)\b.{0,30}(?:autorizza|autoriza|autoris|permitid|erlaubt|toegestane)/,
  ],
  [
    'connection',
    4.8,
    /(?:verbinding|verbindung|connexion|conexion|conexao|connessione)\b.{0,80}(?:verbroken|unterbrochen|interrompue|interrumpid|interrompid|interrott)/,
  ],
  ['user-unknown', 5.2, /impossibile trovarl|imposible encontrarl|impossivel encontra-?l|nicht auffindbar/],
];
