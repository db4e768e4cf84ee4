// Which days do common German, French, Spanish, Dutch and Swedish phrases name: "bis Ende nächster Woche", "mi-décembre"?
//
// Explicit dates ("15. Dezember") are read by date-phrase-rules.ts, which knows the months' names. These are the
// relative ones that stand in absence notices and in letters about a decision.
import {
  addMonths,
  civilDate,
  dayNumber,
  daysInMonth,
  mondayOfNextWeek,
  mondayOfThisWeek,
  type DayNumber,
} from "./date-phrase-calendar.ts";
import { partOfMonth, partOfWeek, yearOfMonth, type Part } from "./date-phrase-parts.ts";
import { rule, single, type DateRule } from "./date-phrase-rule.ts";
import { GAP, MONTH, monthOf, OPTIONAL_GAP, WEEKDAY, weekdayNamed, YEAR } from "./date-phrase-words.ts";

const BY = String.raw`(?<by>bis(?:${GAP}(?:zum|zur|spätestens))?|spätestens|d['’]ici(?:${GAP}(?:la|le))?|avant|jusqu['’](?:au|à)(?:${GAP}la)?|hasta(?:${GAP}(?:el|la))?|antes${GAP}de(?:l|${GAP}la)?|tot(?:${GAP}en${GAP}met)?|t\/m|uiterlijk|voor|senast|till|innan)`;

const NUMBERS: Record<string, number> = {
  ein: 1,
  eine: 1,
  einem: 1,
  einer: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  zehn: 10,
  vierzehn: 14,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  dix: 10,
  quinze: 15,
  una: 1,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  diez: 10,
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vijf: 5,
  zes: 6,
  zeven: 7,
  tien: 10,
  en: 1,
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sju: 7,
  tio: 10,
};
const COUNT = String.raw`(?<count>\d{1,3}|${Object.keys(NUMBERS)
  .sort((a, b) => b.length - a.length)
  .join("|")})`;

const PARTS: [Part, RegExp][] = [
  ["end", /^(?:ende|fin|finales|final|eind|einde|slutet)/],
  ["middle", /^(?:mitte|mi|mediados|midden|half|medio|mitten)/],
  ["early", /^(?:anfang|début|debut|principios|comienzos|inicios|begin|början)/],
];
const PART = String.raw`(?<part>ende|anfang|mitte|fin|début|debut|mi|finales|final|mediados|principios|comienzos|inicios|eind|einde|begin|midden|half|medio|slutet|början|mitten)(?:${GAP}(?:de(?:l|r|s|${GAP}la)?|van(?:${GAP}(?:de|het))?|av|du|des|der))?`;
const WEEK = "(?:woche|semaine|semana|week|vecka|veckan)";
const MONTH_WORD = "(?:monats?|mois|mes|maand|månad|månaden)";
const YEAR_WORD = "(?:jahres?|année|año|jaar|år|året)";
const NEXT_BEFORE = "(?:nächste[rnsm]?|kommende[rnsm]?|prochaine?|próxim[ao]|volgende?|komende|nästa|kommande)";
const NEXT_AFTER = "(?:prochaine?|próxim[ao]|que viene|suivante?)";
const THIS_BEFORE = "(?:diese[rsnm]?|laufende[rn]?|cette|ce|esta|este|deze|dit|denna)";

function partNamed(word: string | undefined): Part {
  return PARTS.find(([, pattern]) => pattern.test(word ?? ""))?.[0] ?? "whole";
}

function inMonthsFrom(on: DayNumber, ahead: number, part: Part, by: boolean) {
  const now = civilDate(on);
  const target = civilDate(addMonths(dayNumber(now.year, now.month, 1), ahead));
  if (by && part === "end") return single(dayNumber(target.year, target.month, daysInMonth(target.year, target.month)));
  return partOfMonth(part, target.year, target.month, AT_NOWHERE(on));
}

const AT_NOWHERE = (on: DayNumber) => ({ written: "", on, dayFirst: undefined, before: "", after: "", short: false });

