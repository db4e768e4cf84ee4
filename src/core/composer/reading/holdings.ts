// Which verb goes with a thing somebody jotted down about themselves: a licence is held, a language spoken, a prize won?
import { kindOf, YEARS } from "./jottings.ts";
import { indefiniteArticle, readNounPhrase, withIndefiniteArticle } from "./noun-phrase.ts";
import { bare, isDeterminer, isCountNoun, isGerund, isMass, isNumber, isPlural, isPreposition } from "./words.ts";

/** What follows "I": verb and object apart, so that two things with one verb can share it. */
export interface Holding {
  verb: string;
  object: string;
  /** Nothing but a figure or a bare name stood there: it fits into a list better than behind a verb of its own. */
  listed?: true;
  /** A thing one can bring along: "ten years of nursing". */
  asset?: true;
}

const LANGUAGES =
  "English|German|French|Spanish|Italian|Portuguese|Dutch|Polish|Russian|Ukrainian|Arabic|Mandarin|Cantonese|Chinese|Japanese|Korean|Hindi|Urdu|Bengali|Swahili|Turkish|Greek|Swedish|Danish|Norwegian|Finnish|Hungarian|Czech|Romanian|Hebrew|Thai|Vietnamese|Tamil|Telugu|Punjabi|Gujarati|Catalan|Basque|Welsh|Irish|Farsi|Persian|Dari|Pashto|Serbian|Croatian|Bosnian|Albanian|Macedonian|Bulgarian|Slovak|Slovene|Slovenian|Lithuanian|Latvian|Estonian|Icelandic|Malay|Indonesian|Tagalog|Filipino|Amharic|Somali|Tigrinya|Yoruba|Igbo|Hausa|Zulu|Xhosa|Afrikaans|Nepali|Sinhala|Khmer|Lao|Burmese|Mongolian|Georgian|Armenian|Kurdish|Azerbaijani|Uzbek|Kazakh|Maltese|Luxembourgish|BSL";
const LEVEL = /(?:A1|A2|B1|B2|C1|C2)\+?/.source;
const SKILLED =
  /(?:fluent|native|mother tongue|first language|bilingual|basic|good|very good|excellent|conversational|business|some|advanced|intermediate|professional|working|written and spoken)/
    .source;
const LANGUAGE = new RegExp(
  String.raw`^(?:(?:(${SKILLED})(?: level)? |(${LEVEL}) (?:in )?)?(${LANGUAGES})(?:(?: level)?(?::| [–-])? ?\(?(${LEVEL}|${SKILLED})\)?(?: level| speaker)?)?)$`,
  "iu",
);

/** A language with its level, as an object of "speak". */
function language(text: string): string | undefined {
  const match = LANGUAGE.exec(text);
  if (!match) return undefined;
  const name = match[3]![0]!.toUpperCase() + match[3]!.slice(1);
  const level = match[2] ?? match[1] ?? match[4];
  if (level === undefined) return name;
  if (/^[ABC]\d/i.test(level)) return `${name} at ${level.toUpperCase()} level`;
  if (/^(?:native|mother tongue|first language)$/i.test(level)) return `${name} as my first language`;
  if (/^(?:advanced|intermediate|professional|working|bilingual)$/i.test(level))
    return `${name} at ${level.toLowerCase() === "intermediate" || level.toLowerCase() === "advanced" ? `${indefinite(level)} ${level.toLowerCase()}` : `a ${level.toLowerCase()}`} level`;
  return `${level.toLowerCase()} ${name}`;
}

const indefinite = (word: string): string => (/^[aeiou]/i.test(word) ? "an" : "a");

const SCORE =
  /^(TOEIC|TOEFL(?: iBT)?|IELTS(?: Academic)?|GMAT|GRE|HSK|JLPT|DELF|DALF|DELE|TestDaF|TOPIK|PTE|OET)(?: score)?(?: of|:)? ((?:N|B|C)?\d[\d.,]*)$/;

