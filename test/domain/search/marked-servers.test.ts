import { expect, test } from 'vitest';
import { markedServers } from '../../../src/domain/search/marked-servers.ts';
import { serverMarks } from '../../../src/domain/search/server-marks.ts';
import { site } from '../../../src/site.ts';

test('every mark is of a system of this site', () => {
  const names = site.servers.map(({ name }) => name);
  expect(serverMarks.map(([name]) => name).filter((name) => !names.includes(name))).toEqual([]);
});

test.each([
  ['postconf -n | grep restrictions', 'Postfix'],
  ['smtpd_client_restrictions = reject', 'Postfix'],
  ['makemap hash /etc/mail/access', 'Sendmail'],
  ['Connect:192.0.2 OK', 'Sendmail'],
  ['hostlist relay_from_hosts', 'Exim 4'],
  ['Get-InboundConnector | fl', 'Exchange Online'],
  ['firewall-cmd --list-all', 'firewalld'],
  ['access-list outside extended permit tcp any any', 'Cisco ASA'],
  ['set rulebase security rules mail', 'Palo Alto'],
  ['put G Suite back', 'Google Workspace'],
  ['zmlocalconfig -e zimbra_x=1', 'Zimbra'],
  ['zmprov ms mail +zimbraMtaRestriction check_client_access', 'Zimbra'],
  ['%SEC-6-IPACCESSLOGP: list 110 denied tcp', 'Cisco IOS'],
  ['firewall,info drop25: in:ether1 out:ether2', 'MikroTik'],
  ['id=firewall sn=0017C5 fw=192.0.2.1', 'SonicWall'],
  ['FWDeny, Denied, pri=4', 'WatchGuard Firebox'],
  ['owner/docker-mailserver greylisting', 'docker-mailserver'],
  ['rejecting commands from a host after 2 seconds due to pre-greeting traffic', 'Sendmail'],
  ['[karma] score: -8, disconnecting', 'Haraka'],
  ['550-"JunkMail rejected - [192.0.2.1] is in an RBL', 'cPanel/WHM'],
  ['%ASA-4-106023: Deny tcp src outside by access-group "outside_in"', 'Cisco ASA'],
  ['2 123456789012 eni-0a1b 192.0.2.1 10.0.0.5 51234 25 6 REJECT OK', 'AWS'],
  ['H=(mail.example.org) [192.0.2.1] rejected connection in "connect" ACL', 'Exim 4'],
])('%s is of %s', (query, name) => {
  expect(markedServers(query, serverMarks)).toEqual([name]);
});

test('a line that two systems know is of both', () => {
  expect(markedServers('ip access-list extended inbound', serverMarks)).toEqual(['Cisco ASA', 'Cisco IOS']);
});

test.each(['connect to the server', 'reject strangers', 'set-receiveconnector', 'the permit of a network', ''])(
  '%s is of none',
  (query) => {
    expect(markedServers(query, serverMarks)).toEqual([]);
  },
);
