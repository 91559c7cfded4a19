import { Address4, Address6 } from 'ip-address';
import type { AddressRange } from '../../../src/domain/addresses/network.ts';

// One small reader for each system, by that system's rules and with another library for the addresses: what comes out
// is what the system would let in. A reader throws at a line that the system does not know.
export const parsers: Record<string, (text: string) => AddressRange[]> = {
  'address-and-mask': (text) => lines(text, /^(\S+)\t(\S+)$/, (address, mask) => masked(address, mask)),
  'exchange-2007': (text) => remoteRanges(text, /^New-ReceiveConnector -Name "[^"]+" -Server \w+ -Custom /),
  'exchange-2007-existing': (text) => remoteRanges(text, /^Set-ReceiveConnector "[^"]+" /),
  'exchange-2010': (text) => remoteRanges(text, /^New-ReceiveConnector -Name "[^"]+" -Server \w+ -Custom /),
  'exchange-2013': (text) => remoteRanges(text, /^New-ReceiveConnector .* -TransportRole FrontendTransport -Custom /),
  'exchange-existing': (text) => remoteRanges(text, /^Set-ReceiveConnector "[^"]+" /),
  'exchange-online': (text) =>
    captured(
      text,
      /^New-InboundConnector [^\n]*-RestrictDomainsToIPAddresses \$true .*-SenderIPAddresses (\S+) -Enabled \$false$/,
    )
      .split(',')
      .map((entry) => {
        const prefix = Number(entry.split('/')[1]);
        if (!(prefix >= 24 && prefix <= 32)) throw new Error(`${entry} is refused: /24 to /32 only`);
        return cidr(entry);
      }),
  postfix: (text) => {
    const rules = text.split('\n').map((line) => /^(\S+) +(OK|REJECT) ?(.*)$/.exec(line) ?? unknown(line));
    const rejects = rules.slice(-2).map(([, key, action]) => `${key} ${action}`);
    if (rejects.join() !== '0.0.0.0/0 REJECT,::/0 REJECT') throw new Error('The rest is not refused.');
    return rules.slice(0, -2).map(([, key = '', action = '']) => (action === 'OK' ? cidr(key) : unknown(action)));
  },
  'postfix-hash': (text) => lines(text, /^(\S+) +OK$/, octets),
  sendmail: (text) => lines(text, /^Connect:(\S+)\tOK$/, octets),
  exim: (text) => {
    const list = captured(text, /^hostlist filter_hosts = (.+)$/);
    const separator = /^<(.) /.exec(list)?.[1];
    return list
      .replace(/^<. /, '')
      .split(separator ?? ':')
      .map((entry) => cidr(entry.trim()));
  },
  opensmtpd: (text) => text.split('\n').map(cidr),
  haraka: (text) => text.split('\n').map(cidr),
  'windows-firewall': (text) =>
    captured(text, /^New-NetFirewallRule .* -LocalPort 25 -RemoteAddress (\S+) -Action Allow$/)
      .split(',')
      .map(cidr),
  nftables: (text) =>
    [...text.matchAll(/set allowed(\d) \{\s+type ipv\1_addr\s+flags interval\s+elements = \{ (.+) \}\s+\}/g)].flatMap(
      ([, family = '', elements = '']) => {
        const rule = `tcp dport 25 ${family === '4' ? 'ip' : 'ip6'} saddr @allowed${family} accept`;
        if (text.indexOf(rule) < 0 || text.indexOf(rule) > text.indexOf('reject with tcp reset')) throw new Error(rule);
        return elements.split(', ').map((element) => ofFamily(cidr(element), Number(family)));
      },
    ),
  iptables: (text) => chainOf(text.split('\n'), []),
  docker: (text) =>
    chainOf(text.split('\n'), [
      'DOCKER-USER -p tcp -m conntrack --ctstate DNAT --ctdir ORIGINAL --ctorigdstport 25 -j MAILFILTER',
    ]),
  ufw: (text) => {
    // Each rule comes before those above it, and one that is there already with another action is not added.
    const [open, last, ...rules] = text.split('\n');
    if (open !== 'ufw delete allow 25/tcp' || last !== 'ufw prepend reject 25/tcp')
      throw new Error('The rest is not refused.');
    return lines(rules.join('\n'), /^ufw prepend allow proto tcp from (\S+) to any port 25$/, cidr);
  },
  firewalld: (text) => {
    const rules = text.split('\n');
    if (rules.pop() !== 'firewall-cmd --reload') throw new Error('Nothing is loaded.');
    const rich = rules.map(
      (rule) => /^firewall-cmd --permanent --zone=public --add-rich-rule='rule (.+)'$/.exec(rule)?.[1] ?? unknown(rule),
    );
    const refusal = (family: number) =>
      `priority="-90" family="ipv${family}" service name="smtp" reject type="tcp-reset"`;
    if (rich.splice(-2).join() !== [4, 6].map(refusal).join()) throw new Error('The rest is not refused.');
    return rich.map((rule) => {
      const [, family, entry = ''] =
        /^priority="-100" family="ipv([46])" source address="(\S+)" service name="smtp" accept$/.exec(rule) ??
        unknown(rule);
      return ofFamily(cidr(entry), Number(family));
    });
  },
  pf: (text) =>
    captured(
      text,
      /^table <mailfilter> const \{ (.+) \}\nblock return in quick on egress proto tcp from ! <mailfilter> to port smtp$/,
    )
      .split(', ')
      .map(cidr),
  'cisco-ios': (text) => {
    const [room, list, ...rules] = text.split('\n');
    if (room !== 'ip access-list resequence outside_in 10000 10')
      throw new Error('Lines may have these numbers already.');
    if (list !== 'ip access-list extended outside_in') throw new Error(`${list}`);
    if (rules.some((rule, index) => !rule.startsWith(` ${101 + index} `))) throw new Error('A number is out of order.');
    if (!/^ \d+ deny tcp any host \S+ eq smtp$/.test(rules.pop() ?? '')) throw new Error('The rest is not refused.');
    return lines(rules.join('\n'), /^ \d+ permit tcp (\S+) (\S+) host \S+ eq smtp$/, (address, wildcard) =>
      masked(address, [...wildcard.split('.')].map((number) => 255 - Number(number)).join('.')),
    );
  },
  'cisco-asa': (text) => {
    const [first, ...rest] = text.split('\n');
    if (first !== 'object-group network MAILFILTER') throw new Error(text);
    const deny = rest.pop() ?? '';
    if (!/^access-list (\S+) line 2 extended deny tcp any host \S+ eq smtp$/.test(deny)) throw new Error(deny);
    const permit = rest.pop() ?? '';
    if (!/^access-list \S+ line 1 extended permit tcp object-group MAILFILTER host \S+ eq smtp$/.test(permit))
      throw new Error(permit);
    return lines(rest.join('\n'), /^ network-object (\S+) (\S+)$/, masked);
  },
  fortigate: (text) => {
    const [, inner = '', members = ''] =
      /^config firewall address\n([\s\S]*)\nend\nconfig firewall addrgrp\n {4}edit "MAILFILTER"\n {8}set member (.+)\n {4}next\nend$/.exec(
        text,
      ) ?? unknown(text);
    const names = [...inner.matchAll(/^ {4}edit (".+")$/gm)].map(([, name = '']) => name);
    if (new Set(names).size !== names.length) throw new Error('A second edit changes the first.');
    if (names.join(' ') !== members) throw new Error('The group is not all of them.');
    return inner
      .split('\n    next')
      .filter(Boolean)
      .map((edit) => {
        const [, address = '', mask = ''] = /edit "[^"]+"\n {8}set subnet (\S+) (\S+)$/.exec(edit) ?? unknown(edit);
        return masked(address, mask);
      });
  },
  'palo-alto': (text) => {
    const rules = text.split('\n');
    const members = /^set address-group MAILFILTER static \[ (.+) \]$/.exec(rules.pop() ?? '')?.[1];
    const names = rules.map((rule) => rule.split(' ')[2]);
    if (names.join(' ') !== members) throw new Error('The group is not all of them.');
    return lines(rules.join('\n'), /^set address \S+ ip-netmask (\S+)$/, cidr);
  },
  mikrotik: (text) => lines(text, /^\/ip firewall address-list add list=mailfilter address=(\S+)$/, cidr),
  'google-workspace': (text) => text.split('\n').map(cidr),
  aws: (text) => {
    const command =
      /^aws ec2 (authorize|revoke)-security-group-ingress --group-id \S+ --protocol tcp --port 25 --cidr (\S+)$/;
    const rules = new Set(['0.0.0.0/0']); // the rule for everybody, which is there before
    for (const line of text.split('\n')) {
      const [, action, entry = ''] = command.exec(line) ?? unknown(line);
      if (action === 'authorize') rules.add(entry);
      else rules.delete(entry);
    }
    return [...rules].map(cidr);
  },
  azure: (text) => {
    const [allow = '', deny = ''] = text.split('\n');
    if (!/--priority 110 .*--access Deny$/.test(deny)) throw new Error('The rest is not refused.');
    return captured(allow, /--priority 100 .* --access Allow --source-address-prefixes (.+)$/)
      .split(' ')
      .map(cidr);
  },
  'google-cloud': (text) => {
    const [allow = '', deny = ''] = text.split('\n');
    if (!/--priority=910 --action=DENY --rules=tcp:25 --source-ranges=0\.0\.0\.0\/0 /.test(deny)) throw new Error(deny);
    return captured(allow, /--priority=900 --action=ALLOW --rules=tcp:25 --source-ranges=(\S+) --target-tags=mail$/)
      .split(',')
      .map(cidr);
  },
  spf: (text) =>
    text.split(' ').map((term) => {
      const [, family, entry = ''] = /^ip([46]):(\S+)$/.exec(term) ?? unknown(term);
      return ofFamily(cidr(entry), Number(family));
    }),
  cidr: (text) => text.split('\n').map(cidr),
  csv: (text) => {
    const [head = '', ...rows] = text.split('\n').map((line) => line.split(','));
    if (`${head}` !== 'network,address,mask,first,last,count') throw new Error(`${head}`);
    return rows.map(([network = '', , mask, first = '', last = '', count]) => {
      const range = cidr(network);
      if (mask) sameRange(range, masked(network.split('/')[0] ?? '', mask));
      sameRange(range, { family: range.family, first: value(first), last: value(last) });
      if (range.last - range.first + 1n !== BigInt(count ?? 0)) throw new Error('The count is wrong.');
      return range;
    });
  },
  json: (text) => (JSON.parse(text) as { network: string }[]).map(({ network }) => cidr(network)),
};

