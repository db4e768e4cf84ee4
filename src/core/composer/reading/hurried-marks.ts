// Which marks and short cuts of a hurried note about the conversation are spoken words?
import { baseOf, conjugate } from "./verb-forms.ts";
import { isBaseVerb, isPlural } from "./words.ts";

const UNITS =
  "(?:%|\\s(?:per|a)\\s\\p{L}+|\\s(?:weeks|days|months|hours|minutes|years|km|kg))(?:\\s(?:on|in|at)\\s.{2,20})?";
const NOT_BEFORE =
  "at|of|for|in|every|first|the|about|after|within|last|next|past|over|than|to|by|up|until|from|per|between|takes?|costs?|lasts?|is|are|was|were|only|just|minus|plus|around|home|under|below|above|taking|lasting|costing|nearly|almost|roughly|some|need|needs|want|have|has|off";
/** "picking errors 2.1%", "lead time of the controller 40 weeks" */
const MEASURED = new RegExp(
  `^((?:[\\p{L}'-]+ ){0,6}?(?!(?:${NOT_BEFORE})\\b)[\\p{L}'-]{2,}) (\\d[\\d.,]*${UNITS})(?=$|, )`,
  "iu",
);

const SHORT_CUTS: readonly (readonly [RegExp, string])[] = [
  [
    /^(we|I) (talked|spoke|discussed) (?:for )?(?:a )?(?:very |good |fair |little )?(?:long|much|lot|lots|loads|tons|heaps|ages|hours|forever|while|bit)(?: time)? (?=about|on|of)/i,
    "$1 $2 ",
  ],
  // "chains, ice etc." names what comes before.
  [/,?\s+(?:etc\b\.?|and so on|and so forth|and stuff|and things|and all that)(?=[,;]|$)/gi, ""],
  [/\b(\d{1,2}(?::\d\d)?) ([ap])\.?m\b\.?/gi, "$1$2m"],
  [/\bno shows\b/gi, "no-shows"],
  [/^(remote|hybrid) (?=(?:\d|one|two|three|four) )/i, "$1 work "],
  [/ @ ?(?=[\p{L}\d])/gu, " at "],
  [/\s*\b(?:eek|ugh|wow|phew|yikes|meh|oops|hmm+|argh)\b[.!]*/gi, ""],
  [/\s*\([!?]+\)/g, ""],
  [/\b(budget|rent|deposit) ([€$£]\d\S*)/gi, "$2 $1"],
  [/ > (?=[A-Z]{0,3}[€$£]?\d)/g, " over "],
  [/ < (?=[A-Z]{0,3}[€$£]?\d)/g, " under "],
  [/^we (?:laughed|joked|bonded)(?: a lot| a bit)? (?:about|over) (?=\p{L})/iu, ""],
  [/^on[- ]?call (?=\p{L}+ing\b)/iu, "on-call work "],
  // "she showed me the coating room"
  [
    /^(?:and )?\p{L}+ (?:showed|has shown|walked) (?:me|us) (?:a?round |through )?(?:the|their|your|his|her|our) (?=(?:\p{L}+ ){0,3}(?:rooms?|hall|lab|laboratory|workshop|plant|factory|kitchen|ward|site|studio|office|offices|warehouse|floor|garden|gardens|greenhouse|stables?|yard|shop|store|cellar|archive|depot|clinic|theatre|theater|building|line|museum|gallery|school|stage|bakery|brewery|farm)\b)/iu,
    "the tour of the ",
  ],
  [
    /\b((?:work|working|opening|office|service|shift)) times? (?:from )?(?=\d{1,2}(?::\d\d)? ?(?:am|pm)? ?(?:to|-|until) ?\d)/gi,
    "$1 hours from ",
  ],
  [/\bwork hours from\b/gi, "working hours from"],
  // "splitting the monolith, ledger service first"
  [/, (?!the |our |your |my )(\p{Ll}[\p{Ll}-]+(?: \p{Ll}[\p{Ll}-]*)?(?<!s)) first$/gu, ", starting with the $1"],
  [/, ((?:the )?[\p{L}&-]+(?: (?!at\b|in\b|come\b)[\p{L}&-]+){0,3}) first$/giu, ", starting with $1"],
  [/(?<=\p{L}) which (?=(?:led to|resulted in|meant|saved|brought|made)\b)/gu, ", which "],
  [/,? \be\.g\.,? (?=\p{L})/gu, " such as "],
  [/^(?:the )?work(?:ing)? time is (?=from\b|\d)/i, "working hours are "],
  [/^home[- ]office[:,]? (?=(?:\d|one|two|three|four|five) days?\b)/i, "working from home "],
  [/\b(fair|expo|exhibition|congress|trade show) at (?=\p{Lu}\p{Ll}+(?:$| (?:in|on|next|this|every)\b))/gu, "$1 in "],
  [
    /\bon (\d+|two|three|four|five|six|seven|eight|nine|ten|several|many) (?=(?:locations|sites|places|premises)\b)/gi,
    "at $1 ",
  ],
  [/\bnotice (?:period )?(\d+ (?:weeks|months|days))\b/gi, "the notice period of $1"],
  [/^on[- ]?call (?=(?:every|one|once|on|at|in|two)\b)/i, "being on call "],
  [/^(?:in|during) (?:our|the) (?:conversation|interview|talk|call|chat),? /iu, ""],
  [/^(?:we|I)(?: have|'ve| had)? (?:spoken|talked|discussed)(?: about| on)? (?=\p{L})/iu, ""],
  // "I'd like to hear about the kiln"
  [
    /^I(?:'d| would) (?:like|love) to (?:hear|know|learn|find out) (?:a bit |a little )?(?:more )?about (?=\p{L})/iu,
    "",
  ],
  [/^(?:Q|question|topic|subject): (?=\p{L})/iu, ""],
  [
    /^(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.? \p{Lu}[\p{L}'-]+ (?:told|spoke|talked|asked|said)(?: me| us)?(?: about| of| that)? (?=\p{L})/u,
    "",
  ],
  [
    /\b(cloud|web|paper|plant|evidence|project|community|data|role|risk|value|water|play|school|lab) based (?!in\b|on\b|at\b|near\b|out\b|here\b)(?=\p{L})/giu,
    "$1-based ",
  ],
  [/\s*\((?:very|so|really|quite|too|super|pretty) [^)]*\)/gi, ""],
  [/,? and (?:they|you|we) pay (?:for )?(?:it|extra|that)\b.*$/i, ""],
  [/, go[- ]live (?=in\b|on\b|by\b)/i, ", going live "],
  [/\bin (?=(?:mornings|afternoons|evenings)\b)/gi, "in the "],
  [/\b(they|you|we) search (?=(?:somebody|someone|an?|people|staff)\b)/gi, "$1 are looking for "],
  [/\b(idea|dream|vision|plan): (?=an? \p{L})/iu, "$1 of "],
  [/\b(half|most|part|all) of (?=(?:team|staff|company|kitchen|budget|work|building)\b)/gi, "$1 of the "],
  [/\b(complain(?:s|ed|ing)?) over (?=\p{L})/giu, "$1 about "],
  [/\b(\d+ ?%|half|most|a third|much) of time\b/giu, "$1 of the time"],
  // What is so here is so in their house.
  [/(?<=\p{L}{3})(?<!\b(?:you|brought|brings|came|come|moved|move|arrived|life|living)) (?:over )?here$/iu, ""],
  [/^(?:speaking )?about (?!half\b|one\b|two\b|three\b|a\b)(?=\p{Ll})/u, ""],
  [
    /^(?:it (?:was|is) )?(?:interesting|surprising|impressive|nice|good)(?: to (?:hear|learn|see|know))?(?::| that) (?=\p{L})/iu,
    "",
  ],
  [/^(the (?:main |biggest |real )?(?:problem|challenge|issue)(?: is)?) (?:in|with|about) /i, "$1 "],
  [/^(?:it's |it is )?unclear (?=(?:who|how|what|when|where|which|whether)\b)/i, ""],
  [/^too (late|slow|early|high|low|complicated|expensive) (?!to\b|for\b)(?=\p{Ll})/iu, "$1 "],
  [/\b(have|has|had) (problem|plan|project|partner|branch|deadline|goal|target)(?=\s|$)/gi, "$1 a $2"],
  [/, \p{L}+ or not\??$/iu, ""],
  [
    / \(it ((?:is|was|has|opens|opened|starts|started|runs|costs|takes|took|won|lies|makes|made)\b[^)]*)\)/gi,
    ", which $1",
  ],
  [/^(?:what|how) about (?=\p{L})/iu, ""],
  [/\b(yesterday|today|tomorrow)s (?=\p{Ll})/giu, "$1's "],
  [/\b((?:next|last|this) (?:year|week|month|season))s (?=\p{Ll})/giu, "$1's "],
  [/\b(\d[\d.]* \p{L}+) target (\d[\d.]*)/giu, "$1 against a target of $2"],
  [/\b(asks?) (?=(?:modifications|changes|documents|references|discounts|money|help|support|advice)\b)/gi, "$1 for "],
  [
    /\b(retires?|finish(?:es)?|decides?|delivers?|leaves?|replies|reply) until (?=\d{4}\b|\p{L}+day\b|the end|next)/giu,
    "$1 by ",
  ],
  [/(?<!\b(?:which|that),?) nobody (?:reads|uses|likes|wants|needs)$/i, ""],
  [/ (p\d{2}) (\d[\d.]*\s?m?s)\b/g, " ($1 of $2)"],
  // What the writer thinks of it stays with the writer.
  [/\s*\((?=[^)]*\b(?:I|me|he|she|yes|lol|maybe|not sure)\b)[^)]*\)/g, ""],
  [/^(?:a |the |our |my )?(?:\p{L}+ )?(?:chat|small talk|talk|discussion) about (?=\p{L})/iu, ""],
  [/\b(explained|showed|described) (?:me|us) that\b/gi, "explained that"],
  [/ (\d+ (?:in|out of) \d+)$/, " ($1)"],
  // "donations down by a third"
  [/^((?:[\p{L}'-]+ ){0,2}[\p{L}'-]+s) ((?:up|down) (?:by )?(?:\d|an? |half).*)$/iu, "$1 ($2)"],
];

/** "the difficulty to recruit nurses" → "the difficulty of recruiting nurses". */
function ofDoing(text: string): string {
  return text
    .replace(
      /\b(possibility|difficulty|danger|importance|idea) to (\p{Ll}+)\b/gu,
      (whole, noun: string, verb: string) => {
        const base = baseOf(verb, "base");
        return base === undefined ? whole : `${noun} of ${conjugate(base, "ing")}`;
      },
    )
    .replace(/\b(problems?|difficulties|trouble) to (\p{Ll}+)\b/gu, (whole, noun: string, verb: string) => {
      const base = baseOf(verb, "base");
      return base === undefined ? whole : `${noun} ${conjugate(base, "ing")}`;
    })
    .replace(/^possibility\b/, "the possibility");
}

/** "is changing each quarter" → "changes each quarter": what is so again and again. */
function habitual(text: string): string {
  return text.replace(
    /\b(is|are) (\p{Ll}+ing) (?=(?:each|every) (?:day|week|month|quarter|year|season|night|morning|shift)\b)/gu,
    (whole, be: string, doing: string) => {
      const base = baseOf(doing, "ing");
      return base === undefined ? whole : `${conjugate(base, be === "is" ? "s" : "base")} `;
    },
  );
}

/** The note as one would say it. What stands behind "=" was written for the writer alone. */
export function spelledOut(text: string): string {
  const said = SHORT_CUTS.reduce(
    (result, [pattern, words]) => result.replace(pattern, words),
    habitual(ofDoing(text)),
  ).replace(MEASURED, (whole, thing: string, measure: string) => {
    const [before = "", last = ""] = thing.split(" ").slice(-2);
    // "patients wait 3 hours" is a clause.
    return isPlural(before) && isBaseVerb(last) ? whole : `${thing} (${measure})`;
  });
  const plural = /^(\p{L}+s) of ([\p{L} ]{2,30}) is /u.exec(said);
  if (plural && isPlural(plural[1]!)) return `${plural[1]!} of ${plural[2]!} are ${said.slice(plural[0].length)}`;
  return said.replace(/,? [^,;]* = .*$/, (tail) => (said.length - tail.length > 8 ? "" : tail)).trim();
}
