# What the systems that are firewalls share: a mail server that takes everything, behind them.
sink() {
  setsid /verify/node --experimental-strip-types --no-warnings /verify/project/test/verify/sink.ts </dev/null &
  sleep 1
}
start() { sink; }
stop() { :; }
restart() { :; }
reload() { :; }
enable() { :; }
# The rules in force without their counters, and without what is said about the day and the place in a dump.
state() { nft list ruleset | sed -E 's/ counter packets [0-9]+ bytes [0-9]+//; s/ # handle [0-9]+//'; }
# Exit status of `prepare` where the machine's kernel cannot filter, which is no fault of a guide.
needs_netfilter() {
  "$@" >/dev/null 2>&1 && return
  echo "The kernel of this machine lets nobody filter packets here: $* failed." >/var/log/verify.skip
  exit 77
}
