// What does a note say that somebody typed about themselves, as a sentence with "I"?
import {
  MODALS,
  OBJECT_PRONOUNS,
  PARTICIPLE_ADJECTIVES,
  POSSESSIVES,
  SELF_ADJECTIVES,
} from "../lexicon/function-words.ts";
import { NOUN_LIKE } from "../lexicon/verbs.ts";
import type { KeepsCapital } from "./capitals.ts";
import { cleanText, sentencesOf } from "./clean-text.ts";
import { withoutSelfLeadIn } from "./lead-ins.ts";
import { correctArticles, readNounPhrase, withIndefiniteArticle } from "./noun-phrase.ts";
import { lowerFirst, unplaced, type Forms, type Reading } from "./reading.ts";
import { baseOf, conjugate } from "./verb-forms.ts";
import {
  bare,
  isAdverb,
  isBaseVerb,
  isCountNoun,
  isDeterminer,
  isGerund,
  isMass,
  isNumber,
  isPast,
  isPreposition,
  isThirdPerson,
} from "./words.ts";

const FIRST_PERSON: Readonly<Record<string, string>> = {
  "i'm": "am",
  "i've": "have",
  "i'd": "would",
  "i'll": "will",
};

/** `names` are the candidate's: a CV speaks of its owner by name or as he or she. */
export function readStatement(raw: string, keepsCapital: KeepsCapital, names: readonly string[]): Reading {
  const cleaned = cleanText(raw);
  const [first, ...others] = sentencesOf(cleaned);
  if (first === undefined) return unplaced("There are no words in it.");
  let text = withoutSelfLeadIn(first);
  const label = /^((?:\p{Lu}[\p{L}&.'-]*)(?: \p{Lu}[\p{L}&.'-]*){0,2})(?: \(?[\d–-]+\)?)?: (?=\p{L})/u.exec(text);
  let place = "";
  if (label && keepsCapital(label[1]!.split(" ")[0]!, label[1]!.split(" ")[1] ?? "")) {
    place = label[1]!;
    text = text.slice(label[0].length);
  }
  text = text.replace(/^(?:strengths?|skills?|experience|achievement|example|answer|my answer): ?/i, "");
  const forms = statementForms(correctArticles(text), keepsCapital, names);
  if (!forms)
    return unplaced("Start with what you did or have: “led a team of five”, “I speak Polish”, “ten years in retail”.");
  if (place !== "" && forms.full !== undefined) {
    return {
      forms: {
        full: forms.full.startsWith("I ") ? `at ${place}, ${forms.full}` : forms.full,
        plain: `at ${place}, ${forms.full}`,
      },
      rest: others.join(" ") || undefined,
    };
  }
  return { forms, rest: others.join(" ") || undefined };
}

