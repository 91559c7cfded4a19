import { clip } from '../addresses/words.ts';
import { spellDuration } from './date-time.ts';
import { type HeaderBlock, valuesOf } from './header-block.ts';
import type { Hop } from './hop.ts';
import type { Repair } from './paste-damage.ts';
import type { Filter, Judgement } from './path.ts';
import { hasMark, isReleased } from './verdict.ts';

/** Something else that the headers say. `about` decides which links are offered with it. */
export interface Remark {
  about: 'assumed' | 'below' | 'mark' | 'released' | 'checks' | 'seals' | 'cloud' | 'times' | 'delay' | 'paste';
  text: string;
}

const repairSentences: Readonly<Record<Repair, string>> = {
  quoted: 'The quotation marks before the lines were removed.',
  indented: 'The indentation of the lines was removed.',
  numbered: 'The numbers before the lines were removed.',
  emphasised: 'The marks for bold type around the names of fields were removed.',
  'marked-up': 'The marks of HTML or Markdown were removed.',
  defused: 'Brackets around dots, [.], were removed.',
  invisible: 'Invisible characters were removed.',
  encoded: 'The headers were in quoted-printable (=3D for an equals sign) and were decoded.',
  entities: 'Codes such as &lt; were turned back into characters.',
  'one-line': 'All headers were on one line and were separated.',
  joined: 'Blanks were put back where lines had been joined without any.',
  'spaced-out': 'Empty lines between the headers were removed.',
  cut: 'The text is longer than a million characters; the rest was not read.',
};
/** What is said of a body; a bounce's is read. */
export const notLookedAt = 'The text below the headers was not read.';
const ofMessage = /^(?:from|to|subject|date|message-id|mime-version)[ \t]{0,9}:/gim;
/** From here on somebody waits: a retry after greylisting takes five minutes and more. */
const long = 300_000;
/** Clocks that are set by the network agree better than this. */
const clockError = 2000;

/**
 * Everything worth saying besides the verdict, in the order of its weight.
 *
 * @example remarksOn(readHeaderBlock('From: a@example.com'), [], { reason: 'from-block', line: 0, assumed: [] },
 *   { networks: [], domain: 'example.org', company: 'Example' }).map(({ about }) => about)
 *   // ['mark']
 */
export function remarksOn(block: HeaderBlock, hops: readonly Hop[], judgement: Judgement, filter: Filter): Remark[] {
  return [
    ...assumptions(hops, judgement),
    ...below(hops, judgement),
    ...marks(block, hops, judgement, filter),
    ...checks(block, hops, judgement),
    ...times(hops),
    ...pasting(block),
  ];
}

function assumptions(hops: readonly Hop[], { assumed }: Judgement): Remark[] {
  return assumed.map((at) => {
    const writer = clip(hops[at + 1]?.by ?? 'it');
    const text = `Assumed: ${hops[at]?.clientText} in line ${hops[at]?.number} is a server of yours, because line ${hops[at + 1]?.number} was written by ${writer}. If a device at that address passes sessions on, line ${hops[at + 1]?.number} proves nothing.`;
    return { about: 'assumed', text };
  });
}

function below(hops: readonly Hop[], { line, reason }: Judgement): Remark[] {
  const rest = hops.slice(line + 1);
  if (!rest.length || reason === 'perhaps-own') return [];
  const lines =
    rest.length === 1 ? `Line ${rest[0]?.number} was` : `Lines ${rest[0]?.number} to ${rest.at(-1)?.number} were`;
  const remarks: Remark[] = [
    {
      about: 'below',
      text: `${lines} in the message when it arrived. Whoever sent it may have written anything there.`,
    },
  ];
  const claim = reason === 'from-block' ? undefined : rest.find(({ place }) => place === 'block');
  if (claim) {
    const text = `Line ${claim.number} names ${claim.clientText}, an address of the filter. That far down it proves nothing: it is forged, or the message went through the filter to another mailbox and was sent on from there.`;
    remarks.push({ about: 'below', text });
  }
  return remarks;
}

