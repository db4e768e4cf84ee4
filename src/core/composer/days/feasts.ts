// Which feasts and seasons do people name instead of a day, and when are they?
import { parseDay, formatDay } from "../../time/date-phrase-calendar.ts";
import { holidayAfter } from "../../time/date-phrase-holidays.ts";

export interface Feast {
  /** As it stands behind "before" and "after": "Christmas", "the holidays". */
  words: string;
  /** First and last day, `YYYY-MM-DD`; undefined where this program does not know them. */
  first?: string;
  last?: string;
}

/** What is typed, how it is written, and the name by which the calendar knows it. */
const NAMED: readonly (readonly [RegExp, string, string?])[] = [
  [/^(?:christmas|xmas|x-mas)$/, "Christmas", "christmas"],
  [/^(?:christmas|xmas|x-mas) (?:break|holidays?|shutdown|closure|vacation)$/, "the Christmas break", "holidays"],
  [/^(?:holidays|holiday season|holiday break|winter break|festive season)$/, "the holidays", "holidays"],
  [/^new years?(?:'s)?(?: day| eve)?$/, "the New Year", "new year"],
  [/^easter(?: monday| weekend| sunday)?$/, "Easter", "easter"],
  [/^easter (?:break|holidays?|vacation)$/, "the Easter break", "easter"],
  [/^thanksgiving(?: weekend| break| holiday)?$/, "Thanksgiving", "thanksgiving"],
  [/^labou?r day$/, "Labor Day", "labor day"],
  [/^memorial day$/, "Memorial Day", "memorial day"],
  [/^(?:independence day|fourth of july|4th of july)$/, "the Fourth of July", "independence day"],
  [/^(?:long |bank holiday )?weekend$/, "the weekend", "weekend"],
  [/^(?:bank holiday)$/, "the bank holiday"],
  [/^summer$/, "the summer"],
  [/^summer (?:break|holidays?|vacation)$/, "the summer break"],
  [/^(?:spring|autumn|fall|winter)$/, "the $&"],
  [/^(?:spring|autumn|fall|half-?term|half term|mid-?term) (?:break|holidays?|vacation)$/, "the $&"],
  [/^(?:half|mid)[- ]?term$/, "half term"],
  [/^end of (?:the )?(?:term|semester|season|school year)$/, "the $&"],
  [/^(?:ramadan|ramadhan|ramazan)$/, "Ramadan"],
  [/^(?:eid|id)(?:[- ]al[- ]?(?:fitr|adha))?$/, "Eid"],
  [/^bayram$/, "the Bayram"],
  [/^(?:diwali|deepavali)$/, "Diwali"],
  [/^holi$/, "Holi"],
  [/^(?:tet|tết)$/, "Tet"],
  [/^(?:lunar|chinese) new year$/, "Lunar New Year"],
  [/^golden week$/, "Golden Week"],
  [/^songkran$/, "Songkran"],
  [/^obon$/, "Obon"],
  [/^chuseok$/, "Chuseok"],
  [/^(?:passover|pesach)$/, "Passover"],
  [/^(?:rosh hashanah?|high holidays)$/, "the High Holidays"],
  [/^carnival$/, "carnival"],
  [/^(?:midsummer|juhannus|midsommar)$/, "Midsummer"],
  [/^(?:whitsun|pentecost)$/, "Whitsun"],
  [/^(?:ferragosto)$/, "Ferragosto"],
  [/^(?:nauryz|nowruz|novruz)$/, "Nowruz"],
];

const SOUTHERN = new Set(["AU", "NZ", "ZA", "AR", "CL", "UY", "BR", "NA", "BW", "ZW", "PY", "PE", "BO"]);

/** The feast of that name that is next on or after the day it was spoken of. */
export function feastNamed(typed: string, on: string, country?: string): Feast | undefined {
  const name = typed.toLowerCase().replace(/[’]/g, "'").replace(/\s+/g, " ").trim();
  for (const [pattern, words, known] of NAMED) {
    if (!pattern.test(name)) continue;
    const said = words.replace("$&", name.replace(/^end of (?:the )?/, "end of the "));
    const day = parseDay(on);
    const calendar = known ?? (name === "summer" && !SOUTHERN.has(country ?? "") ? "summer" : undefined);
    const span = calendar === undefined || day === undefined ? undefined : holidayAfter(calendar, day);
    return span === undefined
      ? { words: said }
      : { words: said, first: formatDay(span.first), last: formatDay(span.last) };
  }
  return undefined;
}

/** Names longest first, to be found in a text. */
export const FEAST_NAMES =
  "(?:christmas|xmas|x-mas)(?: (?:break|holidays?|shutdown|closure|vacation))?|holiday season|holiday break|winter break|festive season|holidays|(?:lunar|chinese) new year|new year(?:'?s)?(?: day| eve)?|easter(?: (?:monday|weekend|sunday|break|holidays?|vacation))?|thanksgiving(?: (?:weekend|break|holiday))?|labou?r day|memorial day|independence day|(?:fourth|4th) of july|(?:long |bank holiday )?weekend|bank holiday|half[- ]?term(?: break)?|mid-?term break|(?:spring|autumn|fall|summer) (?:break|holidays?|vacation)|summer|spring|autumn|fall|winter|end of (?:the )?(?:term|semester|season|school year)|ramadh?an|ramazan|eid(?:[- ]al[- ]?(?:fitr|adha))?|bayram|diwali|deepavali|holi|tet|tết|golden week|songkran|obon|chuseok|passover|pesach|rosh hashanah?|high holidays|carnival|midsummer|juhannus|midsommar|whitsun|pentecost|ferragosto|nowruz|novruz|nauryz";
