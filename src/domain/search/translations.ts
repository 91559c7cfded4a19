/** Words of the trade in other languages, by what the pages call it. */
export interface TranslationGroup {
  /** What the pages say; a comma between two ways to say it. */
  readonly english: string;
  /** Folded: in lower case, without accents, ß as ss. A star stands for whatever ends a form of the word. */
  readonly german: string;
  readonly spanish: string;
  readonly french: string;
}

const group = (english: string, german: string, spanish: string, french: string): TranslationGroup => ({
  english,
  german,
  spanish,
  french,
});

/**
 * The commonest words with which administrators ask in German, Spanish and French. Only words that are none in English,
 * or that mean the same there. The build hands them to the browser as one list.
 */
export const translations: readonly TranslationGroup[] = [
  group('queue', 'warteschlange*', 'cola colas', 'attente'),
  group('printer', 'drucker*', 'impresora*', 'imprimante*'),
  group(
    'scanner',
    'scanner kopierer* multifunktionsgerat*',
    'escaner* fotocopiadora* copiadora*',
    'scanneur* copieur* photocopieu*',
  ),
  group(
    'undeliverable, bounce',
    'unzustellbar* unzustellbarkeit*',
    'rebotad* rebote* devuelt* devolucion*',
    'indistribuable* rebond*',
  ),
  group('firewall', 'brandmauer*', 'cortafuegos', 'pare-feu parefeu'),
  group('mail', 'nachricht* mails emails mailverkehr', 'correo* mensaje*', 'courrier* courriel* messages messagerie'),
  group('lock down, block', 'sperre sperrung abriegelung', 'bloqueo cierre', 'verrou blocage'),
  group(
    'blocked, rejected, mail stopped',
    'blockiert',
    'bloqueado bloqueados bloqueada',
    'bloque bloquee bloques bloquees',
  ),
  group('block', 'blockier* sperr* gesperrt*', 'bloquead* bloquear bloqueos bloquea', 'bloque* blocages bloquer'),
  group(
    'refused, rejected',
    'abgelehnt* ablehn* abgewiesen* abweis* zuruckgewiesen* verweiger*',
    'rechazad* rechazar rechaza rechazo* denegad*',
    'refuse* refuser rejete* rejeter rejet',
  ),
  group('relay', 'weiterleit* weitergeleitet* relaying', 'retransmision* reenvi*', 'relais relayer relayage'),
  group('receive', 'empfang* empfangen* empfangt', 'recib* recepcion', 'recev* recoi* reception recu recus'),
  group('accept', 'annehm* annimmt akzeptier* entgegennehm*', 'aceptar acepta* aceptan admitir', 'accepter accepte*'),
  group(
    'only, lock down',
    'ausschliesslich* nur ausser',
    'unicamente exclusivamente solo solamente excepto salvo',
    'uniquement exclusivement seulement sauf',
  ),
  group(
    'deliver',
    'zustell* zugestellt* ausliefer* ausgeliefert*',
    'entregar entrega* entregad*',
    'livrer livre* livraison* distribuer distribue*',
  ),
  group('hours, delayed', 'stunden', 'horas', 'heures'),
  group('arrives late, delayed', 'spat spater', 'tarde', 'tard tardivement'),
  group('receive connector', 'empfangsconnector* empfangskonnektor*', '', ''),
  // Not "conector", which is a slip in English too, and mended.
  group('connector', 'konnektor* konnektoren', '', 'connecteur*'),
  group(
    'send',
    'senden sende sendet mailen versend* verschick* verschickt* schick* versand*',
    'envi* mandar manda',
    'envoy* envoi*',
  ),
  group('sender', 'absender*', 'remitente*', 'expediteur*'),
  group('recipient', 'empfanger*', 'destinatario*', 'destinataire*'),
  group('connection', 'verbindung*', 'conexion*', 'connexion*'),
  group('timed out', 'zeituberschreitung* zeituberschritten', 'expirado* agotad* tiempo', 'expire* delai*'),
  group(
    'lock down',
    'absichern absicher* abriegel* abschotten sichern dichtmachen beschrank* einschrank*',
    'asegurar restringir proteger restriccion* cerrar',
    'securiser verrouill* restreindre proteger limiter',
  ),
  group('allow list', 'freigabeliste* positivliste*', 'blanca', 'blanche'),
  group(
    'allow',
    'freigeb* freischalt* erlaubt* erlauben zulass* zulassen',
    'permitir permitid* permita* autorizar',
    'autoriser autorise* permettre',
  ),
  group(
    'undo',
    'ruckgangig* zurucksetz* zuruck wiederherstell* ruckbau* entfern* aufheb* aufgehoben*',
    'deshacer revertir restaurar quitar retirar volver',
    'annuler retablir restaurer revenir enlever retirer lever deverrouill*',
  ),
  group(
    'switch off',
    'abschalt* ausschalt* deaktivier* abgeschaltet* ausgeschaltet*',
    'desactiv* apagar deshabilit*',
    'desactiver desactiv*',
  ),
  group('spam filters', 'spamfilter* spam-filter*', 'filtro* antispam', 'filtre* anti-spam antispam'),
  group('spam', 'spammail* spam-mails', 'deseado* basura', 'pourriel* indesirable*'),
  group('junk', 'spamordner* junk-e-mail junkordner*', '', 'indesirables'),
  group('bypass', 'umgeh* umgangen*', 'eludir elude* saltar saltarse salta saltan evitar esquiv*', 'contourn*'),
  group('spoofing', 'gefalscht* falsch* falschung*', 'suplanta* falsificad* falso', 'usurp* falsifi*'),
  group('mail flow', 'mailfluss* nachrichtenfluss*', 'flujo', 'flux'),
  group('transport rule', 'transportregel* nachrichtenflussregel*', '', ''),
  group('send connector', 'sendeconnector* sendekonnektor*', '', ''),
  group('fails', 'fehlschlag* fehlgeschlagen* schlagt fehl scheiter*', 'falla fallan', 'echoue*'),
  group('access', 'zugriff* zugang', 'acceso*', 'acces'),
  group('open', 'offen offene* offnen geoffnet* aufmachen', 'abierto* abierta* abri* abre*', 'ouvert* ouvr*'),
  group('closed', 'geschlossen* schliessen schliesst zumachen', 'cerrado* cerrada* cerram* cerraron', 'ferme* fermer'),
  group(
    'missing',
    'fehlt fehlen verschwunden* verschwinden',
    'falta faltan perdid* desaparec*',
    'manque manquant* perdu* disparu* disparai*',
  ),
  group('attachment', 'anhang* anlage*', 'adjunto*', 'jointe*'),
  group('device, scanner', 'gerat gerate*', 'dispositivo* aparato*', 'appareil*'),
  group('disk', 'festplatte* platte', 'disco', 'disque'),
  group('invalid', 'ungultig*', 'invalid* no-valido', 'invalide*'),
  group('expired', 'abgelaufen*', 'caducad* vencid*', 'perime*'),
  group('hostname', 'hostnamen rechnername*', '', ''),
  group('second, backup', 'zweite* zweiter', 'segundo segunda', 'deuxieme seconde'),
  group('old', 'alte altes alten', 'antiguo* vieja viejo', 'ancien ancienne'),
  group(
    'prove',
    'prufen pruf* testen uberpruf* nachweis* beweis*',
    'comprobar probar prueba* verificar',
    'verifier tester preuve* prouver controler',
  ),
  group('subnet mask', 'subnetzmaske* netzmaske* subnetz*', 'mascara* subred*', 'masque* sous-reseau*'),
  group(
    'ip addresses',
    'ip-adresse* ipadresse* adressen adressbereich* ip-bereich*',
    'direccion direcciones rango* ips',
    'adresse* plage*',
  ),
  group('network', 'netzwerk* netz netze', 'red redes', 'reseau*'),
  group('port', '', 'puerto*', ''),
  group(
    'delayed',
    'verzoger* verspatet* verspatung* langsam*',
    'retras* demora* tarda* lento*',
    'retard* retarde* lent lente',
  ),
  group('mail stopped', 'kommt kommen ausfall* ankomm* angekommen', 'llega*', 'arriv*'),
  group('stopped', 'gestoppt* angehalten*', 'detenid* parad* dejo', 'arrete* cesse*'),
  group('anonymous', 'anonyme* anonym', 'anonimo*', 'anonyme* anonymement'),
  group('permission groups', 'berechtigung* rechte', 'permiso*', 'autorisation* droits'),
  group(
    'authentication',
    'authentifizierung* anmeld* anmeldung*',
    'autenticacion* autenticar',
    'authentification* authentifi*',
  ),
  group('encryption, tls', 'verschlussel* verschlusselung*', 'cifrado* encriptacion', 'chiffre* chiffrement*'),
  group('certificate', 'zertifikat*', 'certificado*', 'certificat*'),
  group('temporarily', 'vorubergehend* temporar* zeitweise', 'temporal* temporalmente', 'temporaire* temporairement'),
  group('greylisting', 'graue', 'gris', 'grise'),
  group('block list', 'sperrliste* schwarze*', 'negra', 'noire'),
  group('mailbox', 'postfach*', 'buzon*', 'boite*'),
  group('full', 'voll', 'lleno* llena', 'pleine plein'),
  group('size', 'grosse*', 'tamano*', 'taille*'),
  group('large', 'gross', 'grande*', 'volumineux grand gros'),
  group('user unknown', 'unbekannt*', 'desconocido*', 'inconnu*'),
  group('submission', 'handy handys homeoffice heimarbeit*', 'movil* teletrabajo', 'teletravail* mobiles distance'),
  group('users', 'benutzer*', 'usuario*', 'utilisateur*'),
  group('error', 'fehler* fehlermeldung*', 'fallo* errores', 'erreur* echec*'),
  group('reply code', 'antwortcode* fehlercode*', 'codigo*', 'codes'),
  group('server', 'mailserver* servers', 'servidor*', 'serveur*'),
  group('domain', 'domane*', 'dominio*', 'domaine*'),
  group('forwarding', 'umleit*', 'reenvio*', 'redirection* transfert*'),
  group('outbound', 'ausgehend*', 'saliente*', 'sortant*'),
  group('inbound', 'eingehend*', 'entrante*', 'entrant*'),
  group('internal', 'intern interne* internen', 'interno*', 'interne*'),
  group('external', 'extern externe* externen', 'externo*', 'externe*'),
  group('headers', 'kopfzeile*', 'cabecera* encabezado*', 'entete* en-tete*'),
  group('log', 'protokoll*', 'registro*', 'journal* journaux'),
  group('rule', 'regel*', 'regla*', 'regle*'),
  group('quarantine, released', 'quarantane* freigegeben*', 'cuarentena*', 'quarantaine*'),
  group('calculator', 'rechner*', 'calculadora*', 'calculatrice* calculateur*'),
  group('glossary', 'glossar* bedeutet bedeutung*', 'glosario* significa', 'glossaire* signifie'),
  group('service', 'dienst dienste', 'servicio*', ''),
  group('application', 'anwendung* programm', 'aplicacion* programa', 'logiciel*'),
  group('directly', 'direkt* vorbei', 'directamente directo*', 'directement'),
  group('setup', 'einricht* einrichten konfigurier* einstell*', 'configurar configuracion*', 'configurer parametr*'),
];