export const OTHER_LANGUAGES: DateRule[] = [
  rule(
    String.raw`(?:${BY}${GAP})?(?:${PART}${GAP})?(?:der${GAP}|la${GAP}|de${GAP}|in${GAP})?(?:(?<next>${NEXT_BEFORE})|(?<now>${THIS_BEFORE}))${GAP}${WEEK}`,
    (groups, at) => {
      const monday = groups["next"] === undefined ? mondayOfThisWeek(at.on) : mondayOfNextWeek(at.on);
      const part = partNamed(groups["part"]);
      const span = groups["by"] !== undefined ? single(monday + 4) : partOfWeek(part, monday, AT_NOWHERE(at.on));
      return {
        from: Math.min(Math.max(span.from, at.on), span.until),
        until: span.until,
        by: groups["by"] !== undefined,
      };
    },
  ),
  rule(String.raw`(?:${BY}${GAP})?(?:${PART}${GAP})?(?:la${GAP})?${WEEK}${GAP}${NEXT_AFTER}`, (groups, at) => {
    const monday = mondayOfNextWeek(at.on);
    if (groups["by"] !== undefined) return { ...single(monday + 4), by: true };
    return partOfWeek(partNamed(groups["part"]), monday, AT_NOWHERE(at.on));
  }),
  rule(String.raw`(?:${BY}${GAP})?${PART}${GAP}(?:la${GAP})?${WEEK}`, (groups, at) => {
    const monday = mondayOfThisWeek(at.on);
    if (groups["by"] !== undefined) return { ...single(monday + 4), by: true };
    const span = partOfWeek(partNamed(groups["part"]), monday, AT_NOWHERE(at.on));
    return span.until < at.on ? "other" : span;
  }),
  rule(
    String.raw`(?:${BY}${GAP})?${PART}(?:${OPTIONAL_GAP}-${OPTIONAL_GAP}|${GAP})(?:mes${GAP}de${GAP})?(?<month>${MONTH})(?:${GAP}(?:de${GAP})?(?<year>${YEAR}))?`,
    (groups, at) => {
      const month = monthOf(groups["month"] ?? "");
      const year = yearOfMonth(month, groups["year"], at.on);
      const part = partNamed(groups["part"]);
      const by = groups["by"] !== undefined;
      if (by && part === "end") return { ...single(dayNumber(year, month, daysInMonth(year, month))), by };
      if (by && part === "middle") return { ...single(dayNumber(year, month, 15)), by };
      return { ...partOfMonth(part, year, month, AT_NOWHERE(at.on)), by };
    },
  ),
  rule(
    String.raw`(?:${BY}${GAP})?(?:${PART}${GAP})?(?:(?:(?:dem|den|le|el|de)${GAP})?(?<next>${NEXT_BEFORE})${GAP}${MONTH_WORD}|(?:le${GAP}|el${GAP})?(?<after>${MONTH_WORD}${GAP}${NEXT_AFTER}))`,
    (groups, at) => {
      const by = groups["by"] !== undefined;
      return { ...inMonthsFrom(at.on, 1, partNamed(groups["part"]), by), by };
    },
  ),
  rule(
    String.raw`(?:${BY}${GAP})?${PART}${GAP}(?:(?:des|dieses|du|del?|van|av)${GAP})?(?:(?<month>${MONTH_WORD})|${YEAR_WORD})`,
    (groups, at) => {
      const by = groups["by"] !== undefined;
      const part = partNamed(groups["part"]);
      if (groups["month"] !== undefined) {
        const span = inMonthsFrom(at.on, 0, part, by);
        return span.until < at.on ? "other" : { from: Math.max(span.from, at.on), until: span.until, by };
      }
      const { year } = civilDate(at.on);
      return part === "end"
        ? { from: by ? dayNumber(year, 12, 31) : dayNumber(year, 12, 18), until: dayNumber(year, 12, 31), by }
        : undefined;
    },
  ),
  rule(
    String.raw`(?<within>innerhalb(?:${GAP}von)?|binnen|in|dans|sous|d['’]ici|en|dentro${GAP}de|over|inom|om)${GAP}(?:den${GAP}nächsten${GAP}|les${GAP}(?=\d)|ca\.${GAP}|etwa${GAP}|environ${GAP}|ongeveer${GAP})?${COUNT}(?:${OPTIONAL_GAP}(?:-|bis|à|a|tot|till)${OPTIONAL_GAP}(?<most>\d{1,3}|${Object.keys(NUMBERS).join("|")}))?${GAP}(?<unit>tagen?|wochen?|monate?n?|jours?|semaines?|mois|días?|semanas?|mes(?:es)?|dagen|dag|weken|maanden|dagar|veckor|vecka|månader)`,
    (groups, at) => {
      const number = (word: string | undefined) => NUMBERS[word ?? ""] ?? Number.parseInt(word ?? "", 10);
      const least = number(groups["count"]);
      const most = groups["most"] === undefined ? least : number(groups["most"]);
      if (!Number.isFinite(least) || !Number.isFinite(most) || most < least) return undefined;
      const unit = groups["unit"] ?? "";
      const ahead = (count: number) =>
        /^(?:monat|mois|mes|maand|månad)/.test(unit)
          ? addMonths(at.on, count)
          : at.on + count * (/^(?:woche|semain|semana|weken|week|vecko|vecka)/.test(unit) ? 7 : 1);
      return {
        from: ahead(least),
        until: ahead(most),
        by: /^(?:innerhalb|binnen|sous|d['’]|dentro|inom)/.test(groups["within"] ?? ""),
      };
    },
  ),
  rule(
    String.raw`(?:${BY}${GAP}|am${GAP}|(?:den|le|el|op|på)${GAP})?(?:(?<next>${NEXT_BEFORE})${GAP})?(?<weekday>${WEEKDAY})(?:${GAP}(?<after>${NEXT_AFTER}))?`,
    (groups, at) => {
      const wanted = weekdayNamed(groups["weekday"] ?? "");
      // English weekdays have rules of their own.
      if (/^(?:mon|tue|wed|thu|fri|sat|sun)/.test(groups["weekday"] ?? "") && !/montag/.test(groups["weekday"] ?? ""))
        return undefined;
      const next = mondayOfNextWeek(at.on) + wanted;
      const ahead = at.on + ((((wanted + 4 - (((at.on % 7) + 7) % 7)) % 7) + 7) % 7 || 7);
      const day = groups["next"] !== undefined && /nächst|volgend|nästa/.test(groups["next"]) ? next : ahead;
      return { ...single(day), by: groups["by"] !== undefined };
    },
  ),
  rule(String.raw`morgen${GAP}(?:früh|vormittag|nachmittag|abend)|lendemain`, (_, at) => single(at.on + 1)),
  rule(String.raw`in${GAP}kürze|prochainement|en${GAP}breve|binnenkort`, () => "other"),
];
