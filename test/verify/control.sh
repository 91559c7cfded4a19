# Calls a function of a system's file: prepare, version, state, start, stop, restart, reload.
# usage: control.sh SYSTEM FUNCTION   (in place of systemctl: restart UNIT, reload UNIT)
set -eu
# What only firewalls have to say: the rules in force, without what changes by itself.
state() { :; }
source "$(dirname "$0")/systems/$1.sh"
# A server that keeps the output open would keep its caller waiting.
[ "$2" = version ] || [ "$2" = state ] || exec >>/var/log/verify.log 2>&1 </dev/null
"$2"
