// How does a jotted thing or doing become what follows "I"?
import { MODALS, OBJECT_PRONOUNS, POSSESSIVES } from "../lexicon/function-words.ts";
import { NOUN_LIKE } from "../lexicon/verbs.ts";
import { type KeepsCapital } from "./capitals.ts";
import { finiteVerbAt } from "./finite-verb.ts";
import { lowerFirst, type Forms } from "./reading.ts";
import { withObjectArticle } from "./object-article.ts";
import { baseOf, conjugate, isVerbForm } from "./verb-forms.ts";
import { wovenClause, wovenPredicate } from "./attach.ts";
import { wovenThings } from "./weave.ts";
import {
  bare,
  isAdjective,
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

/** The forms of a statement, and the jottings of it that found no place. */
export interface Told extends Forms {
  dropped?: string;
}

export function clause(text: string, keepsCapital: KeepsCapital): Told {
  const { full = "", rest } = wovenClause(withClauseObject(stillLasting(ownSubject(lowerFirst(text, keepsCapital)))));
  return { full, that: full, ...(rest === undefined ? {} : { dropped: rest }) };
}

/** "notice period is one month" is the writer's. */
function ownSubject(text: string): string {
  return OWN.test(text) ? `my ${text[0]!.toLowerCase()}${text.slice(1)}` : text;
}

const OWN =
  /^(?:(?:strongest|best|biggest|main|greatest) (?:point|strength|quality|skill|achievement|success|asset|result)|gap|white card|driving licen[cs]e|licen[cs]e|permit|registration|certificate|notice period|start date|mother tongue|native language|first language|degree|thesis|current (?:job|role|boss)|last (?:job|boss)|passport|visa|father|mother|grandfather|grandmother|husband|wife|brother|sister|boss|manager|team|students|pupils|patients|customers|clients) /i;

/** "As a team leader I am leading seven people since 2021" has lasted until now. */
function stillLasting(text: string): string {
  return text
    .replace(
      /^(for (?:about |over |more than |almost )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|many|several) (?:years|months) )I am (?=(?:also )?\p{L}|not)/u,
      "$1I have been ",
    )
    .replace(/\bI am (\p{L}+ing)\b(?=[^,;.]*\b(?:since|for the (?:last|past))\b)/gu, "I have been $1")
    .replace(/\bI am (?!also\b|\p{L}+ing\b)(?=[^,;.]*\bsince\b)/gu, "I have been ");
}

/** "at LUTH I started buddy system": the object of a clause wants its article too. */
function withClauseObject(text: string): string {
  // "the number I gave covers one branch": there its object stands before it.
  if (/^(?:the|my|our|an?|one of|none of|some of|most of) [^,]*? I \p{L}/u.test(text) && !/^[^,]* I [^,]*,/.test(text))
    return text;
  return text.replace(/\b(I|we) ((\p{Ll}+) .+)$/u, (whole, who: string, told: string, verb: string) =>
    isPast(verb) ? `${who} ${withObjectArticle(told, 0)}` : whole,
  );
}

/** Forms of a predicate that follows "I". */
export function predicate(raw: string): Told | undefined {
  if (raw === "") return undefined;
  const { i = "", rest } = wovenPredicate(
    lasting(raw)
      .replace(/^am (?=.*\b(?:certified|registered|licensed|qualified) in (?:19|20)\d\d$)/, "was ")
      .replace(/^am (?!also)(?=[^,]*\bsince (?:\d{4}|\p{Lu}|the |my ))/u, "have been ")
      .replace(/^have (?=(?:an?|the|my|\d+)\b[^,]*\bsince\b)/, "have had "),
  );
  return { ...predicateForms(i), ...(rest === undefined ? {} : { dropped: rest }) };
}

/** A note that begins with a thing: "8 years CT, 3 of them in trauma", "Level 5 QQI, finish in June". */
export function things(raw: string, keepsCapital: KeepsCapital): Told | undefined {
  const woven = wovenThings(lowerFirst(raw, keepsCapital));
  if (!woven) return undefined;
  const dropped = woven.rest === undefined ? {} : { dropped: woven.rest };
  if (woven.i === undefined) return { full: woven.full!, that: woven.full!, ...dropped };
  return { ...predicateForms(woven.i), ...(woven.asset === undefined ? {} : { asset: woven.asset }), ...dropped };
}