/** Small words of each language: they are no subject, but tell which language it is. */
export const foreignStopWords = {
  german:
    'der die das liste den dem des ein eine einen einem einer und oder nicht kein keine keinen von vom zum zur mit ohne fur auf aus bei nach uber wie wird werden wurde ist sind kann konnen ich wir mein meine meinem meinen unser unsere unserem unseren mehr seit warum wenn alle durch noch sich man hat haben muss mussen soll sollen welche welcher welches welchen wo wer geht funktioniert trotzdem bitte dringend immer jetzt schon wieder gibt habe machen einrichtung anleitung derselbe vor hinter landet am im ins beim dass ob',
  spanish:
    'el la los las lista un una unos y o de del al en con sin por para como que no se es son mi mis nuestro nuestra desde cuando porque todos esta estan puedo puede pueden hay cual cuales donde ya mas muy todo urgente tengo tiene hacer hago necesito antes despues usa ni si me te lo le su sus a y e',
  french:
    'le les une de l d n qu j s c des liste file du et ou ne pas dans avec sans sur par pour comment que qui est sont mon ma mes notre nos depuis quand pourquoi tous plus en arriere depuis aucun aucune peut peuvent puis il elle nous vous je au aux ce cette ces rien quel quelle quels quelles ou bien toujours encore urgent faire faut apres avant meme y si on se sa son derriere chez vers',
} as const;
