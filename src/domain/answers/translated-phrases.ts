import type { ReasonRule } from './reason-names.ts';

/** Words of other languages than English that say a reason alone. Forms are those of `certainRules`. */
export const translatedPhrases: readonly ReasonRule[] = [
  [
    'mailbox-full',
    5.5,
    /hat zu ?viele (?:e-?)?mails|存储分配|저장 공간 할당|speicher(?:zuteilung|zuweisung)|(?:stockage|espace) allou|(?:almacenamiento|espacio) asignad|spazio assegnat/,
  ],
  [
    'local-fault',
    5.3,
    /systemspeicher|memoire (?:du )?systeme|memoria del sistema|dysku serwera|v systemu|bo nho he thong|システム.{0,4}(?:記憶|容量|メモリ|ストレージ)|系统存储|시스템 저장/,
  ],
  [
    'relay',
    4.9,
    /非本地|nicht lokal|(?:non|no|nie) (?:es |est |e |jest )?lokaln?|(?:no|non|pas) (?:es |e )?local[e]?\b|не локальн|ローカルでは?な/,
  ],
  [
    'sender-suspended',
    6.5,
    /(?:\bihr|votre|\b[ts]u|il tuo|il suo|\bsua|\buw|je|twoje|vas|vase|ditt?|din|deres|hesab|ваш\S*|お客様の|您的|귀하의) ?(?:e-?mail-?|smtp-?)?(?:konto|postfach|boite|compte|cuenta|account|conta|kontoen|ucet|schrank\S*|skrzynk\S*|аккаунт|ящик|учетн\S+|скриньк\S*|アカウント|账号|帐号|계정)\S{0,4}.{0,30}(?:gesperrt|suspend|bloque|bloquead|bloccat|sospes|suspens|geblokkeerd|zablok|заблок|отключ|deaktiv|desactiv|disattiv|停止|封|冻结|정지|차단)/,
  ],
  [
    'sender-suspended',
    6,
    /(?:outgoing|ausgehende|sortant|saliente|in uscita|de saida|uitgaande|wychodzac|odchoz|исходящ|вихідн|送信機能|发信功能|발송 ?기능).{0,40}(?:gesperrt|bloqu|bloccat|geblokk|zablok|заблок|disabl|停止|禁|정지|차단)|отправка (?:писем|почты|сообщений).{0,40}(?:отключ|запре|заблок|приостан)/,
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
    /发送行为异常|reputacao|reputacion|reputazione|reputatie|reputacj|репутац|評判|信誉|평판|rufs? (?:der|ihrer) ip/,
  ],
  [
    'size',
    5.1,
    /gro[sß]+er als|plus (?:gros|grand|volumineu)\w* que|mas grande que|piu grande|maior que|presahuje (?:maximalni|povolenou)|(?:supera|depasse|excede|uberschreitet|overschrijdt|przekracza)\b.{0,20}(?:taille|tamano|tamanho|dimension|grosse|grootte|rozmiar|maxim)/,
  ],
  ['relay', 5.5, /leite[tn]? (?:keine|nicht).{0,40}weiter/],
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
  ['spam', 4.9, /spam(?!haus|cop)/],
  ['connection', 5.3, /delai depasse|time-out bij/],
  [
    'relay',
    5.6,
    /(?:fur diese|pour ce|para este|per questo|voor dit|dla tej|pro tuto|для (?:этого|данного)) dom|для (?:этого|данного) домен/,
  ],
  [
    'expired',
    5.6,
    /не (?:удалось|удается) доставить в течение|nicht innerhalb|pas ete (?:remis|distribu)\w* (?:dans|apres)/,
  ],
  [
    'client-refused',
    5,
    /\bip\b.{0,30}(?:weiss|white ?list|liste blanche|lista b(?:lanca|ianca|ranca)|бел\S+ спис|白名单|ホワイトリスト|화이트)/,
  ],
  [
    'spam',
    4.6,
    /(?:verdachtig|suspect|sospechos|sospett|suspeit|подозрит|podejrzan|supheli|可疑|疑わしい)\S* .{0,12}(?:link|liens?|enlace|ссыл|内容|链接)|(?:inhalt|contenu|contenido|contenuto|conteudo|содержим\S+) (?:suspect|sospech|sospett|suspeit|подозр)/,
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
  ['expired', 5.5, /delai de (?:livraison|distribution|remise)|zustellfrist|plazo de entrega/],
  ['restricted', 4.8, /reserv\w+ (?:aux|a los|ai|aos|a)\b|vorbehalten|voorbehouden|zastrzezon\w* dla/],
  ['restricted', 4, /\bnur\b.{0,20} von bestimmten/],
  ['sender-address', 5, /absender(?:adresse|domain)\b.{0,25}(?:ungultig|existiert)/],
  [
    'relay',
    5.1,
    /relais|relaie|relevo|weiterleitung nicht|retransmision|rele\b|relay.{0,15}(?:niet|neni|nie|non|nao|ikke|inte|verboten|interdit|запрещ)|中継|中継|릴레이|пересылк|ретрансляц|релей|中继|转发被?拒|przekazywan\w+ (?:niedozwol|zabron|odrzuc|odmow)|tovabbitas|doorsturen niet/,
  ],
  [
    'reverse-dns',
    6,
    /逆引き|反向解析|反解|역방향|обратн\S+ (?:зон|запис|dns)|ptr-?(?:eintrag|record|запис)|(?:dns|resolution) inverse|(?:dns|resolucion) invers[oa]|reverse-?eintrag|revers\S* dns/,
  ],
  [
    'loop',
    6,
    /schleife\b|interne schleife|boucle interne|bucle intern|ciclo interno|(?:de )?saltos|przeskok|количеств\S+ переход|ホップ数|跳数|(?:anzahl|nombre|numero|aantal|antal\w*) (?:der |de |di |van )?hops|schleife erkannt|boucle (?:de|d.|detect)|bucle (?:de|detect)|ciclo di (?:posta|mail)|petl[ae] |зациклив|петл[яи]|(?<!グ)ループ|环回|循环|루프|loop de (?:correio|e-?mail|correo)|postslinga|smycka|zapetl/,
  ],
  [
    'helo',
    4.5,
    /\b(?:helo|ehlo)\b.{0,40}(?:ungultig|invalid|incorrect|nicht|pas |no es|non |nao |niet |nie |neplatn|не|失败|不|無効|잘못)/,
  ],
  [
    'tls',
    5,
    /verschlusselung|verschlusselt|sifreli|(?:sichere|beveiligde) verbinding|conn?exi?on segura|conexao segura|connexion securisee|connessione (?:sicura|protetta)|защищенн\S+ соединени|安全な接続|안전한 연결|chiffrement|chiffree|cifrado|cifrada|crittografia|crittografat|criptografia|criptografad|versleutel|szyfrowan|sifrovan|krypter|salaus|sifreleme|titkosit|шифрован|сертификат|сертифікат|暗号|加密|凭证|証明[書书]|证书|證書|암호화|인증서|[zs]ertifika|certyfikat|certificaat|tanusitvany|certificado|certificat\b|certificato/,
  ],
  [
    'connection',
    5,
    /zeituberschreitung|delai (?:d.attente |de connexion )?(?:a ete )?depasse|tempo limite|tempo scaduto|tiempo de espera|tempo (?:limite )?(?:esgotado|excedido)|tijdslimiet|przekroczono (?:limit )?czas|casov\w+ limit|таймаут|время ожидания|час очікування|zaman asimi|idotullepes|タイムアウト|超时|逾[时時]|시간\S? ?초과|verbindung.{0,25}(?:unterbrochen|abgelehnt|fehl|getrennt|verweigert)|connexion.{0,20}(?:interrompue|perdue|echou|refusee)|conexion.{0,20}(?:rechazad|perdid|interrumpid|fallid)|connessione.{0,20}(?:rifiutat|interrott|scadut|fallit)|(?:conexao|ligacao).{0,20}(?:recusad|perdid|falh)|polaczeni\w.{0,20}(?:odrzucon|przerwan|utracon)|соединени.{0,25}(?:разорван|сброшен|отклонен|установить|прерван)|подключиться|接続できません|接続に失敗|(?:ne )?repond pas|reageert niet|yanit ver(?:mi|me)|応答してい?(?:ま|お|な)|nao esta respond|未响应|khong phan hoi|tidak merespon|svar[ae]r (?:inte|ikke)|ei vastaa|nem valaszol|nu raspunde|antwortet nicht|no responde|non risponde|nao responde|antwoordt niet|nie odpowiada|neodpovida|не отвечает|応答(?:しま|があり)ません|(?:没有|无)响应|被(?:对方)?重置|응답(?:이 없|하지 않)|连接失败|无法连线|无法连接|geen verbinding|연결.{0,8}(?:실패|끊|할 수 없)/,
  ],
  [
    'client-refused',
    6.5,
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
    'expired',
    5.5,
    /warteschlange.{0,30}(?:zu lange|abgelaufen)|innerhalb .{0,25}nicht zugestellt|dans (?:le|les) (?:delai|\d+ (?:heures|jours))|en (?:el plazo|un plazo)|entro (?:il termine|\d+ (?:ore|giorni))|dentro do prazo|binnen .{0,15}niet|w ciagu .{0,15}nie |в течение .{0,25}не |(?:zu lange|trop longtemps|demasiado tiempo|troppo tempo|muito tempo|te lang|zbyt dlugo|prilis dlouho|слишком долго).{0,40}(?:warteschlange|queue|file d.attente|cola\b|coda\b|fila\b|wachtrij|kolejc|fronte|очеред)|nach mehreren (?:versuchen|zustellversuchen)|apres plusieurs tentatives|despues de varios intentos|dopo (?:diversi|vari|piu) tentativi|apos varias tentativas|na meerdere pogingen|истек срок|多次尝试|(?:limit czasu|czas) dostarcz|(?:一定)?期間内に配信|有効期限|만료/,
  ],
  [
    'no-mail-here',
    4.85,
    /nimmt keine (?:e-?)?mails? (?:an|entgegen)|n.accepte (?:pas|plus|aucun) (?:de |d.)?(?:e-?mail|message|courrier|courriel)|no acepta (?:correo|mensaje)|non accetta (?:posta|mail|messaggi|e-?mail)|nao aceita (?:e-?mail|mensage|correio)|accepteert geen (?:e-?)?mail|nie (?:przyjmuje|akceptuje) (?:poczty|wiadomosci)|neprijima (?:postu|e-?mail)|не принимает почту|不接收邮件/,
  ],
  [
    'syntax',
    5,
    /syntaxfehler|erreur de syntaxe|error(?:e)? (?:de|di) sinta|erro de sintaxe|syntaxfout|blad skladni|chyba syntaxe|syntaktick|синтаксич|構文エラー|文法エラー|语法错误|구문 ?오류|(?:reihenfolge|sequence|secuencia|sequenza|sequencia|volgorde|kolejnosc|poradi|последовательност|順序|顺序).{0,30}(?:befehl|kommando|command|comand|opdracht|polecen|prikaz|команд|コマンド|命令)/,
  ],
  [
    'user-unknown',
    4,
    /aucun\w* (?:utilisateur|compte|boite)|geen (?:gebruiker|mailbox)|niemand unter|unbekannt|sconosciut|inconnu|desconocid|onbekend|nieznany|неизвест|nicht gefunden|introuvable|(?:non|pas) (?:e |ete )?(?:stat[oa] )?(?:trovat|trouve)|no (?:fue |se )?encontr|nao (?:foi )?encontrad|niet gevonden|nie znalezion|nenalezen|hittades (?:inte|ej)|ikke fun[dn]et|bulunamadi|見つかりません|找不到|찾을 수 없|non esiste|\bno existe|existiert nicht|n.existe pas|bestaat niet|nao existe|nie istnieje|neexistuje|не существует|не найден|存在しません|不存在|존재하지/,
  ],
  [
    'local-fault',
    4,
    /(?:blad systemu|systemfehler|erreur systeme|error del sistema|errore di sistema|server-?fehler|fehler (?:im|des|am) server|erreur (?:du |de )?serveur|error (?:del|en el|de) servidor|errore del server|erro (?:no|do) servidor|serverfout|blad serwera|chyb\w serveru|ошибк\S сервера|serverfel|サーバーエラー|服务器错误|서버 오류)(?!:? ?\d)|lokale\w? (?:fehler|ausfuhrung|fout)|(?:error|erreur|errore|erro) local|blad lokalny|lokalni chyb|локальн\S+ ошибк|lokaler? verarbeit|verarbeitungsfehler|処理中にエラー|处理.{0,6}(?:错误|出错)|本地错误|ローカル ?エラー|로컬 오류|системн\S+ ошибк|(?:erreur|fehler|errore?|erro) (?:de |di |bei der |in der )?(?:traitement|verarbeitung|procesamiento|elaborazione|processamento)|manque de ressources|(?:recursos|risorse) insuf|伺服器忙|忙碌|uberlastet|surcharge|sobrecargad|sovraccaric|overbelast|przeciazon|pretizen|перегружен|過負荷|过载|과부하|datenbank|base d[ei] da?o?nn?e?es|base de datos|baz[aey] danych|databaz|баз\S данных|データベース|数据库|데이터베이스|系统(?:繁忙|错误)|服务器繁忙|混雑|서버 오류|interner (?:server)?fehler|erreur interne|error(?:e)? intern[oa]|erro interno|interne fout|blad wewnetrzny|wewnetrzny blad|vnitrni chyba|внутренн\S+ ошибк|内部错误|내부 오류|内部エラー|dahili hata|belso hiba|internt fel|intern feil|intern fejl/,
  ],
  [
    'policy',
    2,
    /zugriff verweigert|acces refuse|acceso denegado|accesso negato|acesso negado|toegang geweigerd|odmowa dostepu|brak dostepu|pristup odepren|доступ (?:запрещ|закрыт)|アクセス.{0,4}拒否|访问被拒|액세스.{0,4}거부/,
  ],
  [
    'local-fault',
    2,
    /temporar|vorubergehend|spater|temporair|plus tard|temporane|temporal|mas tarde|mais tarde|piu tardi|tijdelijk|tymczasow|docasn|midlertidig|tillfallig|tilapai|gecici|daha sonra|atmeneti|kesobb|mai tarziu|προσωριν|tam thoi|thu lai sau|sementara|nanti|временн|тимчасов|попробуйте позже|一時的|しばらく|暂时|稍后|일시적|나중에/,
  ],
];
