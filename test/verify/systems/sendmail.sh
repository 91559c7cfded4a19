# Sendmail with the features that Debian and Red Hat switch on, and settings that only a test needs.
version() { /usr/libexec/sendmail/sendmail -d0.1 -bt </dev/null | sed -n "s/^Version \(.*\)/\1/p"; }
prepare() {
  ln -sf ../libexec/sendmail/sendmail /usr/sbin/sendmail
  useradd -r -M smmta 2>/dev/null || true
  useradd -r -M smmsp 2>/dev/null || true
  useradd -m user
  mkdir -p /var/spool/mqueue /run/sendmail
  chown root /var/spool/mqueue
  chmod 0700 /var/spool/mqueue
  mkdir -p /etc/mail
  rm -f /etc/hosts.allow /etc/hosts.deny
  printf 'example.com\nmail.example.com\n' >/etc/mail/local-host-names
  printf 'Connect:127\tRELAY\nConnect:IPv6:0:0:0:0:0:0:0:1\tRELAY\n' >/etc/mail/access
  : >/etc/mail/aliases
  cat >/etc/mail/sendmail.mc <<'CONFIGURATION'
include(`/usr/share/sendmail/cf/m4/cf.m4')dnl
OSTYPE(`linux')dnl
define(`confDOMAIN_NAME', `mail.example.com')dnl
define(`confTO_IDENT', `0')dnl
define(`confDELIVERY_MODE', `queueonly')dnl
define(`ALIAS_FILE', `')dnl
define(`confPID_FILE', `/run/sendmail/sendmail.pid')dnl
FEATURE(`nocanonify')dnl
FEATURE(`accept_unresolvable_domains')dnl
FEATURE(`use_cw_file')dnl
FEATURE(`access_db', `hash -o -T<TMPF> /etc/mail/access')dnl
FEATURE(`no_default_msa')dnl
DAEMON_OPTIONS(`Family=inet, Name=MTA, Port=25, Addr=203.0.113.25')dnl
DAEMON_OPTIONS(`Family=inet6, Name=MTA, Port=25, Addr=2001:db8:25::25')dnl
DAEMON_OPTIONS(`Family=inet, Name=MSA, Port=587, Addr=203.0.113.25, Modifiers=Ea')dnl
MAILER(`local')dnl
MAILER(`smtp')dnl
CONFIGURATION
  m4 /etc/mail/sendmail.mc >/etc/mail/sendmail.cf
  makemap hash /etc/mail/access </etc/mail/access
}
start() { sendmail -bd; }
stop() {
  kill "$(head -1 /run/sendmail/sendmail.pid)" 2>/dev/null || true
  sleep 1
}
restart() { stop; start; }
reload() { restart; }
