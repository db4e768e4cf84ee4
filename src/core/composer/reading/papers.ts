// Is this a licence, a certificate or a degree, and how does one say that one has it?
import { PROPER_WORDS } from "../lexicon/proper-words.ts";
import { kindOf } from "./jottings.ts";
import { indefiniteArticle, withIndefiniteArticle } from "./noun-phrase.ts";
import { bare, isDeterminer, isGerund, isNumber, isPast, isPlural, isPreposition } from "./words.ts";

/** What follows "I": verb and object apart, so that two things with one verb can share it. */
export interface Holding {
  verb: string;
  object: string;
  /** Nothing but a figure or a bare name stood there: it fits into a list better than behind a verb of its own. */
  listed?: true;
  /** A thing one can bring along: "ten years of nursing". */
  asset?: true;
}

const PAPER_HEAD =
  /^(?:licen[cs]es?|certificates?|certifications?|diplomas?|permits?|cards?|tickets?|qualifications?|belts?|clearances?|registrations?|editions?|endorsements?|ratings?|badges?|accreditations?|a-levels?|doctorate|apprenticeship|traineeship|cpc|nvq|btec|hnd|pgce|mba|passport|visa|pin)$/i;
const DEGREE_HEAD =
  /^(?:degree|bachelor|master|bachelor's|master's|mba|doctorate|phd|bsc|msc|ba|ma|beng|meng|llm|llb)$/i;
const PAPER_OPENS =
  /^(?:(?:NVQ|QQI|BTEC|HND|SVQ|City & Guilds) |(?:Level|Cert|Class|Band|Grade) (?:\d+|[IVX]+)\b|(?:CISSP|CCNA|CCNP|PMP|CPA|CFA|ACCA|CIMA|NEBOSH|ITIL|PRINCE2|RHS|CELTA|TEFL|CIPD|EPA 608|SHRM-CP|CSM|ADR|GWO|PGCE|QTS|BLS|ACLS|HACCP|CSCS|SIA|IOSH|DBS|STCW|UEFA [ABC]|WSET|SMSTS|SSSTS|IPAF|PASMA|NPORS|CPCS|ISTQB|LEED|GCIH|GIAC|CAMS|ICAgile|OSHA \d+|SAFe|CISM|CISA|CEH|OSCP|CMA|ACSA|CRCST|EMT|CNA)(?=$|[\s,(]))/;
/** Bare names of papers, and what they are. */
const BARE_PAPERS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:CISSP|CCNA|CCNP|PMP|CSM|CEH|OSCP|CISM|CISA|ITIL|PRINCE2|SAFe|AWS Solutions Architect|PHR|SHRM-CP|CCRN|CEN|EPA 608(?: [Uu]niversal)?)(?: since .+)?$/,
    "certification",
  ],
  [
    /^(?:CELTA|TEFL|NEBOSH|IOSH|BLS|ACLS|PALS|APLS|EPALS|ADR|GWO|DBS|HACCP|STCW|PGCE|EMT|OSHA \d+)(?: since .+)?$/,
    "certificate",
  ],
  [/^(?:CSCS)(?: since .+)?$/, "card"],
  [/^(?:SIA|(?:HGV|LGV|PCV|CDL)(?: (?:class|category|cat) \S+)?)(?: since .+)?$/i, "licence"],
  [/^(?:ACCA|CIMA|CIPD|QTS)(?: since .+)?$/, "qualified"],
  [/^(?:CPA|CNA|RN|RGN|RMN|RDH|LPN|LVN|CPhT|RDN|LCSW|CRNA|EIT)(?: since .+)?$/, ""],
];
const DEGREE =
  /^(BSc|MSc|BA|MA|MBA|PhD|BEng|MEng|LLM|LLB|BBA|BEd|MEd|B\.?Tech|M\.?Tech|BCom|MCom|BCA|MCA|Bachelor|Bachelor's|Master|Master's|Doctorate)(?: degree)?(?: (in|of))? (.+)$/i;
const FOREVER = /\b(?:since)\b/;

/** Licences, certificates and degrees. */
export function paperOf(text: string): Holding | undefined {
  const degree = DEGREE.exec(text.replace(/^an? (?=\p{Lu})/u, ""));
  const tokens = text.split(" ");
  // "RGN 1998"
  const dated = /^(RN|RGN|RMN|CPA|ACCA|CIMA|CIPD) ((?:19|20)\d\d)$/.exec(text);
  if (dated) return paperOf(`${dated[1]!} since ${dated[2]!}`);
  if (
    isPast(tokens[0]!) &&
    tokens.length > 3 &&
    !/^(?:advanced|certified|registered|licen[sc]ed|chartered)$/i.test(tokens[0]!)
  )
    return undefined;
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
      object: `${withIndefiniteArticle(`${name} title`).split(" ")[0] === "an" || /^(?:MSc|MA|MBA|MEng|MEd|LL)/.test(name) ? "an" : "a"} ${name} in ${degree[3]!.replace(/ (\p{Lu}{2,}|(?:19|20)\d\d)$/u, " ($1)")}`,
    };
  }
  if (kindOf(text) === "person") return undefined;
  // "working on level 3"
  if (isGerund(tokens[0]!) && (isPreposition(tokens[1] ?? "") || isDeterminer(tokens[1] ?? ""))) return undefined;
  if (/ (?:checked|cleared|vetted)$/.test(text)) return undefined;
  // "food hygiene level 2"
  if (
    /^\p{Ll}+(?: \p{Ll}+){0,3} (?:level|grade|stage) [1-8]$/u.test(text) ||
    /^\p{Lu}\p{Ll}+(?: \p{L}+)? level [1-8]$/u.test(text)
  )
    return held(text, text);
  const tongue = /^(?:Goethe|DELF|DALF|DELE|CILS|CELI|telc|TELC|ÖSD|CELPE) (?:[ABC][12])$/.test(text);
  if (tongue) return held(`a ${text} certificate`, text);
  const at = tokens.slice(0, 6).findIndex((token) => PAPER_HEAD.test(bare(token)) || DEGREE_HEAD.test(bare(token)));
  // "IRATA level 2", "AIARE 2"
  const graded = /^(\p{Lu}{3,})(?: level)? [1-6](?: since .+)?$/iu.exec(text);
  const opens =
    PAPER_OPENS.test(text) ||
    (graded !== null && /^\p{Lu}{3,}$/u.test(graded[1]!) && (/ level /i.test(text) || !PROPER_WORDS.has(graded[1]!)));
  if (at < 0 && !opens) return undefined;
  if (at >= 0 && /^master$/i.test(tokens[at]!) && !/^(?:of|in|degree)$/.test(tokens[at + 1] ?? "")) return undefined;
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
  return held(inYear(at < 0 && !/^Cert /.test(text) ? text : withArticle(text)), text);
}

function held(object: string, text: string): Holding {
  return { verb: FOREVER.test(text) ? "have held" : "hold", object };
}

/** "18th edition" and "first-aid certificate" want their articles; "Level 3" and "GWO certificates" none. */
function withArticle(text: string): string {
  if (/^Cert (?:[IVX]+|\d)\b/.test(text)) return `a ${text}`;
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

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
export const inYear = (text: string): string =>
  text
    .replace(new RegExp(String.raw` ((?:${MONTHS}) (?:19|20)\d\d)$`), " in $1")
    .replace(
      new RegExp(
        String.raw`(?<! in| of| since| until| till| by| from| before| after| for| and| to|${MONTHS}|,|\() ((?:19|20)\d\d)(?=$|[ ,;])`,
      ),
      " in $1",
    );
