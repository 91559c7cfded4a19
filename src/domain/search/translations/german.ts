import type { Translations } from './language.ts';

export const german: Translations = {
  language: 'German',
  small:
    'ihre ihr ihnen der die das liste den dem des ein eine einen einem einer und oder nicht kein keine keinen von vom zum zur mit ohne fur auf aus bei nach uber wie wird werden wurde ist sind kann konnen ich wir mein meine meinem meinen unser unsere unserem unseren mehr seit warum wenn alle durch noch sich man hat haben muss mussen soll sollen welche welcher welches welchen wo wer geht funktioniert trotzdem bitte dringend immer jetzt schon wieder gibt habe machen einrichtung anleitung derselbe vor hinter landet am im ins beim dass ob gestern heute neuen neue neuer neu neues uns unsrem wurden sein denn doch da es sie er mal nun dann nix etwas beide zwei gar hier dort ihn ihr euch eure eurer euren einfach komplett ganz alles obwohl bevor mir mich wem wen sodass anderen andere alte hab hatte hatten wollen will mochte mochten brauche brauchen brauch hallo guten tag gerne gern waren war weil damit zwar wegen zwischen gegen unter dazu daran darf durfen lasst lassen lass anfordern anfragen fragen frage weiss per pro so wieso weshalb bis ab ihrem ihren seinem seine deren dessen jede jeden jedes jeder welchem worauf worin womit davon dafur danach daher jemals sonst irgendwie irgendwas viele viel wenig paar einige manche bekomme zeigt sagt steht bleibt werde wirst wollte konnte konnten sollte sollten musste hin her rum mehrmals laufend standig andauernd plotzlich sofort schnell eigentlich eben halt dich euer eurem beispiel via habt',
  not: 'nicht kein keine keinen keiner keinem nichts nix nie niemand weder nirgends',
  since: 'seit seitdem',
  words: {
    queue: 'warteschlange* mailqueue* queues wartschlange* ruckstau staut stau stauen aufgestaut',
    printer: 'drucker* mfp* multifunktionsdrucker* multifunktionsgeraet*',
    scanner:
      'scanner multifunktionsgerat* scan scans eingescannt* scannen kopier* scannern scan-to-mail scan_to_mail einscannen scannt faxgerat* scan-to-email',
    'undeliverable, bounce':
      'unzustellbar* gebounced* gebounct* bouncen bounced bounces rucklaufer* zuruckgekommen kommen_zuruck kommt_zuruck zuruck_gekommen retour zuruckgeschickt',
    firewall: 'brandmauer*',
    mail: 'nachricht* mails emails mailverkehr e-mails e-mail post mailempfang',
    'lock down, block': 'sperre sperrung abriegelung abschottung* absperrung',
    'blocked, rejected, mail stopped': 'blockiert blockierte ausgesperrt',
    block: 'blockier* sperr*',
    'refused, rejected': 'abgelehnt* ablehn* abgewiesen* abweis* zuruckgewiesen* verweiger*',
    relay: 'weiterleit* weitergeleitet* relaying relais relaye* durchleit*',
    receive: 'empfang*',
    accept: 'annehm* annimmt akzeptier* entgegennehm* nimmt nehmen nimm_an angenommen annahme nehme entgegen',
    'only, lock down':
      'ausschliesslich* nur ausser lediglich einzig bloss allein niemand_sonst sonst_niemand niemand_ausser alle_ausser alles_ausser alles_andere',
    deliver: 'zustell* zugestellt* ausliefer* ausgeliefert*',
    'hours, delayed': 'stunden stunde stundig',
    'arrives late, delayed': 'spat spater zu_spat_an kommen_spat kommen_zu_spat',
    'receive connector': 'empfangsconnector* empfangskonnektor* empfangs-connector receive-connector',
    connector: 'konnektor* connectoren connectors',
    send: 'senden sende sendet mailen versend* verschick* schick* versand* sendung ausgehen rausschick* rausgehen mailt abschick* gesendet* gemailt',
    sender: 'absender* versender* sendende*',
    recipient: 'empfanger* adressat*',
    connection: 'verbindung* verbinde* verbunden',
    'timed out':
      'zeituberschreitung* zeituberschritten timeout* zeitlimit* keine_antwort antwortet_nicht hangt_beim_verbinden',
    'lock down':
      'absicher* abriegel* sichern beschrank* einschrank* dicht_machen zu_machen sperren abdicht* zugenagelt hart* begrenz* abschott* absperr* verriegel* schutzen zusperren verrammel* zuschliessen schliess_ab abgedichtet* dichtmach* zumach* abschliess* abgeschottet*',
    'allow list':
      'freigabeliste* positivliste* weisse_liste weissliste* whitelisten gewhitelistet allow-liste zulassungsliste*',
    allow:
      'freigeb* freischalt* erlaubt* erlauben zulass* durchlass* durchgelassen reinlass* genehmig* gestatt* freizugeben eintragen zugelassen* erlaube',
    undo: 'zurucksetz* zuruck wiederherstell* ruckbau* entfern* aufheb* aufgehoben* zuruckdreh* zurucknehm* loschen weg_mit alten_zustand vorheriger_zustand wie_vorher widerruf* ruckgang* zuruckroll* aufmachen_wieder wieder_offnen zuruckstell* zuruckgesetzt ruckstell* zuruecksetz* rueckgaengig* entsperr* freimachen wieder_aufmachen wieder_auf ausbauen geloscht* ruckkehr offnen_wieder offne_wieder',
    'switch off':
      'abschalt* ausschalt* deaktivier* ausgeschaltet* abstell* ausstell* ausmachen ausser_betrieb stilleg* ausgeschalten abdrehen auszuschalten wegschalten abgeschalt* ausknips*',
    'spam filters':
      'spamfilter* spam-filter* spamschutz antispam anti-spam inhaltsfilter* spamprufung* spamabwehr spamerkennung inhaltsprufung* spam-schutz mailfilter',
    spam: 'spammail* spam-mails mull werbung* werbemail* spams spammer* spamnachricht* muell junkmail* unerwunscht* werbepost',
    junk: 'spamordner* junk-e-mail junkordner* junk-ordner* spamverdacht junkmails unerwunschte_mail*',
    bypass: 'umgeh* umgangen* herum drumherum drum_herum vorbeikomm* vorbeigeh* ausgehebelt',
    spoofing: 'gefalscht* falsch* fingiert* gespooft* vorgetauscht* betrug* identitatsdiebstahl gefaket*',
    'mail flow': 'mailfluss* nachrichtenfluss* mailweg* weg_einer_mail weg_einer_nachricht mailrouting',
    'transport rule': 'transportregel* nachrichtenflussregel* mailflussregel* mail-flow-regel*',
    'send connector': 'sendeconnector* sendekonnektor* sende-connector',
    fails:
      'fehlschlag* fehlgeschlagen* schlagt fehl scheiter* misslingt misslungen klappt_nicht schief nicht_bestanden fallt_durch',
    access: 'zugriff* zugang',
    open: 'offen offene* offnen geoffnet* aufmachen sperrangelweit offenstehen offnet',
    closed: 'geschlossen* schliessen schliesst zumachen verschlossen zugemacht',
    missing: 'fehlt fehlen verschwunden* verschwinden fehlend* fehlte weg abhanden',
    attachment: 'anhang* anlage* beilage*',
    'device, scanner': 'gerat gerate* kamera*',
    disk: 'festplatte* platte',
    invalid: 'ungultig* unzulassig*',
    expired: 'abgelaufen* lauft_ab ausgelaufen*',
    hostname: 'hostnamen rechnername*',
    'second, backup': 'zweite*',
    old: 'alte altes alten alter fruher* vorherig* bisherig*',
    prove:
      'pruf* testen uberpruf* nachweis* beweis* woher_weiss wie_sehe wie_merke finde_ich_heraus herausfinden feststellen kontrollier* nachschauen dicht testet test bestatig* vergewisser* sicherstell* sicher_gehen ausprobier* gegenprufen kontrolle probieren woran_erkenne ob_es_klappt ob_der_server ob_die_sperre nachpruf* verifizier*',
    'subnet mask': 'netzmaske* subnetz* teilnetz*',
    'ip addresses':
      'ip-adresse* ipadresse* adressen adressbereich* ip-bereich* ip-netz* ip-block ip_bereich adressblock* adressraum',
    network: 'netzwerk* netz netze netzbereich* netzen ip-netz',
    delayed:
      'verzoger* verspatet* verspatung* langsam* dauert trage stundenlang dauert_ewig dauern zu_spat brauchen_stunden braucht_stunden kommt_spat',
    stopped: 'gestoppt* angehalten*',
    'anonymous users':
      'anonyme_benutzer anonyme_verbindungen anonyme_anmeldung anonymer_zugriff anonym_zulassen anonyme_benutzern anonyme_nutzer anonymen_benutzer* anonyme_user anonym_benutzer anonyme_zugriffe',
    anonymous: 'anonyme* anonym',
    'permission groups': 'berechtigung* rechte zugriffsrechte',
    authentication: 'anmeld* einlogg* eingeloggt authentisier* authentifizier* angemeldet',
    'encryption, tls': 'verschlussel* unverschlusselt*',
    certificate: 'zertifikat*',
    temporarily: 'vorubergehend* temporar* zeitweise vorlaufig* zwischenzeitlich kurzzeitig zeitlich_begrenzt',
    greylisting: 'graue graue_liste* greylisten graulist*',
    'block list': 'sperrliste* schwarze* schwarzliste* auf_schwarzer_liste blockliste*',
    mailbox: 'postfach* mailboxen briefkasten mailkonto*',
    full: 'voll volle voller uberfullt* vollgelaufen',
    size: 'grosse* dateigrosse* nachrichtengrosse*',
    large: 'gross grosser grossen riesig*',
    'mailbox full':
      'postfach_voll* postfach_ist_voll volles_postfach speicher_voll postfach_uberfullt postfach_quota quota_uberschritten postfach_zu_voll kontingent_uberschritten mailbox_voll speicherplatz_voll',
    'relay denied':
      'relay*_verweigert* relay*_abgelehnt* relay*_nicht_erlaubt zugriff_verweigert relay_nicht_moglich relaying_verweigert relaying_nicht_erlaubt kein_relay weiterleit*_verweigert',
    'user unknown':
      'unbekannt* benutzer_existiert_nicht empfanger_existiert_nicht empfanger_unbekannt empfanger_nicht_gefunden postfach_existiert_nicht postfach_nicht_gefunden adresse_existiert_nicht adresse_unbekannt benutzer_nicht_gefunden unbekannter_empfanger unbekannter_benutzer benutzer_unbekannt postfach_gibt_es_nicht adresse_gibt_es_nicht',
    submission:
      'handy handys homeoffice heimarbeit* unterwegs zuhause smartphone* aussendienst* mobil* von_zu_hause von_aussen_senden ausserhalb_des_buros ausserhalb_vom_buro notebook* mitarbeiter_unterwegs tablet* von_daheim daheim iphones vom_handy von_unterwegs',
    users: 'benutzer* anwender* mitarbeiter* nutzer* kollegen user usern angestellte*',
    error: 'fehler* storung* problem* gestort',
    'reply code': 'fehlercode* antwort* meldung* statuscode* fehlernummer* ruckmeldung* code codes',
    server: 'mailserver* servers servern rechenzentrum',
    domain: 'domane*',
    forwarding: 'umleit* umgeleitet* weiterleitungsregel*',
    outbound: 'ausgehend* ausgang* postausgang abgehend* rausgehend* nach_aussen',
    inbound: 'eingehend* einkommend* reinkommend* hereinkommend* eingang* posteingang ankommend*',
    internal: 'intern interne* hausintern*',
    external: 'extern externe* fremd* aussenwelt ausserhalb_der_firma',
    headers: 'kopfzeile* mailkopf* nachrichtenkopf* header* mail-header* kopfdaten quelltext internetkopfzeilen',
    log: 'protokoll* logdatei* logfile* ereignisanzeige',
    rule: 'regel* richtlinie*',
    'quarantine, released': 'quarantane* freigegeben*',
    calculator: 'rechner* umrechn* berechn* ausrechn* netzrechner* subnetzrechner* subnetrechner*',
    glossary: 'glossar* bedeutet bedeutung* begriffserklarung* fachbegriff*',
    service: 'dienst dienste smtp-dienst',
    application:
      'anwendung* programm programme software warenwirtschaft* buchhaltung* faktura* fachanwendung* fachprogramm* ticketsystem* shop webshop onlineshop crm-system erp-system skript* rechnungsprogramm*',
    directly:
      'direkt* vorbei am_filter_vorbei unmittelbar am_gateway_vorbei vorbei_am_filter ohne_den_filter filter_vorbei am_spamfilter_vorbei an_dem_filter_vorbei',
    setup: 'einricht* konfigurier* einstell* konfiguration* aufsetzen hinterleg* eintrag eingestellt*',
    arrives:
      'kommt kommen ausfall* ankomm* angekommen eingeh* eingegangen reinkomm* trudel* geht_ein rein_kommt erreich* trifft_ein eintreff* eingetroffen erhalten bekomm* zugestellt_bekommen landen durchkomm* durchgekommen kam kamen eintrud* reingekommen hereinkomm*',
    'mail stopped':
      'mail_ist_weg nimmt_nichts tot lahm* steht_still keine_mails keine_e-mails keine_mail keine_post nichts_kommt nichts_geht mailempfang_gestort empfang_gestort kein_mailempfang mailausfall bleiben_aus bleibt_aus kein_empfang empfangen_nicht empfangt_nicht empfangen_keine empfangt_keine empfangen_nichts kein_mail keine_eingehenden postfach_leer funktioniert_nicht_mehr',
    'what is':
      'was_ist was_sind was_bedeutet was_heisst was_meint was_versteht_man was_heissen erklarung* definition begriff* erklare',
    'several lines':
      'internetleitung* internetanschlusse zwei_leitungen leitungen anschluss anschlusse zwei_internetanschl* zwei_provider mehrere_leitungen zwei_wan',
    'which ip':
      'welche_ip welche_ips welche_ip-* welche_adress* welche_netz* welches_netz* welche_ip_* welchen_ip* welcher_ip* welche_netze welche_bereiche eure_ips eure_ip* ihre_ip-* welche_ipadress* von_welchen_ip* von_welcher_ip',
    wait: 'warten wartezeit wie_lange',
    change:
      'umgestellt* anderung* geandert* wechsel* gewechselt* umzug umgezogen umstieg* umgestiegen migration* migriert* umstell* umschalt*',
    hybrid: 'hybrid*',
    'several servers':
      'mehrere_server mehreren_servern zwei_server mehrere_mailserver zwei_mailserver verschiedene_server',
    guide: 'schritt-fur-schritt* anleitungen handbuch* leitfaden* wie_geht',
    backup: 'datensicherung* sicherung*',
    'test from outside':
      'von_aussen von_extern von_ausserhalb von_draussen aus_dem_internet vom_internet von_aussen_prufen',
    outside: 'aussen ausserhalb draussen',
    limit: 'begrenzung* grenze* limit* obergrenze* hochstgrenze* maximal*',
    'message too large':
      'zu_gross zu_grosse zu_gross* anhang_zu_gross* mail_zu_gross* nachricht_zu_gross* zu_schwer zu_umfangreich grosse_uberschritten uberschreitet_die_grosse maximale_grosse grosse_anhange',
    'authentication failed':
      'anmeldung_fehl* anmeldung_schl* authentifizierung_fehl* authentifizierung_schl* login_fehl* login_schl*',
    read: 'auswert* analysier* lesen verstehen auslesen deuten interpretieren anschauen ansehen',
    'mail loop': 'schleife* mailschleife* endlosschleife* im_kreis sprunge ping-pong',
    'too many hops': 'zu_viele_hops zu_viele_sprunge',
    'group, not authenticated for group': 'gruppe gruppen verteilergruppe* verteiler verteilern verteilerliste*',
    'security group': 'sicherheitsgruppe*',
    password: 'passwort* kennwort* zugangsdaten',
    'wrong password, 535':
      'falsches_passwort passwort_ist_falsch falsches_kennwort kennwort_ist_falsch passwort_falsch* kennwort_falsch* passwort_wird_nicht kennwort_wird_nicht passwort_nicht_akzeptiert',
    'without authentication, anonymous':
      'ohne_anmeld* ohne_login ohne_passwort ohne_kennwort ohne_authent* ohne_einlogg*',
    'banner, greeting': 'begruss*',
    'asterisks, stars': 'sternchen sterne sternen',
    'domain not found, host unknown':
      'domain_existiert_nicht domain_gibt_es_nicht domain_unbekannt domain_nicht_gefunden domane_existiert_nicht domane_nicht_gefunden domane_unbekannt unbekannte_domain unbekannte_domane domain_ist_unbekannt domain_wird_nicht_gefunden domain_nicht_auflosbar',
    'host not found': 'host_nicht_gefunden server_nicht_gefunden hostname_nicht_gefunden',
    'does not exist, not found': 'existiert_nicht gibt_es_nicht nicht_vorhanden nicht_gefunden existieren_nicht',
    released: 'freigab*',
    quarantine: 'quarantaene*',
    'missing, does not arrive': 'taucht_nicht_auf nicht_auffindbar unauffindbar verschollen tauchen_nicht_auf nirgends',
    version: 'version versionen',
    'which system': 'welche_version welches_exchange',
    'firewall rule': 'firewallregel* firewall-regel* firewall_regel*',
    permanent: 'endgultig* dauerhaft* permanent*',
    'temporary before permanent':
      'erst_vorlaufig erst_temporar* vorlaufig_oder temporar_oder schrittweise nach_und_nach',
    account: 'konto konten benutzerkonto*',
    'blocked attachment': 'anhang_blockiert* anhang_gesperrt* verbotener_anhang anhang_abgelehnt*',
    'virus, malware': 'viren schadsoftware* schadprogramm* virenscan* virenschutz',
    file: 'datei dateien',
    download: 'herunterlad* downloaden heruntergeladen runterladen',
    'which server, mail server': 'mailsystem*',
    router: 'router routers routern',
    'internet provider, port 25 is blocked':
      'provider internetanbieter* internetprovider* anbieter netzbetreiber* telekom',
    provider: 'dienstleister* hostinganbieter*',
    'open relay': 'offenes_relay offenes_relais offener_relay offene_relay',
    'reverse name, ptr': 'ruckwartsauflosung* reverse-eintrag* ptr-eintrag* reverse_dns namensauflosung_ruckwarts',
    'host name': 'hostname* servername* vollqualifiziert*',
    'certificate host mismatch': 'zertifikat_passt_nicht zertifikat_stimmt_nicht falsches_zertifikat',
    'connection refused, unreachable':
      'verbindung_verweigert* verbindung_abgelehnt* nicht_erreichbar unerreichbar keine_verbindung verbindet_nicht verbindung_nicht_moglich',
    'connection dropped':
      'verbindung_abgebrochen verbindung_bricht verbindung_getrennt abgebrochen bricht_ab abbruch verbindungsabbruch* getrennt',
    stuck: 'hangt hangen festhang* stecken_fest hangengeblieben steckt_fest klemmt klemmen',
    'mail stopped, does not arrive':
      'kommt_nicht_an kommen_nicht_an kommt_nichts_an kommen_nicht kommt_nicht kommt_nichts kommen_keine nicht_angekommen nie_angekommen kommt_nie_an nichts_mehr_rein',
    'cannot send':
      'kann_nicht_senden konnen_nicht_senden nicht_versenden nicht_senden sendet_nicht senden_nicht kann_nichts_senden nicht_mehr_senden kann_keine_mails_senden versendet_nicht verschickt_nicht nicht_verschicken',
    'nobody gets in, lock down':
      'niemand_kommt_rein kommt_niemand_rein niemand_reinkommt keiner_kommt_rein niemand_mehr_rein',
    strangers: 'fremde fremden fremder unbefugte* aussenstehende* unbekannte_server',
    'sender domain': 'domain_des_absenders',
    port: 'ports portnummer*',
    'which port': 'welcher_port welchen_port welche_ports auf_welchem_port',
    'from anybody, open to the world':
      'fur_alle_offen fur_jeden_offen offen_fur_alle steht_offen weit_offen von_uberall von_jedem',
    'not, cannot': 'geht_nicht kann_nicht',
    telnet: 'per_telnet',
    'wildcard mask': 'wildcardmaske* wildcard-maske* platzhaltermaske*',
    'subnet calculator': 'subnetz-rechner* ip-rechner*',
    'network cards, several lines': 'netzwerkkarte* zwei_netzwerkkarten',
    several: 'mehrere mehreren',
    'exchange online': 'mandant*',
    'header check':
      'kopfzeilen_auswert* kopfzeilen_prufen kopfzeilen_analy* header_auswert* header_analy* kopfzeilen_lesen',
    'access denied': 'zugriff_abgelehnt kein_zugriff zugang_verweigert',
    'service unavailable': 'dienst_nicht_verfugbar nicht_verfugbar dienst_derzeit_nicht',
    restart: 'neustart* neu_starten',
    'insufficient system resources':
      'zu_wenig_speicher systemressourcen nicht_genug_speicher wenig_ressourcen speicherplatz_knapp',
    'disk space, disk': 'speicherplatz plattenplatz datentrager*',
    'too many messages, rate limits':
      'zu_viele_nachrichten zu_viele_mails zu_viele_e-mails drossel* gedrosselt* pro_stunde mengenlimit* zu_viele_verbindungen zu_schnell',
    'too many': 'zu_viele zu_viel zuviele',
    'too many recipients': 'zu_viele_empfanger',
    'disabled, suspended':
      'gesperrtes_konto konto_gesperrt konto_deaktiviert deaktiviertes_postfach postfach_deaktiviert stillgelegt* konto_stillgelegt postfach_gesperrt konto_abgeschaltet',
    syntax: 'schreibweise* tippfehler*',
    'unrecognized command, command': 'befehl* unbekannter_befehl',
    wrong: 'falscher falsches falsche falschen falsch',
    'bad reputation': 'schlechte_reputation schlechter_ruf reputation',
    'spf, fails': 'spf_schlagt spf_fehler* spf-fehler* spf_schlagt_fehl',
    'signature, dkim': 'signatur signaturen signier*',
    'why should': 'wofur wozu aus_welchem_grund grund grunde sinn nutzen lohnt',
    beginner: 'anfanger* laie laien neuling* einsteiger* wo_fange womit_anfangen',
    'mx record': 'mx-eintrag* mx_eintrag mx-record*',
    'dns record': 'dns-eintrag* dns_eintrag',
    'backup mx': 'zweiter_mx zweiten_mx alter_mx alten_mx reserve-mx ersatz-mx sekundarer_mx',
    'former filter':
      'alter_filter alten_filter fruherer_anbieter vorheriger_anbieter altem_anbieter alten_anbieter vorherigen_filter fruheren_filter',
    'find out who sends': 'wer_sendet wer_schickt wer_verschickt wer_noch_sendet wer_alles',
    'between servers': 'untereinander zwischen_den_servern zwischen_servern',
    update: 'aktualisier* upgrade',
    garbled: 'verstummelt* zerstuckelt* unleserlich*',
    inspection: 'inspektion* paketinspektion',
    'try again later': 'spater_erneut spater_noch_einmal erneut_versuchen wiederhol* spater_wieder',
    everybody: 'jeder jedem jeden jedermann aller_welt',
    'for programs, json': 'maschinenlesbar* schnittstelle* programmatisch automatisch_abrufen als_datei',
    feed: 'benachrichtig* abonnieren auf_dem_laufenden informiert',
    'telephone, phones':
      'telefon telefonisch telefonier* rufnummer* telefonnummer* anrufen anruf anrufe durchwahl hotline-nummer* support-nummer*',
    'who can i call':
      'wen_kann_ich_anrufen wen_anrufen wen_rufe wen_soll_ich_anrufen wen_konnen_wir_anrufen wen_kann_man_anrufen wo_anrufen wo_kann_ich_anrufen wen_muss_ich_anrufen ruckruf zuruckrufen rufen_sie_mich',
    hotline: 'hotlines notfallnummer notrufnummer bereitschaft* servicenummer*',
    number: 'nummer nummern',
    talk: 'sprechen reden gesprach* spreche beratung beraten ansprechen',
    person:
      'jemand jemandem jemanden mensch menschen techniker* kundenberater* berater* ansprechpartner* sachbearbeiter* mitarbeiterin servicemitarbeiter* supporter echte mit_einem_mitarbeiter mitarbeiter_sprechen mit_mitarbeiter',
    support:
      'kundendienst* kundenservice kundenbetreuung hilfestellung technischer_dienst technischer_support technischen_support technische_hilfe support-team unterstutzung supportteam support_erreichen kundendienst_erreichen support_telefonisch',
    technical: 'technisch*',
    contact: 'kontakt* erreichen_sie erreiche_ich_euch erreiche_ich erreicht_man',
    price:
      'preis preise preisen preisliste* preislich kosten kostet kostenpunkt tarif tarife gebuhr* preismodell* angebot angebote kostenvoranschlag* angebots',
    'how much for': 'wie_viel_fur wieviel_fur was_nehmt_ihr_fur wie_teuer',
    buy: 'kaufen bestell* erwerben einkauf* abschliessen_vertrag kaufe',
    trial:
      'testversion* testzugang* testkonto testkonten testaccount* testphase* testzeitraum probezeit* probeversion* probezugang probemonat probeabo kostenlos_test* gratis_test* kostenlos_probier* kostenlos_ausprobier* gratis_ausprobier* unverbindlich_test* testlizenz* demoversion demozugang kostenloser_test kostenlose_testphase testmonat kostenlose_demo',
    free: 'kostenlos* gratis umsonst kostenfrei* unverbindlich*',
    sales: 'vertrieb* verkauf verkaufer* verkaufsteam',
    invoice: 'rechnung rechnungen rechnungsadresse rechnungskopie abrechnung zahlung* bezahl* zahlen lastschrift',
    subscription: 'abo abos abonnement* mitgliedschaft vertragslaufzeit',
    contract: 'vertrag vertrage kundigung kundigen vertragsende',
    license: 'lizenz*',
    month: 'monat*',
    year: 'jahr jahre jahrlich* jahres*',
    'blocked, block': 'gesperrt* geblockt*',
    'from outside, lock down': 'von_aussen_gesperrt von_aussen_dicht',
    'not authenticated': 'nicht_authentifiziert* nicht_angemeldet* nicht_authentisiert*',
  },
};
