import { dutch } from './dutch.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import type { Translations } from './language.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

/** Of two languages that fit equally the first is taken. */
export const translations: readonly Translations[] = [german, spanish, french, italian, portuguese, dutch];
