# OpenSMTPD with a configuration that takes mail for one domain and throws it away.
version() { smtpd -h 2>&1 | sed -n 's/^version: OpenSMTPD \([^ ]*\).*/\1/p'; }
prepare() {
  useradd -r -M -d /var/lib/opensmtpd/empty -s /usr/sbin/nologin opensmtpd
  useradd -r -M -d /var/lib/opensmtpd/empty -s /usr/sbin/nologin opensmtpq
  useradd -m user
  mkdir -p /var/lib/opensmtpd/empty
  : >/etc/aliases
  cat >/etc/smtpd.conf <<'CONFIGURATION'
table aliases file:/etc/aliases
listen on 0.0.0.0 port 25
listen on :: port 25
action "local" mda "/bin/cat > /dev/null"
match from any for domain "example.com" action "local"
CONFIGURATION
}
start() {
  setsid smtpd -d >/var/log/smtpd.log 2>&1 </dev/null &
  sleep 1
}
stop() {
  smtpctl stop >/dev/null 2>&1 || true
  for process in $(ls /proc | grep -E '^[0-9]+$'); do
    case $(readlink "/proc/$process/exe" 2>/dev/null) in */smtpd) kill "$process" 2>/dev/null || true ;; esac
  done
  sleep 1
}
restart() { stop; start; }
reload() { restart; }
