// How does a jotted thing or doing become what follows "I"?
import { MODALS, OBJECT_PRONOUNS, PARTICIPLE_ADJECTIVES, POSSESSIVES } from "../lexicon/function-words.ts";
import { NOUN_LIKE } from "../lexicon/verbs.ts";
import { type KeepsCapital } from "./capitals.ts";
import { finiteVerbAt } from "./finite-verb.ts";
import { mendCommas } from "./mend-commas.ts";
import { readNounPhrase, withIndefiniteArticle } from "./noun-phrase.ts";
import { lowerFirst, type Forms } from "./reading.ts";
import { baseOf, conjugate } from "./verb-forms.ts";
import {
  bare,
  isAdverb,
  isBaseVerb,
  isCountNoun,
  isDeterminer,
  isNumber,
  isPast,
  isPlural,
  isPreposition,
  isThirdPerson,
} from "./words.ts";

/** "Manages budgets" is a verb with its object, "sales in Asia" is none. */
export function isPluralNoun(tokens: readonly string[], at: number): boolean {
  const base = baseOf(bare(tokens[at]!), "s");
  if (base === undefined) return true;
  const next = tokens[at + 1] ?? "";
  if (opensObject(next)) return false;
  return NOUN_LIKE.has(base) || isCountNoun(base) || next === "" || isPreposition(next);
}

export function opensObject(next: string): boolean {
  const key = bare(next);
  return isDeterminer(next) || isNumber(next) || POSSESSIVES.has(key) || OBJECT_PRONOUNS.has(key);
}

export function clause(text: string, keepsCapital: KeepsCapital): Forms {
  const full = mendCommas(lowerFirst(text, keepsCapital));
  return { full, that: full };
}

/** Forms of a predicate that follows "I". */
export function predicate(raw: string): Forms | undefined {
  if (raw === "") return undefined;
  const text = mendCommas(
    lasting(raw)
      .replace(/^am (?!also)(?=[^,]*\bsince (?:\d{4}|\p{Lu}))/u, "have been ")
      .replace(/^have (?=(?:an?|the|my|\d+)\b[^,]*\bsince\b)/, "have had "),
  );
  const forms: Forms = { i: text, full: `I ${text}`, that: `I ${text}` };
  const tokens = text.split(" ");
  const verb = bare(tokens[0]!);
  if (
    !MODALS.has(verb) &&
    !/^(?:am|have|had|was|do|did|don't|didn't|also)$/.test(verb) &&
    !/[,;]| and | but /.test(text)
  ) {
    const base = baseOf(verb, "past") ?? baseOf(verb, "base");
    if (base !== undefined && base !== "be") forms.ing = [conjugate(base, "ing"), ...tokens.slice(1)].join(" ");
  }
  return forms;
}

/** "work in offices since 4 years" → "have worked in offices for 4 years". */
function lasting(text: string): string {
  const since =
    /\bsince (?=(?:about |over |more than )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|many|several|some) (?:years|months|weeks)\b)/;
  const working =
    /^am (\p{L}+ing\b.*\b(?:for|since) (?:about |over |more than )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|many|several) (?:years|months)\b.*)$/u.exec(
      text,
    );
  if (working) return `have been ${working[1]!.replace(since, "for ")}`;
  if (!/\bsince\b/.test(text)) return text;
  const result = text.replace(since, "for ");
  const [first = "", ...rest] = result.split(" ");
  const base = baseOf(first, "base");
  if (base === undefined || base === "have" || isPast(first)) return result;
  return `have ${conjugate(base, "participle")} ${rest.join(" ")}`;
}

