import { describe, expect, test } from 'vitest';
import table from '../../../src/build/content/exchange-cmdlets.json' with { type: 'json' };
import { isOwnOfPowerShell } from '../../../src/domain/answers/powershell-cmdlets.ts';

const ownModule = /\/module\/microsoft\.powershell\.(?:core|management|utility|security)\//;
const windows = Object.entries(table.windows).map(([name, { source }]) => ({ name, own: ownModule.test(source) }));

test.each(windows)('$name belongs to PowerShell itself: $own', ({ name, own }) => {
  expect(isOwnOfPowerShell(name)).toBe(own);
});

test('none of the cmdlets of Exchange does', () => {
  expect(Object.keys(table.exchange).filter(isOwnOfPowerShell)).toEqual([]);
});

describe('cmdlets that no article uses yet', () => {
  test.each(['Get-Process', 'Import-Csv', 'Import-Module', 'Read-Host', 'Write-Output', 'Measure-Object'])(
    '%s',
    (name) => {
      expect(isOwnOfPowerShell(name)).toBe(true);
    },
  );

  test.each(['Get-QueueDigest', 'Test-ServiceHealth', 'New-ManagementRoleItem', 'Get-MessageTrackingLog'])(
    'not %s',
    (name) => {
      expect(isOwnOfPowerShell(name)).toBe(false);
    },
  );
});
