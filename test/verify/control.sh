# Calls a function of a system's file: prepare, version, start, stop, restart, reload.
# usage: control.sh SYSTEM FUNCTION   (in place of systemctl: restart UNIT, reload UNIT)
set -eu
source "$(dirname "$0")/systems/$1.sh"
# A server that keeps the output open would keep its caller waiting.
[ "$2" = version ] || exec >>/var/log/verify.log 2>&1 </dev/null
"$2"
