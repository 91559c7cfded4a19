# iptables and ip6tables on a server that lets in mail and SSH and drops the rest, with the files that Debian loads at a start.
source "$(dirname "$0")/firewall.sh"
version() { iptables --version | sed -n 's/^iptables v\([0-9.]*\).*/\1/p'; }
state() { { iptables-save; ip6tables-save; } | sed -E '/^#/d; s/\[[0-9]+:[0-9]+\]//'; }
alternatives() {
  update-alternatives --install /usr/sbin/iptables iptables /usr/sbin/iptables-nft 20 --slave /usr/sbin/iptables-restore iptables-restore /usr/sbin/iptables-nft-restore --slave /usr/sbin/iptables-save iptables-save /usr/sbin/iptables-nft-save >/dev/null
  update-alternatives --install /usr/sbin/ip6tables ip6tables /usr/sbin/ip6tables-nft 20 --slave /usr/sbin/ip6tables-restore ip6tables-restore /usr/sbin/ip6tables-nft-restore --slave /usr/sbin/ip6tables-save ip6tables-save /usr/sbin/ip6tables-nft-save >/dev/null
  needs_netfilter iptables -L
}
prepare() {
  alternatives
  for command in iptables ip6tables; do
    $command -A INPUT -i lo -j ACCEPT
    $command -A INPUT -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT
    $command -A INPUT -p tcp -m multiport --dports 22,25,465,587 -j ACCEPT
  done
  ip6tables -A INPUT -p ipv6-icmp -j ACCEPT
  iptables -P INPUT DROP
  ip6tables -P INPUT DROP
  mkdir -p /etc/iptables
  iptables-save >/etc/iptables/rules.v4
  ip6tables-save >/etc/iptables/rules.v6
}
