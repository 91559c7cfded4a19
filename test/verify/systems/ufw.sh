# ufw, switched on with the rules of a server that takes mail and SSH from everybody.
source "$(dirname "$0")/systems/iptables.sh"
version() { ufw version | sed -n 's/^ufw \([0-9.]*\).*/\1/p'; }
eval "$(declare -f prepare | sed '1s/prepare/prepare_iptables/')"
prepare() {
  prepare_iptables
  mkdir -p /etc/ufw /lib/modules
  cp -n /usr/share/ufw/iptables/*.rules /etc/ufw/ 2>/dev/null || true
  for file in before.rules before6.rules after.rules after6.rules user.rules user6.rules; do
    [ -e "/etc/ufw/$file" ] || cp "/usr/share/ufw/iptables/$file" /etc/ufw/ 2>/dev/null || true
  done
  [ -e /etc/default/ufw ] || cp /usr/share/ufw/ufw /etc/default/ufw 2>/dev/null || true
  [ -e /etc/ufw/ufw.conf ] || printf 'ENABLED=no\nLOGLEVEL=low\n' >/etc/ufw/ufw.conf
  ufw --force enable
  ufw allow 22/tcp
  ufw allow 25/tcp
}
