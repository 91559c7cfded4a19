# Haraka from npm, in a folder as `haraka -i` makes it, with recipients of one domain that are thrown away.
haraka() { /verify/node /verify/packages/npm/node_modules/Haraka/bin/haraka "$@"; }
version() { sed -n 's/^  "version": "\(.*\)",/\1/p' /verify/packages/npm/node_modules/Haraka/package.json; }
prepare() {
  haraka -i /etc/haraka >/dev/null
  printf 'mail.example.com\n' >/etc/haraka/config/me
  printf 'example.com\n' >/etc/haraka/config/host_list
  printf 'listen=[::0]:25\nnodes=0\n' >/etc/haraka/config/smtp.ini
  printf 'rcpt_to.in_host_list\nthrow_away\n' >/etc/haraka/config/plugins
  mkdir -p /etc/haraka/plugins
  printf 'exports.hook_queue = (next) => next(OK);\n' >/etc/haraka/plugins/throw_away.js
}
start() {
  setsid /verify/node /verify/packages/npm/node_modules/Haraka/bin/haraka -c /etc/haraka >/var/log/haraka.log 2>&1 </dev/null &
  echo $! >/run/haraka.pid
  sleep 2
}
stop() {
  kill -9 -- "-$(cat /run/haraka.pid)" 2>/dev/null || kill -9 "$(cat /run/haraka.pid)" 2>/dev/null || true
  sleep 0.5
}
restart() { stop; start; }
reload() { restart; }
