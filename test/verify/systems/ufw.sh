# ufw, switched on with the rules of a server that takes mail and SSH from everybody.
source "$(dirname "$0")/systems/iptables.sh"
version() { ufw version | sed -n 's/^ufw \([0-9.]*\).*/\1/p'; }
prepare() {
  alternatives
  mkdir -p /etc/ufw /lib/modules
  for file in before.rules before6.rules after.rules after6.rules user.rules user6.rules; do
    [ -e "/etc/ufw/$file" ] || cp "/usr/share/ufw/iptables/$file" /etc/ufw/ 2>/dev/null || true
  done
  [ -e /etc/default/ufw ] || cp /usr/share/ufw/ufw /etc/default/ufw 2>/dev/null || true
  [ -e /etc/ufw/ufw.conf ] || printf 'ENABLED=no\nLOGLEVEL=low\n' >/etc/ufw/ufw.conf
  ufw --force enable
  for port in 22 25 465 587; do ufw allow $port/tcp; done
  # What the first start leaves out, every later one has.
  ufw reload
}
