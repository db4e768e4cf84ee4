// How is a time away from work named without calling it a gap: "my two years out of nursing"?
import { TELLING } from "./doubt-words.ts";

const NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const SPAN = String.raw`(?:(?:about|over|nearly|almost|more than|around) )?(\d+|an?|${NUMBERS.join("|")})[ -]?(year|month|yr)s?'?`;
/** Time spent away from work, however it is put. */
const AWAY: readonly RegExp[] = [
  new RegExp(`^(?:on )?(?:maternity|paternity|parental|family|study) leave(?: (?:of|for))?:? ${SPAN}$`, "i"),
  new RegExp(`^${SPAN}(?: of| on)? (?:maternity|paternity|parental|family|study) leave$`, "i"),
  new RegExp(
    `^(?:(?:have |has |had |'ve )?been |was )?(?:out|away|off)(?: (?:of|from) (?<of>.+?))?(?: work)? for ${SPAN}$`,
    "i",
  ),
  new RegExp(`^${SPAN} (?:out|away|off)(?: (?:of|from) (?<of>.+))?$`, "i"),
  new RegExp(
    `^(?:an? |the )?(?:career |work |employment |cv )?(?:gap|break|pause|hiatus)(?: of| for|:)? ${SPAN}(?: (?:in|on) (?:my |the )?\\S+)?$`,
    "i",
  ),
  new RegExp(
    `^(?:an? |the )?${SPAN}(?: career| work| employment| cv)? (?:gap|break|pause|hiatus)(?: (?:in|on) (?:my |the )?\\S+)?$`,
    "i",
  ),
  new RegExp(
    `^(?:have |has )?(?:not|haven't|hasn't) (?:worked|practi[sc]ed|been working)(?: in (?<of>.+?))? for ${SPAN}$`,
    "i",
  ),
];
/** "two years out of clinical work" → "my two years out of clinical work". */
export function timeAway(text: string): string | undefined {
  for (const pattern of AWAY) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [amount, unit] = match.slice(1).filter((part) => part !== undefined && part !== match.groups?.["of"]);
    const count = /^\d+$/.test(amount!) ? (NUMBERS[Number(amount) - 1] ?? amount!) : amount!.toLowerCase();
    const long = unit!.toLowerCase() === "month" ? "month" : "year";
    const spell = /^(?:an?|one)$/.test(count) ? long : `${count} ${long}s`;
    const from = match.groups?.["of"];
    const outOf = from !== undefined && !/^(?:work|the workforce|(?:the )?job market)$/i.test(from);
    if (outOf && (TELLING.test(from!) || from!.split(" ").length > 3)) return undefined;
    return `my ${spell} ${outOf ? `out of ${from!}` : "away from work"}`;
  }
  return undefined;
}
