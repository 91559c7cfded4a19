# Postfix as Debian's package sets it up, without running the package's own scripts.
version() { postconf -h mail_version; }
prepare() {
  useradd -r -M -s /usr/sbin/nologin postfix
  groupadd -r postdrop
  chown postfix /var/lib/postfix
  chgrp postdrop /usr/sbin/postqueue /usr/sbin/postdrop
  chmod g+s /usr/sbin/postqueue /usr/sbin/postdrop
  cp /usr/share/postfix/master.cf.dist /etc/postfix/master.cf
  # What Debian's installer asks for, then what only a test needs: recipients that are thrown away, and no resolver.
  cat >/etc/postfix/main.cf <<'CONFIGURATION'
compatibility_level = 3.6
myhostname = mail.example.com
mydestination = example.com, mail.example.com, localhost
mynetworks = 127.0.0.0/8 [::ffff:127.0.0.0]/104 [::1]/128
inet_interfaces = all
inet_protocols = all
local_recipient_maps =
alias_maps =
alias_database =
local_transport = discard:
smtpd_peername_lookup = no
maillog_file = /var/log/mail.log
CONFIGURATION
  postfix set-permissions >/dev/null 2>&1 || true
}
start() { postfix start; }
stop() { postfix stop || true; }
restart() { stop; start; }
reload() { postfix reload; }
