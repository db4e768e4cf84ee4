// Which verb goes with a thing somebody jotted down about themselves: a licence is held, a language spoken, a prize won?
import { kindOf, YEARS } from "./jottings.ts";
import { inYear, paperOf, type Holding } from "./papers.ts";
import { language } from "./spoken.ts";
import { readNounPhrase, withIndefiniteArticle } from "./noun-phrase.ts";
import { bare, isDeterminer, isCountNoun, isGerund, isMass, isNumber, isPlural, isPreposition } from "./words.ts";

const SCORE =
  /^(TOEIC|TOEFL(?: iBT)?|IELTS(?: Academic)?|GMAT|GRE|HSK|JLPT|DELF|DALF|DELE|TestDaF|TOPIK|PTE|OET)(?: score)?(?: of|:)? ((?:N|B|C)?\d[\d.,]*|[AB])(?: (?:in all four|overall))?$/;

/** What one holds, has, speaks, won or wrote; undefined where no verb is sure. `alone`: it is all there is. */
export function holdingOf(text: string): Holding | undefined {
  // "white card is current" is a sentence of its own.
  if (/^\p{L}+(?: \p{L}+){0,6} (?:is|are|was|were|has|will|expires|expired) /iu.test(text)) return undefined;
  const score = SCORE.exec(text);
  if (score) return { verb: "have", object: `${indefiniteOf(score[1]!)} ${score[1]!} score of ${score[2]!}` };
  const both =
    /^(?:((?:fluent|basic|good|very good|native|excellent|conversational|some) )?(\p{L}+)) (?:and|&|\+) (\p{L}+)$/iu.exec(
      text,
    );
  if (both && language(both[2]!) && language(both[3]!))
    return {
      verb: "speak",
      object: `${(both[1] ?? "").toLowerCase()}${language(both[2]!)!} and ${language(both[3]!)!}`,
      ...(both[1] ? {} : { listed: true }),
    };
  const twice = /^(?:fully )?bilingual(?: in)? \(?(\p{L}+)(?:\/| and | & | - |-|, )(\p{L}+)\)?$/iu.exec(text);
  if (twice && language(twice[1]!) && language(twice[2]!))
    return { verb: "am", object: `bilingual in ${language(twice[1]!)!} and ${language(twice[2]!)!}` };
  const spoken = language(text);
  if (spoken !== undefined && spoken !== text) return { verb: "speak", object: spoken };
  if (spoken !== undefined) return { verb: "speak", object: spoken, listed: true };
  const quota =
    /^((?:about |over |more than )?\d[\d.,]*% of (?:my |the )?(?:annual |sales )?(?:target|quota|plan|goal|budget)s?)(?: (?:in )?((?:FY ?)?\d{2,4}))?(.*)$/i.exec(
      text,
    );
  if (quota) return { verb: "reached", object: `${quota[1]!}${quota[2] ? ` in ${quota[2]}` : ""}${quota[3]!}` };
  const times = /^(2|3|4|two|three|four)[x×] (\p{Lu}.*\b(?:Club|Circle))$/u.exec(text);
  if (times) return { verb: "made", object: `${times[2]!} ${times[1] === "2" ? "twice" : `${times[1]!} times`}` };
  const speed = /^typing(?: speed)?:? (?:of )?(\d+) ?(?:wpm|words (?:per|a) minute)$/i.exec(text);
  if (speed) return { verb: "type", object: `${speed[1]!} words a minute` };
  const wpm = /^(\d+) (?:wpm|words (?:per|a) minute)(?: typing)?(?: in)?(?: (.+))?$/i.exec(text);
  if (wpm)
    return {
      verb: "type",
      object: `${wpm[1]!} words a minute${wpm[2] ? ` in ${wpm[2].replace(" & ", " and ")}` : ""}`,
    };
  // "Python 5 years"
  const behind = /^(\p{Lu}\S*(?: \S+){0,3})(?<! for| in| over| of| last) ((?:about |over )?\d+\+? years?)$/u.exec(text);
  if (behind && kindOf(behind[1]!) !== "person")
    return holdingOf(`${behind[2]!} ${/[()]/.test(behind[1]!) ? "in " : ""}${behind[1]!}`);
  const years = yearsOf(text);
  if (years !== undefined) return years;
  const own = /^own (.+)$/i.exec(text);
  if (own) return { verb: "have", object: `my own ${own[1]!}` };
  const award = awardOf(text);
  if (award !== undefined) return award;
  const written =
    /^((?:about |over |more than )?\S+ (?:\p{L}+ )?(?:papers?|articles?|books?|chapters?|blog posts?|essays?|theses))\b(.*)$/iu.exec(
      text,
    );
  if (written && isNumber(written[1]!.replace(/^(?:about|over|more than) /i, "")))
    return { verb: /\b(?:left|to go|remaining)\b/.test(text) ? "have" : "have written", object: text };
  const thesis = /^((?:\p{L}+ )?thesis) (?:on|about) .+$/iu.exec(text);
  if (thesis) return { verb: "wrote", object: withIndefiniteArticle(text) };
  const course = /^((?:[\p{L}-]+ ){1,4}(?:course|bootcamp|seminar))(?: (?:in )?((?:19|20)\d\d))$/iu.exec(text);
  if (course) return { verb: "did", object: `a${/^[aeio]/i.test(text) ? "n" : ""} ${course[1]!} in ${course[2]!}` };
  const patents = /^(?:\S+ )?patents?\b/i.exec(text);
  if (patents && isNumber(text.split(" ")[0]!) && !/\bpending\b/.test(text)) return { verb: "hold", object: text };
  if (patents && /\bpending$/.test(text)) return { verb: "have", object: withIndefiniteArticle(text) };
  const hours = /^((?:about |over |more than )?\d[\d.,]*\+? (?:\p{L}+ )?hours)(?: total| in total)?$/iu.exec(text);
  if (hours) return { verb: "have", object: / total$/.test(text) ? `${hours[1]!} in total` : text };
  if (/^attention to /i.test(text)) return { verb: "pay", object: text };
  if (/^(?:no|zero|0|not one|not a single) /i.test(text)) return negative(text);
  return paperOf(text) ?? traitOf(text);
}

