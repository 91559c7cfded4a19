#!/usr/bin/env bash
# check-lockdown.sh: is a mail server locked to its filter? Run it on a host outside: not in the filter's network, not on
# the server's own list, not over a VPN. It opens SMTP sessions, names a recipient and hangs up. It never sends a message.
#
#   bash check-lockdown.sh [--json] [--control HOST | --no-control] SERVER RECIPIENT
#   bash check-lockdown.sh mail.example.com user@example.com
#
#   SERVER      name or address of the mail server; every address of a name is tested, IPv4 and IPv6
#   RECIPIENT   a mailbox on it that exists: with another one, a refusal may be about the recipient
#   --json      the results as one JSON object in place of sentences
#   --control   a mail server known to accept connections, to prove that this host may use port 25 (default: [[mx]])
#
# Exit status: 0 locked, on every address that answered; 1 a stranger can deliver; 2 not proven; 64 wrong arguments.
# Needs bash alone; for port 465 also openssl. To find the addresses of a name: getent, dig, host or nslookup.

json=0 control='[[mx]]' patience=15
usage() {
  sed -n '5,13s/^# \{0,3\}//p' "$0" >&2
  exit 64
}
while [ $# -gt 0 ]; do
  case $1 in
    --json) json=1 ;;
    --no-control) control= ;;
    --control)
      [ $# -gt 1 ] || usage
      control=$2
      shift
      ;;
    -*) usage ;;
    *) break ;;
  esac
  shift
done
[ $# -eq 2 ] || usage
server=$1 recipient=$2
# What is no name, address or mailbox goes no further: both end up in a session and in JSON.
case $server in '' | -* | *[!A-Za-z0-9.:_-]*) echo "\"$server\" is no name or address. Expected one such as mail.example.com." >&2 && exit 64 ;; esac
case $control in -* | *[!A-Za-z0-9.:_-]*) echo "\"$control\" is no name or address. Expected one such as mail.example.net." >&2 && exit 64 ;; esac
case $recipient in
  *@*@* | @* | *@ | *[!A-Za-z0-9.@_+=-]*) bad=1 ;;
  *@*) bad=0 ;;
  *) bad=1 ;;
esac
[ $bad -eq 0 ] || { echo "\"$recipient\" is no mailbox. Expected one such as user@example.com." >&2 && exit 64; }

work=$(mktemp -d "${TMPDIR:-/tmp}/check-lockdown.XXXXXX") || exit 2
trap 'rm -rf "$work"' EXIT

# Addresses of a name, one a line. usage: addresses 4|6 NAME
addresses() {
  case $2 in
    *:*) [ "$1" = 6 ] && echo "$2"; return ;;
    *[!0-9.]*) ;;
    *) [ "$1" = 4 ] && echo "$2"; return ;;
  esac
  local type=A pattern='^[0-9.]+$'
  [ "$1" = 6 ] && type=AAAA pattern='^[0-9a-fA-F:]*:[0-9a-fA-F:.]*$'
  {
    if command -v getent >/dev/null; then getent "ahostsv$1" "$2" | awk '{ print $1 }'
    elif command -v dig >/dev/null; then dig +short "$2" "$type"
    elif command -v host >/dev/null; then host -t "$type" "$2" | awk '/address/ { print $NF }'
    elif command -v nslookup >/dev/null; then nslookup -type="$type" "$2" | awk '/^Name:/ { name = 1 } /^Address/ && name { print $NF }'
    else echo 'No getent, dig, host or nslookup here: give addresses in place of names.' >&2; fi
  } 2>/dev/null | grep -E "$pattern" | grep -v '^::ffff:' | sort -u
}

# Reads one reply from descriptor 3, of several lines where the server sends several. Prints its last line.
reply() {
  local line
  while IFS= read -r -t "$patience" line <&3; do
    line=${line%$'\r'}
    case $line in
      [0-9][0-9][0-9]-*) ;;
      *) printf '%s\n' "$line" && return 0 ;;
    esac
  done
  return 1
}

