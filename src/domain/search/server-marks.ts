import type { Product } from './products.ts';

/** The marks of one system; a comma between two. */
const marksOf = (name: string, marks: string): Product => [name, ...marks.split(', ')];

/**
 * Words of commands, files and settings that belong to one system: who pastes a line of its configuration names it. A star
 * is whatever ends the word, and of two words one follows the other. The build hands them to the browser in the lexicon,
 * for queries with such words.
 */
export const serverMarks: readonly Product[] = [
  marksOf(
    'Postfix',
    'postconf, postmap, postqueue, postsuper, postcat, main.cf, master.cf, smtpd_*, postscreen*, mynetworks, permit_*, reject_*, check_client_access, check_policy_service, postfix/*, postgrey, policyd-spf, /etc/postfix/*, smtpd_recipient_restrictions, header_checks, mynetworks_style',
  ),
  marksOf(
    'Sendmail',
    'sendmail.mc, sendmail.cf, submit.cf, access_db, access.db, makemap, check_relay, local_check_relay, check_rcpt, ruleset, connect:*, /etc/mail/*, sm-mta, mailq.sendmail, enhdnsbl, delay_checks, greet_pause, pre-greeting traffic, conncontrol, ratecontrol',
  ),
  marksOf(
    'Exim 4',
    'acl_*, hostlist, domainlist, relay_from_hosts, exim4*, exim, exiqgrep, exigrep, exinext, eximstats, exim.conf, exim_mainlog, mainlog, dc_*, host_reject_connection, host_lookup, hosts_connection_nolog, rejectlog, update-exim4.conf, /etc/exim*, connect acl, helo acl, ehlo acl, mail acl, rcpt acl, data acl',
  ),
  marksOf('OpenSMTPD', 'smtpd.conf, smtpctl, spamd*, nospamd, opensmtpd*, filter-rspamd, failed-command'),
  marksOf('Haraka', 'haraka*, rcpt_to.in_host_list, dnsbl.ini, connect.rdns_access, access.deny, karma, karma.ini'),
  marksOf('hMailServer', 'hmailserver*, hmailserver.ini'),
  marksOf('MDaemon', 'mdaemon*, mdaemon.ini, securityplus, altn'),
  marksOf('Kerio Connect', 'kerio*, mailserver.cfg'),
  marksOf('IceWarp', 'icewarp*, icewarpd, merak'),
  marksOf('SmarterMail', 'smartermail*, smartertools'),
  marksOf('MailEnable', 'mailenable*, melog, mesmtpc'),
  marksOf('iRedMail', 'iredmail*, iredapd*, iredadmin, greylisting_admin.py, wblist_admin.py'),
  marksOf(
    'docker-mailserver',
    'postfix-main.cf, mailserver.env, enable_rspamd, enable_postgrey, enable_fail2ban, docker-mailserver*',
  ),
  marksOf('Plesk', 'plesk*, /usr/local/psa/*, psa-*'),
  marksOf(
    'cPanel/WHM',
    'csf*, whm, whmapi*, cpanel*, trustedmailhosts, skiprblhosts, eximstats_db, greylist_trusted, junkmail rejected',
  ),
  marksOf('Zimbra', 'zmprov, zmcontrol, zmlocalconfig, zmmtactl, zmmailboxdctl, zmcertmgr, zimbra*, /opt/zimbra/*'),
  marksOf('Google Workspace', 'inbound-gateway, google-workspace, gsuite, g suite, google apps'),
  marksOf('Exchange 2003', 'smtpsvc, metaedit, exadmin'),
  marksOf('Exchange Edge Transport', '*-edgesubscription, start-edgesynchronization, edgesync*'),
  marksOf(
    'Exchange Online',
    'connect-exchangeonline, x-forefront-antispam*, x-microsoft-antispam*, compauth*, *-inboundconnector, *-hostedconnectionfilterpolicy, *-hostedcontentfilterpolicy, *-organizationconfig, *-transportrule, efskip*, rejectdirectsend, eop, restrictdomainstoipaddresses, restrictdomainstocertificate, *-tenantallowblocklist*, get-messagetrace*, *-phishsimoverride*',
  ),
  marksOf('nftables', 'nft, nftables.conf, inet'),
  marksOf('iptables', 'ip6tables, iptables-*, iptables-save, rules.v4, multiport'),
  marksOf('ufw', 'ufw, ubuntu firewall, before.rules, user.rules, ufw-*'),
  marksOf('firewalld', 'firewall-cmd, firewalld.conf, rich-rule*, --add-rich-rule'),
  marksOf(
    'Docker',
    'docker-compose, docker-compose.yml, docker-user, docker0, mailcow, mailu, userland-proxy, daemon.json, dockerd',
  ),
  marksOf('pf (BSD)', 'pfctl, pf.conf, /etc/pf.conf'),
  marksOf('Windows Firewall', '*-netfirewall*, netsh, advfirewall, wf.msc, mpssvc'),
  marksOf(
    'Cisco ASA',
    'fixup, pix, access-list, access-group, packet-tracer, object-group, nameif, asdm, %asa*, sysopt',
  ),
  marksOf(
    'Cisco IOS',
    'ip access-list, ios xe, cisco router, access-list 1*, 0.0.7.255, 0.0.0.255, ip access-group, %sec-*, %fw-*, running-config, zone-pair',
  ),
  marksOf('FortiGate', 'fortios, fortinet, fortigate*, srcintf, dstintf, srcaddr, dstaddr, vdom'),
  marksOf('Palo Alto', 'pan-os, panos*, panorama, rulebase, security-policy-match'),
  marksOf('SonicWall', 'sonicwall*, sonicos, id firewall'),
  marksOf('Sophos Firewall', 'sophos, xg, xgs, sfos, utm, device sfw, log_subtype'),
  marksOf('WatchGuard Firebox', 'watchguard, firebox*, fireware, fwdeny*, fwallow*'),
  marksOf(
    'MikroTik',
    'routeros, winbox, chr, mikrotik, src-address*, dst-address*, in-interface*, dst-nat, /ip firewall, in:ether*',
  ),
  marksOf('pfSense', 'pfsense*, netgate, pfblockerng, filterlog*'),
  marksOf('OPNsense', 'opnsense*, filterlog*'),
  marksOf('Ubiquiti UniFi', 'udm*, unifi, ubiquiti, edgerouter*, usg, dream machine, wan_local*, wan_in-*'),
  marksOf(
    'AWS',
    'ec2, sg-*, authorize-security-group-ingress, revoke-security-group-ingress, describe-security-groups, nacl, vpc, lightsail, eni-*',
  ),
  marksOf('Azure', 'nsg, *-aznetworksecurity*, az network'),
  marksOf('Google Cloud', 'gcloud, gcp, gce, --source-ranges'),
];
