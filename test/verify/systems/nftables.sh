# nftables as Debian ships it, with the file that its service loads.
source "$(dirname "$0")/firewall.sh"
version() { nft --version | sed -n 's/^nftables v\([0-9.]*\).*/\1/p'; }
prepare() {
  needs_netfilter nft list ruleset
  cp -n /usr/share/doc/nftables/examples/sysconfig/nftables.conf /etc/nftables.conf 2>/dev/null || true
  nft -f /etc/nftables.conf
}
restart() { nft -f /etc/nftables.conf; }
reload() { nft -f /etc/nftables.conf; }