# Holds a session on descriptors 3 (in) and 4 (out). Prints the stage and the last reply, with a tab between them.
session() {
  local stage=banner text command
  text=$(reply) || { printf 'banner\tno greeting\n' && return; }
  for command in '' 'EHLO check-lockdown.invalid' 'MAIL FROM:<>' "RCPT TO:<$recipient>"; do
    if [ -n "$command" ]; then
      stage=${command%%:*}
      stage=${stage%% check-*}
      printf '%s\r\n' "$command" >&4
      text=$(reply) || { printf '%s\tconnection closed\n' "$stage" && return; }
    fi
    case $text in [45]*) break ;; esac
  done
  printf '%s\t%s\n' "$stage" "$text"
  printf 'QUIT\r\n' >&4
}

# One session with an address and a port, ended after some time whatever happens.
attempt() {
  local address=$1 port=$2 result="$work/result" error="$work/error" child waited=0
  : >"$result" && : >"$error"
  (
    trap '' PIPE
    if [ "$port" = 465 ]; then
      rm -f "$work/in" "$work/out" && mkfifo "$work/in" "$work/out"
      case $address in *:*) target="[$address]:465" ;; *) target="$address:465" ;; esac
      openssl s_client -quiet -crlf -connect "$target" <"$work/in" >"$work/out" 2>"$error" &
      exec 4>"$work/in" 3<"$work/out"
      session >"$result"
      exec 4>&- 3<&-
      kill $! 2>/dev/null
    elif exec 3<>"/dev/tcp/$address/$port"; then
      exec 4>&3
      session >"$result"
    fi
  ) 2>>"$error" &
  child=$!
  while kill -0 $child 2>/dev/null; do
    [ -s "$result" ] && break
    sleep 0.2
    waited=$((waited + 1))
    if [ $waited -gt $((patience * 5 + 50)) ]; then kill $child 2>/dev/null && break; fi
  done
  wait $child 2>/dev/null
  # openssl says by itself that nobody answered, after the session has found no greeting.
  if [ "$port" = 465 ] && grep -qi 'refused' "$error"; then printf 'connect\tconnection refused\n'
  elif [ -s "$result" ]; then cat "$result"
  elif grep -qi 'refused' "$error"; then printf 'connect\tconnection refused\n'
  elif grep -qi 'unreachable\|no route\|not available\|cannot assign' "$error"; then printf 'connect\tno way there from this host\n'
  elif grep -qi 'reset' "$error"; then printf 'connect\tconnection reset\n'
  else printf 'connect\ttimed out\n'; fi
}

# What a reply proves. usage: verdict PORT STAGE REPLY SERVER
verdict() {
  local text open=open let_in=let-in
  # These services may refuse only after the message, which is never sent here.
  case $(printf '%s' "$4" | tr '[:upper:]' '[:lower:]') in
    *.mail.protection.outlook.com | *.mx.microsoft | *.google.com | *.googlemail.com) open=early let_in=early ;;
  esac
  text=$(printf '%s' "$3" | tr '[:upper:]' '[:lower:]')
  case $2:$text in
    connect:'connection refused') echo closed && return ;;
    connect:'no way'*) echo unreachable && return ;;
    connect:*) echo silent && return ;;
    *:'no greeting' | *:'connection closed') echo silent && return ;;
    'RCPT TO:2'*) echo $open && return ;;
    *:[23]*) echo unclear && return ;;
  esac
  case $text in
    # Refusals that say something about this host or the session, not about a lock.
    *block*list* | *black*list* | *'blocked using'* | *spamhaus* | *spamcop* | *reputation* | *greylist* | *'too many'* | *reverse* | *'cannot find your'* | *starttls* | *'tls'*required* | *spf* | *dmarc* | *helo* | *banned*) echo unclear ;;
    # Exchange Online says "Access denied" to a recipient that does not exist, too.
    5??' 5.4.1 '*) echo unclear ;;
    [45]??' '[45].1.* | *'user unknown'* | *'no such user'* | *'recipient not found'* | *'mailbox unavailable'*)
      if [ "$2" = 'RCPT TO' ]; then echo $let_in; else echo unclear; fi ;;
    *relay*) echo relay ;;
    # What locks say: those of our guides, Postfix, Exchange, Exchange Online, Sendmail.
    4*'direct delivery'* | 4*'client host rejected'*) echo locked-for-now ;;
    5*'direct delivery'* | 5*'client host rejected'* | 5*'access denied'* | 5*'not authenticated'* | 5*'authentication required'* | 5*tenantinboundattribution* | 5*'use the mx'* | 5*'service currently unavailable'*) echo locked ;;
    5*) if [ "$2" = banner ]; then echo refused; else echo unclear; fi ;;
    *) echo unclear ;;
  esac
}