// A chain for each family that ends with a refusal, and is entered only when it is complete.
function chainOf(text: readonly string[], more: readonly string[]): AddressRange[] {
  const jumps = [...more, 'INPUT ! -i lo -p tcp --dport 25 -j MAILFILTER'].flatMap((rule) => [
    `iptables -I ${rule}`,
    `ip6tables -I ${rule}`,
  ]);
  if (text.slice(-jumps.length).join('\n') !== jumps.join('\n')) throw new Error('The chain is not entered last.');
  const rules = text.slice(0, -jumps.length);
  return [4, 6].flatMap((family) => {
    const command = family === 4 ? 'iptables' : 'ip6tables';
    const own = rules.filter((rule) => rule.startsWith(`${command} `));
    if (own.shift() !== `${command} -N MAILFILTER`) throw new Error('There is no chain.');
    if (own.pop() !== `${command} -A MAILFILTER -p tcp -j REJECT --reject-with tcp-reset`)
      throw new Error('The rest is not refused.');
    return own.map((rule) => {
      const [, entry = ''] = /^ip6?tables -A MAILFILTER -s (\S+) -j RETURN$/.exec(rule) ?? unknown(rule);
      return ofFamily(cidr(entry), family);
    });
  });
}

const parse = (text: string): Address4 | Address6 => (text.includes(':') ? new Address6(text) : new Address4(text));