function indefiniteOf(name: string): string {
  return withIndefiniteArticle(`${name} score`).split(" ")[0] === "an" || /^(?:IELTS|HSK|OET)/.test(name) ? "an" : "a";
}

/** "8 years CT", "nine years on cranes", "6 yrs as a cook", "5 years in retail". */
function yearsOf(text: string): Holding | undefined {
  const match = YEARS.exec(text);
  if (!match) return undefined;
  const one = /^(?:1|one)$/i.test(match[1]!);
  const span = one
    ? `${match[1]!.toLowerCase()} ${match[2]!.toLowerCase().replace(/s$/, "")}`
    : `${match[1]!.toLowerCase() === match[1] ? match[1] : match[1]!.toLowerCase()} ${match[2]!.toLowerCase()}`;
  const rest = text.slice(match[0].length).trim();
  const first = bare(rest.split(" ")[0] ?? "");
  if (
    /^(?:ago|old|later|now|before|left|notice|straight|running)$/.test(first) &&
    !/^running (?:the|my|an?) /.test(rest)
  )
    return undefined;
  const seasons = /season|summer|winter/.test(match[2]!);
  if (rest === "") return seasons ? undefined : { verb: "have", object: `${span} of experience`, asset: true };
  if (first === "since") return undefined;
  if (/^experience\b/.test(rest)) return { verb: "have", object: `${span} of ${rest}`, asset: true };
  if (first === "of" && kindOf(rest.slice(3)) === "person")
    return { verb: "have spent", object: `${span} as ${withIndefiniteArticle(rest.slice(3))}` };
  if (/^of \p{Ll}+$/u.test(rest) && !/ing$|s$/.test(rest) && rest !== "of experience")
    return { verb: "have", object: `${span} ${rest} experience`, asset: true };
  // "5 years of MRI and CT"
  if (/^of \p{Lu}{2,}(?: (?:and|&) \p{Lu}{2,})*(?=$|,| (?:in|at|for|with)\b)/u.test(rest))
    return { verb: "have", object: `${span} of experience in ${rest.slice(3)}`, asset: true };
  // "9 years coaching U10-U14", "six years driving trucks"
  if (
    /^\p{Ll}+ing (?:\p{Lu}|\d|the |my |our |\p{Ll}+s(?:$| (?:in|at|for|on|with|across)\b))/u.test(rest) &&
    isGerund(first) &&
    !/^\S+ing (?:roles|sites|jobs|positions|skills|companies|projects|teams|works|services|systems|studies|classes|lessons|operations|products|materials)\b/.test(
      rest,
    )
  )
    return { verb: "have spent", object: `${span} ${rest}` };
  if (/^(?:of|and)$/.test(first)) return { verb: "have", object: `${span} ${rest}`, asset: true };
  if (/^(?:as|abroad|at|self-employed|freelance)$/.test(first) || (seasons && isPreposition(first))) {
    const as = /^as (.+)$/.exec(rest);
    return { verb: "have spent", object: `${span} ${as ? `as ${withIndefiniteArticle(as[1]!)}` : rest}` };
  }
  if (/^(?:on |of )?(?:nights|night shifts?)$/.test(rest)) return { verb: "have worked", object: `nights for ${span}` };
  if (/^without$/.test(first)) return { verb: "have gone", object: `${span} ${rest}` };
  if (/^no$/.test(first)) return { verb: "have gone", object: `${span} with ${rest}` };
  if (/^(?:accident|claims?|incident|injury)-free$/.test(first))
    return { verb: "have", object: `${span.replace(/ years$/, "")} ${first} years${rest.slice(first.length)}` };
  if (isPreposition(first)) return { verb: "have", object: `${span} of experience ${rest}`, asset: true };
  if (isGerund(first) && (!isMass(first) || rest.includes(" ")))
    return { verb: "have", object: `${span} of ${rest}`, asset: true };
  if (isDeterminer(first) || isNumber(first)) return undefined;
  if (kindOf(rest) === "person") return { verb: "have spent", object: `${span} as ${withIndefiniteArticle(rest)}` };
  const words = rest.split(" ");
  if (/^\S+ (?:and|&|or) \S+$/.test(rest) || rest.includes(", "))
    return { verb: "have", object: `${span} of experience in ${rest.replace(" & ", " and ")}`, asset: true };
  if (words.length === 1 && !isPlural(rest) && !isGerund(rest))
    return { verb: "have", object: `${span} of ${rest} experience`, asset: true };
  const plain = !words.some((word) => isPreposition(word) || isDeterminer(word));
  if (!plain) return { verb: "have", object: `${span} of ${rest}`, asset: true };
  const last = bare(words.at(-1)!);
  const link = isPlural(last) && isCountNoun(last.replace(/ies$/, "y").replace(/s$/, "")) ? "with" : "in";
  return { verb: "have", object: `${span} of experience ${link} ${rest}`, asset: true };
}

