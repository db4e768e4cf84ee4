// What does a note about oneself say once arrows, headings and passives are out of its way?
import type { KeepsCapital } from "./capitals.ts";
import { holdingOf } from "./holdings.ts";
import { jottingsOf, kindOf } from "./jottings.ts";
import { listOf } from "./attach.ts";
import { lowerFirst } from "./reading.ts";
import { withPersonArticle } from "./persons.ts";
import { isPast, isPlural } from "./words.ts";

/** "checklists → errors down 30%" tells what came of it; "5h → 2h" goes from one figure to the other. */
export function arrowsRead(raw: string): string {
  return (
    raw
      .replace(/^(\p{Lu}\S*(?: \S+)?) ?(?:->|=>|→) ?(\S+(?: \S+)? in \d+ \p{L}+)$/u, "from $1 to $2")
      .replace(/(?<=\S)\s+[•●▪◦‣]\s*/gu, "; ")
      // "texted the form instead → 4/mo to 30/mo": what went up is not named.
      .replace(
        /(?<=\p{L})\s*(?:->|=>|→|⇒|➔)\s*(?=[€$£]?\d[^\s,;]*(?:\s?\p{L}+)? (?:to|->|=>|→) [€$£]?\d)/gu,
        (_, at: number, all: string) =>
          /^(?:cut|reduced|raised|brought|got|took|lowered|increased|grew|improved|decreased) \p{L}+(?: \p{L}+){0,2}$/iu.test(
            all.slice(0, at),
          )
            ? " from "
            : "; it went from ",
      )
      .replace(/ \/ (?=(?:month|week|day|year|hour|shift|night)\b)/g, "/")
      .replace(/(\S+)(\s*)(?:-+>|=+>|→|⇒|➔)\s*(\S+)/gu, (_, before: string, __: string, after: string) =>
        /\d/.test(before) || /^\d/.test(after) ? `${before} {to} ${after}` : `${before}; ${after}`,
      )
      .replace(/(?<!\bfrom )(?<=\S )([€$£]?\d\S*(?: ?\p{L}+)?) \{to\} (?=[€$£]?\d)/gu, "from $1 to ")
      .replace(/\{to\}/g, "to")
  );
}

/** "court work: gave evidence in 40 cases": the label says no more than the rest, or it says where the years were spent. */
export function withoutHeading(text: string, keepsCapital: KeepsCapital): string {
  const byMe = /^(\p{L}+) by me: (?=\S)/u.exec(text);
  if (byMe && isPast(byMe[1]!)) return `${byMe[1]!.toLowerCase()} ${text.slice(byMe[0].length)}`;
  const duty = /^(responsible for|in charge of): (?=\S)/i.exec(text);
  if (duty) return `${duty[1]!} ${text.slice(duty[0].length)}`;
  const offer = /^what (?:I|you) (?:bring|offer|get)(?: to the table)?: (?=\S)/i.exec(text);
  if (offer) return `would bring ${text.slice(offer[0].length)}`;
  const dashed = /^([\p{L} ]{2,30}) [–-] (?=\S)/u.exec(text);
  if (dashed && HEADINGS.test(dashed[1]!)) return text.slice(dashed[0].length);
  const heading = /^([\p{L}\d /&+-]{2,40}): (?=\S)/u.exec(text);
  if (!heading || (/^(?:I|we|my|our)\b/i.test(heading[1]!) && !HEADINGS.test(heading[1]!))) return text;
  const rest = text.slice(heading[0].length);
  // "ran the flu clinic alone: 900 jabs in 6 weeks": that is no heading.
  if (isPast(heading[1]!) && !heading[1]!.includes(" ")) return `${heading[1]!} ${rest}`;
  if (isPast(heading[1]!.split(" ")[0]!) && heading[1]!.includes(" "))
    return /^(?:count|rate|label|years|moved)$/.test(kindOf(jottingsOf(rest)[0] ?? rest))
      ? `${heading[1]!} (${rest})`
      : text;
  const opening = jottingsOf(rest)[0] ?? rest;
  if (HEADINGS.test(heading[1]!)) return rest;
  const kind = kindOf(opening);
  // "Kaizen events: 14 in 2 years"
  const number = /^(\d[\d.,]*\+?)((?: (?:in|at|over|since|per|a)\b.*)?(?:[,;] .*)?)$/.exec(rest);
  if (number && isPlural(heading[1]!.split(" ").at(-1)!))
    return `${number[1]!} ${lowerFirst(heading[1]!, keepsCapital)}${number[2]!}`;
  // "open source: 2 crates, 1M downloads"
  if (/^(?:count|rate|label)$/.test(kind) && /^\p{L}[\p{L} -]*$/u.test(heading[1]!))
    return `${lowerFirst(heading[1]!, keepsCapital)} (${rest})`;
  const spent = /^(\S+(?: \S+)? (?:years?|months))(.*)$/i.exec(rest);
  if (kind === "years" && spent)
    return `${spent[1]!} ${spent[2] === "" ? "in" : "of"} ${lowerFirst(heading[1]!, keepsCapital)}${spent[2]!}`;
  if (/^(?:basic|good|very good|advanced|expert|intermediate|proficient)$/i.test(rest))
    return `${heading[1]!} (${rest.toLowerCase()})`;
  if (/^(?:past|present|clause|years|negative|count|quality)$/.test(kind) || /^(?:I|i)$/.test(rest.split(" ")[0]!))
    return rest;
  if (holdingOf(opening) !== undefined) return rest;
  // "welding: MIG, TIG, stick"
  const items = jottingsOf(rest);
  return items.length > 1 && items.every((item) => kindOf(item) === "matter" && item.split(" ").length < 4)
    ? `${lowerFirst(heading[1]!, keepsCapital)} (${listOf(items)})`
    : text;
}

