import type { ReasonRule } from './reason-names.ts';

/**
 * Words of other languages than English that say a reason alone, where it is about a server, a connection or a session.
 * Forms are those of `certainRules`.
 */
export const translatedFaults: readonly ReasonRule[] = [
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
    'relay',
    5.5,
    /n.est pas gere par|nicht zustandig|no (?:es )?gestiona|leite[tn]? (?:keine|nicht).{0,40}weiter|lista de (?:anfitri\w+|hosts|rcpt)/,
  ],
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
  ['expired', 5.5, /delai de (?:livraison|distribution|remise)|zustellfrist|plazo de entrega/],
  [
    'relay',
    5.1,
    /relais|relaie|relevo|weiterleitung nicht|retransmision|rele\b|relay.{0,15}(?:niet|neni|nie|non|nao|ikke|inte|verboten|interdit|запрещ)|中継|リレー.{0,4}(?:拒否|でき)|릴레이|пересылк|ретрансляц|релей|中继|转发被?拒|przekazywan\w+ (?:niedozwol|zabron|odrzuc|odmow)|tovabbitas|doorsturen niet/,
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
    /zeituberschreitung|delai (?:d.attente |de connexion )?(?:a ete )?depasse|tempo limite|tempo scaduto|tiempo de espera|tempo (?:limite )?(?:esgotado|excedido)|tijdslimiet|przekroczono (?:limit )?czas|casov\w+ limit|таймаут|время ожидания|час очікування|zaman asimi|idotullepes|タイムアウト|超时|逾[时時]|시간\S? ?초과|verbindung.{0,25}(?:unterbrochen|abgelehnt|fehl|getrennt|verweigert)|connexion.{0,20}(?:interrompue|perdue|echou|refusee)|conexion.{0,20}(?:rechazad|perdid|interrumpid|fallid)|connessione.{0,20}(?:rifiutat|interrott|scadut|fallit)|(?:conexao|ligacao).{0,20}(?:recusad|perdid|falh)|polaczeni\w.{0,20}(?:odrzucon|przerwan|utracon)|соединени.{0,25}(?:разорван|сброшен|отклонен|установить|прерван)|подключиться|接続できません|接続に失敗|(?:ne )?repond pas|reageert niet|yanit ver(?:mi|me)|応答してい?(?:ま|お|な)|nao esta respond|未响应|khong phan hoi|tidak merespon|svar[ae]r (?:inte|ikke)|ei vastaa|nem valaszol|nu raspunde|antwortet nicht|no (?:responde|respondio|ha respondido)|non risponde|nao responde|antwoordt niet|nie odpowiada|neodpovida|не отвечает|応答(?:しま|があり)ません|(?:没有|无)响应|被(?:对方)?重置|응답(?:이 없|하지 않)|连接失败|无法连线|无法连接|geen verbinding|연결.{0,8}(?:실패|끊|할 수 없)/,
  ],
  [
    'expired',
    5.5,
    /warteschlange.{0,30}(?:zu lange|abgelaufen)|innerhalb .{0,25}nicht zugestellt|dans (?:le|les) (?:delai|\d+ (?:heures|jours))|en (?:el plazo|un plazo)|entro (?:il termine|\d+ (?:ore|giorni))|dentro do prazo|binnen .{0,15}niet|w ciagu .{0,15}nie |в течение .{0,25}не |(?:zu lange|trop longtemps|demasiado tiempo|troppo tempo|muito tempo|te lang|zbyt dlugo|prilis dlouho|слишком долго).{0,40}(?:warteschlange|queue|file d.attente|cola\b|coda\b|fila\b|wachtrij|kolejc|fronte|очеред)|nach mehreren (?:versuchen|zustellversuchen)|apres plusieurs tentatives|despues de varios intentos|dopo (?:diversi|vari|piu) tentativi|apos varias tentativas|na meerdere pogingen|истек срок|多次尝试|(?:limit czasu|czas) dostarcz|(?:一定)?期間内に配信|(?:有効|配信)期限|만료/,
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
    'local-fault',
    4,
    /(?:blad systemu|systemfehler|erreur systeme|error del sistema|errore di sistema|server-?fehler|fehler (?:im|des|am) server|erreur (?:du |de )?serveur|error (?:del|en el|de) servidor|errore del server|erro (?:no|do) servidor|serverfout|blad serwera|chyb\w serveru|ошибк\S сервера|serverfel|サーバーエラー|服务器错误|서버 오류)(?!:? ?\d)|lokale\w? (?:fehler|ausfuhrung|fout)|(?:error|erreur|errore|erro) local|blad lokalny|lokalni chyb|локальн\S+ ошибк|lokaler? verarbeit|verarbeitungsfehler|処理中にエラー|处理.{0,6}(?:错误|出错)|本地错误|ローカル ?エラー|로컬 오류|системн\S+ ошибк|(?:erreur|fehler|errore?|erro) (?:de |di |bei der |in der )?(?:traitement|verarbeitung|procesamiento|elaborazione|processamento)|manque de ressources|(?:recursos|risorse) insuf|伺服器忙|忙碌|uberlastet|surcharge|sobrecargad|sovraccaric|overbelast|przeciazon|pretizen|перегружен|過負荷|过载|과부하|datenbank|base d[ei] da?o?nn?e?es|base de datos|baz[aey] danych|databaz|баз\S данных|データベース|数据库|데이터베이스|系统(?:繁忙|错误)|服务器繁忙|混雑|서버 오류|interner (?:server)?fehler|erreur interne|error(?:e)? intern[oa]|erro interno|interne fout|blad wewnetrzny|wewnetrzny blad|vnitrni chyba|внутренн\S+ ошибк|内部错误|내부 오류|内部エラー|dahili hata|belso hiba|internt fel|intern feil|intern fejl/,
  ],
  [
    'local-fault',
    2,
    /temporar|vorubergehend|temporair|temporane|temporal|tijdelijk|tymczasow|docasn|midlertidig|tillfallig|tilapai|gecici|atmeneti|προσωριν|tam thoi|sementara|временн|тимчасов|一時的|暂时|일시적/,
  ],
  // Who says no more than this gives no reason.
  [
    'unspecified',
    1.9,
    /spater|plus tard|mas tarde|mais tarde|piu tardi|\blater\b|pozniej|daha sonra|kesobb|mai tarziu|thu lai sau|nanti|позже|しばらく|稍后|나중에/,
  ],
];
