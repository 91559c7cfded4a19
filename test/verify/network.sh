# Joins the server's network with one of its clients, each with the addresses that they have in the guides.
# usage: network.sh ADDRESS…   (addresses of clients)
set -euo pipefail
ip netns add client
ip link add server0 type veth peer name client0 netns client
ip address add 203.0.113.25/32 dev server0
ip -6 address add 2001:db8:25::25/128 dev server0 nodad
ip link set server0 up
ip route add default dev server0
ip -6 route add default dev server0
ip -n client link set lo up
for address in "$@"; do
  case $address in
    *:*) ip -n client -6 address add "$address/128" dev client0 nodad ;;
    *) ip -n client address add "$address/32" dev client0 ;;
  esac
done
ip -n client link set client0 up
ip -n client route add 203.0.113.25/32 dev client0
ip -n client -6 route add 2001:db8:25::25/128 dev client0