export const HEADINGS =
  /^(?:(?:my |key |main |other |relevant |technical |soft |it |computer )?(?:bilingual|trilingual|multilingual|strengths?|skills?|experience|achievements?|examples?|answer|languages?|tools?|software|certifications?|certificates?|qualifications?|education|training|licen[cs]es?|awards?|results?|highlights?|extras?|other|bonus|background))$/i;

/** "a store manager", "Head of Sales": a title keeps its capitals. */
function roleNamed(role: string): string {
  return withPersonArticle(/ \p{Lu}/u.test(role) ? role : role[0]!.toLowerCase() + role.slice(1));
}

/** "2019-2023 store manager, Aldi", "shift leader at Tesco 2019-2023": when one was what, and where. */
function tenure(text: string): string {
  const span = String.raw`((?:19|20)\d\d) ?[–-] ?((?:19|20)\d\d|now|today|present|current)`;
  const before = new RegExp(String.raw`^\(?${span}\)?:?,? (\p{L}[^,;.\d]+)(?:, (\p{Lu}[^,;.]*))?$`, "iu").exec(text);
  const after = new RegExp(String.raw`^(\p{L}[^,;.\d]+?)(?:, (\p{Lu}[^,;.\d]*?))?,? \(?${span}\)?$`, "iu").exec(text);
  const [from, to, what, where] = before ? before.slice(1) : after ? [after[3], after[4], after[1], after[2]] : [];
  const role = /^(\p{L}[^,;\d()]*?)( \([^)\d]+\))? (?:for )?((?:about |over )?\d+\+? years)((?:[,;] .*)?)$/u.exec(text);
  if (role && kindOf(role[1]!.includes(" ") ? role[1]! : `good ${role[1]!}`) === "person")
    return `worked as ${roleNamed(role[1]!)}${role[2] ?? ""} for ${role[3]!}${role[4]!}`;
  const lasted =
    /^(\p{L}[^,;\d]*?) ((?:at|for|in|with) [^,;\d]+?),? (?:for )?((?:about |over )?\d+\+? years)((?:[,;] .*)?)$/u.exec(
      text,
    );
  if (lasted && kindOf(lasted[1]!.includes(" ") ? lasted[1]! : `good ${lasted[1]!}`) === "person")
    return `worked as ${roleNamed(lasted[1]!)} ${lasted[2]!} for ${lasted[3]!}${lasted[4]!}`;
  if (from === undefined || what === undefined || kindOf(what) !== "person") return text;
  const place = where === undefined || !/^\p{Lu}/u.test(where) ? "" : ` at ${where}`;
  return /^\d/.test(to!)
    ? `worked as ${roleNamed(what)}${place} from ${from} to ${to!}`
    : `${what}${place} since ${from}`;
}

/** "OSCE passed on 9 November" → "passed the OSCE on 9 November". */
function reached(text: string): string | undefined {
  const match =
    /^((?:the )?(?:[\p{L}\d-]+ ){0,3}[\p{L}\d-]+) (passed|completed|finished|obtained|renewed|achieved|received)((?: (?:in|on|at|with|last|this)\b.*)?(?:[,;] .*)?)$/u.exec(
      text,
    );
  if (
    !match ||
    /^\d|^(?:have|has|had|I|was|were|is|recently|successfully|just|all|half|both|every|each|most|some|many|one|none)\b/i.test(
      match[1]!,
    )
  )
    return undefined;
  const plain = /^(?:the|my|an?) /i.test(match[1]!) ? match[1]! : `the ${match[1]!}`;
  return `${match[2]!} ${plain}${match[3]!}`;
}

/** "12 apprentices trained" → "trained 12 apprentices". */
export function passiveTurned(text: string): string {
  const match = COUNTED_DEED.exec(text);
  return match ? `${match[2]!} ${match[1]!}${match[3]!}` : (reached(text) ?? tenure(text));
}

const COUNTED_DEED =
  /^((?:about |over |more than |around |up to )?[€$£]?\d[\d.,]*\+?[km]? (?:[\p{L}-]+ ){0,2}[\p{L}-]+|[€$£]\d[\d.,]*\+? ?(?:[kmKM]|million)?) (trained|completed|installed|wired|built|delivered|led|managed|supervised|sold|closed|handled|published|written|translated|repaired|processed|organi[sz]ed|reviewed|audited|taught|hired|recruited|coached|mentored|raised|saved|designed|tested|produced|planned|treated|fitted|welded|painted|migrated|onboarded|assembled|inspected|catered|edited|drafted|launched)(?: by me)?((?: (?:in|at|for|with|over|since|during|per|across|last|this|within|daily|weekly|monthly|a|every|each)\b.*)?(?:[,;] .*)?)$/u;