const PAPER_HEAD =
  /^(?:licen[cs]es?|certificates?|certifications?|diplomas?|permits?|cards?|tickets?|qualifications?|belts?|clearances?|registrations?|editions?|endorsements?|ratings?|badges?|accreditations?|a-levels?|doctorate|apprenticeship|traineeship|cpc|nvq|btec|hnd|pgce|mba|passport|visa)$/i;
const DEGREE_HEAD =
  /^(?:degree|bachelor|master|bachelor's|master's|mba|doctorate|phd|bsc|msc|ba|ma|beng|meng|llm|llb)$/i;
const PAPER_OPENS =
  /^(?:(?:NVQ|QQI|BTEC|HND|SVQ|City & Guilds) |(?:Level|Cert|Class|Band|Grade) (?:\d+|[IVX]+)\b|(?:CISSP|CCNA|CCNP|PMP|CPA|CFA|ACCA|CIMA|NEBOSH|ITIL|PRINCE2|RHS|CELTA|TEFL|CIPD|SHRM-CP|CSM|ADR|GWO|PGCE|QTS|BLS|ACLS|HACCP|CSCS|SIA|IOSH|DBS|STCW|UEFA [ABC]|OSHA \d+|SAFe|CISM|CISA|CEH|OSCP|CMA|ACSA|CRCST|EMT|CNA)(?=$|[\s,(]))/;
/** Bare names of papers, and what they are. */
const BARE_PAPERS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:CISSP|CCNA|CCNP|PMP|CSM|CEH|OSCP|CISM|CISA|ITIL|PRINCE2|SAFe|AWS Solutions Architect|PHR|SHRM-CP)(?: since .+)?$/,
    "certification",
  ],
  [/^(?:CELTA|TEFL|NEBOSH|IOSH|BLS|ACLS|ADR|GWO|DBS|HACCP|STCW|PGCE|EMT|OSHA \d+)(?: since .+)?$/, "certificate"],
  [/^(?:CSCS)(?: since .+)?$/, "card"],
  [/^(?:SIA|(?:HGV|LGV|PCV|CDL)(?: (?:class|category|cat) \S+)?)(?: since .+)?$/i, "licence"],
  [/^(?:ACCA|CIMA|CIPD|QTS)(?: since .+)?$/, "qualified"],
  [/^(?:CPA|CNA|RN|RDH|LPN|LVN|CPhT|RDN|LCSW|CRNA|EIT)(?: since .+)?$/, ""],
];
const DEGREE =
  /^(BSc|MSc|BA|MA|MBA|PhD|BEng|MEng|LLM|LLB|BBA|BEd|MEd|Bachelor|Bachelor's|Master|Master's|Doctorate)(?: degree)?(?: (in|of))? (.+)$/i;
const FOREVER = /\b(?:since)\b/;

