# What the systems that are firewalls share: a mail server that takes everything, behind them.
sink() {
  setsid /verify/node --experimental-strip-types --no-warnings /verify/project/test/verify/sink.ts </dev/null &
  sleep 1
}
start() { sink; }
stop() { :; }
restart() { :; }
reload() { :; }
