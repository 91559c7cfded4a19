import type { ReasonId } from '../../domain/answers/reason-names.ts';

/** What a reason means on each side of the filter, and what to do. Tokens are filled where it is shown. */
export interface ReasonText {
  /** Where the reader's own server refused mail that came through the filter. */
  own: string;
  /** Where somebody else's server refused mail of the reader's organization. */
  others: string;
  /** Pages that go on from here: address and text. */
  more?: readonly (readonly [path: string, text: string])[];
}

/** The reasons of the reply finder, each in its two directions (RFC 3463; RFC 5321; the sources of the replies). */
export const reasonTexts: Readonly<Record<ReasonId, ReasonText>> = {
  'user-unknown': {
    own: 'The filter delivered to an address that your server does not have: mistyped by the sender, deleted, or never created there. Look for the mailbox and the alias. If the address is gone, remove it at the filter.',
    others:
      'The recipient does not exist there. Compare the address letter by letter, and delete old suggestions from the address book.',
  },
  'mailbox-full': {
    own: 'The mailbox has reached its quota. The message passed the filter and the lock. Raise the quota or clear the mailbox; while the reply begins with 4, the filter tries again.',
    others: 'The recipient’s mailbox is full. Tell them some other way, and send again later.',
  },
  'mailbox-disabled': {
    own: 'The account exists and is switched off. Enable it, give its address to another mailbox, or remove the address at the filter.',
    others: 'The recipient’s account is disabled or suspended there. Contact them some other way.',
  },
  moved: {
    own: 'Your server has a record that the recipient has moved, or it does not hold the mailbox at all. Check which delivery server the filter has for the domain.',
    others: 'The recipient has another address now. Where the reply names it, write to that one.',
  },
  'recipient-domain': {
    own: 'A server of yours looked up a domain or the next server, and DNS gave no answer. If many domains fail, repair the DNS servers that it asks. If it is your own domain, check its MX records: they must name the filter.',
    others: 'The domain after the @ is mistyped or has no MX record. Read it letter by letter.',
    more: [['/troubleshooting/mail-waits-in-a-queue/', 'Mail waits in a queue']],
  },
  'no-mail-here': {
    own: 'The host that the filter delivers to accepts no mail: the wrong server is entered for the domain, or its mail service is switched off.',
    others:
      'The domain says that it accepts no mail (a null MX record), or the host is not a mail server. Ask the recipient for another address.',
  },
  restricted: {
    own: 'The mailbox or group accepts mail only from certain senders, often from inside. Mail through the filter counts as coming from outside. Change that setting of the recipient, or remove the address at the filter.',
    others: 'The recipient accepts mail only from certain senders. Ask its owner to add you.',
  },
  'too-many-recipients': {
    own: 'One message names more recipients than your server allows at once. Raise the limit of the connector for the filter.',
    others: 'Split the message into several with fewer recipients.',
  },
  'block-list': {
    own: 'Your server asked a block list about the connecting address. Behind the filter that address is always the filter’s, so the list judges the filter and not the sender: stop asking. If the address is not between [[first]] and [[last]], the mail bypassed the filter: lock the server down first.',
    others:
      'The address that sent your mail is on a block list. Look it up there, stop the cause, and ask for its removal. If your mail leaves through [[company]], write to [[support]] with the whole reply.',
    more: [['/troubleshooting/greylisting-block-lists-rate-limits/', 'Greylisting, block lists and rate limits']],
  },
  reputation: {
    own: 'Your server, or a service in front of it, judges the connecting address by its history. Behind the filter that address is always the filter’s. Exempt [[block]] from that check.',
    others:
      'The recipient’s provider has seen too much unwanted mail from the address or domain that sends. Look for compromised accounts and bulk mail. If your mail leaves through [[company]], write to [[support]].',
    more: [['/troubleshooting/greylisting-block-lists-rate-limits/', 'Greylisting, block lists and rate limits']],
  },
  rate: {
    own: 'Your server limits messages or connections for each address. All mail comes from a few addresses of the filter, so it soon reaches such limits. Raise or lift them for [[block]].',
    others: 'You send too much at once for that server. Wait; send more slowly.',
    more: [['/troubleshooting/greylisting-block-lists-rate-limits/', 'Greylisting, block lists and rate limits']],
  },
  greylist: {
    own: 'Your server puts strangers off at their first attempt. Behind the filter, which has already checked for spam, this only delays mail. Switch greylisting off for [[block]].',
    others: 'It passes by itself: the sending server tries again after some minutes.',
    more: [['/troubleshooting/greylisting-block-lists-rate-limits/', 'Greylisting, block lists and rate limits']],
  },
  'client-refused': {
    own: 'Your server does not let this address in. If the address is a stranger’s, the lock works. If it lies between [[first]] and [[last]], the lock turns the filter away: correct its list.',
    others:
      'That server lets in certain addresses only. Send to the recipient’s MX host, and not to a server behind it.',
    more: [
      ['/troubleshooting/filter-is-rejected/', 'The filter is rejected'],
      ['/lock-down/', 'Lock down: choose your server'],
    ],
  },
  'reverse-dns': {
    own: 'Your server looks up a name for the connecting address. Behind the filter, this says nothing about the sender. Exempt [[block]], and check that your server’s DNS answers.',
    others:
      'The address that sent your mail has no name in DNS, or one that does not lead back to it. Its provider sets the PTR record.',
  },
  helo: {
    own: 'Your server checks the name by which the client greets. Behind the filter that is always the filter’s name. Exempt [[block]] from the check.',
    others: 'Your server greets with a name that is not valid outside. Set its full public name.',
  },
  'sender-address': {
    own: 'Your server checks the sender’s address or domain. The filter has done that already. If many senders fail, your server’s DNS does not answer; otherwise, exempt [[block]] from the check.',
    others:
      'The sender address has no valid domain, or the account that logged on may not send with it. Devices that send as user@server are the usual cause: give them an address of their own account, in your own domain.',
  },
  'sender-blocked': {
    own: 'The sender is on a block list of your server or of the recipient. Look there first; the lock plays no part.',
    others: 'The recipient’s side blocks this sender. Only its administrator can change that.',
  },
  'sender-authentication': {
    own: 'Your server judged SPF or DMARC by the connecting address. Behind the filter that is the filter’s, so SPF fails for nearly everybody. Let the check look past the filter, or leave it to the filter.',
    others:
      'Your domain’s SPF record does not name the server that sent, or the DKIM signature is missing. Correct both.',
    more: [['/troubleshooting/spf-dmarc-failures/', 'SPF or DMARC fails behind the filter']],
  },
  'sender-suspended': {
    own: 'An account or tenant of your own is blocked from sending, often after its password was stolen. Secure it first, then ask for its release. Mail that comes in is not affected.',
    others: 'The account or tenant that sends is blocked by its own provider. Its administrator can have it released.',
  },
  relay: {
    own: 'Your server does not hold the recipient’s domain as its own. Add the domain if it is yours; otherwise, remove it at the filter. Never give the filter the right to relay. In a relay test from outside this is the right answer.',
    others:
      'You sent to a server that does not serve the recipient’s domain, or a device of yours wants to send outside without a logon.',
    more: [['/troubleshooting/scanners-and-applications-cut-off/', 'Scanners and applications are cut off']],
  },
  logon: {
    own: 'The server wants a logon. The filter never logs on. If it gets this, its connector allows no anonymous senders, or its address matched another connector. For strangers on port 25 it is the lock.',
    others:
      'The device or program must log on, or its name and password are wrong, or that kind of logon is switched off.',
    more: [['/permissions/', 'Permissions: choose your server']],
  },
  tls: {
    own: 'The two sides did not agree on encryption: a certificate, a version of TLS, or a firewall that changes the session. If the filter gets it, make STARTTLS possible without demanding more than the filter offers.',
    others: 'The other server demands encryption or a certificate that yours does not offer.',
    more: [['/troubleshooting/tls-or-banner-garbled/', 'TLS fails or the banner is garbled']],
  },
  size: {
    own: 'The message is above a limit of your server: the connector, the organization or the mailbox. Make all equal to the limit of the filter.',
    others: 'The message is too large for that server. Attachments grow by about a third on the way. Send a link.',
  },
  spam: {
    own: 'A content filter on your server refused what the filter had passed or released. Two filters in a row lose mail: switch yours off.',
    others:
      'The recipient’s filter does not like the content. Send a short plain message, and ask the recipient’s administrator.',
    more: [['/disable-filters/', 'Switch off filters: choose your server']],
  },
  attachment: {
    own: 'A scanner or a rule on your server refused an attachment that the filter had let pass. Look at the rules for attachments on both sides.',
    others: 'The recipient’s side accepts no such attachments. Check the file for viruses, or send it some other way.',
  },
  'message-form': {
    own: 'The message breaks a rule of the format: a header twice or missing, a line too long, a bare line feed. The program that wrote it is at fault; some servers can be told to be lenient.',
    others: 'The program that wrote the message is at fault. The reply says which header or line it is about.',
  },
  policy: {
    own: 'A rule of your server refused the message: a mail flow rule, an access list, a restriction by country. Search its configuration for the words of the reply. A rule that refuses what does not come from a list of addresses needs [[block]] in that list.',
    others: 'A rule of the recipient’s side refused the message. Only its administrator can tell which one.',
  },
  loop: {
    own: 'The message looped until a server gave up. Behind a filter: your server sends mail for its own domain back to the MX, which is the filter, or the filter delivers to a name whose MX is the filter.',
    others: 'The recipient’s servers hand the message to each other. Their administrator must end the loop.',
    more: [['/tools/headers/', 'Header check: which names repeat?']],
  },
  syntax: {
    own: 'A command or address did not follow the rules of SMTP, or came too early. In a test by hand, check the spelling and begin with EHLO. If the filter gets it, a firewall changes the session.',
    others: 'The program that sends is at fault, or an address holds a character that is not allowed.',
    more: [['/troubleshooting/tls-or-banner-garbled/', 'TLS fails or the banner is garbled']],
  },
  connection: {
    own: 'Nobody answered, or the session broke. For strangers a lock at the firewall looks like this. If the filter gets it, port 25 is closed for [[block]] too, or the server is down.',
    others:
      'The other server does not answer, or your provider blocks port 25. The sending server tries again by itself.',
    more: [['/troubleshooting/port-25-is-blocked/', 'Port 25 is blocked']],
  },
  expired: {
    own: 'The message waited for days and was given up. Look for the reason in the earlier replies of the queue: that is the fault to mend.',
    others: 'The other server was not reachable for days. Check the domain, and send again.',
    more: [['/troubleshooting/mail-waits-in-a-queue/', 'Mail waits in a queue']],
  },
  'local-fault': {
    own: 'Your server has a fault of its own: no disk space, no memory, a service that is down, a mistake in its configuration. Check its log at the same time. A reply with 4 means that the filter tries again.',
    others:
      'The other server has a fault. After a reply that begins with 4, the sending server tries again by itself; after one with 5, send again later.',
  },
  unspecified: {
    own: 'The words do not say why. The log of your server has more: look for the same time, sender and recipient.',
    others:
      'The words do not say why. Ask the recipient’s administrator, with time, sender, recipient and the whole reply.',
  },
};
