/**
 * Whether a cmdlet is part of PowerShell itself: it is in every script, and who looks for it looks elsewhere.
 *
 * By verb or noun, so that a cmdlet that no article uses yet is known too. Source:
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/ and the modules .management and .utility.
 *
 * @example isOwnOfPowerShell('Format-List') // true
 * @example isOwnOfPowerShell('Get-ReceiveConnector') // false
 */
export const isOwnOfPowerShell = (name: string): boolean => own.test(name);

const own =
  /^(?:Format|ForEach|Where|Select|Sort|Group|Measure|Out|Write|Read)-|-(?:Acl|ChildItem|Clixml|Command|Content|Csv|Date|Item|ItemProperty|Location|Member|Module|Object|Path|Process|PSDrive|PSSnapin|Service)$/;