/** "first prize 2024 for my Vacherin", "employee of the year 2023", "best agent of the month 5 times". */
function awardOf(text: string): Holding | undefined {
  if (
    /^(?:(?:best|top) )?(?:\p{L}+ )?(?:employee|agent|salesperson|seller|driver|nurse|teacher|apprentice|player|rider|newcomer|trainee)\b.* of the (?:month|year|quarter|week)\b/iu.test(
      text,
    ) ||
    /^\p{L}+(?: \p{L}+)? of the (?:month|year|quarter|week|season)\b/iu.test(text) ||
    /^(?:best|top) \p{L}+ of the (?:month|year|quarter|week)\b/iu.test(text)
  )
    return { verb: "was", object: inYear(text) };
  if (/^(?:\d|two|three|four|five)-time \p{L}+/iu.test(text)) return { verb: "am", object: `a ${text}` };
  if (/^(?:2nd|second) in (?:command|charge)\b/i.test(text))
    return { verb: "am", object: text.replace(/^2nd/i, "second") };
  const place = /^((?:1st|2nd|3rd|\d?\dth|first|second|third) (?:in(?! line)|at|out of) .+)$/i.exec(text);
  if (place) return { verb: "came", object: place[1]! };
  if (/^top \d+%/i.test(text)) return { verb: "was in", object: `the ${text[0]!.toLowerCase()}${text.slice(1)}` };
  if (
    /^(?:best|top) \p{L}+ (?:of|in|at)?\b.*\b(?:19|20)\d\d\b/iu.test(text) ||
    /\b(?:champion|winner|finalist|runner-up)\b.*\b(?:19|20)\d\d\b/i.test(text)
  )
    return { verb: "was", object: inYear(text) };
  const sat =
    /^(.+? (?:exams?|test|bar))(?: (?:in )?((?:19|20)\d\d)|,? ((?:in the )?top \d+%|(?:at|on) the first (?:attempt|try)|first (?:time|attempt|try)|with (?:distinction|merit|honours)|distinction|merit))$/i.exec(
      text,
    );
  if (sat) {
    const how = sat[2]
      ? ` in ${sat[2]}`
      : /^top/i.test(sat[3]!)
        ? ` in the ${sat[3]!.toLowerCase()}`
        : /^first/i.test(sat[3]!)
          ? " at the first attempt"
          : /^(?:distinction|merit)/i.test(sat[3]!)
            ? ` with ${sat[3]!.toLowerCase()}`
            : ` ${sat[3]!}`;
    return {
      verb: "passed",
      object: `${isDeterminer(sat[1]!.split(" ")[0]!) || isNumber(sat[1]!) ? "" : "the "}${sat[1]!}${how}`,
    };
  }
  if (/^top[- ](?:\d+%?|seller|performer|of my class)/i.test(text)) return undefined;
  const head = bare(readNounPhrase(text).head);
  if (!/^(?:award|awards|prize|prizes|medal|medals|scholarship|trophy|place)$/.test(head)) return undefined;
  if (head === "place" && !/^(?:first|second|third|1st|2nd|3rd)\b/i.test(text)) return undefined;
  const bareOrder = /^(?:first|second|third|1st|2nd|3rd) (?:prize|place)\b/i.test(text);
  return { verb: "won", object: inYear(bareOrder ? text : withIndefiniteArticle(text)) };
}

