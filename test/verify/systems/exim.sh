# Exim as Debian's installer sets it up for "internet site", without running the package's own scripts.
version() { exim4 -bV | sed -n 's/^Exim version \([0-9.]*\).*/\1/p'; }
prepare() {
  useradd -r -M -d /var/spool/exim4 -s /usr/sbin/nologin Debian-exim
  useradd -m user
  mkdir -p /run/exim4 /var/spool/exim4/input /var/log/exim4
  chown -R Debian-exim:Debian-exim /run/exim4 /var/spool/exim4 /var/log/exim4
  cat >/etc/exim4/update-exim4.conf.conf <<'CONFIGURATION'
dc_eximconfig_configtype='internet'
dc_other_hostnames='example.com'
dc_local_interfaces=''
dc_readhost=''
dc_relay_domains=''
dc_minimaldns='false'
dc_relay_nets=''
dc_smarthost=''
CFILEMODE='644'
dc_use_split_config='false'
dc_hide_mailname=''
dc_mailname_in_oh='true'
dc_localdelivery='mail_spool'
CONFIGURATION
  printf 'root: user\n' >/etc/aliases
  update-exim4.conf
}
start() {
  update-exim4.conf
  exim4 -bd -oP /run/exim4/exim.pid
}
stop() {
  kill "$(cat /run/exim4/exim.pid)" 2>/dev/null || true
  sleep 0.5
}
restart() { stop; start; }
reload() { restart; }
