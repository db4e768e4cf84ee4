// Which words do date phrases consist of? Months, weekdays, numbers and the pattern pieces built from them.
import { CARDINALS } from "./number-words.ts";

/** Month names and their abbreviations, English first, then German, French, Spanish, Dutch, Swedish, Italian. */
const MONTHS: Record<string, number> = {
  january: 1,
  jan: 1,
  januar: 1,
  jänner: 1,
  janvier: 1,
  enero: 1,
  januari: 1,
  gennaio: 1,
  february: 2,
  feb: 2,
  febr: 2,
  februar: 2,
  février: 2,
  febrero: 2,
  februari: 2,
  febbraio: 2,
  march: 3,
  mar: 3,
  märz: 3,
  mars: 3,
  marzo: 3,
  maart: 3,
  april: 4,
  apr: 4,
  avril: 4,
  abril: 4,
  aprile: 4,
  may: 5,
  mai: 5,
  mayo: 5,
  mei: 5,
  maj: 5,
  maggio: 5,
  june: 6,
  jun: 6,
  juni: 6,
  juin: 6,
  junio: 6,
  giugno: 6,
  july: 7,
  jul: 7,
  juli: 7,
  juillet: 7,
  julio: 7,
  luglio: 7,
  august: 8,
  aug: 8,
  août: 8,
  agosto: 8,
  augustus: 8,
  augusti: 8,
  september: 9,
  sept: 9,
  sep: 9,
  septembre: 9,
  septiembre: 9,
  settembre: 9,
  october: 10,
  oct: 10,
  oktober: 10,
  okt: 10,
  octobre: 10,
  octubre: 10,
  ottobre: 10,
  november: 11,
  nov: 11,
  novembre: 11,
  noviembre: 11,
  december: 12,
  dec: 12,
  dezember: 12,
  dez: 12,
  décembre: 12,
  diciembre: 12,
  dicembre: 12,
};

/** Monday is 0. */
const WEEKDAYS: Record<string, number> = {
  monday: 0,
  mon: 0,
  montag: 0,
  lundi: 0,
  lunes: 0,
  maandag: 0,
  måndag: 0,
  tuesday: 1,
  tues: 1,
  tue: 1,
  dienstag: 1,
  mardi: 1,
  martes: 1,
  dinsdag: 1,
  tisdag: 1,
  wednesday: 2,
  wed: 2,
  weds: 2,
  mittwoch: 2,
  mercredi: 2,
  miércoles: 2,
  woensdag: 2,
  onsdag: 2,
  thursday: 3,
  thurs: 3,
  thur: 3,
  thu: 3,
  donnerstag: 3,
  jeudi: 3,
  jueves: 3,
  donderdag: 3,
  torsdag: 3,
  friday: 4,
  fri: 4,
  freitag: 4,
  vendredi: 4,
  viernes: 4,
  vrijdag: 4,
  fredag: 4,
  saturday: 5,
  sat: 5,
  samstag: 5,
  sonnabend: 5,
  samedi: 5,
  sábado: 5,
  zaterdag: 5,
  lördag: 5,
  sunday: 6,
  sun: 6,
  sonntag: 6,
  dimanche: 6,
  domingo: 6,
  zondag: 6,
  söndag: 6,
};

const NUMBERS: Record<string, number> = { a: 1, an: 1, ...CARDINALS };

const ORDINALS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
};

const alternatives = (words: Record<string, number>) =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join("|");

// A boundary that also holds beside accented letters, where \b does not.
export const START = String.raw`(?<![a-z0-9_\u00aa-\u024f\u0370-\u1fff])`;
export const STOP = String.raw`(?![a-z0-9_\u00aa-\u024f\u0370-\u1fff])`;
/** White space inside a phrase; bounded, so that no pattern can run away over a megabyte of blanks. */
export const GAP = String.raw`\s{1,6}`;
export const OPTIONAL_GAP = String.raw`\s{0,6}`;
export const MONTH = `(?:${alternatives(MONTHS)})`;
export const WEEKDAY = `(?:${alternatives(WEEKDAYS)})`;
export const COUNT = String.raw`(?:\d{1,3}|${alternatives(NUMBERS)})`;
export const ORDINAL = `(?:${alternatives(ORDINALS)})`;
export const YEAR = String.raw`(?:20\d\d)`;
/** A day of the month: `8`, `8th`, `8.`, `1er`. */
export const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|er|:e|\.)?`;
/** The same without the dot, which ends a sentence after "November 18." */
export const DAY_ENGLISH = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?`;
export const DASH = String.raw`\s{0,3}[-–—]\s{0,3}`;

export function monthOf(word: string): number {
  return MONTHS[word.toLowerCase().replace(/\.$/, "")] ?? 0;
}

/** Monday is 0; -1 where the word is no weekday. */
export function weekdayNamed(word: string): number {
  return WEEKDAYS[word.toLowerCase().replace(/\.$/, "")] ?? -1;
}

export function countOf(word: string): number {
  return NUMBERS[word.toLowerCase()] ?? Number.parseInt(word, 10);
}

export function ordinalOf(word: string): number {
  return ORDINALS[word.toLowerCase()] ?? 1;
}
