const standIns: readonly (readonly [RegExp, string])[] = [
  [/\bHUB01\b/, 'HUB01 stands for the name of your Hub Transport server.'],
  [/\bEX01\b/, 'EX01 stands for the name of your server.'],
  [/\boutside_in\b/, 'outside_in stands for the access list of your outside interface.'],
  [/--zone=public\b/, 'public stands for the zone of your outside interface.'],
  [/\bsg-EXAMPLE\b/, 'sg-EXAMPLE stands for your security group.'],
  [/--network=default\b/, 'default stands for your VPC network.'],
  [/-g RG --nsg-name NSG\b/, 'RG and NSG stand for your resource group and network security group.'],
];

/**
 * Says which names in lines for a server must give way to the reader's own; empty where there are none.
 *
 * @example explainStandIns('Set-ReceiveConnector "EX01\\From MailRoute" -Server EX01')
 *   // 'EX01 stands for the name of your server.'
 */
export const explainStandIns = (lines: string): string =>
  standIns.flatMap(([name, sentence]) => (name.test(lines) ? [sentence] : [])).join(' ');
