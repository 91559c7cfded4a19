# Inside the throw-away root: unpacks the packages, sets the system up and hands over to inside.ts.
# usage: inside.sh SYSTEM ADDRESS…   (addresses of clients)
set -euo pipefail
system=$1
shift
export PATH=/verify/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C HOME=/root
cd /
bash /verify/project/test/verify/network.sh "$@" >&2
# The packages' own scripts would start services and ask questions.
for package in /verify/packages/*.deb; do
  [ -e "$package" ] && dpkg-deb --fsys-tarfile "$package" | tar -x --keep-directory-symlink -C /
done
ldconfig
mkdir -p /verify/bin
# What an article says to systemd is done by the functions of the system's file.
cat >/verify/bin/systemctl <<SCRIPT
#!/bin/bash
exec bash /verify/project/test/verify/control.sh $system "\$@"
SCRIPT
chmod +x /verify/bin/systemctl
bash /verify/project/test/verify/control.sh "$system" prepare >&2 || {
  status=$?
  # 77: the machine lacks what this system needs, and the file says what.
  if [ $status = 77 ]; then cat /var/log/verify.skip; else tail -20 /var/log/verify.log >&2; fi
  exit $status
}
exec /verify/node --experimental-strip-types --no-warnings /verify/project/test/verify/inside.ts "$system"
