/** A program that guides are run against. How it is set up is in systems/<id>.sh. */
export interface System {
  /** The id of the server in src/site.ts. */
  readonly id: string;
  readonly program: string;
  /** Debian's packages, without what they need. */
  readonly packages: readonly string[];
  /** Packages of npm, with their versions. */
  readonly npm?: readonly string[];
  /** Folders that an undo has to restore. */
  readonly folders: readonly string[];
}

export const systems: readonly System[] = [
  { id: 'postfix', program: 'Postfix', packages: ['postfix'], folders: ['/etc/postfix'] },
  {
    id: 'exim',
    program: 'Exim',
    packages: ['exim4-daemon-light'],
    folders: ['/etc/exim4', '/var/lib/exim4'],
  },
  { id: 'sendmail', program: 'Sendmail', packages: ['sendmail-bin', 'sendmail-cf', 'm4'], folders: ['/etc/mail'] },
  { id: 'opensmtpd', program: 'OpenSMTPD', packages: ['opensmtpd'], folders: ['/etc/smtpd.conf'] },
  { id: 'haraka', program: 'Haraka', packages: [], npm: ['Haraka@3.3.4'], folders: ['/etc/haraka'] },
  // Firewalls, in front of a mail server that takes everything.
  { id: 'nftables', program: 'nftables', packages: ['nftables'], folders: ['/etc/nftables.conf'] },
  { id: 'iptables', program: 'iptables', packages: ['iptables'], folders: ['/etc/iptables'] },
  { id: 'ufw', program: 'ufw', packages: ['ufw', 'iptables'], folders: ['/etc/ufw'] },
  {
    id: 'firewalld',
    program: 'firewalld',
    packages: ['firewalld', 'nftables', 'dbus'],
    folders: ['/etc/firewalld/zones'],
  },
  { id: 'docker', program: 'iptables, with the chains of Docker', packages: ['iptables'], folders: [] },
];