/** "led team of five" → "led a team of five", for nouns that are known to need it. */
export function withObjectArticle(text: string, firstVerbAt: number): string {
  const tokens = text.split(" ");
  // "planned and delivered office move": the object belongs to both.
  const verbAt =
    bare(tokens[firstVerbAt + 1] ?? "") === "and" && isPast(tokens[firstVerbAt + 2] ?? "")
      ? firstVerbAt + 2
      : firstVerbAt;
  const object = tokens.slice(verbAt + 1).join(" ");
  if (object === "" || isPreposition(tokens[verbAt + 1]!) || isAdverb(tokens[verbAt + 1]!)) return text;
  const phrase = readNounPhrase(object);
  // "managed £45m category"
  if (/^[€$£]\d\S*$/.test(object.split(" ")[0]!) && phrase.count && !isPlural(phrase.head)) {
    return [...tokens.slice(0, verbAt + 1), `a ${object}`].join(" ");
  }
  if (!phrase.count || phrase.determined || phrase.plural || phrase.proper || phrase.mass) return text;
  // What one raises or cuts is there already: "doubled the audience", not "an audience".
  const changes =
    /^(?:doubled|halved|tripled|increased|reduced|raised|improved|cut|grew|lowered|decreased|boosted|shortened|strengthened|expanded|modernised|modernized|turned|reorganised|reorganized|restructured|stabilised|stabilized)$/.test(
      bare(tokens[verbAt]!),
    );
  return [...tokens.slice(0, verbAt + 1), changes ? `the ${object}` : withIndefiniteArticle(object)].join(" ");
}

export function doing(text: string, gerundAt: number): Forms | undefined {
  // "planning of haul roads, saved 6% diesel": what was done comes after.
  const done = /^([^,]{6,50}), (?=(\p{L}+) )/u.exec(text);
  if (done && isPast(done[2]!)) {
    const thing = / of /.test(done[1]!) ? `with the ${done[1]!}` : `in ${done[1]!}`;
    const full = `${thing}, I ${text.slice(done[0].length)}`;
    return { full, that: full };
  }
  const adverb = text.split(" ").slice(0, gerundAt).join(" ").toLowerCase();
  if (/^(?:currently|now|still|already)$/.test(adverb)) return predicate(`am ${text}`);
  if (/\bsince (?:\d{4}|\p{Lu})/u.test(text)) return predicate(`have been ${text}`);
  const forms = predicate(`have experience in ${text}`);
  return forms && { ...forms, np: text, ing: text };
}

const PERSON_TITLE = /^(?:certified|native|trained|qualified|registered|licensed|chartered)\b/i;
const HAD =
  /^(?:experience|knowledge|background|training|skills?|degree|diploma|certificates?|certification|licen[cs]es?|permit|qualifications?|network|contacts?|understanding|command|record|eye|patience|interest|education|clearance|portfolio|driving|hands|reputation|ability|years?|months?|badge|visa|phd|msc|bsc|mba|ma|ba|references?|apprenticeship|expertise|edition)$/i;

