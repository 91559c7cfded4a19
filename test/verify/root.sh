# Enters a throw-away copy of this machine's system with a network of its own, and runs a command there.
# Called by `unshare --mount --uts --net --pid --fork`, so that everything made here goes away with this process.
# usage: root.sh FOLDER PROJECT PACKAGES NODE COMMAND…
#   FOLDER is empty; PROJECT and PACKAGES are folders and NODE is a program, which are seen inside below /verify.
set -euo pipefail
folder=$1 project=$2 packages=$3 node=$4
shift 4
mount --make-rprivate /
mount -t tmpfs tmpfs "$folder"
mkdir "$folder/upper" "$folder/work" "$folder/root"
root=$folder/root
mount -t overlay overlay -o "lowerdir=/,upperdir=$folder/upper,workdir=$folder/work" "$root"
mount --rbind /dev "$root/dev"
mount -t proc proc "$root/proc"
mount -t sysfs sysfs "$root/sys" 2>/dev/null || true
mount -t tmpfs tmpfs "$root/run"
mount -t tmpfs tmpfs "$root/tmp"
chmod 1777 "$root/tmp"
mkdir -p "$root/run/lock" "$root/run/netns"
mkdir -p "$root/verify/project" "$root/verify/packages"
touch "$root/verify/node"
mount --rbind "$project" "$root/verify/project"
mount --rbind "$packages" "$root/verify/packages"
mount --bind "$node" "$root/verify/node"
printf '127.0.0.1 localhost\n::1 localhost\n203.0.113.25 mail.example.com mail\n' >"$root/etc/hosts"
printf 'mail.example.com\n' >"$root/etc/mailname"
rm -f "$root/etc/resolv.conf"
: >"$root/etc/resolv.conf"
hostname mail.example.com
ip link set lo up
status=0
chroot "$root" "$@" || status=$?
exit "$status"
