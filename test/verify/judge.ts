import type { Slip, Tried } from '../../src/catalogue/fragments.ts';
import type { Outcome } from './conversation.ts';
import type { Check, Wanted } from './plan.ts';
import type { Report } from './setting.ts';

/** What a run of a system showed: every promise that did not hold, as a sentence, and what the record says. */
export interface Judgement {
  readonly faults: readonly string[];
  readonly tried: readonly Tried[];
  readonly slips: readonly Slip[];
}

const recorded = ['refuse-for-now', 'refuse-for-good', 'undo'];

/** Compares what was seen with what the guides promise. */
export function judge(
  { phases }: Report,
  checks: readonly (readonly Check[])[],
  wantedProbes: readonly (string | undefined)[] = [],
): Judgement {
  const faults: string[] = [];
  const tried: Tried[] = [];
  const slips: Slip[] = [];
  for (const [index, { name, outcomes, said, failed, changed, probe }] of phases.entries()) {
    const wantedProbe = wantedProbes[index];
    const promised = checks[index] ?? [];
    if (name.startsWith('slip ')) {
      slips.push(slipOf(name, said, promised, outcomes));
      continue;
    }
    const article = promised[0]?.article ?? name;
    // What a slip let no command make, the undo cannot take away; what counts is that nothing of it is left.
    if (failed && name !== 'reset')
      faults.push(`${article} (${name}): a command of the article failed:\n${failed.trimEnd()}`);
    if (changed.length > 0) {
      faults.push(`${article} (${name}): the undo did not restore ${changed.join(', ')}`);
    }
    for (const one of probe ?? []) {
      if (one.verdict === wantedProbe) continue;
      faults.push(
        `check-lockdown.sh after ${article} (${name}), ${one.address} port 25\n    wanted: ${wantedProbe}\n    seen:   ${one.verdict}: ${one.reply}`,
      );
    }
    for (const [place, check] of promised.entries()) {
      const seen = outcomes[place];
      if (!seen) continue;
      const { client, kind, wanted, port } = check;
      if (!holds(wanted, seen)) {
        const what = kind === 'relay' ? 'relay to a foreign domain' : 'delivery';
        faults.push(
          `${article} (${name}): ${what} from ${client.address} (${client.who}) to port ${port}\n    wanted: ${spell(wanted)}\n    seen:   ${spell(seen)}`,
        );
      }
      if (kind === 'delivery' && recorded.includes(name)) {
        tried.push({ after: name as Tried['after'], from: client.address, who: client.who, ...withoutNumbers(seen) });
      }
    }
  }
  return { faults, tried, slips };
}

function slipOf(name: string, said: string, checks: readonly Check[], outcomes: readonly Outcome[]): Slip {
  const [, slip = '', written = ''] = name.split(' ');
  const seenBy = (who: string) => {
    const seen = outcomes[checks.findIndex(({ client }) => client.who === who)];
    return seen ? (seen.stage === 'accepted' ? 'accepted' : seen.reply) : '';
  };
  // What a program says about a line, without what it says at every start.
  const complaint = said
    .split('\n')
    .filter((line) => !/^(?:>>>|\*\*\*\*)/.test(line))
    .filter((line) =>
      /warn|error|invalid|bad|skip|fail|unable|cannot|could not|not allowed|not found|normaliz/i.test(line),
    )
    .join('\n')
    .slice(0, 400);
  return { slip, written, said: complaint, filter: seenBy('filter'), stranger: seenBy('stranger') };
}

function holds(wanted: Wanted, seen: Outcome): boolean {
  if (wanted === 'anything') return true;
  if (wanted === 'accepted') return seen.stage === 'accepted';
  if (wanted === 'refused') return seen.stage !== 'accepted' && /^[45]/.test(seen.reply);
  return seen.stage === wanted.stage && seen.reply === wanted.reply;
}

const spell = (one: Wanted): string => (typeof one === 'string' ? one : `${one.reply} (at ${one.stage})`);

/** Numbers of queues and processes differ from run to run. */
const withoutNumbers = ({ stage, reply }: Outcome): Outcome => ({
  stage,
  reply: stage === 'accepted' ? (/^\d{3}(?: \d\.\d+\.\d+)?/.exec(reply)?.[0] ?? reply) : reply,
});
