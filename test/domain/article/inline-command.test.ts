import { expect, test } from 'vitest';
import { isInlineCommand } from '../../../src/domain/article/inline-command.ts';

test.each([
  'Set-ReceiveConnector "EX01\\NAME" -Enabled $false',
  'Get-OutboundConnector | Format-List Name,Enabled',
  '$old = Get-ReceiveConnector "EX01"',
  'postconf -n',
  'dir $log',
  'systemctl reload postfix --now',
  'postmap /etc/postfix/client_access',
  'smtpd_delay_reject = no',
  'nc -w 10 203.0.113.25 25',
])('%s is to be run', (text) => {
  expect(isInlineCommand(text)).toBe(true);
});

test.each([
  '250 2.1.0 Sender OK',
  'Enabled : True',
  'already exists',
  'different Transport roles',
  'Set-ReceiveConnector',
  'AnonymousUsers, ExchangeServers, ExchangeLegacyServers',
  'MAIL FROM',
  'mail exchanger = mx.example.com',
  'No chain/target/match by that name',
  'ConnectorId : EX01\\NAME',
  '199.89.0.0/21',
  'Version 15.1',
  '',
])('%s is not', (text) => {
  expect(isInlineCommand(text)).toBe(false);
});