function statementForms(text: string, keepsCapital: KeepsCapital, names: readonly string[]): Forms | undefined {
  const tokens = text.split(" ");
  const first = bare(tokens[0]!);
  if (first === "") return undefined;
  if (first === "i" && tokens.length > 1) return predicate(tokens.slice(1).join(" "));
  const contracted = FIRST_PERSON[first];
  if (contracted !== undefined && tokens.length > 1) return predicate(`${contracted} ${tokens.slice(1).join(" ")}`);
  if ((first === "he" || first === "she" || names.some((name) => name.toLowerCase() === first)) && tokens.length > 1) {
    return predicate(fromThirdPerson(tokens.slice(1).join(" ")));
  }
  if (/^(?:my|we|our|we've|we're)$/.test(first) && tokens.length > 2) {
    return finiteIn(tokens)
      ? { full: lowerFirst(text, keepsCapital), that: lowerFirst(text, keepsCapital) }
      : bring(text, keepsCapital);
  }
  if (
    tokens.length > 4 &&
    /^(?:at|in|as|when|while|after|during|for|with|before|since|on|because|over|last|this|during)$/.test(first)
  ) {
    const at = /(?:,| )\s?(I|we|my)(?= |')/.exec(text);
    if (at) return { full: lowerFirst(text, keepsCapital), that: lowerFirst(text, keepsCapital) };
    const comma = text.indexOf(", ");
    const after = comma > 0 ? text.slice(comma + 2) : "";
    if (after !== "" && (isPast(after.split(" ")[0]!) || isBaseVerb(after.split(" ")[0]!))) {
      const inner = statementForms(after, keepsCapital, names);
      if (inner?.full?.startsWith("I ")) {
        const full = `${lowerFirst(text.slice(0, comma), keepsCapital)}, ${inner.full}`;
        return { full, that: full };
      }
    }
    const place = /^(at|in|for|with|as) ((?:(?:an?|the) )?[\p{L}&.' -]{2,40}?) (?=(\p{L}+) )/u;
    for (let at = 2; at < Math.min(tokens.length - 1, 7); at++) {
      if (isPast(tokens[at]!) && !PARTICIPLE_ADJECTIVES.has(bare(tokens[at]!)) && place.test(text)) {
        const full = `${lowerFirst(tokens.slice(0, at).join(" "), keepsCapital)} I ${tokens.slice(at).join(" ")}`;
        return { full, that: full };
      }
    }
    return undefined;
  }
  let verbAt = 0;
  while (verbAt < tokens.length - 1 && verbAt < 2 && isAdverb(tokens[verbAt]!) && !isPreposition(tokens[verbAt]!))
    verbAt++;
  const verb = tokens[verbAt]!;
  const next = tokens[verbAt + 1] ?? "";
  const lowered = lowerFirst(text, keepsCapital);
  if (/^(?:can|could|am|was|have|had|would|will|do|did)$/.test(bare(verb))) return predicate(lowered);
  if (
    SELF_ADJECTIVES.has(first) &&
    (tokens.length === 1 || isPreposition(tokens[1]!) || /^(?:to|and|enough)$/.test(bare(tokens[1]!)))
  )
    return predicate(`am ${lowered}`);
  if (isPast(verb) && !(PARTICIPLE_ADJECTIVES.has(bare(verb)) && !opensObject(next) && !isPreposition(next))) {
    return predicate(withObjectArticle(lowered, verbAt));
  }
  if (isGerund(verb) && !isMass(verb)) return bring(lowered, keepsCapital, verbAt);
  if (isThirdPerson(verb) && !isPlural2(tokens, verbAt)) return predicate(fromThirdPerson(lowered));
  if (isBaseVerb(verb) && (opensObject(next) || (!NOUN_LIKE.has(bare(verb)) && !isCountNoun(verb) && !isMass(verb))))
    return predicate(lowered);
  if (isGerund(verb)) return bring(lowered, keepsCapital, verbAt);
  return bring(text, keepsCapital);
}

/** "Manages budgets" is a verb with its object, "Sales in Asia" is none. */
function isPlural2(tokens: readonly string[], at: number): boolean {
  const word = bare(tokens[at]!);
  const base = baseOf(word, "s");
  if (base === undefined) return true;
  const next = tokens[at + 1] ?? "";
  if (opensObject(next)) return false;
  return NOUN_LIKE.has(base) || isCountNoun(base) || next === "" || isPreposition(next);
}

function opensObject(next: string): boolean {
  const key = bare(next);
  return isDeterminer(next) || isNumber(next) || POSSESSIVES.has(key) || OBJECT_PRONOUNS.has(key);
}

/** Forms of a predicate that follows "I". */
function predicate(text: string): Forms | undefined {
  if (text === "") return undefined;
  const forms: Forms = { i: text, full: `I ${text}`, that: `I ${text}` };
  const tokens = text.split(" ");
  const verb = bare(tokens[0]!);
  if (
    !MODALS.has(verb) &&
    !/^(?:am|have|had|was|do|did|don't|didn't|also)$/.test(verb) &&
    !/,| and | but /.test(text)
  ) {
    const base = baseOf(verb, "past") ?? baseOf(verb, "base");
    if (base !== undefined && base !== "be") forms.ing = [conjugate(base, "ing"), ...tokens.slice(1)].join(" ");
  }
  return forms;
}

/** "led team of five" → "led a team of five", for nouns that are known to need it. */
function withObjectArticle(text: string, verbAt: number): string {
  const tokens = text.split(" ");
  const object = tokens.slice(verbAt + 1).join(" ");
  if (object === "" || isPreposition(tokens[verbAt + 1]!) || isAdverb(tokens[verbAt + 1]!)) return text;
  const phrase = readNounPhrase(object);
  if (!phrase.count || phrase.determined || phrase.plural || phrase.proper || phrase.mass) return text;
  return [...tokens.slice(0, verbAt + 1), withIndefiniteArticle(object)].join(" ");
}

/** A thing the writer has: "ten years of nursing", "a certificate", or is: "a certified welder". */
function bring(text: string, keepsCapital: KeepsCapital, gerundAt?: number): Forms | undefined {
  const lowered = lowerFirst(text, keepsCapital);
  if (gerundAt !== undefined) {
    const adverb = text.split(" ").slice(0, gerundAt).join(" ").toLowerCase();
    if (/^(?:currently|now|still|already)$/.test(adverb)) return predicate(`am ${lowered}`);
    return {
      i: `have experience in ${lowered}`,
      full: `I have experience in ${lowered}`,
      that: `I have experience in ${lowered}`,
      np: lowered,
      ing: lowered,
    };
  }
  const phrase = readNounPhrase(lowered);
  if (/^(?:not|no|none|n\/a|nothing|-)$/i.test(bare(lowered.split(" ")[0]!))) return undefined;
  if (/^(?:about |over |more than |nearly |almost )?[\w+]+ years? as /i.test(lowered))
    return predicate(`spent ${lowered}`);
  const np = withIndefiniteArticle(lowered);
  if (phrase.person && !phrase.plural && !phrase.proper) {
    const worked =
      / (?:for|at|in|with|of) /.test(lowered) &&
      !/^(?:certified|native|trained|qualified|registered|licensed|chartered)/.test(lowered);
    return { ...predicate(worked ? `have worked as ${np}` : `am ${np}`), np };
  }
  return { ...predicate(`have ${np}`), np };
}

/** "Leads a team and manages its budget" → "lead a team and manage its budget"; her own things become mine. */
function fromThirdPerson(text: string): string {
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
      if (base !== undefined && (index === 0 || !isPlural2(tokens, index)))
        return token.toLowerCase().replace(key, base);
    }
    if (key === "his" || key === "her") return token.replace(/his|her/i, "my");
    return token;
  });
  return out.join(" ");
}

function finiteIn(tokens: readonly string[]): boolean {
  return tokens
    .slice(1)
    .some(
      (token, index) =>
        /^(?:is|are|was|were|has|have|had|can|could|will|would|do|does|did)$/.test(bare(token)) ||
        (isPast(token) && index > 0) ||
        isThirdPerson(token) ||
        (index === 0 && (isPast(token) || isBaseVerb(token))),
    );
}
