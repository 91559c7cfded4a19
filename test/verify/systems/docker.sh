# A mail server in a container, published on port 25. Docker itself does not run here: the network, the chains and the
# rules are made by hand, as Docker makes them.
source "$(dirname "$0")/systems/iptables.sh"
prepare() {
  alternatives
  ip netns add container
  ip link add docker0 type bridge
  ip address add 172.17.0.1/16 dev docker0
  ip link set docker0 up
  ip link add container0 type veth peer name eth0 netns container
  ip link set container0 master docker0 up
  ip -n container link set lo up
  ip -n container address add 172.17.0.2/16 dev eth0
  ip -n container link set eth0 up
  ip -n container route add default via 172.17.0.1
  echo 1 >/proc/sys/net/ipv4/ip_forward
  iptables -P FORWARD DROP
  iptables -N DOCKER
  for command in iptables ip6tables; do
    $command -N DOCKER-USER
    $command -A DOCKER-USER -j RETURN
    $command -A FORWARD -j DOCKER-USER
  done
  iptables -A FORWARD -o docker0 -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
  iptables -A FORWARD -o docker0 -j DOCKER
  iptables -A FORWARD -i docker0 ! -o docker0 -j ACCEPT
  iptables -A DOCKER -d 172.17.0.2/32 ! -i docker0 -o docker0 -p tcp --dport 25 -j ACCEPT
  iptables -t nat -N DOCKER
  iptables -t nat -A PREROUTING -m addrtype --dst-type LOCAL -j DOCKER
  iptables -t nat -A POSTROUTING -s 172.17.0.0/16 ! -o docker0 -j MASQUERADE
  iptables -t nat -A DOCKER ! -i docker0 -p tcp --dport 25 -j DNAT --to-destination 172.17.0.2:25
}
start() {
  # On the host, docker-proxy listens as well: it is what IPv6 reaches.
  sink
  ip netns exec container setsid /verify/node --experimental-strip-types --no-warnings /verify/project/test/verify/sink.ts </dev/null &
  sleep 1
}
daemon-reload() { :; }
# systemctl enable --now UNIT, disable --now UNIT
unit() { sed -n "s/^$1=//p" /etc/systemd/system/mail-filter.service; }
enable() { $(unit ExecStart); }
disable() { $(unit ExecStop); }