explain() {
  case $1 in
    locked) echo 'locked: a stranger is refused' ;;
    locked-for-now) echo 'locked for now: a stranger is refused with a temporary code' ;;
    open) echo 'OPEN: a stranger can deliver' ;;
    let-in) echo 'OPEN: the stranger was let in, and only the recipient was refused. Name a mailbox that exists' ;;
    early) echo 'unclear: this service may refuse a stranger only after the message, which is not sent here' ;;
    refused) echo 'unclear: refused before a word was said, by the lock or because this host is on a block list. Compare the text with that of your lock' ;;
    relay) echo 'unclear: the server does not take mail for this recipient. Name a mailbox on it' ;;
    closed) echo 'closed: the connection is refused, by a firewall or because nothing listens' ;;
    silent) echo 'no answer: a firewall drops the connection, or the way is closed' ;;
    unreachable) echo 'not tested: this host has no way to that address' ;;
    skipped) echo 'not tested: openssl is missing' ;;
    *) echo 'unclear: the refusal may have another reason than the lock' ;;
  esac
}

escape() { printf '%s' "$1" | tr -d '\000-\037\177' | sed 's/[\\"]/\\&/g'; }

# A host that cannot reach any mail server proves nothing by not reaching this one.
reaches=unknown
if [ -n "$control" ]; then
  reaches=no
  for address in $(addresses 4 "$control") $(addresses 6 "$control"); do
    case $(attempt "$address" 25) in connect*) ;; banner*'no greeting') ;; *) reaches=yes && break ;; esac
  done
fi

results= open=0 proven=0 unproven=0 tested=0
for address in $(addresses 4 "$server") $(addresses 6 "$server"); do
  for port in 25 587 465; do
    tested=1
    if [ $port = 465 ] && ! command -v openssl >/dev/null; then
      stage=connect reply= judged=skipped
    else
      IFS=$'\t' read -r stage reply <<<"$(attempt "$address" $port)"
      judged=$(verdict $port "$stage" "$reply" "$server")
    fi
    case $judged in open | let-in) open=1 ;; esac
    # The lock is on port 25; on the others a login is asked for, and no answer is no fault.
    if [ $port = 25 ]; then
      case $judged in
        locked | locked-for-now) proven=1 ;;
        closed | silent) if [ $reaches = yes ]; then proven=1; else unproven=1; fi ;;
        open | let-in) ;;
        unreachable) unproven=1 ;;
        *) unproven=1 ;;
      esac
    fi
    if [ $json = 1 ]; then
      results="$results${results:+,}{\"address\":\"$address\",\"port\":$port,\"stage\":\"$stage\",\"reply\":\"$(escape "$reply")\",\"verdict\":\"$judged\"}"
    else
      printf '%s port %s: %s\n' "$address" "$port" "$(explain "$judged")"
      [ -z "$reply" ] || printf '    %s: %s\n' "$stage" "$(printf '%s' "$reply" | tr -d '\000-\010\013-\037\177')"
    fi
  done
done

if [ $open = 1 ]; then status=1 word=open
elif [ $tested = 1 ] && [ $proven = 1 ] && [ $unproven = 0 ]; then status=0 word=locked
else status=2 word='not proven'; fi

if [ $json = 1 ]; then
  printf '{"server":"%s","recipient":"%s","control":"%s","result":"%s","tests":[%s]}\n' "$server" "$recipient" "$reaches" "$word" "$results"
  exit $status
fi
[ $tested = 1 ] || echo "No address was found for $server."
case $reaches in
  yes) echo "Control test: this host can reach port 25 of $control." ;;
  no) echo "Control test: this host cannot reach port 25 of $control either. No answer proves nothing from here." ;;
  *) echo 'Control test: left out. No answer and a refused connection prove nothing by themselves.' ;;
esac
case $status in
  0) echo "$server is locked, as far as it can be seen from here." ;;
  1) echo "$server is not locked: a stranger can deliver to it." ;;
  *) echo "It is not proven that $server is locked. See the lines above." ;;
esac
exit $status