function predicateForms(text: string): Told {
  const forms: Told = { i: text, full: `I ${text}`, that: `I ${text}` };
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
    /^am (\p{L}+ing\b.*\b(?:for the (?:last|past)|for|since) (?:about |over |more than )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|many|several) (?:years|months)\b.*)$/u.exec(
      text,
    );
  if (working) return `have been ${working[1]!.replace(since, "for ")}`;
  const never = /^never (\p{L}+)(.*)$/u.exec(text);
  const missed =
    never && isPast(never[1]!) && !/\b(?:last|(?:19|20)\d\d)\b/.test(never[2]!) ? baseOf(never[1]!, "past") : undefined;
  if (never && missed !== undefined) return `have never ${asParticiple(never[1]!, missed)}${never[2]!}`;
  const lately = /^(\p{L}+) (.+\b(?:over|in|during) the (?:last|past) .+)$/u.exec(text);
  const doing = lately && !isPast(lately[1]!) ? baseOf(lately[1]!, "base") : undefined;
  if (lately && doing !== undefined && doing !== "have") return `have ${conjugate(doing, "participle")} ${lately[2]!}`;
  const years =
    /^(\p{L}+) ([^,;]+ for (?:about |over |more than )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:years|months)(?:[,;] .*)?)$/u.exec(
      text,
    );
  if (years && years[1] === "am") return `have been ${years[2]!}`;
  const lasted = years && !isPast(years[1]!) ? baseOf(years[1]!, "base") : undefined;
  if (years && lasted !== undefined && !/^(?:have|be|do|need|want|can)$/.test(lasted))
    return `have ${conjugate(lasted, "participle")} ${years[2]!}`;
  // "read 6,000 mammograms a year since 2019" is still going on.
  const going = /^(\p{L}+)( (?:[^,;]|,\d)*\bsince (?:\p{Lu}\p{L}+ )?(?:19|20)\d\d\b.*)$/u.exec(text);
  const begun = going && isPast(going[1]!) ? baseOf(going[1]!, "past") : undefined;
  if (going && begun !== undefined && begun !== "be" && begun !== "have")
    return `have ${asParticiple(going[1]!, begun)}${going[2]!}`;
  const until = /^(\p{L}+)( [^,;]*\b(?:so far|to date|until now|up to now)\b.*)$/u.exec(text);
  const yet = until && isPast(until[1]!) ? baseOf(until[1]!, "past") : undefined;
  if (until && yet !== undefined && yet !== "be" && yet !== "have")
    return `have ${asParticiple(until[1]!, yet)}${until[2]!}`;
  // "open any lock in under 10 minutes": that is what one can do.
  const quick = /^(\p{L}+) [^,;]*\bin (?:under|less than|about|only) \d+ (?:minutes|hours|seconds)\b/u.exec(text);
  if (quick && !isPast(quick[1]!) && baseOf(quick[1]!, "base") !== undefined && !/^(?:am|can|have|do)$/.test(quick[1]!))
    return `can ${text}`;
  if (!/\bsince\b/.test(text)) return text;
  const result = text.replace(since, "for ");
  if (/^am /.test(text) && result !== text) return `have been ${result.slice(3)}`;
  const [first = "", ...rest] = result.split(" ");
  const base = baseOf(first, "base");
  if (base === undefined || base === "have" || isPast(first)) return result;
  // "speak Bahasa and have worked with four firms since 2021": what lasts is told already.
  if (/ and (?:have|am|can|had|was) .*\b(?:since|for)\b/.test(result)) return result;
  return `have ${conjugate(base, "participle")} ${rest.join(" ")}`;
}

/** "cancelled" stays as it is spelled; "went" becomes "gone". */
function asParticiple(past: string, base: string): string {
  return past.endsWith("ed") ? past : conjugate(base, "participle");
}

export function doing(text: string, gerundAt: number): Told | undefined {
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
  const still =
    /^(.+?) since ((?:about |over |more than )?(?:\d+\+?|two|three|four|five|six|seven|eight|nine|ten) (?:years|months)\b.*)$/.exec(
      text,
    );
  if (still) return predicate(`have been ${still[1]!} for ${still[2]!}`);
  const spent =
    /^(.+) for ((?:about |over |more than |nearly )?(?:\d+\+?|two|three|four|five|six|seven|eight|nine|ten) (?:years|months))$/.exec(
      text,
    );
  if (spent) return predicate(`have spent ${spent[2]!} ${spent[1]!}`);
  const forms = predicate(`have experience in ${text}`);
  return forms && { ...forms, ing: text };
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
      if (
        base !== undefined &&
        (index === 0 || !isPluralNoun(tokens, index) || (before === "and" && opensThings(tokens, index)))
      )
        return token.toLowerCase().replace(key, base);
    }
    if (key === "his" || key === "her") return token.replace(/his|her/i, "my");
    return token;
  });
  return out.join(" ");
}

/** "… and trains new drivers" */
function opensThings(tokens: readonly string[], at: number): boolean {
  const [next = "", after = ""] = tokens.slice(at + 1);
  return isPlural(next) || (isAdjective(next) && isPlural(after));
}

export function clauseVerb(tokens: readonly string[]): boolean {
  if (/^(?:we|it|there|this|that)$/.test(bare(tokens[0]!)))
    return (
      isPast(tokens[1]!) || isBaseVerb(tokens[1]!) || isThirdPerson(tokens[1]!) || finiteVerbAt(tokens) !== undefined
    );
  return finiteVerbAt(tokens) !== undefined;
}

/** A time of its own keeps the past: "passed the exam last week". */
const DATED =
  /\b(?:last (?:week|month|year|night|spring|summer|autumn|fall|winter|term|season|quarter|\p{Lu})|yesterday|ago|today|on \d|on \p{Lu}|in (?:\p{Lu}|\d{4})|this (?:week|month|morning|year|summer|spring|autumn))\b/u;

/** What is new since a day is told in the perfect: "I have passed the B2 exam", "I have obtained a licence". */
export function asNew(forms: Forms): Forms {
  const i = newPredicate(forms.i ?? "");
  return i === undefined ? forms : { ...predicateForms(i) };
}

function newPredicate(i: string): string | undefined {
  if (/^hold /.test(i)) return `have obtained ${i.slice(5)}`;
  const [first = "", ...rest] = i.split(" ");
  const base = baseOf(first, "past");
  // "was certified as an instructor"
  if (first === "was" && isVerbForm(bare(rest[0] ?? ""), "participle") && !DATED.test(i) && !/ and /.test(i))
    return `have been ${rest.join(" ")}`;
  if (base === undefined || base === "be" || base === "have" || DATED.test(i)) return undefined;
  // "took a course and went to the fair": each verb would have to change.
  const others = rest.filter((word, at) => /^(?:and|,)$/.test(rest[at - 1] ?? "") && isPast(word));
  if (others.some((word) => conjugate(baseOf(bare(word), "past") ?? word, "participle") !== bare(word)))
    return undefined;
  return `have ${asParticiple(first, base)} ${rest.join(" ")}`;
}
