// How does a requirement of the role stand in a sentence: "the role asks for …"?
import { SELF_ADJECTIVES } from "../lexicon/function-words.ts";
import { NOUN_LIKE } from "../lexicon/verbs.ts";
import type { KeepsCapital } from "./capitals.ts";
import { cleanText, sentencesOf } from "./clean-text.ts";
import { correctArticles, indefiniteArticle, readNounPhrase, withIndefiniteArticle } from "./noun-phrase.ts";
import { PROPER_WORDS } from "../lexicon/proper-words.ts";
import { lowerFirst, unplaced, type Reading } from "./reading.ts";
import { baseOf, conjugate } from "./verb-forms.ts";
import {
  bare,
  isAdverb,
  isAttributive,
  isBaseVerb,
  isCountNoun,
  isDeterminer,
  isGerund,
  isMass,
  isNumber,
  isPlural,
  isPreposition,
  isThirdPerson,
} from "./words.ts";

const LEAD =
  /^(?:you(?: must| should| will| can|'ll)? (?:have|possess|bring|hold)|must(?:-| )have|must(?: have| possess)?|should(?: have)?|nice to have|required|requirement|requires?|we (?:need|want|expect|are looking for)|looking for|minimum|min\.?|at least|ideally|preferably|preferred|proven|demonstrated|demonstrable|has|have|having|possess(?:es)?|needs?)(?::|\s)\s*/i;

/** What one has or is rather than does. */
const HELD =
  /^(?:licen[cs]e|certificate|certification|degree|diploma|card|permit|qualification|background|car|registration|clearance|passport|record|portfolio|command|understanding|phone|vehicle|apprenticeship|doctorate|master|bachelor|phd|mba|visa|rating|manner|eye|attitude|mindset|personality|network|sense|van|role|interest|passion|mind|mentality|approach)$/i;

/** Of so many: "team of 20+", "budget of $2M", "15 direct reports". What one does with them is the requirement. */
const HEADED =
  /^(?:an? )?((?:\p{Ll}+ )?(?:teams?|crews?|brigades?|squads?|departments?|wards?|units?|shifts?|staff|class|classes|fleets?|budgets?|portfolios?|caseloads?)) of (?:about |over |up to |more than |at least )?([~€$£]?\d.*)$/u;
const PEOPLE =
  /^(?:more than |at least )?\d\S* (?:direct reports|staff|people|employees|reports|apprentices|volunteers)$/;

/** "team of 20 or more" → "lead a team of 20 or more". */
function headed(text: string): { base: string; thing: string } | undefined {
  if (PEOPLE.test(text)) return { base: "lead", thing: text };
  const match = HEADED.exec(text);
  if (!match) return undefined;
  const thing = isPlural(match[1]!) ? text : `a ${text.replace(/^an? /, "")}`;
  if (/class/.test(match[1]!)) return { base: "teach", thing };
  return { base: /(?:fleet|budget|portfolio|caseload)s?$/.test(match[1]!) ? "manage" : "lead", thing };
}

/** Places and groups one works in: each is one of many. */
const PLACE =
  / (in|with|on) (team|crew|group|kitchen|hospital|school|lab|laboratory|warehouse|factory|hotel|restaurant|studio|shop|simulator|office|clinic|call cent(?:re|er))(?=$| of \d)/;

/** "5+ years experience" as one says it. */
function spelledNeed(text: string): string {
  const named = text
    .replace(/^(\d+)\+ (?=years?\b)/, "at least $1 ")
    .replace(/^(\d+)\+ (?=\p{L})/u, "more than $1 ")
    .replace(/ of ([€$£]\S+?)\+(?= |$)/, " of more than $1")
    .replace(/ of (\d+)\+$/, " of $1 or more")
    .replace(/ of (\d+)\+ /, " of more than $1 ")
    .replace(PLACE, " $1 a $2")
    .replace(
      / an? (?=\p{L})/gu,
      (_, at: number, whole: string) => ` ${indefiniteArticle(whole.slice(at).replace(/^ an? /, ""))} `,
    )
    .replace(/\b(years?) experience\b/, "$1 of experience")
    .replace(/^(bachelor|master)'?s? (?=in |of )/, "$1's degree ")
    .replace(/^(driv(?:ing|er'?s?) licen[cs]e) (?:class |category )?([A-E]\d?E?)$/, "category $2 $1");
  const parts = named.split(/, | ?\/ /);
  const isList = parts.length > 1 && parts.every((part) => part.split(" ").length < 4 && !/^(?:and|or)\b/.test(part));
  return isList ? `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)!}` : named;
}

/** Programs with the name of an ordinary word, where one stands alone as a requirement. */
const PROGRAMS =
  /^(?:Unity|Unreal|Blender|Maya|Rhino|Puppet|Chef|Salt|Spark|Flask|Spring|Sketch|Swift|Rust|Ruby|Go|Access|Teams|Premiere|Procreate|Resolve|Logic|Nuke|Houdini|Hive|Storm|Beam|Helm|Vault|Nomad|Cypress|Jest|Mocha|Playwright|Cucumber|Ember|Express|Toast|Square|Segment|Amplitude|Harvest|Monday|Word|Excel|Outlook|Pages|Numbers|Grasshopper|Inventor|Fusion|Stata|Julia|Scratch|Sage|Xero|Epic|Cinema)$/;

function asName(text: string): boolean {
  const [first = "", second = ""] = text.split(/[ ,/]+/);
  return PROGRAMS.test(first) && (second === "" || /^[\p{Lu}\d]/u.test(second));
}

/** "Tuning and regulating of pianos", "sampling and welfare scoring": what several doings are asked for as; undefined where one has the rest as its object. */
function doings(text: string): Reading["forms"] | undefined {
  const parts = text.split(/,? and |, /).map((part) => part.replace(/^(\p{L}+ing) of (?=\p{L})/u, "$1 "));
  const heads = parts.map((part) => part.split(" ")[0]!);
  const bases = heads.map((head) => (isGerund(head) ? baseOf(head, "ing") : undefined));
  // "Managing volunteers and events"
  if (parts[0]!.includes(" ") && bases.slice(1).includes(undefined)) return undefined;
  if (bases.includes(undefined) || isMass(heads[0]!) || parts.every((part) => !part.includes(" ")))
    return { np: text, who: text };
  const listed = (all: readonly string[]): string => `${all.slice(0, -1).join(", ")} and ${all.at(-1)!}`;
  return {
    np: listed(parts),
    who: `someone who can ${listed(parts.map((part, at) => bases[at]! + part.slice(heads[at]!.length)))}`,
  };
}

export function readNeed(raw: string, keepsCapital: KeepsCapital): Reading {
  const [sentence] = sentencesOf(
    cleanText(raw).replace(/\s*\((?:required|preferred|must|nice to have|optional|desirable|essential|a plus)\)/gi, ""),
  );
  if (sentence === undefined) return unplaced("There are no words in it.");
  let text = sentence
    .replace(/ (?:would be|is|are) (?:an? )?(?:plus|advantage|bonus|asset)$/i, "")
    .replace(/\bown (?=car\b)/i, "")
    .replace(/\b(?:is|are) (?:required|a must|essential|necessary|needed|expected|a plus|an advantage)$/i, "")
    .trim();
  let bareVerb = false;
  for (let round = 0; round < 2; round++) {
    const match = LEAD.exec(text);
    if (!match || text.length - match[0].length < 4) break;
    if (/^(?:must|should)$/i.test(match[0].trim())) bareVerb = true;
    text = text.slice(match[0].length);
  }
  if (asName(text)) return { forms: { np: spelledNeed(text), who: spelledNeed(text) } };
  text = spelledNeed(correctArticles(lowerFirst(text, keepsCapital)));
  const tokens = text.split(" ");
  const first = bare(tokens[0]!);
  const next = tokens[1] ?? "";
  if (tokens.length > 14) return unplaced("A few words are enough for a requirement.");
  if (/^(?:you|we|they|i|he|she|this|it)$/.test(first))
    return unplaced("Name the requirement itself, such as “experience with SAP”.");
  if (/^(?:can|could)$/.test(first)) return { forms: { who: `someone who ${text}` } };
  if (first === "be" && tokens.length > 1) return { forms: { who: `someone who is ${tokens.slice(1).join(" ")}` } };
  if (SELF_ADJECTIVES.has(first) && (isPreposition(next) || next === "to" || tokens.length === 1))
    return { forms: { who: `someone who is ${text}` } };
  if (
    isThirdPerson(tokens[0]!) &&
    ((/^(?:knows|speaks|holds|understands)$/.test(first) && next !== "") ||
      isDeterminer(next) ||
      /^(?:well|independently|quickly|carefully|closely)$/i.test(next))
  )
    return { forms: { who: `someone who ${text}` } };
  const verbal =
    isBaseVerb(first) &&
    !PROPER_WORDS.has(tokens[0]!) &&
    !isAttributive(first, next) &&
    (isDeterminer(next) ||
      isNumber(next) ||
      bareVerb ||
      (isAdverb(next) && !isPreposition(next)) ||
      (!NOUN_LIKE.has(first) && !isCountNoun(first) && !isMass(first)));
  if (verbal && (tokens.length > 1 || bareVerb)) {
    const base = baseOf(first, "base") ?? first;
    return { forms: { who: `someone who can ${text}`, np: [conjugate(base, "ing"), ...tokens.slice(1)].join(" ") } };
  }
  const group = headed(text);
  if (group)
    return {
      forms: {
        who: `someone who can ${group.base} ${group.thing}`,
        np: `${conjugate(group.base, "ing")} ${group.thing}`,
      },
    };
  if (first === "own") return { forms: { who: `someone with their ${text}` } };
  if (tokens.length === 1 && /^self-\p{L}+(?:ed|ing|t)$/u.test(first))
    return { forms: { who: `someone who is ${text}` } };
  if (isGerund(first) && / and |, /.test(text)) {
    const several = doings(text);
    if (several !== undefined) return { forms: several };
  }
  // "costing of recipes"
  const doing = baseOf(first, "ing");
  if (doing !== undefined && next === "of" && tokens.length > 2) {
    const things = tokens.slice(2).join(" ");
    return { forms: { who: `someone who can ${doing} ${things}`, np: `${tokens[0]!} ${things}` } };
  }
  // "driving licence" is a paper, "commissioning at customers' sites" a kind of work.
  if (isGerund(first) && isPreposition(next)) return { forms: { np: text, who: text } };
  if (isGerund(first) && !isMass(first) && tokens.length > 1 && !(isCountNoun(next) && !/s$/.test(next))) {
    const base = baseOf(first, "ing");
    const who =
      base === undefined ? `experience in ${text}` : `someone who can ${[base, ...tokens.slice(1)].join(" ")}`;
    return { forms: { who, np: text } };
  }
  const phrase = readNounPhrase(text);
  // "forklift": whether to have or to drive one is not said.
  if (
    tokens.length === 1 &&
    isCountNoun(first) &&
    !isPlural(first) &&
    !isMass(first) &&
    !HELD.test(first) &&
    !phrase.person &&
    !/(?:tion|ment|ing|sis|ship|ism|ity|ance|ence|sign|work|vel|rch)$/.test(first)
  )
    return unplaced("Name the requirement itself, such as “experience with SAP”.");
  // "2 seasons offshore" is asked for; no work "involves" it.
  if (isNumber(first) && !/years?\b/.test(text)) return { forms: { who: text } };
  // A field such as "soft-tissue surgery" takes no article, a paper or a person does.
  const np = /^(?:ability|willingness|readiness|capacity)\b/i.test(text)
    ? `the ${text}`
    : phrase.person || tokens.some((token) => HELD.test(bare(token)))
      ? phrase.determined || phrase.plural || phrase.mass || phrase.person
        ? withIndefiniteArticle(text)
        : `${indefiniteArticle(text)} ${text}`
      : text;
  if (phrase.person && !phrase.plural) return { forms: { who: np } };
  return { forms: { np, who: np } };
}