/** A thing the writer has ("ten years of nursing", "a certificate") or is ("a certified welder"). */
export function bring(raw: string, keepsCapital: KeepsCapital): Forms | undefined {
  let text = lowerFirst(raw, keepsCapital);
  if (/^(?:not|no|none|n\/a|nothing|-|yes|maybe|nope)$/i.test(bare(text.split(" ")[0]!))) return undefined;
  const years =
    /^((?:about |over |more than |nearly |almost |some )?(?:\d+\+?|[a-z]+(?:teen|ty)?|twenty-[a-z]+) years?)(?: (?!of\b|in\b|at\b|as\b|with\b|on\b|for\b|experience\b|abroad\b|old\b|ago\b|and\b|since\b)(?=\p{L}))/iu.exec(
      text,
    );
  // "6 years ICU" → "6 years of ICU".
  if (years && isNumber(text.replace(/^(?:about|over|more than|nearly|almost|some) /i, "")))
    text = `${years[1]} of ${text.slice(years[0].length)}`;
  if (/^(?:about |over |more than |nearly |almost )?[\w+]+ years? as /i.test(text)) return predicate(`spent ${text}`);
  if (
    /^(?:best|top|employee|agent|salesperson|seller|driver|nurse|teacher)\b.* of the (?:month|year|quarter|week)\b/i.test(
      text,
    )
  )
    return predicate(`was ${text}`);
  const used =
    /^(\S+(?: \S+)?) ((?:every day|daily|every week|weekly)(?: .*)?|since .*|for (?:\d+|[a-z]+) years.*)$/i.exec(text);
  if (used && !readNounPhrase(used[1]!).count && !readNounPhrase(used[1]!).person)
    return predicate(`have worked with ${text}`);
  const phrase = readNounPhrase(text);
  if (phrase.person && !phrase.plural && (!phrase.proper || PERSON_TITLE.test(text))) {
    const np = withPersonArticle(text);
    if (/\bsince\b/.test(text)) return { ...predicate(`have been ${np}`), np };
    const worked =
      / (?:for|at|in|of) /.test(text.replace(/ with .*$/, "")) &&
      !/^(?:certified|native|trained|qualified|registered|licensed|chartered|fluent)|\b(?:member|fellow|speaker|holder)\b/.test(
        text,
      );
    return { ...predicate(worked ? `have worked as ${np}` : `am ${np}`), np };
  }
  text = text.replace(
    /^([^,]+), (?=(?:about |over |more than )?(?:\d+\+?|two|three|four|five|six|seven|eight|nine|ten) years\b[^,]*$)/,
    "$1 and ",
  );
  const np = withIndefiniteArticle(text);
  const told = /^([^,]+), (?=(\p{L}+) )([^,]+)$/u.exec(text);
  if (told && isPast(told[2]!) && !PARTICIPLE_ADJECTIVES.has(told[2]!.toLowerCase()))
    return predicate(`have ${withIndefiniteArticle(told[1]!)} and ${withObjectArticle(told[3]!, 0)}`);
  // "margin up 4 points": a figure that moved, not a thing one has.
  if (/ (?:up|down|from|doubled|halved|above|below) (?:by |to )?[€$£]?\d/.test(text) && !/\bexperience\b/i.test(text))
    return { plain: text };
  const simple = !/[,;+]/.test(text);
  const had =
    HAD.test(bare(phrase.head)) ||
    (phrase.determined && !isNumber(text.split(" ")[0]!)) ||
    /\b(?:experience|knowledge|skills|background|licen[cs]e|certificate|degree|diploma|years)\b/i.test(
      text.split(",")[0]!,
    );
  if (!/\b(?:of them|of which|of those)\b/.test(text) && (/,.*,/.test(text) || (/,/.test(text) && / and /.test(text))))
    return { plain: np, np };
  if (!had && (!simple || isNumber(text.split(" ")[0]!))) return { plain: np, np };
  if (!had && (phrase.mass || phrase.proper || phrase.plural || !phrase.count)) {
    // A field one knows one's way in: "PLC fault finding on Siemens S7".
    const forms = predicate(`have experience with ${text}`);
    return forms && { ...forms, np: text, plain: text };
  }
  return { ...predicate(`have ${np}`), np, plain: np, ...(/,/.test(np) ? {} : { asset: np }) };
}

function withPersonArticle(text: string): string {
  return isDeterminer(text.split(" ")[0]!) || /^(?:head|chair|member) of\b/i.test(text)
    ? text.replace(/^(?=member of)/i, "a ")
    : withIndefiniteArticle(text);
}

/** "Leads a team and manages its budget" → "lead a team and manage its budget"; her own things become mine. */
export function fromThirdPerson(text: string): string {
  const tokens = text.split(" ");
  const out = tokens.map((token, index) => {
    const key = bare(token);
    const before = bare(tokens[index - 1] ?? "");
    const opensVerb =
      index === 0 || before === "and" || /,$/.test(tokens[index - 1] ?? "") || (index < 2 && isAdverb(tokens[0]!));
    if (opensVerb) {
      if (key === "is") return token.replace(/is/i, "am");
      if (key === "has") return token.replace(/has/i, "have");
      const base = baseOf(key, "s");
      if (base !== undefined && (index === 0 || !isPluralNoun(tokens, index)))
        return token.toLowerCase().replace(key, base);
    }
    if (key === "his" || key === "her") return token.replace(/his|her/i, "my");
    return token;
  });
  return out.join(" ");
}

export function clauseVerb(tokens: readonly string[]): boolean {
  if (/^(?:we|it|there|this|that)$/.test(bare(tokens[0]!)))
    return (
      isPast(tokens[1]!) || isBaseVerb(tokens[1]!) || isThirdPerson(tokens[1]!) || finiteVerbAt(tokens) !== undefined
    );
  return finiteVerbAt(tokens) !== undefined;
}
