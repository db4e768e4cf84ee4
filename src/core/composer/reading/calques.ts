// Which turns of other people's English are sure in what somebody says about themselves?
import { baseOf, conjugate } from "./verb-forms.ts";

/** What is put for it; the turns that are sure in every note are in `mend-calques.ts`. */
const CALQUES: readonly (readonly [RegExp, string])[] = [
  [/^responsible (?:area|department|section) of (?:the )?/i, "responsible for "],
  [/\b((?:\d+|two|three|four|five) (?:years|months|weeks|times)) consecutive\b/g, "for {c} $1"],
  [/for \{c\} (\S+) /g, "for $1 consecutive "],
  [/\bknow well ((?:the|my|this) .+)$/g, "know $1 well"],
  [/\bdid (?:a )?trainings? to (?=\d|the |my |new )/g, "gave training to "],
  [
    /^(?:I am |I'm |am )?working ((?:as|in|at|with|for) [^,;]+) from ((?:19|20)\d\d)$/i,
    "have been working $1 since $2",
  ],
  [/^(I )?am (hold|own|know|want|need)ing (?=\S)/i, "$1$2 "],
  [
    /\b(hold|have|own) (?=(?:(?:valid|full|clean|current|UAE|UK|US|EU|international|local) )+(?:\p{L}+ )?(?:licen[cs]e|permit|visa|passport|card)\b)/gu,
    "$1 a ",
  ],
  [/\bfollowed (?:an? )?(?:formation|training(?: course)?) (?=in|on|about|at)/g, "took a training course "],
  [/\ban? (?=\d+ years of experience\b)/g, ""],
  [/\b(?:an? )?experience of ((?:\d+|two|three|four|five|six|seven|eight|nine|ten) years)\b/g, "$1 of experience"],
  [/\bduring (?=(?:a|one|1) (?:week|month|year|season)\b)/g, "for "],
  [/\bcan able to\b/gi, "am able to"],
  [/^((?:I )?work(?:ed)?(?: [^,;]{0,20})?) like (?=an? \p{Ll}+(?:er|or|ist|ess|man|ian)\b)/u, "$1 as "],
  [/^(I )?dominate (?:the )?(?=\p{Lu}\p{L}+)/iu, "$1have a good command of "],
  [
    /^(I )?have (good|close|great|strong|very good) (relations?|relationships?|contacts?) with (.+) (?:since|for) (many|several|\d+) years$/i,
    "$1have had $2 {$3} with $4 for $5 years",
  ],
  [/\{relations?\}/gi, "relations"],
  [/\{(\p{L}+?)s?\}/giu, "$1s"],
  [/\bcounted with (?=an? |\d)/gi, "had "],
  [/\bcapacitated (?=\d|the |my |all )/gi, "trained "],
  [/\bprecised\b/gi, "specified"],
  [/\bmade (?:an? |the )?(?:formation|stage) (?=(?:in|of|at|on)\b)/gi, "did training "],
  [/\b(\p{L}+s?) (?:passed|has passed|have passed|went) from (?=[€$£]?\d\S* (?:to|at) )/gu, "$1 went from "],
  [/\b(?:in|at|on) (?:the )?first (attempt|try|go)\b/gi, "at the first $1"],
  [
    /\bbecause (my|our|the) (?=(?:grand)?(?:mother|father|parents|wife|husband|family|aunt|uncle)s?$)/gi,
    "because of $1 ",
  ],
  [
    /\b(explain\p{L}* (?:\p{L}+ ){1,3})for (?=people|guests|customers|clients|patients|students|children|beginners)/gu,
    "$1to ",
  ],
  [
    /\b(\d+|two|three|four|five|several|many) (findings|defects|errors|accidents|incidents|faults) (majors?|minors?|graves?|critical)\b/gi,
    "$1 {$3} $2",
  ],
  [/\{(major|minor|grave)s?\}/gi, "$1"],
  [/\{critical\}/gi, "critical"],
  [/\bwho passed in (?=\p{Lu})/gu, "who passed "],
  [
    /^(?:I )?assure the (?=(?:costing|ordering|planning|training|maintenance|follow-up|quality|service|stock)\b)/i,
    "I am in charge of the ",
  ],
];

/** `text` is cleaned; what comes out says the same. */
export function inEnglish(text: string): string {
  let result = text;
  for (const [pattern, english] of CALQUES) result = result.replace(pattern, english);
  return habitually(pastAtItsTime(result));
}

/** "I am making the forecast each week" is a habit. */
function habitually(text: string): string {
  const match =
    /^((?:I )?)am (?!learning|studying|taking|doing|shadowing|attending|training)(\p{L}+ing)\b( (?!.*\b(?:since|for (?:\d|many|several|two|three|the last)|now|currently|this|until)\b).*\b(?:each|every) (?:day|week|month|year|shift|night|morning|season|monday|friday)\b.*)$/iu.exec(
      text,
    );
  const base = match ? baseOf(match[2]!.toLowerCase(), "ing") : undefined;
  return match && base !== undefined && base !== "be" ? `${match[1]!}${base}${match[3]!}` : text;
}

/** "I have lowered the repairs when I changed the order" happened then. */
function pastAtItsTime(text: string): string {
  const match =
    /^((?:(?:in|at|on) [^,]{2,30},? )?)I have (\p{L}+(?:ed|t|d|n|ne))( (?!.*\bsince\b).*?(?: when I \p{L}+ed\b| last (?:year|month|week|summer|winter|spring|autumn)\b| in (?:19|20)\d\d\b| ago\b).*)$/iu.exec(
      text,
    );
  if (!match) return text;
  const base = baseOf(match[2]!.toLowerCase(), "participle");
  const told = base === undefined ? undefined : conjugate(base, "past");
  return told === undefined ? text : `${match[1]!}I ${told}${match[3]!}`;
}