/** What one holds, has, speaks, won or wrote; undefined where no verb is sure. `alone`: it is all there is. */
export function holdingOf(text: string): Holding | undefined {
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
  const twice = /^(?:fully )?bilingual(?: in)? (\p{L}+)(?:\/| and | & | - |-)(\p{L}+)$/iu.exec(text);
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
  const wpm = /^(\d+) (?:wpm|words (?:per|a) minute)(?: typing)?(?: in)?(?: (.+))?$/i.exec(text);
  if (wpm)
    return {
      verb: "type",
      object: `${wpm[1]!} words a minute${wpm[2] ? ` in ${wpm[2].replace(" & ", " and ")}` : ""}`,
    };
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
    return { verb: "have written", object: text };
  const patents = /^(?:\S+ )?patents?\b/i.exec(text);
  if (patents && isNumber(text)) return { verb: "hold", object: text };
  const hours = /^((?:about |over |more than )?\d[\d.,]*\+? (?:\p{L}+ )?hours)(?: total| in total)?$/iu.exec(text);
  if (hours) return { verb: "have", object: / total$/.test(text) ? `${hours[1]!} in total` : text };
  if (/^attention to /i.test(text)) return { verb: "pay", object: text };
  if (/^(?:no|zero|not one|not a single) /i.test(text)) return negative(text);
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
  if (/^(?:ago|old|later|now|before|left|notice|straight|running)$/.test(first)) return undefined;
  const seasons = /season|summer|winter/.test(match[2]!);
  if (rest === "") return seasons ? undefined : { verb: "have", object: `${span} of experience`, asset: true };
  if (first === "since") return undefined;
  if (/^experience\b/.test(rest)) return { verb: "have", object: `${span} of ${rest}`, asset: true };
  if (/^(?:of|and)$/.test(first)) return { verb: "have", object: `${span} ${rest}`, asset: true };
  if (/^(?:as|abroad|at|self-employed|freelance)$/.test(first) || (seasons && isPreposition(first))) {
    const as = /^as (.+)$/.exec(rest);
    return { verb: "have spent", object: `${span} ${as ? `as ${withIndefiniteArticle(as[1]!)}` : rest}` };
  }
  if (/^without$/.test(first)) return { verb: "have gone", object: `${span} ${rest}` };
  if (/^no$/.test(first)) return { verb: "have gone", object: `${span} with ${rest}` };
  if (/^(?:accident|claims?|incident|injury)-free$/.test(first))
    return { verb: "have", object: `${span.replace(/ years$/, "")} ${first} years${rest.slice(first.length)}` };
  if (isPreposition(first)) return { verb: "have", object: `${span} of experience ${rest}`, asset: true };
  if (isGerund(first) && (!isMass(first) || rest.includes(" ")))
    return { verb: "have", object: `${span} of ${rest}`, asset: true };
  if (isDeterminer(first) || isNumber(first)) return undefined;
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
    /^(?:best|top) \p{L}+ of the (?:month|year|quarter|week)\b/iu.test(text)
  )
    return { verb: "was", object: inYear(text) };
  const place = /^((?:1st|2nd|3rd|\d?\dth|first|second|third) (?:in|at|out of) .+)$/i.exec(text);
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

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
const inYear = (text: string): string =>
  text
    .replace(new RegExp(String.raw` ((?:${MONTHS}) (?:19|20)\d\d)$`), " in $1")
    .replace(
      new RegExp(
        String.raw`(?<! in| of| since| until| till| by| from| before| after| for| and| to|${MONTHS}|,|\() ((?:19|20)\d\d)(?=$|[ ,;])`,
      ),
      " in $1",
    );

function negative(text: string): Holding {
  const past = /\b(?:last|in (?:19|20)\d\d)\b/i.test(text);
  return { verb: past ? "had" : "have had", object: text[0]!.toLowerCase() + text.slice(1) };
}

