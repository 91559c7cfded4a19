import { spellAddress } from '../../src/domain/addresses/address.ts';
import { site } from '../../src/site.ts';
import { type Client, clientsFor } from './addresses.ts';
import type { Outcome } from './conversation.ts';
import { type Block, readGuide } from './guide.ts';
import { type Action, type Phase, type Plan, serverFor } from './setting.ts';
import { slips } from './slips.ts';

/** A session, and what is wanted of it. */
export interface Check {
  /** The name of its phase; that of a slip begins with "slip ". */
  readonly phase: string;
  /** The article that promises it. */
  readonly article: string;
  readonly client: Client;
  readonly port: number;
  readonly kind: 'delivery' | 'relay';
  readonly wanted: Wanted;
}

/** Accepted, refused somehow, or refused at a stage with a reply. */
export type Wanted = 'accepted' | 'refused' | 'anything' | Outcome;

export const mailbox = 'user@example.com';
export const foreign = 'someone@example.net';

/** The address that stands for a stranger in the sessions that guides show. */
const sampleStranger = '198.51.100.7';

const clients = clientsFor(site.blocks);
/** Every address that the clients' network needs. */
export const addresses = [
  ...clients.map(({ address }) => address),
  ...site.blocks.map(({ network, count }) => spellAddress(network.family, network.address + count / 2n)),
];

const pathOf = (title: string): string => title.replace(/^Added (?:at the top of|to) /, '');

const actionsIn = (blocks: readonly Block[]): Action[] =>
  blocks.flatMap(({ title, text }): Action[] => {
    if (title === 'Shell, as root') return [{ kind: 'run', path: '', text }];
    if (title.startsWith('/')) return [{ kind: 'write', path: pathOf(title), text }];
    if (title.startsWith('Added at the top of /')) return [{ kind: 'prepend', path: pathOf(title), text }];
    return title.startsWith('Added to /') ? [{ kind: 'append', path: pathOf(title), text }] : [];
  });

/**
 * What the guides of a system promise, as phases to run and sessions to hold after each.
 *
 * The lock-down guide has the lists of steps `refuse-for-now` (where the server can) and `refuse-for-good`, whatever
 * else it has is run in its place; blocks "Seen from outside, for now" and "Seen from outside" show the session of a stranger.
 *
 * @param dist The built site.
 * @throws Error naming the article and what it lacks.
 */
export function planFor(
  system: string,
  folders: readonly string[],
  dist: string,
): { plan: Plan; checks: Check[][]; blocks: Block[] } {
  const lockPath = `/lock-down/${system}/`;
  const undoPath = `/undo/${system}/`;
  const lock = readGuide(dist, lockPath);
  const undo = readGuide(dist, undoPath);
  const steps = lock.filter(({ section }) => section === 'steps');
  const lists = [...new Set(steps.map(({ list }) => list))];
  if (!lists.includes('refuse-for-good')) {
    throw new Error(
      `${lockPath}: came the lists of steps ${lists.join(', ')} — expected one with the id refuse-for-good`,
    );
  }
  const promised = (title: string): Outcome => {
    const block = lock.find((one) => one.title === title);
    if (!block) throw new Error(`${lockPath}: came no block "${title}" — expected one, with the session of a stranger`);
    return readSession(block.text);
  };
  const phases: Draft[] = [{ name: 'before', article: lockPath, actions: [], stranger: 'accepted', restores: false }];
  let waiting: Action[] = [];
  const lockAll: Action[] = [];
  for (const list of lists) {
    const actions = actionsIn(steps.filter((one) => one.list === list));
    waiting.push(...actions);
    lockAll.push(...actions);
    if (list !== 'refuse-for-now' && list !== 'refuse-for-good') continue;
    const title = list === 'refuse-for-now' ? 'Seen from outside, for now' : 'Seen from outside';
    phases.push({ name: list, article: lockPath, actions: waiting, stranger: promised(title), restores: false });
    waiting = [];
  }
  const undoOf = (blocks: readonly Block[], section: string) =>
    actionsIn(blocks.filter((one) => one.section === section));
  phases.push(
    { name: 'undo', article: `${lockPath}#undo`, actions: undoOf(lock, 'undo'), stranger: 'accepted', restores: true },
    { name: 'again', article: lockPath, actions: lockAll, stranger: promised('Seen from outside'), restores: false },
    { name: 'undo guide', article: undoPath, actions: undoOf(undo, 'steps'), stranger: 'accepted', restores: true },
  );
  // After the undo guide everything is as it was before, so that each slip starts from there.
  phases.push(...slipPhases(lockPath, lockAll, undoOf(lock, 'undo')));
  const checks = phases.map(({ name, article, stranger, mayFail }) =>
    name === reset ? [] : mayFail ? checksOfSlip(name, article) : checksFor(name, article, stranger),
  );
  const strangers = clients.filter(({ who }) => who === 'stranger').map(({ address }) => address);
  const plan = {
    folders,
    strangers: [
      ...strangers.filter((one) => !one.includes(':')).slice(0, 1),
      ...strangers.filter((one) => one.includes(':')).slice(-1),
    ],
    phases: phases.map(({ name, actions, restores, mayFail = false }, index) => ({
      name,
      actions,
      restores,
      mayFail,
      ...(mayFail ? {} : { probe: probeOf(name, checks[index] ?? []) }),
      attempts: (checks[index] ?? []).map(({ client, port, kind }) => ({
        from: client.address,
        to: serverFor(client.address),
        port,
        recipient: kind === 'relay' ? foreign : mailbox,
      })),
    })),
  };
  return { plan, checks, blocks: [...lock, ...undo] };
}

