import type { ReasonRule } from './reason-names.ts';

/**
 * What refusals say in German, French, Italian, Spanish, Portuguese, Dutch, Polish, Russian, Japanese and Chinese, as
 * `certainRules` has it for English. Only what providers commonly write; English words beside it decide first.
 */
export const translatedRules: readonly ReasonRule[] = [
  [
    'mailbox-full',
    4,
    /speicher\S{0,20} (?:überschritten|ueberschritten|voll|erschöpft)|postfach\S{0,10}.{0,30}(?:voll|erschöpft|überfüllt)|zu ?viele mails|buz[oó]n.{0,20}llen[oa]|casella.{0,20}piena|caixa.{0,20}cheia|переполнен/,
  ],
  ['restricted', 4, /\bnur\b.{0,20} von bestimmten/],
  ['recipient-domain', 5, /(?:domain|dominio|domaine|domäne) (?:non valido|inexistente|inconnu|invalide|unbekannt)/],
  [
    'user-unknown',
    4,
    /nicht (?:gefunden|bekannt)|niemand unter|unbekannt|sconosciut|inconnu|desconocid|onbekend|nieznany|неизвест|non esiste|\bno existe|existiert nicht|n.existe pas|bestaat niet|n[aã]o existe|nie istnieje|не существует|не найден|存在しません|不存在/,
  ],
];