const value = (text: string): bigint => parse(text).bigInt();

function cidr(text: string): AddressRange {
  const network = parse(text);
  const range = { first: network.startAddress().bigInt(), last: network.endAddress().bigInt() };
  if (range.first !== value(text.split('/')[0] ?? '')) throw new Error(`${text} has host bits.`);
  return { family: network.v4 ? 4 : 6, ...range };
}

function masked(address: string, mask: string): AddressRange {
  const size = value(mask) ^ 0xffffffffn;
  if ((size & (size + 1n)) !== 0n || (value(address) & size) !== 0n)
    throw new Error(`${address} ${mask} is no network.`);
  return { family: 4, first: value(address), last: value(address) + size };
}

// A key of n numbers is every address that begins with them.
function octets(key: string): AddressRange {
  const count = key.split('.').length;
  return cidr(`${key}${'.0'.repeat(4 - count)}/${8 * count}`);
}

function lines(text: string, form: RegExp, read: (a: string, b: string) => AddressRange): AddressRange[] {
  return text.split('\n').map((line) => {
    const [, a = '', b = ''] = form.exec(line) ?? unknown(line);
    return read(a, b);
  });
}

function remoteRanges(text: string, command: RegExp): AddressRange[] {
  if (!command.test(text)) throw new Error(text);
  return captured(text, / -RemoteIPRanges (\S+)(?: |$)/)
    .split(',')
    .map((entry) => {
      const [first = '', last = first] = entry.split('-');
      return entry.includes('/')
        ? cidr(entry)
        : { family: first.includes(':') ? 6 : 4, first: value(first), last: value(last) };
    });
}

const captured = (text: string, form: RegExp): string => form.exec(text)?.[1] ?? unknown(text);

function ofFamily(range: AddressRange, family: number): AddressRange {
  return range.family === family ? range : unknown(`IPv${range.family} among IPv${family}`);
}

function sameRange(a: AddressRange, b: AddressRange): void {
  if (a.first !== b.first || a.last !== b.last) throw new Error(`${a.first}-${a.last} is not ${b.first}-${b.last}.`);
}

function unknown(text: string): never {
  throw new Error(`Not known to this system: ${text}`);
}