/** "no accident in 7 years" is a record; "no degree" is none. */
const RECORD =
  /\b(?:accidents?|complaints?|incidents?|injur\p{L}+|errors?|mistakes?|returns?|call-?backs?|delays?|absen\p{L}+|sick|stock-?outs?|claims?|points|downtime|breach\p{L}*|late|missed|no-?shows?|overtime|defects?|findings?|failures?|outages?|losses|infections?|falls|strikes|spills|write-offs|escapes|LTIs?|RIDDORs?|near misses|non-conformit\p{L}+|penalt\p{L}+)\b|\b(?:in|since|over|for|last|so far)\b.*(?:\d|year|month|season|week)|\b(?:on|across|over|at|in) (?:the|my) last (?:two|three|four|five|six) /iu;

function negative(text: string): Holding | undefined {
  if (!RECORD.test(text) || / but /.test(text)) return undefined;
  // "zero harm site for 18 months" names the site.
  if (
    /^(?:zero|0) /i.test(text) &&
    /^\S+ \p{L}+ (?:site|policy|target|culture|workplace|approach|tolerance)\b/u.test(text)
  )
    return undefined;
  const past = /\b(?:last (?:year|month|week|season|summer|winter|job|quarter)|in (?:19|20)\d\d)\b/i.test(text);
  const many = text.replace(
    /^(no|zero|0) ((?:\p{Ll}+ )?)(accident|incident|complaint|claim|breakdown|delay|defect|error|mistake|failure|spill|fall|infection|injury)(?=$| (?:in|since|for|over|on|at|with|so far)\b|[,;])/iu,
    (_, none: string, kind: string, thing: string) => `${none} ${kind}${thing.replace(/y$/, "ie")}s`,
  );
  return { verb: past ? "had" : "have had", object: many[0]!.toLowerCase() + many.slice(1) };
}

const TRAIT =
  /^(?:experience|grasp|knowledge|background|training|skills?|network|contacts?|understanding|command|record|eye|patience|portfolio|reputation|ability|references?|expertise|hands|sense|flair|feel|stamina|talent|drive|discipline|memory|voice|ear|van|car|laptop|tools|equipment|vehicle|client base|clients|relations?|relationships?|following|passion|access|rapport)$/i;

/** Abilities, a network, tools of one's own: one has them. */
function traitOf(text: string): Holding | undefined {
  const phrase = readNounPhrase(text);
  const head = bare(phrase.head);
  if (!TRAIT.test(head) && !/\b(?:experience|knowledge|skills|background)\b/i.test(text.split(",")[0]!))
    return undefined;
  if (kindOf(text) === "past") return undefined;
  const object = /^ability\b/i.test(text)
    ? `the ${text}`
    : /^(?:good |sharp |keen |trained |solid |firm |sound |strong )?(?:grasp|eye|ear|sense|flair|feel|hand)\b/i.test(
          text,
        )
      ? `a${/^e/i.test(text) ? "n" : ""} ${text}`
      : /^\d\S* (?:\p{L}+ )?background\b/u.test(text)
        ? `a ${text}`
        : withIndefiniteArticle(text);
  return { verb: "have", object, asset: true };
}
