const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

// RFC 5322, section 4.3. What it does not name counts as UTC, as it says, military letters too.
const zones: Readonly<Record<string, number>> = {
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
};

const timePattern = String.raw`(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d))?(?:\.\d{1,9})?`;
// Some name UTC before the distance from it: GMT+0200.
const zone = String.raw`(?:\s*(?:GMT|UTC|UT)?(?<sign>[+-])(?<hours>\d{1,2}):?(?<minutes>\d\d)|\s*(?<zone>[a-z]{1,5})\b)?`;
const dayName = String.raw`^(?:[a-z]{3,9}\.?(?:,\s*|\s+))?`;
const forms = [
  String.raw`${dayName}(?<day>\d{1,2})[\s-](?<month>[a-z]{3})[a-z]{0,6}\.?[\s-](?<year>\d{4}|\d\d)\s+${timePattern}${zone}`,
  // What asctime() writes, and some servers with it: Tue Nov 24 10:15:08 2026.
  String.raw`${dayName}(?<month>[a-z]{3})\s+(?<day>\d{1,2})\s+${timePattern}\s+(?<year>\d{4})${zone}`,
  // What Go and ISO 8601 write: 2026-11-24 10:15:08.757045452 +0000 UTC, 2026-11-24T10:15:08Z.
  String.raw`^(?<year>\d{4})-(?<isoMonth>\d\d)-(?<day>\d\d)[T ]${timePattern}${zone}`,
].map((form) => new RegExp(form, 'i'));

const minuteLength = 60_000;
const hourLength = 60 * minuteLength;
const dayLength = 24 * hourLength;

/**
 * Reads a date and time as header fields have it (RFC 5322, sections 3.3 and 4.3): two-digit years, named zones and
 * comments too. Gives milliseconds since 1970 UTC, or nothing for a text that is none.
 *
 * @example readDateTime('Tue, 24 Nov 2026 10:15:08 +0100 (CET)') // 1795511708000
 */
export function readDateTime(text: string): number | undefined {
  const plain = text
    .slice(0, 200)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const parts = forms.map((form) => form.exec(plain)?.groups).find(Boolean);
  if (!parts) return undefined;
  const number = (name: string): number => Number(parts[name] ?? 0);
  const month = parts['isoMonth'] ? number('isoMonth') - 1 : months.indexOf((parts['month'] ?? '').toLowerCase());
  const [day, hour, minute, second] = [number('day'), number('hour'), number('minute'), number('second')];
  const year = number('year') + (number('year') > 99 ? 0 : number('year') < 50 ? 2000 : 1900);
  const isPossible =
    month >= 0 && month < 12 && day > 0 && hour < 24 && minute < 60 && second < 61 && number('minutes') < 60;
  const midnight = Date.UTC(year, month, day);
  // 31 February would become a day of March.
  if (!isPossible || new Date(midnight).getUTCDate() !== day) return undefined;
  const named = zones[(parts['zone'] ?? '').toUpperCase()] ?? 0;
  const offset = (number('hours') * hourLength + number('minutes') * minuteLength) * (parts['sign'] === '-' ? -1 : 1);
  return midnight + hour * hourLength + minute * minuteLength + second * 1000 - named * hourLength - offset;
}

/**
 * Writes a moment in UTC.
 *
 * @example spellTime(1795511708000) // '2026-11-24 09:15:08 UTC'
 */
export const spellTime = (time: number): string => `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC`;

/**
 * Writes how long something took, in at most two units.
 *
 * @example spellDuration(190_000) // '3 min 10 s'
 */
export function spellDuration(duration: number): string {
  const size = Math.abs(duration);
  const [unit, less, names] =
    size < minuteLength
      ? [1000, 1000, ['s', '']]
      : size < hourLength
        ? [minuteLength, 1000, ['min', 's']]
        : size < dayLength
          ? [hourLength, minuteLength, ['h', 'min']]
          : [dayLength, hourLength, ['d', 'h']];
  const rest = Math.floor((size % unit) / less);
  const text = `${Math.floor(size / unit)} ${names[0]}${rest ? ` ${rest} ${names[1]}` : ''}`;
  return duration < 0 ? `−${text}` : text;
}