function marks(block: HeaderBlock, hops: readonly Hop[], { reason, line }: Judgement, filter: Filter): Remark[] {
  const header = `X-Virus-Scanned: by ${filter.company}`;
  if (hasMark(block, filter)) {
    const proof =
      reason === 'from-block'
        ? `Line ${hops[line]?.number} is the proof.`
        : 'It does not prove which path this message took.';
    return [{ about: 'mark', text: `The header “${header}” is there. Anyone can write it, so it is a hint. ${proof}` }];
  }
  if (reason !== 'from-block') return [];
  return isReleased(block, filter)
    ? [
        {
          about: 'released',
          text: `“${header}” is missing and Resent-To is present: messages released from the filter’s quarantine look like this.`,
        },
      ]
    : [
        {
          about: 'mark',
          text: `“${header}” is missing. The address in line ${hops[line]?.number} counts, not the header.`,
        },
      ];
}

function checks(block: HeaderBlock, hops: readonly Hop[], { reason, line }: Judgement): Remark[] {
  const remarks: Remark[] = [];
  const skipped = valuesOf(block, 'x-ms-exchange-skiplistedinternetsender')[0];
  const original = valuesOf(block, 'x-ms-exchange-externaloriginalinternetsender')[0];
  if (skipped ?? original) {
    const sender = /ip=\[([^\]]{2,45})\]/i.exec(original ?? skipped ?? '')?.[1];
    const who = sender ? `, and takes ${clip(sender)} for the true sender` : '';
    remarks.push({ about: 'cloud', text: `Exchange Online looks past the filter (enhanced filtering)${who}.` });
  }
  const results = [
    ...valuesOf(block, 'authentication-results'),
    ...valuesOf(block, 'received-spf').map((value) => `spf=${value}`),
  ];
  const found = results.map((value) => /\bspf=([a-z]{2,12})/i.exec(value)?.[1]?.toLowerCase()).find(Boolean);
  if (reason === 'from-block' && found && !skipped) {
    const text = `SPF says “${found}”. If your server made that check, it judged ${hops[line]?.clientText}, which is the filter’s address and not the sender’s. DMARC results that rest on it are equally wrong; a DKIM signature still counts.`;
    remarks.push({ about: 'checks', text });
  }
  const seals = valuesOf(block, 'arc-seal').map((value) => /(?:^|[;\s])d=([^;\s]{1,80})/i.exec(value)?.[1] ?? '?');
  if (seals.length) {
    const text = `ARC: ${clip([...new Set(seals)].join(', '))} sealed what earlier servers had checked. The seal is worth as much as your trust in the sealer, and says nothing about the path.`;
    remarks.push({ about: 'seals', text });
  }
  return remarks;
}

function times(hops: readonly Hop[]): Remark[] {
  const remarks: Remark[] = [];
  const undated = hops.filter(({ time }) => time === undefined).map(({ number }) => number);
  if (undated.length)
    remarks.push({ about: 'times', text: `No date can be read in line ${undated.slice(0, 5).join(', ')}.` });
  const backwards = hops.find(({ delay }) => delay !== undefined && delay < -clockError);
  if (backwards) {
    const text = `Line ${backwards.number} is dated ${spellDuration(-(backwards.delay ?? 0))} before the line below it: one of the two clocks is wrong, or the line below is invented.`;
    remarks.push({ about: 'times', text });
  }
  const longest = hops.reduce<Hop | undefined>(
    (most, hop) => ((hop.delay ?? 0) > (most?.delay ?? 0) ? hop : most),
    undefined,
  );
  if (longest?.delay !== undefined && longest.delay >= long) {
    const text = `The message waited ${spellDuration(longest.delay)} between line ${hops[hops.indexOf(longest) + 1]?.number} and line ${longest.number}.`;
    remarks.push({ about: 'delay', text });
  }
  return remarks;
}

function pasting({ repairs, before, behind }: HeaderBlock): Remark[] {
  const remarks: Remark[] = repairs.map((repair) => ({ about: 'paste', text: repairSentences[repair] }));
  if ((before.match(ofMessage)?.length ?? 0) > 2) {
    const text =
      'There are other headers above these, without a Received line; they were not read. What is said here is about the message below them, such as an attached one.';
    remarks.push({ about: 'paste', text });
  }
  if (/^received[ \t]*:/im.test(behind)) {
    const text =
      'More Received lines follow the first empty line. They belong to the body, for example to an attached message, and were not read.';
    remarks.push({ about: 'paste', text });
  } else if (behind.trim()) remarks.push({ about: 'paste', text: notLookedAt });
  return remarks;
}