/** A phase before its sessions are worked out. */
interface Draft extends Omit<Phase, 'attempts'> {
  readonly article: string;
  readonly stranger: Wanted;
}

/** What check-lockdown.sh has to say after a phase, on a host that is a stranger. */
function probeOf(phase: string, checks: readonly Check[]): string {
  const wanted = checks.find(({ client, kind }) => client.who === 'stranger' && kind === 'delivery')?.wanted;
  if (typeof wanted !== 'object') return 'open';
  if (wanted.stage === 'connect') return wanted.reply === 'Connection refused' ? 'closed' : 'silent';
  return phase === 'refuse-for-now' ? 'locked-for-now' : 'locked';
}

/** The name of the phases that take a slip back. */
const reset = 'reset';

/** The lock once more for each slip, with the slip in place of the network, and the undo behind it. */
function slipPhases(article: string, lock: readonly Action[], undo: readonly Action[]): Draft[] {
  const [block] = site.blocks;
  return slips.flatMap(({ id, write }): Draft[] => {
    const written = write(block);
    const withSlip = (list: readonly Action[]) =>
      list.map((action) => ({ ...action, text: action.text.replaceAll(block.cidr, written ?? '') }));
    const actions = withSlip(lock);
    // A server that wants another notation, as leading numbers, has no place for this slip.
    if (written === undefined || actions.every(({ text }, index) => text === lock[index]?.text)) return [];
    const draft = { article, stranger: 'anything' as const, restores: false, mayFail: true };
    return [
      { ...draft, name: `slip ${id} ${written}`, actions },
      { ...draft, name: reset, actions: withSlip(undo), restores: true },
    ];
  });
}

function checksOfSlip(phase: string, article: string): Check[] {
  const [block] = site.blocks;
  const middle = spellAddress(block.network.family, block.network.address + block.count / 2n);
  const stranger = clients.find(({ who, address }) => who === 'stranger' && !address.includes(':'));
  return [{ address: middle, who: 'filter' as const }, ...(stranger ? [stranger] : [])].map((client) => ({
    phase,
    article,
    client,
    port: 25,
    kind: 'delivery',
    wanted: 'anything',
  }));
}

function checksFor(phase: string, article: string, stranger: Wanted): Check[] {
  return clients.flatMap((client): Check[] => {
    const promise = typeof stranger === 'string' ? stranger : forAddress(stranger, client.address);
    const delivery: Wanted = client.who === 'stranger' ? promise : 'accepted';
    // Where no connection is made, nobody can be refused for the recipient.
    const relay: Wanted = typeof delivery === 'object' && delivery.stage === 'connect' ? delivery : 'refused';
    return [
      { phase, article, client, port: 25, kind: 'delivery', wanted: delivery },
      // Whoever may deliver may not relay for that.
      ...(client.who === 'own' ? [] : [{ phase, article, client, port: 25, kind: 'relay' as const, wanted: relay }]),
    ];
  });
}

const forAddress = ({ stage, reply }: Outcome, address: string): Outcome => ({
  stage,
  reply: reply.replaceAll(sampleStranger, address),
});

/**
 * Reads a session that an article shows: replies begin with a digit, everything else is what the client says. What counts
 * is the last reply, and what was said before it; without any reply, the text itself, as "Connection refused".
 *
 * @example readSession('220 mail.example.com ESMTP\nMAIL FROM:<a@example.net>\n550 5.7.1 No') // stage MAIL FROM
 */
export function readSession(text: string): Outcome {
  let stage = 'banner';
  let reply = '';
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (/^\d{3}[ -]/.test(line)) {
      reply = line;
      if (/^[45]/.test(line)) return { stage, reply };
    } else if (line !== '' && line !== 'QUIT')
      stage =
        line.split(/[ :]/, 1)[0] === 'RCPT'
          ? 'RCPT TO'
          : line.startsWith('MAIL')
            ? 'MAIL FROM'
            : (line.split(' ')[0] ?? '');
  }
  return reply ? { stage, reply } : { stage: 'connect', reply: text.trim() };
}
