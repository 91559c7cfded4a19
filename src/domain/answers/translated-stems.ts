/**
 * Stems of words in other languages than English, by what they mean, as alternatives of an expression: in lower case,
 * without the accents of Latin letters. One line has German, French, Spanish, Italian and Portuguese; the next ones the
 * other languages of Europe; then Turkish, Hungarian, Romanian, Greek, Vietnamese, Indonesian, Hebrew, Arabic and Thai;
 * the last Japanese, Chinese and Korean.
 */
export const translatedStems = {
  mailbox: [
    'postfach|posteingang|speicher|stockage|espace|mailbox|boite|messagerie|casella|spazio|buzon|bandeja|almacenamiento|espacio|caixa|conta\\b|cuenta|compte|armazenamento|espaco|konto|quota|quote|kontingent|cuota|cota|quotum|kiintio',
    'postbus|postvak|brievenbus|skrzyn[kc]|miejsc\\w+ na dysku|przestrzen|schrank|kvot|lagring|хранилищ|места на диске|brevlad|inkorg|postlad|postkass|postboks|indbakke|innboks|postilaatik|sandu[cc]i|ящик|почтов|квот|скриньк|поштов|кутия',
    'posta kutusu|gelen kutu|disk alan|depolama|\\bkota|postafiok|postalad|tarhely|casuta|\\bspatiu|γραμματοκιβ|θυρίδα|hop thu|dung luong(?! thu\\b)|kotak (?:surat|masuk|pesan)|kuota|תיבת|תיבה|מכסה|صندوق|علبة|حصة|กล่อง|โควต',
    'メールボックス|受信箱|受信ボックス|容量|割り当て|邮箱|信箱|郵箱|收件箱|空间|할당|메일함|편지함|사서함|용량|쿼터',
  ],
  full: [
    'voll\\b|kein\\w* (?:frei\\w+ )?(?:speicher)?platz|plus d.espace|llegado a (?:su|al) limite|raggiunto il limite|atingiu o limite|atteint (?:sa|la) limite|tiene espacio|limit erreicht|limite atteint|erschopft|uberfull|uberschritten|ueberschritten|plein|sature|depasse|pien[ao]\\b|esaurit|superat|llen[ao]\\b|excedid|superad|agotad|sin espacio|excedio|sobrepas|supero\\b|chei[ao]\\b|esgotad|lotad[ao]|sem espaco',
    '\\bvol\\b|overschreden|peln[aey]|przepelnion|zapelnion|przekroczon|brak miejsca|zaplnen|preplnen|\\bpln[aeuoy]u?\\b|prekrocen|\\bfull\\b|\\bfuldt?\\b|overskr[ie]d|\\bslut pa\\b|\\bar slut\\b|tomt for|taynna|loppunut|ylittyn|\\bpun[ao]?\\b|prepun|переполн|превыш|исчерпан|заполнен|нет места|переповн|перевищ|заповнен|пълна|препълнен',
    '\\bdolu\\b|doldu|asild|megtelt|\\btele\\b|betelt|tullep|plina?\\b|depasit|γεμάτ|πλήρ|υπέρβ|da day|bi day|vuot qua|penuh|melebihi|מלא|ممتلئ|تجاوز|เต็ม',
    'いっぱい|一杯|満杯|容量オーバー|超過|超过|超え|已满|满了|已滿|超出|不足|초과|부족|가득|찼|꽉',
  ],
  recipient: [
    'user|empfanger|benutzer|teilnehmer|adresse|adressat|postfach|konto|destinataire|utilisateur|compte|boite|destinatari|utente|indirizzo|casella|usuari|direccion|cuenta|buzon|endereco|utilizador|conta\\b|\\baccount\\b',
    'корисник|gebruiker|postbus|ontvanger|geadresseerde|\\badres|mailbox|uzytkownik|odbiorc|skrzyn[kc]|prijemc|uzivatel|\\bucet\\b|schrank|mottag|mottak|modtag|anvandar|bruger|\\bbruker|adress|vastaanottaj|kayttaj|osoit|primalac|primatelj|korisnik|prejemnik|uporabnik|получател|пользовател|потребител|адрес|ящик|ак+аунт|учетн|одержувач|отримувач|користувач|скриньк',
    'alici|kullanici|\\bhesap|cimzett|felhasznalo|e-mail cim|postafiok|destinatar|utilizator|casuta|παραλήπτ|χρήστ|διεύθυνσ|λογαριασμ|nguoi nhan|nguoi dung|dia chi|tai khoan|penerima|pengguna|alamat|\\bakun\\b|נמען|משתמש|כתובת|مستلم|مستخدم|عنوان|حساب|ผู้รับ|ผู้ใช้|ที่อยู่|บัญชี',
    'ユーザ|アカウント|宛先|收件者|アドレス|受信者|用户|收件人|收信人|收件地址|邮箱|账号|帐号|地址|使用者|數位帳號|수신자|받는|사용자|계정|메일 ?주소|주소|아이디',
  ],
  unknown: [
    'nicht (?:gefunden|bekannt|vorhanden|gultig|existent)|niemand unter|unbekannt|existier\\w* nicht|nicht existier|ungultig|gibt es (?:\\w+ ){0,3}nicht|nicht (?:registriert|eingetragen|eingerichtet|angelegt)|erronee?|plus utilise|no conocemos|non (?:e )?presente|n.a pas de compte|hat kein konto|no (?:tiene (?:una )?cuenta|registrad|figura)|non (?:ha un account|registrat)|nao (?:foi )?localizad|nao tem conta|kein(?:en?)? (?:benutzer|empfanger|postfach|konto)|aucun\\w* (?:utilisateur|compte|boite|destinataire)|inconnu|inexistant|introuvable|n.existe (?:pas|plus)|invalide|pas valide|(?:pas|pas ete|non) trouve|non valide|sconosciut|inesistent|non (?:esiste|(?:e )?valid|(?:e )?(?:stat[oa] )?trovat)|desconocid|desconhecid|inexistente|no (?:existe|encontrad|(?:es )?valid|se (?:ha )?enc[uo]e?ntr|hay ning)|(?:fur|zu) .{0,30}kein\\w* mail-?server|no tiene registros|non c.e nessun|nao ha nenhum|nao (?:existe|encontrad|(?:e )?valid|(?:foi|pode ser) encontrad|cadastrad)|invalid[oa]s?\\b',
    'nie znamy|zde neni|kendes ikke|kjenner ikke|kanner inte|ei tunneta|няма|geen (?:gebruiker|postbus|mailbox|account|ontvanger)|onbekend|niet (?:gevonden|bekend|geldig)|bestaat niet|ongeldig|nieznan|heeft geen account|niet geregistreerd|nie (?:istnieje|ma takie|znaleziono|odnaleziono|figuruje|zarejestr)|neni registr|nieprawidlow|niewlasciw|niepoprawn|neznam|neexistuj|nenalezen|nebyl\\w? nalezen|neplatn|\\bokand|finns (?:inte|ej)|hitta\\w* (?:inte|ej)|inte hitta|finns ikke|existerar inte|ukendt|findes ikke|eksisterer ikke|ikke fund|ukjent|finnes ikke|ikke funnet|ugyldig|ogiltig|tuntematon|ei (?:loyd|loyt|ole olemassa)|nepoznat|ne postoji|nije prona|ne obstaja|неизвест|не существ|не найден|нет так|несуществ|непознат|не съществ|невідом|не існу|не знайден|немає|недействительн|не зарегистр|не постоји',
    'bulunama|bulunmu|bilinmeyen|gecersiz|mevcut degil|\\byok(?:tur)?\\b|nem talal|ismeretlen|nem letez|ervenytelen|nincs|necunoscut|nu exista|nu a fost gasit|άγνωστ|δεν υπάρχ|δεν βρέθ|μη έγκυρ|khong ton tai|khong tim thay|khong hop le|tidak (?:ditemukan|ada|dikenal|valid|terdaftar)|לא קיי|לא נמצא|לא ידוע|غير (?:موجود|معروف|صالح)|لا يوجد|ไม่พบ|ไม่มี|ไม่ถูกต้อง',
    '不明|存在しま|存在しない|正しくあり|見つから|未开通|유효하지|올바르지|見つかりません|無効|不存在|无此|無此|未知|没有找到|找不到|未找到|无效|無效|未注册|登録されてい|등록되지|존재하지|찾을 수 없|없는|없습니다|잘못된',
  ],
  domain: [
    'domain|domaine|dominio|domein|domen|домен|doman\\b|domane|verkkotunnus|alan ad|tartomany|domeniu|ten mien|דומיין|نطاق|โดเมน|ドメイン|域名|网域|網域|도메인',
  ],
  sender: [
    'absender|versender|expediteur|emetteur|mittente|remitente|emisor|remetente',
    'afzender|nadawc|odesilatel|odosielatel|avsandar|afsender|avsender|lahettaj|posiljatelj|posiljalac|отправител|відправник|подател',
    'gonderen|gonderici|felado|\\bkuldo|expeditor|αποστολέ|nguoi gui|pengirim|שולח|المرسل|ผู้ส่ง',
    '送信者|差出人|送信元アドレス|发件人|寄件人|发信人|寄件者|發件人|발신자|보내는 ?사람|보낸 ?사람|발송인',
  ],
  refused: [
    'abgelehnt|verweigert|zuruckgewiesen|abgewiesen|nicht (?:zugelassen|zulassig|erlaubt|gestattet|akzeptiert|angenommen|berechtigt|autorisiert)|verboten|unzulassig|refus|rejet|interdit|(?:non|pas) (?:autoris|accept|permis)|rifiutat|respint|vietat|non (?:e )?(?:autorizzat|consentit|permess|accettat|ammess)|negat[oa]|rechazad|denegad|prohibid|no (?:estan? |se )?(?:autoriza|permit|acepta|admit)|rejeitad|recusad|negad|proibid|nao (?:e |foi )?(?:autorizad|permitid|aceit)',
    'geweigerd|afgewezen|niet toegestaan|verboden|odrzucon|odmow|niedozwolon|nie jest dozwolon|neni povolen|nekade|avvisad|avslat|zabronion|niedopuszcz|odmitnut|zamitnut|nepovolen|zakazan|avvisa|avslag|nekad|inte till|afvist|ikke tilladt|naegtet|avvist|ikke tillatt|nektet|hylat|evatty|ei salli|evatti|odbijen|zavrnjen|отклон|отказ|запре|не разреш|отверг|не принят|відхил|відмов|заборон',
    'reddedil|izin veril|izni? yok|yasak|elutasit|nem engedely|\\btiltott|respins|refuz|nu este permis|interzis|απορρί|δεν επιτρέπ|tu choi|khong duoc phep|ditolak|tidak diizinkan|נדח|مرفوض|رفض|ปฏิเสธ',
    '拒否|禁止|許可されて|拒绝|拒收|拒絕|不允许|不接受|거부|거절|금지|허용되지',
  ],
  blocked: [
    'gesperrt|blockiert|bloqu[eé]|bloqu?ead|bloccat|geblokkeerd|zablokowan|zablokovan|blockerad|blokeret|blokkert|estetty|blokiran|заблок|engellen|letilt|blokkol|blocat|αποκλει|bi chan|diblokir|נחסמ|חסו|محظور|حظر|บล็อก|ブロック|封锁|封禁|屏蔽|被封|차단',
  ],
  disabled: [
    'deaktiviert|gekundigt|aufgelost|geloscht|resilie|de baja|encerrad|cessat|gesperrt|inaktiv|abgeschaltet|stillgelegt|geschlossen|desactive|inactif|inactive|suspend|bloque|ferme|nicht mehr aktiv|plus acti|ya no esta activ|piu attiv|mais ativ|niet meer actief|cloture|disattiv|sospes|chius[ao]\\b|inattiv|desactivad|bloquead|inactiv[ao]|inhabilitad|deshabilitad|desativad|inativ|suspens|cancelad|archive',
    'geblokkeerd|uitgeschakeld|opgezegd|opgeheven|usunie|inactief|zablokowan|nieaktywn|wylaczon|zawieszon|zrusen|zablokovan|deaktivovan|neaktiv|avaktiver|inaktiver|sparrad|deaktivert|deaktiveret|sperret|spaerret|lukket|suljettu|заблок|отключ|неактив|удален|приостанов|закрыт|вимкн|видален|неактив',
    'devre disi|askiya al|pasif|letiltott|inaktiv|felfuggeszt|megszun|dezactivat|suspendat|απενεργοπο|ανενεργ|vo hieu|bi khoa|nonaktif|dinonaktif|ditangguhkan|מושבת|נחסם|معطل|موقوف|ปิดใช้|ระงับ',
    '停止|無効|停用|禁用|冻结|凍結|注销|关闭|休眠|封|휴면|정지|해지|탈퇴|비활성',
  ],
  message: [
    'nachricht|e-?mail|mail|message|messaggio|mensaje|correo|mensagem|bericht|wiadomosc|zprav|sprav[ay]\\b|meddelande|meddelelse|besked|melding|viesti|uzenet|level|mesaj|ileti|posta\\b|μήνυμα|tin nhan|\\bthu\\b|pesan|surat|сообщен|пис[ье]м|повідомлен|лист|הודע|رسالة|ข้อความ|อีเมล',
    'メール|メッセージ|邮件|郵件|信件|附件|메일|메시지',
  ],
  many: [
    'numero maximo|nombre maxim|maximale (?:an)?zahl|numero massimo|maximaal aantal|maksymaln\\w+ liczb|maximaln\\w+ pocet|максимальн\\w+ (?:числ|количеств)|最大数|zu viele?|trop de|tropp[ie]|demasiad[oa]s|muit[ao]s|excesso de|te veel|zbyt (?:wiele|duzo)|prilis mnoho|for mange|for manga|liian mon|previse|слишком (?:много|част)|забагато|занадто багато|cok fazla|tul sok|prea mult|πάρα πολλ|qua nhieu|terlalu banyak|יותר מדי|كثير|มากเกิน|多すぎ|大量の|过多|太多|過多|너무 많|頻繁|频繁|频率|一時的に大量',
  ],
  large: [
    'zu (?:gross|lang)|trop long|demasiado larg|troppo lung|te lang\\b|zbyt dlug|prilis dlouh|слишком длин|長すぎ|过长|太长|zu viele daten|maximale? (?:grosse|nachrichtengrosse)|maximal zulassige|trop (?:gros|volumineu|grand|lourd)|taille (?:maxim|limite|autoris)|troppo grand|dimensione massima|demasiado grande|tamano maximo|(?:muito|demasiado) grande|tamanho (?:maximo|limite)|te groot|maximale grootte|za duz|zbyt duz|maksymaln\\w+ rozmiar|prilis velk|maximaln\\w+ velikost|for stor|liian suuri|prevelik|слишком больш|занадто велик|размер.{0,20}превыш|превыш\\w+.{0,20}размер|максимальн\\w+ размер|cok buyuk|tul nagy|prea mare|πολύ μεγάλ|qua lon|terlalu besar|大きすぎ|サイズ.{0,12}(?:超|制限)|过大|太大|過大|大小超|サイズが上限|대용량|너무 (?:큽|커|크)|크기.{0,10}초과',
  ],
  credentials: [
    'anmeld|authentifi|autentica|identifica(?:cion|cao|zione)|contrasena|password|passwort|kennwort|passe|credenziali|credenciais|credenciales|identifiants|nome utente|nom d.utilisateur|zugangsdaten|benutzername|\\bsenha|autoryzac|autorizac',
    'wachtwoord|authenticatie|inlog|uwierzytelni|logowani|haslo|overen|prihlas|heslo|autentiser|inloggning|losenord|anvandarnamn|brugernavn|brukernavn|gebruikersnaam|kayttajatunnus|adgangskode|godkendelse|innlogging|passord|salasana|todenn|kirjaut|lozink|geslo|логин|имя пользователя|аутентифик|авториз|парол|автентиф|облікові дані',
    'kimlik dogrula|parola|sifre(?!l)|kullanici adi|felhasznalonev|όνομα χρήστη|nama pengguna|hitelesit|jelszo|bejelentkez|autentific|\\bparola|ταυτοπο|συνθηματικ|κωδικ|xac thuc|mat khau|dang nhap|otentikasi|autentikasi|kata sandi|אימות|סיסמ|مصادق|كلمة المرور|รหัสผ่าน',
    '認証|ログイン|ユーザー名|用户名|아이디 (?:또는|나|및)|パスワード|身份验证|认证|登录|登陆|密码|授权码|認證|인증|로그인|비밀번호',
  ],
  wrong: [
    'veuillez|zuerst|d.abord|avant d|antes de|primero|prima di|eerst\\b|najpierw|nejprve|сначала|先に|请先|먼저|fehl|falsch|benotig|brauch|notig|verlangt|fordert|richied|richiest|ungultig|errat|invalid[oae]s?\\b|echec|echou|err[eo]|fallit|fallo|incorrect|falhou|falha|necesit|necessit|requier|requer|exig|obligator|erforderlich|requise?|necessari|obrigat|non (?:valid|riconosc)|no (?:son )?valid|pas valide|non valide',
    'onjuist|mislukt|nodig|vereist|verplicht|niepoprawn|niepow|nieprawidl|blad|wymag|chybn|nezdaril|neplatn|selhal|vyzadov|misslyck|kravs|kraves|mislyk|mislykk|forkert|feil|\\bfel\\b|felakt|vaara|epaonnis|virheel|vaadita|neuspe|неуда|невер|требу|ошибк|невірн|помилк|потріб',
    'basarisiz|hatali|yanlis|gecersiz|gerek|sikertelen|hibas|szukseg|esuat|gresit|necesar|απέτυχ|λάθος|απαιτ|that bai|khong dung|\\bsai\\b|yeu cau|gagal|salah|diperlukan|נכשל|שגוי|נדרש|فشل|خاطئ|مطلوب|ล้มเหลว|ไม่ถูกต้อง',
    '失敗|失败|正しくあり|올바르지|일치하지|必要|需要|错误|錯誤|有误|未通过|실패|필요|틀|오류',
  ],
  connection: [
    'connexion|se connecter|connetters|conecta|collegar|verbinden|verbinde|opkoble|koble (?:til|seg)|ansluta|csatlakoz|baglan|σύνδεση|terhubung|polaczyc|pripojit|подключит|verbindung|connession|conexion|conex(?:ao|oes)|verbinding|polaczen|pripojen|spojen|anslutning|forbindelse|tilkobling|yhtey|povezav|veza\\b|baglanti|kapcsolat|conexiun|σύνδεσ|ket noi|koneksi|соединен|подключен|підключ|зʼєднан|з.єднан|חיבור|اتصال|การเชื่อมต่อ|接続|连接|连线|연결|접속',
  ],
  send: [
    'versand|sende|gesendet|envoi|envoy|envio|enviad|invio|inviat|verzend|verstuur|wysyl|wyslan|odesil|odesl|skick|sendt|lahet|slanj|отправк|отправл|надсил|gonder|kuld|trimit|αποστολ|gui thu|gui email|pengiriman|mengirim|送信|发送|发信|寄信|발송|발신|전송',
  ],
  limit: [
    'limit|grenze|grans\\b|gransen|graense|obergrenze|cuota|contingent|kontingent|лимит|ліміт|ограничени|korlat|limita|όριο|gioi han|batas|制限|上限|限制|限额|超限|한도|제한',
  ],
  exceeded: [
    'erreicht|uberschr[ei]|ueberschr[ei]|depass|exced|overschrijd|przekracza|prekracuj|overstiger|atteint|supera|raggiunt|excedid|superad|alcanzad|atingid|ultrapass|overschreden|bereikt|przekroc|osiagn|prekroc|dosazen|overskr|nadd|over(?:stig|skrid)|\\basti\\b|превыша|превыси|naet\\b|ylit|premas|превыш|исчерпан|перевищ|asild|asim|tullep|depasit|υπέρβ|vuot|melebihi|terlampaui|超過|超え|達し|超出|超过|超限|达到|초과|도달',
  ],
  attachment: [
    'anhang|anlage|angehangt|piece.{0,2} jointe|fichier joint|adjunto|allegat|anexo|bijlage|zalacznik|priloh|bilaga|bifog|vedheft|vedlegg|\\bbilag|liite|privit|вложен|вкладен|прикрепл|\\beki?\\b|mellekl|csatolma|atasament|atasat|συνημμέν|dinh kem|lampiran|קובץ מצורף|مرفق|ไฟล์แนบ|添付|附件|첨부',
    'dateityp|dateiendung|dateiformat|type de fichier|extension de fichier|tipo de archivo|tipo di file|tipo de (?:arquivo|ficheiro)|bestandstype|typ\\w* plik|typ souboru|filtyp|filtype|tiedostotyy|тип\\w* файл|dosya tur|fajltip|tip de fisier|拡張子|ファイル形式|文件类型|파일 ?형식|확장자',
  ],
  content: [
    'inhalt|contenu|contenido|contenuto|conteudo|inhoud|tresc|obsah|innehall|indhold|innhold|sisal|sadrzaj|содержим|содержан|вміст|icerig|tartalom|continut|περιεχ|noi dung|konten|isi pesan|תוכן|محتوى|เนื้อหา|本文|内容|內容|본문|내용',
  ],
  policy: [
    'richtlinie|criteri\\b|sicherheitsregel|politique|strategie|politica|politiche|diretiva|directiva|norma[st]?\\b|beleid|polityk|zasad|regulamin|politik[auy]?\\b|pravidl|policy|principer|kaytant|saanto|pravil|политик|правил|політик|ilke|iranyelv|szabaly|πολιτικ|chinh sach|kebijakan|מדיניות|سياس|นโยบาย|ポリシー|策略|规则|政策|規則|정책|규칙',
  ],
  impossible: [
    'konnte nicht|kann nicht|nicht moglich|kein\\w* .{0,30}moglich|fehlgeschlagen|gescheitert|impossible|echoue|no se (?:puede|pudo|ha podido)|imposible|non (?:e )?(?:stato )?possibil|impossibile|nao foi possivel|nao e possivel|impossivel|falhou|kan niet|kon niet|mislukt|nie mozna|nie udalo|nie powiodl|nelze|nepodarilo|selhal|kunne ikke|kan ikke|kunde inte|kan inte|gick inte|ei voitu|epaonnistu|neuspesn|не удалось|невозможно|не удается|неможливо|не вдалося',
    '(?:am|em)(?:adi|edi|iyor)\\b|nem tud|δεν είναι δυνατ|basarisiz|nem sikerul|nem lehet|sikertelen|nu se poate|nu s-a putut|imposibil|αδύνατ|απέτυχ|khong the|tidak dapat|gagal|לא ניתן|نعذر|تعذر|ไม่สามารถ|できません|できない|失敗|无法|不能|失败|할 수 없|못했|실패',
  ],
  unauthorized: [
    'nicht (?:berechtigt|befugt|autorisiert)|keine (?:berechtigung|erlaubnis)|pas autoris|pas (?:le droit|la permission)|no (?:esta )?(?:autorizad|tiene permiso)|non (?:sei |e |dispone )?(?:autorizzat|dell.autorizz)|nao (?:esta |tem )?(?:autorizad|permiss)|niet (?:gemachtigd|bevoegd)|geen toestemming|nie masz uprawnien|brak uprawnien|nemate opravneni|нет (?:разрешени|прав)|не имеете прав|немає дозволу|yetki|(?:inte|ikke) (?:behorig|tilladelse|tillatelse)|har (?:inte|ikke) (?:behorig|tillat|tillad|rett)|권한|khong co quyen|tidak (?:memiliki|punya) izin|権限が|没有权限|無權|无权|권한이',
  ],
  different: [
    'gehort nicht|n.appartient pas|no pertenece|non appartiene|nao pertence|behoort niet|nie nalezy|не принадлежит|不属于|ubereinstimm|stimmt nicht|entspricht nicht|correspondre|ne correspond pas|no coincid|no corresponde|non corrispond|nao (?:corresponde|coincide)|komt niet overeen|nie zgadza|neodpovida|neshoduj|stammer inte|stemmer ikke|не совпада|не соответств|uyusmuyor|nem egyezik|nu corespunde|一致しま|不一致|不匹配|일치하지',
  ],
  client: [
    '\\bip-adress|adress\\w* ip\\b|direccion\\w* ip\\b|indirizz\\w* ip\\b|endereco\\w* ip\\b|ip-adres|ip adresa|ip-адрес|\\bip ?(?:アドレス|地址|位址|주소)|(?:ihr|votre|\\bsu|il suo|\\bseu|\\buw|twoj|vas|din|ditt|vuestro) (?:mail-?)?(?:server|serveur|servidor|serwer|host)|ваш\\S* сервер|您的服务器|お使いのサーバ|귀하의 서버',
  ],
  unavailable: [
    'nicht verfugbar|pas disponible|未就绪|indisponible|non disponible|neni dostupn|no (?:esta )?disponible|non (?:e )?disponibil|indisponivel|nao (?:esta )?disponivel|niet (?:beschikbaar|bereikbaar)|niedostepn|nedostupn|недоступ|ikke tilg|ej tillganglig|inte tillganglig|otillganglig|ei (?:ole )?(?:saatavilla|kaytettavissa)|kullanilam|nem elerheto|indisponibil|μη διαθέσ|khong kha dung|tidak tersedia|לא זמינ|غير متاح|利用でき|利用不[可能]|不可用|사용할 수 없|이용할 수 없|수행되지',
  ],
  relaying: [
    'relais|relaie|weiterleit|retransmis|retransmission|reencaminh|reenvio|inoltr|doorstur|doorzend|przekazywan|preposil|пересыл|ретрансл|転送|中継|中继|转发|전달|릴레이|リレー|vidaresand|vidarebefordr|videresend|tovabbit|\\brelay',
  ],
  service: [
    'dienst|\\bservice|servicio|servizio|servico|tjanst|tjeneste|palvelu|usluga|uslugi|sluzba|servis|служб|сервис|hizmet|szolgaltat|serviciu|υπηρεσ|dich vu|layanan|שירות|خدمة|บริการ|サービス|服务|服務|서비스',
  ],
  storage: [
    'speicher|festplatte|stockage|disque|almacenamiento|\\bdisco|spazio|armazenamento|opslag|schijf|\\bdysk|ulozist|disku|lagring|levytila|tallennus|хранилищ|места на диске|диск|сховищ|depolama|kaynak|tarhely|stocare|αποθηκευτ|ディスク|記憶装置|記憶域|磁盘|存储|저장 ?(?:장치|공간)|디스크',
  ],
  insufficient: [
    'nicht genug|pas assez|no hay suficiente|nicht (?:genugend|ausreichend)|unzureichend|zu wenig|insuffisan|insuficient|insufficient|onvoldoende|niewystarcz|\\bbrak|nedostate|недостаточн|не хватает|бракує|недостатн|yeterli|yetersiz|nem elegendo|otillrack|utilstr|riittam|ανεπαρκ|khong du|tidak cukup|不足|不十分|충분하지|부족',
  ],
  violation: [
    'verst[oö]ss|verletz|\\bviola\\b|violation|violaci|violazion|violac|infracc|infrac|enfreint|schending|narusz|porusen|brudd pa|brott mot|overtraed|rikko|ihlal|megsert|incalcar|παραβ|vi pham|melanggar|наруш|поруш|הפרה|انتهاك|ละเมิด|違反|违反|위반',
  ],
  command: [
    'befehl|kommando|commande|comando|opdracht|polecen|prikaz|kommando|komento|naredb|ukaz|команд|komut|parancs|comand[ae]|εντολ|lenh|perintah|コマンド|命令|指令|명령',
  ],
  several: [
    'empfanger|destinat|ontvangers|odbiorc|prijemc|mottag|modtag|mottak|vastaanott|получател|одержувач|alici|cimzett|παραλήπτ|nguoi nhan|penerima|נמענ|宛先|受信者|收件人|收信人|수신자|받는',
  ],
  only: [
    'nur\\b|seule?s?\\b|uniquement|seulement|solo\\b|solamente|soltanto|unicamente|apenas|somente|alleen|tylko|\\bjen\\b|pouze|endast|\\bkun\\b|bare\\b|\\bvain\\b|samo\\b|только|тільки|sadece|\\bcsak|\\bdoar|numai|μόνο|\\bchi\\b|hanya|רק|فقط|เท่านั้น|のみ|だけ|只|仅|僅|만\\b',
  ],
  members: [
    'mitglied|membre|miembro|membri|membro|\\bleden\\b|abonnent|abonne|iscritt|suscriptor|inscrit|czlonk|\\bclen|medlem|jasen|clanov|участник|подписчик|член|учасник|uyele|\\btag\\w* |membri|μέλ|thanh vien|anggota|חבר|أعضاء|สมาชิก|メンバー|会員|成员|會員|회원|구성원',
  ],
  group: [
    'grupp|groupe|\\bgrupo|\\bgroep|verteiler|liste de diffusion|\\bgrupy|\\bgrup\\b|skupin|групп|груп|csoport|\\bnhom\\b|グループ|群组|群組|그룹',
  ],
  sizes: [
    'grosse\\b|\\btaille|tamano|dimension|tamanho|grootte|omvang|rozmiar|velikost|storlek|storrelse|\\bkoko\\b|размер|розмір|boyut|\\bmeret|marime|μέγεθ|kich thuoc|dung luong thu\\b|ukuran|サイズ|大小|尺寸|크기',
  ],
  undelivered: [
    'nicht (?:zugestellt|zustell|gesendet|ubermittelt)|unzustellbar|pas (?:pu |ete |etre )*(?:remis|distribu|livre|envoye|achemine)|non remis|non distribu|no (?:se )?(?:ha |han |pudo |puede )*(?:podido )?(?:ser )?(?:entreg|envia)|non (?:e |sono )?(?:stat\\w )?(?:recapitat|consegnat|inviat)|non (?:puo essere|ha raggiunto)|nao (?:foi |pode |poude |ser )*(?:entreg|enviad)',
    'niet (?:\\w+ )?(?:bezorgd|afgeleverd|verzonden)|onbestelbaar|nie (?:zosta\\w+ )?(?:dostarcz|doreczo|wyslan)|nedoruc|не (?:был\\w* )?(?:доставлен|отправлен)|недоставлен|(?:inte|ikke) (?:\\w+ )?lever|teslim edileme|iletileme|nem kezbesit|nelivrat|khong gui duoc|tidak terkirim',
    '配信(?:でき|不能|され)|送信でき|届きません|投递失败|退信|退回|被退|배달되지|반송|전송되지',
  ],
  broken: [
    'unterbroch|getrennt|abgebroch|abgelehnt|interromp|interrump|interrott|interrupt|cadut|\\bcaiu|\\bcayo|\\bcort[oae]d?|coupee|perdu|perdid|verbrok|przerwan|zerwan|preruse|прерван|разорван|потерян|avbr[ou]t|afbr[ou]d|brutits|katke|kesil|koptu|megszak|intrerupt|διακόπ|bi ngat|terputus|切断|断开|中断|끊',
  ],
  incorrect: [
    'errone|incorr?ect|incorret|errat[oa]|falsch|fehlerhaft|bledn|неверн|неправильн|hatali|yanlis|onjuist|chybn|felaktig|forkert|\\bfeil|gresit|hibas|nesprav|不正|違い|错误|틀|잘못|間違',
  ],
  server: ['server|serveur|servidor|serwer|kiszolgal|sunucu|сервер|διακομιστ|may chu|サーバ|服务器|伺服器|서버'],
  unreachable: [
    '(?:nicht|niet) (?:erreichbar|bereikbaar)|unerreichbar|onbereikbaar|injoignable|inacc?es+i[bv]|(?:non |ir)raggiungibil|nieosiagaln|ulasilam|недоступ|недосяж|到達でき|无法访问',
  ],
} as const;
