// Which verb does praised work of one's own take: "clear reports", "an open manner", "counts never more than 2% out"?
import type { Turned } from "./reshaped.ts";
import { indefiniteArticle } from "./noun-phrase.ts";
import { baseOf, conjugate, isVerbForm } from "./verb-forms.ts";
import { isPast } from "./words.ts";

/** Some of these are verbs too, but not before what one writes, gives or has. */
const PRAISED =
  "clear|clean|concise|complete|accurate|neat|tidy|detailed|precise|thorough|honest|plain|short|timely|legible|structured|careful|open|direct|calm|warm|friendly|cool|steady|firm|quiet|patient|relaxed|pleasant|natural|practical|hands-on|quick|good";
const MANNERS = "manner|style|approach|attitude|way|mind|voice|hand|temper|temperament|nature|tone|head|presence";
const WRITTEN = "reports|notes|minutes|documentation|instructions|letters|emails|manuals|specifications|summaries";
const GIVEN = "handovers|explanations|briefings|feedback|answers|presentations|advice|directions";
const KEPT = "records|files|charts|logs|logbooks|accounts";
/** What stands behind "never" where a verb is understood. */
const SCALED =
  "more|less|fewer|over|under|below|above|beyond|outside|within|later|earlier|late|early|off|out|on|short|right|correct|exact|accurate|balanced|complete|clean|spotless|ready|full|perfect|punctual";
const OFTEN: Readonly<Record<string, string>> = {
  daily: "daily",
  weekly: "weekly",
  regular: "regularly",
  everyday: "every day",
};

function verbOf(noun: string): string | undefined {
  const verbs = [
    [WRITTEN, "write"],
    [GIVEN, "give"],
    [KEPT, "keep"],
  ] as const;
  return verbs.find(([nouns]) => new RegExp(`^(?:${nouns})$`, "i").test(noun))?.[1];
}

export const PRAISED_WORK: readonly Turned[] = [
  // "clear reports that non-engineers understand"
  [
    new RegExp(
      String.raw`^(?:an? )?((?:(?:${PRAISED}),? (?:and )?)?(?:${PRAISED})(?: [\p{L}-]+)? (?:(${MANNERS})|(${WRITTEN})|(${GIVEN})|${KEPT}))((?: (?:that|which|with|for|to|at|in|of|on|under|from|after|towards|even|when|within|by|every|each|before|and)\b.*)?(?:[,;] .*)?)$`,
      "iu",
    ),
    ([, thing, manner, written, given, tail]) => {
      const what = thing![0]!.toLowerCase() + thing!.slice(1);
      if (manner) return { text: `have ${indefiniteArticle(what)} ${what}${tail!}` };
      const verb = written ? "write" : given ? "give" : "keep";
      // "tidy records and clean handovers"
      const other = / and (?=(?:\p{L}+ )?(\p{L}+)$)/u.exec(tail!);
      const second = other ? verbOf(other[1]!) : undefined;
      const more = other && second !== undefined && second !== verb ? tail!.replace(/ and /, ` and ${second} `) : tail!;
      return { text: `${verb} ${what}${more}` };
    },
  ],
  // "monthly stock counts never more than 2% out"
  [
    new RegExp(
      String.raw`^(?:my )?((?!(?:the|an?|this|these|our|I|we|never|always|no) )(?!.* (?:is|are|was|were|has|have|had|been|be) )(?:[\p{L}-]+ ){0,3}(\p{L}+)) ((?:never|always|rarely|seldom|usually|mostly|hardly ever|nearly always|almost always|consistently) (?:${SCALED})(?: .+)?)$`,
      "iu",
    ),
    ([, things, head, measured]) => {
      const first = things!.split(" ")[0]!.toLowerCase();
      if (isPast(first) || isVerbForm(first, "ing") || isPast(head!)) return undefined;
      if (/ly$/.test(head!) || (first === head!.toLowerCase() && isVerbForm(first, "base"))) return undefined;
      return {
        text: `my ${things![0]!.toLowerCase()}${things!.slice(1)} ${/[^s]s$/.test(head!) ? "were" : "was"} ${measured!}`,
      };
    },
  ],
  // "daily work with AutoCAD", "daily use of QGIS"
  [
    /^(daily|weekly|regular|everyday) (?:(work with)|use of) (.+)$/iu,
    ([, often, work, thing]) => {
      const when = OFTEN[often!.toLowerCase()]!;
      return { text: work ? `work ${when} with ${thing!}` : `use ${thing!} ${when}` };
    },
  ],
  // "planning of haul roads, saved 6% on diesel"
  [
    /^(\p{L}+ing) of ((?!an? )[^,;]+?)(, (?:and )?(\p{L}+) .+)$/u,
    ([, doing, thing, tail, next]) => {
      const base = baseOf(doing!.toLowerCase(), "ing");
      return base !== undefined && isPast(next!) && isVerbForm(next!, "past")
        ? { text: `${conjugate(base, "past")} ${thing!}${tail!}` }
        : undefined;
    },
  ],
];
