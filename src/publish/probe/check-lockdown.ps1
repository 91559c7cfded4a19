<#
.SYNOPSIS
Is a mail server locked to its filter? Run this on a host outside: not in the filter's network, not on the server's own
list, not over a VPN. It opens SMTP sessions, names a recipient and hangs up. It never sends a message.

.PARAMETER Server
Name or address of the mail server; every address of a name is tested, IPv4 and IPv6.

.PARAMETER Recipient
A mailbox on it that exists: with another one, a refusal may be about the recipient.

.PARAMETER Control
A mail server known to accept connections, to prove that this host may use port 25.

.PARAMETER Json
The results as JSON in place of sentences.

.EXAMPLE
.\check-lockdown.ps1 mail.example.com user@example.com

.NOTES
Exit status: 0 locked, on every address that answered; 1 a stranger can deliver; 2 not proven; 64 wrong arguments.
Windows PowerShell 5.1 or later, and nothing else.
#>
param(
  [Parameter(Mandatory = $true, Position = 0)][string]$Server,
  [Parameter(Mandatory = $true, Position = 1)][string]$Recipient,
  [string]$Control = '[[mx]]',
  [switch]$Json
)

$patience = 15000

if ($Server -notmatch '^[A-Za-z0-9][A-Za-z0-9.:_-]*$') {
  Write-Error "`"$Server`" is no name or address. Expected one such as mail.example.com." -ErrorAction Continue
  exit 64
}
if ($Recipient -notmatch '^[A-Za-z0-9._+=-]+@[A-Za-z0-9.-]+$') {
  Write-Error "`"$Recipient`" is no mailbox. Expected one such as user@example.com." -ErrorAction Continue
  exit 64
}

# One session, as far as the first refusal: stage and last reply.
function Get-Outcome([System.Net.IPAddress]$Address, [int]$Port) {
  $client = New-Object System.Net.Sockets.TcpClient($Address.AddressFamily)
  $stage = 'connect'
  try {
    $pending = $client.BeginConnect($Address, $Port, $null, $null)
    if (-not $pending.AsyncWaitHandle.WaitOne($patience)) { return @{ Stage = $stage; Reply = 'timed out' } }
    $client.EndConnect($pending)
    $client.ReceiveTimeout = $patience
    $stage = 'banner'
    $stream = $client.GetStream()
    if ($Port -eq 465) {
      # Whom the certificate names does not matter here.
      $stream = New-Object System.Net.Security.SslStream($stream, $false, { $true })
      $stream.AuthenticateAsClient($Server)
      $stream.ReadTimeout = $patience
    }
    $reader = New-Object System.IO.StreamReader($stream, [System.Text.Encoding]::ASCII)
    $writer = New-Object System.IO.StreamWriter($stream, [System.Text.Encoding]::ASCII)
    $writer.NewLine = "`r`n"
    $writer.AutoFlush = $true
    $reply = ''
    foreach ($command in '', 'EHLO check-lockdown.invalid', 'MAIL FROM:<>', "RCPT TO:<$Recipient>") {
      if ($command) {
        $stage = ($command -split ':| check-')[0]
        $writer.WriteLine($command)
      }
      do { $reply = $reader.ReadLine() } while ($null -ne $reply -and $reply -match '^\d{3}-')
      if ($null -eq $reply) { return @{ Stage = $stage; Reply = 'connection closed' } }
      if ($reply -match '^[45]') { break }
    }
    $writer.WriteLine('QUIT')
    return @{ Stage = $stage; Reply = $reply }
  } catch {
    $reason = $_.Exception.GetBaseException()
    if ($reason -is [System.Net.Sockets.SocketException]) {
      switch ($reason.SocketErrorCode) {
        'ConnectionRefused' { return @{ Stage = 'connect'; Reply = 'connection refused' } }
        'ConnectionReset' { return @{ Stage = $stage; Reply = 'connection reset' } }
        'TimedOut' { return @{ Stage = $stage; Reply = 'timed out' } }
        default { return @{ Stage = 'connect'; Reply = 'no way there from this host' } }
      }
    }
    return @{ Stage = $stage; Reply = 'no greeting' }
  } finally {
    $client.Close()
  }
}

