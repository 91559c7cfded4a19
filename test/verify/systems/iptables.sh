# iptables and ip6tables, with the commands that store rules on Debian.
source "$(dirname "$0")/firewall.sh"
version() { iptables --version | sed -n 's/^iptables v\([0-9.]*\).*/\1/p'; }
prepare() {
  update-alternatives --install /usr/sbin/iptables iptables /usr/sbin/iptables-nft 20 --slave /usr/sbin/iptables-restore iptables-restore /usr/sbin/iptables-nft-restore --slave /usr/sbin/iptables-save iptables-save /usr/sbin/iptables-nft-save >/dev/null
  update-alternatives --install /usr/sbin/ip6tables ip6tables /usr/sbin/ip6tables-nft 20 --slave /usr/sbin/ip6tables-restore ip6tables-restore /usr/sbin/ip6tables-nft-restore --slave /usr/sbin/ip6tables-save ip6tables-save /usr/sbin/ip6tables-nft-save >/dev/null
  mkdir -p /etc/iptables
}
