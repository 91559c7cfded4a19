import { plainText } from './plain-text.ts';
import { isNamed, type Meaning } from './word-meanings.ts';

/** English words that tell of a refusal without a code. */
const refused =
  /\b(?:reject|rejected|expected response code|failed|refused|bounc(?:ed|ing)|undeliver(?:ed|able)|not (?:be )?delivered|(?:unable|failed|not able) to deliver|(?:could not|cannot) deliver|smtp(?:\w*exception|error|(?: \w+){0,2} (?:error|failure))|(?:unable|failed|not able) to send|(?:could not|cannot|couldn't|can't) (?:be sent|send)|sending failed|not accepted|server failure|other or undefined|(?:delivery|stat=|status=)\s?(?:failed|failure|deferred|bounced)|den(?:y|ied)|invalid|unknown|unable|cannot|(?:could|can|does|did|do|is|was|were|are|has|have)(?: not|n['’]?t) (?:be |been )?(?:found|exist|allow\w*|permit\w*|authori[sz]ed|deliver\w*|accept\w*|respond|recogni[sz]ed|receive\w*|reach\w*|registered|available)|exceed(?:ed|s)|(?:is|are|was|been) (?:disabled|blocked|suspended|full|delayed|restricted|required|missing)|blacklisted|unavailable|delivery (?:status notification|incomplete|failure|delayed)|returned (?:mail|message)|stop(?:ped)? trying|exception|no longer|maximum|limited?|giving up|failing|suspension|revoked|returned|(?!onerror)\w*errors?|fail(?:s|ure)?|suppression|could not|empty|at least one|not delivering|expected|missing|does(?: not|n['’]t) offer|more than \d+|incorrect|wrong|discarded|blocked|restrict(?:ed|ions?)|expired|timed? ?out|isn['’]t|wasn['’]t|couldn['’]t)\b/i;

/** Somebody who says no, of something that has to do with mail. */
const denial = /\b(?:no|not|never|only|closed)\b|n['’]t\b/i;
const subject =
  /\b(?:e-?mails?|mails?|messages?|mailbox|recipients?|senders?|servers?|domains?|hosts?|smtp|address|port|users?|accounts?|mx)\b/i;

/** Somebody who asks tells of no refusal. */
const question =
  /\?\s*$|^\W*(?:how|what|why|where|when|which|who|can|could|do|does|should|is|are)\b(?!['’]t|n['’]t| not)/i;

/** Meanings that a refusal in another language has. */
const meanings: readonly Meaning[] = [
  'undelivered',
  'refused',
  'blocked',
  'impossible',
  'unavailable',
  'unknown',
  'unauthorized',
  'exceeded',
];

/**
 * Whether a text without a code tells that something was refused or failed, in English or another language.
 *
 * @example tellsOfRefusal('Nachricht konnte nicht zugestellt werden') // true
 * @example tellsOfRefusal('How can I find an unknown sender?') // false
 */
export function tellsOfRefusal(text: string): boolean {
  if (refused.test(text) || (denial.test(text) && subject.test(text))) return !question.test(text);
  const plain = plainText(text);
  return meanings.some((meaning) => isNamed(plain, meaning));
}
