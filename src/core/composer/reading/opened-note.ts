// What does a note about oneself say once arrows, headings and passives are out of its way?
import type { KeepsCapital } from "./capitals.ts";
import { holdingOf } from "./holdings.ts";
import { jottingsOf, kindOf } from "./jottings.ts";
import { lowerFirst } from "./reading.ts";
import { isPast } from "./words.ts";

/** "checklists → errors down 30%" tells what came of it; "5h → 2h" goes from one figure to the other. */
export function arrowsRead(raw: string): string {
  return raw
    .replace(/(\S+)(\s*)(?:-+>|=+>|→|⇒|➔)\s*(\S+)/gu, (_, before: string, __: string, after: string) =>
      /\d/.test(before) || /^\d/.test(after) ? `${before} {to} ${after}` : `${before}; ${after}`,
    )
    .replace(/(?<!\bfrom )(?<=\S )([€$£]?\d\S*(?: ?\p{L}+)?) \{to\} (?=[€$£]?\d)/gu, "from $1 to ")
    .replace(/\{to\}/g, "to");
}

/** "court work: gave evidence in 40 cases": the label says no more than the rest, or it says where the years were spent. */
export function withoutHeading(text: string, keepsCapital: KeepsCapital): string {
  const byMe = /^(\p{L}+) by me: (?=\S)/u.exec(text);
  if (byMe && isPast(byMe[1]!)) return `${byMe[1]!.toLowerCase()} ${text.slice(byMe[0].length)}`;
  const heading = /^([\p{L}\d /&+-]{2,40}): (?=\S)/u.exec(text);
  if (!heading) return text;
  const rest = text.slice(heading[0].length);
  const opening = jottingsOf(rest)[0] ?? rest;
  if (HEADINGS.test(heading[1]!)) return rest;
  const kind = kindOf(opening);
  const spent = /^(\S+(?: \S+)? (?:years?|months))(.*)$/i.exec(rest);
  if (kind === "years" && spent)
    return `${spent[1]!} ${spent[2] === "" ? "in" : "of"} ${lowerFirst(heading[1]!, keepsCapital)}${spent[2]!}`;
  if (/^(?:basic|good|very good|advanced|expert|intermediate|proficient)$/i.test(rest))
    return `${heading[1]!} (${rest.toLowerCase()})`;
  if (/^(?:past|present|clause|years|negative|count|quality)$/.test(kind) || /^(?:I|i)$/.test(rest.split(" ")[0]!))
    return rest;
  return holdingOf(opening) === undefined ? text : rest;
}

const HEADINGS =
  /^(?:(?:my |key |main |other |relevant |technical |soft |it |computer )?(?:strengths?|skills?|experience|achievements?|examples?|answer|languages?|tools?|software|certifications?|certificates?|qualifications?|education|training|licen[cs]es?|awards?|results?|highlights?|extras?|other|bonus|background))$/i;

/** "OSCE passed on 9 November" → "passed the OSCE on 9 November". */
function reached(text: string): string | undefined {
  const match =
    /^((?:the )?(?:[\p{L}\d-]+ ){0,3}[\p{L}\d-]+) (passed|completed|finished|obtained|renewed|achieved|received)((?: (?:in|on|at|with|last|this)\b.*)?(?:[,;] .*)?)$/u.exec(
      text,
    );
  if (!match || /^\d|^(?:have|has|had|I|was|were|is|recently|successfully|just|all)\b/i.test(match[1]!))
    return undefined;
  const plain = /^(?:the|my|an?) /i.test(match[1]!) ? match[1]! : `the ${match[1]!}`;
  return `${match[2]!} ${plain}${match[3]!}`;
}

/** "12 apprentices trained" → "trained 12 apprentices". */
export function passiveTurned(text: string): string {
  const match = COUNTED_DEED.exec(text);
  return match ? `${match[2]!} ${match[1]!}${match[3]!}` : (reached(text) ?? text);
}

const COUNTED_DEED =
  /^((?:about |over |more than |around |up to )?[€$£]?\d[\d.,]*\+?[km]? (?:[\p{L}-]+ ){0,2}[\p{L}-]+) (trained|completed|installed|wired|built|delivered|led|managed|supervised|sold|closed|handled|published|written|translated|repaired|processed|organi[sz]ed|reviewed|audited|taught|hired|recruited|coached|mentored|raised|saved|designed|tested|produced|planned|treated|fitted|welded|painted|migrated|onboarded|assembled|inspected|catered|edited|drafted|launched)(?: by me)?((?: (?:in|at|for|with|over|since|during|per|across|last|this|within)\b.*)?(?:[,;] .*)?)$/u;
