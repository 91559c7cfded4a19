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
# A mail server that a stranger reaches in any case, for the probe's control test; and who the probe is.
ip -n client address add 192.0.2.25/32 dev lo
ip netns exec client /verify/node --experimental-strip-types --no-warnings /verify/project/test/verify/sink.ts </dev/null >/dev/null 2>&1 &
printf '2001:db8:25::25 mail.example.com\n' >>/etc/hosts