# What a reply proves: the same rules as in check-lockdown.sh.
function Get-Verdict([string]$Stage, [string]$Reply) {
  # These services may refuse only after the message, which is never sent here.
  $early = $Server -match '\.(mail\.protection\.outlook\.com|mx\.microsoft|google\.com|googlemail\.com)$'
  if ($Reply -eq 'connection refused') { return 'closed' }
  if ($Reply -eq 'no way there from this host') { return 'unreachable' }
  if ($Reply -notmatch '^[2345]') { return 'silent' }
  if ($Reply -match '^2') { if ($Stage -ne 'RCPT TO') { return 'unclear' } elseif ($early) { return 'early' } else { return 'open' } }
  if ($Reply -match 'block.*list|black.*list|blocked using|spamhaus|spamcop|reputation|greylist|too many|reverse|cannot find your|starttls|tls.*required|spf|dmarc|helo|banned|^5\d\d 5\.4\.1 ') { return 'unclear' }
  if ($Reply -match '^[45]\d\d [45]\.1\.|user unknown|no such user|recipient not found|mailbox unavailable') {
    if ($Stage -ne 'RCPT TO') { return 'unclear' } elseif ($early) { return 'early' } else { return 'let-in' }
  }
  if ($Reply -match 'relay') { return 'relay' }
  if ($Reply -match '^4.*(direct delivery|client host rejected)') { return 'locked-for-now' }
  if ($Reply -match '^5.*(direct delivery|client host rejected|access denied|not authenticated|authentication required|tenantinboundattribution|use the mx|service currently unavailable)') { return 'locked' }
  if ($Reply -match '^5' -and $Stage -eq 'banner') { return 'refused' }
  return 'unclear'
}

$words = @{
  'locked'         = 'locked: a stranger is refused'
  'locked-for-now' = 'locked for now: a stranger is refused with a temporary code'
  'open'           = 'OPEN: a stranger can deliver'
  'let-in'         = 'OPEN: the stranger was let in, and only the recipient was refused. Name a mailbox that exists'
  'early'          = 'unclear: this service may refuse a stranger only after the message, which is not sent here'
  'refused'        = 'unclear: refused before a word was said, by the lock or because this host is on a block list. Compare the text with that of your lock'
  'relay'          = 'unclear: the server does not take mail for this recipient. Name a mailbox on it'
  'closed'         = 'closed: the connection is refused, by a firewall or because nothing listens'
  'silent'         = 'no answer: a firewall drops the connection, or the way is closed'
  'unreachable'    = 'not tested: this host has no way to that address'
  'unclear'        = 'unclear: the refusal may have another reason than the lock'
}

function Get-Addresses([string]$Name) {
  try { return @([System.Net.Dns]::GetHostAddresses($Name)) } catch { return @() }
}

# A host that cannot reach any mail server proves nothing by not reaching this one.
$reaches = 'no'
foreach ($address in (Get-Addresses $Control)) {
  $outcome = Get-Outcome $address 25
  if ($outcome.Reply -match '^\d') { $reaches = 'yes'; break }
}

$tests = @()
foreach ($address in (Get-Addresses $Server)) {
  foreach ($port in 25, 587, 465) {
    $outcome = Get-Outcome $address $port
    $tests += [pscustomobject]@{
      address = $address.ToString(); port = $port; stage = $outcome.Stage; reply = $outcome.Reply
      verdict = Get-Verdict $outcome.Stage $outcome.Reply
    }
  }
}

$open = @($tests | Where-Object { $_.verdict -in 'open', 'let-in' })
$onPort25 = @($tests | Where-Object { $_.port -eq 25 })
$unproven = @($onPort25 | Where-Object {
    $_.verdict -in 'unclear', 'early', 'relay', 'refused', 'unreachable' -or ($_.verdict -in 'closed', 'silent' -and $reaches -ne 'yes')
  })
if ($open.Count -gt 0) { $status = 1; $result = 'open' }
elseif ($onPort25.Count -gt 0 -and $unproven.Count -eq 0) { $status = 0; $result = 'locked' }
else { $status = 2; $result = 'not proven' }

if ($Json) {
  [pscustomobject]@{ server = $Server; recipient = $Recipient; control = $reaches; result = $result; tests = $tests } | ConvertTo-Json -Depth 3
  exit $status
}
foreach ($test in $tests) {
  Write-Output "$($test.address) port $($test.port): $($words[$test.verdict])"
  Write-Output "    $($test.stage): $($test.reply -replace '[\x00-\x1f\x7f]', '')"
}
if ($tests.Count -eq 0) { Write-Output "No address was found for $Server." }
if ($reaches -eq 'yes') { Write-Output "Control test: this host can reach port 25 of $Control." }
else { Write-Output "Control test: this host cannot reach port 25 of $Control either. No answer proves nothing from here." }
if ($status -eq 0) { Write-Output "$Server is locked, as far as it can be seen from here." }
elseif ($status -eq 1) { Write-Output "$Server is not locked: a stranger can deliver to it." }
else { Write-Output "It is not proven that $Server is locked. See the lines above." }
exit $status