/** Licences, certificates and degrees. */
function paperOf(text: string): Holding | undefined {
  const degree = DEGREE.exec(text);
  const tokens = text.split(" ");
  if (/^\d/.test(text) && !/^\d+(?:st|nd|rd|th) edition/.test(text)) return undefined;
  const bareName = BARE_PAPERS.find(([name]) => name.test(text));
  if (bareName) {
    const since = /( since .+)$/.exec(text)?.[1] ?? "";
    const name = text.slice(0, text.length - since.length);
    if (bareName[1] === "")
      return { verb: since ? "have been" : "am", object: `${indefiniteArticle(name)} ${name}${since}` };
    if (bareName[1] === "qualified") return { verb: since ? "have been" : "am", object: `${name} qualified${since}` };
    return held(`${withIndefiniteArticle(`${name} card`).split(" ")[0]!} ${name} ${bareName[1]}${since}`, text);
  }
  if (degree && !/^(?:from|at|with|since|\(|data|thesis|student|certified|of)$/i.test(degree[3]!.split(" ")[0]!)) {
    const name = /^(?:bachelor|master)'?s?$/i.test(degree[1]!)
      ? `${degree[1]!.replace(/'?s?$/, "")}'s degree`
      : degree[1]!;
    return {
      verb: "have",
      object: `${withIndefiniteArticle(`${name} title`).split(" ")[0] === "an" || /^(?:MSc|MA|MBA|MEng|MEd|LL)/.test(name) ? "an" : "a"} ${name} in ${degree[3]!}`,
    };
  }
  if (kindOf(text) === "person") return undefined;
  const at = tokens.slice(0, 6).findIndex((token) => PAPER_HEAD.test(bare(token)) || DEGREE_HEAD.test(bare(token)));
  const opens = PAPER_OPENS.test(text);
  if (at < 0 && !opens) return undefined;
  if (at >= 0 && tokens.slice(0, at).some((token) => isPreposition(token))) {
    // "first aid at work certificate"
    const last = /^(?:first[ -]aid|health) .* (?:certificate|card)(?: \([^)]*\))?$/i.test(text);
    return opens ? held(text, text) : last ? held(`a ${text}`, text) : undefined;
  }
  if (/\b(?:experience|knowledge|skills|training|trained|qualified|certified|holder|member)\b/i.test(text))
    return undefined;
  const behind = tokens.slice(at + 1).join(" ");
  if (at >= 0 && /^(?:apprenticeship|traineeship)$/i.test(bare(tokens[at]!)))
    return { verb: /\bsince\b/.test(text) ? "have done" : "did", object: withArticle(text) };
  // "T3 licence EPRA": who gave it stands behind in brackets.
  if (at >= 0 && /^\p{Lu}{2,}\S*$/u.test(behind))
    return held(`${withArticle(tokens.slice(0, at + 1).join(" "))} (${behind})`, text);
  if (at >= 0 && DEGREE_HEAD.test(bare(tokens[at]!))) return { verb: "have", object: inYear(withArticle(text)) };
  return held(inYear(at < 0 ? text : withArticle(text)), text);
}

function held(object: string, text: string): Holding {
  return { verb: FOREVER.test(text) ? "have held" : "hold", object };
}

/** "18th edition" and "first-aid certificate" want their articles; "Level 3" and "GWO certificates" none. */
function withArticle(text: string): string {
  if (/^(?:\d+(?:st|nd|rd|th)|first|second|third) edition\b/i.test(text)) return `the ${text}`;
  if (
    /^(?:Level|Cert|Class|Band|Grade|NVQ|QQI) (?:\d|[IVX])/.test(text) &&
    !/(?:licen[cs]e|certificate|diploma)\b/i.test(text)
  )
    return text;
  const [first = "", ...rest] = text.split(" ");
  if (
    isDeterminer(first) ||
    (isNumber(first) && first !== "Six") ||
    isPlural(text.split(" ").find((word) => PAPER_HEAD.test(bare(word))) ?? "")
  )
    return text;
  const plain = withIndefiniteArticle(text);
  return plain !== text ? plain : `${indefiniteArticle(first)} ${[first, ...rest].join(" ")}`;
}

const TRAIT =
  /^(?:experience|knowledge|background|training|skills?|network|contacts?|understanding|command|record|eye|patience|portfolio|reputation|ability|references?|expertise|hands|sense|flair|feel|stamina|talent|drive|discipline|memory|voice|ear|van|car|laptop|tools|equipment|vehicle|client base|clients|following|passion|access|rapport)$/i;

/** Abilities, a network, tools of one's own: one has them. */
function traitOf(text: string): Holding | undefined {
  const phrase = readNounPhrase(text);
  const head = bare(phrase.head);
  if (!TRAIT.test(head) && !/\b(?:experience|knowledge|skills|background)\b/i.test(text.split(",")[0]!))
    return undefined;
  if (kindOf(text) === "past") return undefined;
  const object = /^ability\b/i.test(text)
    ? `the ${text}`
    : /^(?:good |sharp |keen |trained )?(?:eye|ear|sense|flair|feel|hand)\b/i.test(text)
      ? `a${/^e/i.test(text) ? "n" : ""} ${text}`
      : withIndefiniteArticle(text);
  return { verb: "have", object, asset: true };
}
