// What did a conversation turn on, as something one can thank for, think about or come back to?
import { QUESTION_WORDS, POSSESSIVES, PARTICIPLE_ADJECTIVES } from "../lexicon/function-words.ts";
import { NOUN_LIKE } from "../lexicon/verbs.ts";
import type { KeepsCapital } from "./capitals.ts";
import { cleanText, sentencesOf } from "./clean-text.ts";
import { finiteVerbAt } from "./finite-verb.ts";
import { shortenedSentence } from "./length.ts";
import { withoutLeadIn } from "./lead-ins.ts";
import { questionForms } from "./turned-question.ts";
import { correctArticles, readNounPhrase, withDefiniteArticle } from "./noun-phrase.ts";
import { toReader } from "./person-shift.ts";
import { isBroken, neutralForms } from "./neutral.ts";
import { lowerFirst, unplaced, upperFirst, type Forms, type Reading } from "./reading.ts";
import { baseOf, conjugate } from "./verb-forms.ts";
import {
  bare,
  isAdjective,
  isAuxiliary,
  isBaseVerb,
  isCountNoun,
  isDeterminer,
  isGerund,
  isMass,
  isNumber,
  isPast,
  isPlural,
  isPreposition,
} from "./words.ts";

/** `readerNames` are the recipient's; `readerIsSubject` when he, she and we in the note can only be the reader. */
export function readSubject(
  raw: string,
  keepsCapital: KeepsCapital,
  readerNames: readonly string[],
  readerIsSubject: boolean,
  companyWe = false,
): Reading {
  const cleaned = withoutAndSoOn(cleanText(raw));
  const [sentence, ...others] = sentencesOf(cleaned);
  if (sentence === undefined) return unplaced("There are no words in it.");
  const introduced = withoutLeadIn(sentence);
  const lead = introduced.lead;
  const cut = shortenedSentence(introduced.text);
  if (cut === undefined) return unplaced("This is too long for one sentence. Name the subject in a few words.");
  const stripped = cut.text;
  // "we need someone who …" is a sentence of theirs: what the two did together was taken off as an introduction.
  const pasted = /^(?:we|our|we're|we've) (?!both\b|also\b)/i.test(stripped);
  const quoted = /^"([^"]{8,160})"$/.exec(stripped.trim());
  if (quoted) return { forms: { quote: upperFirst(quoted[1]!).replace(/[.\s]+$/, "") } };
  const shifted = correctArticles(
    toReader(lowerFirst(stripped, keepsCapital), readerNames, readerIsSubject, companyWe || pasted),
  );
  const read = subjectForms(shifted, lead);
  const forms = read && neutralForms(read);
  if (!forms || isBroken(forms))
    return unplaced("Name the subject in a few words: “the new warehouse in Ghent”, “how you train new drivers”.");
  const { rest, ...shapes } = forms;
  // Words are shifted one by one, so the rest is found again in what was typed.
  const typed = rest && stripped.split(" ").slice(-rest.split(" ").length).join(" ");
  return { forms: shapes, rest: [cut.rest, typed, ...others].filter(Boolean).join(". ") || undefined };
}

/** "chains, ice etc." names what comes before. */
function withoutAndSoOn(text: string): string {
  return text.replace(/,?\s+(?:etc\b\.?|and so on|and so forth|and stuff|and things|and all that)(?=[,;]|$)/gi, "");
}

interface SubjectForms extends Forms {
  rest?: string;
}

function subjectForms(whole: string, lead: string | undefined): SubjectForms | undefined {
  // "the ticketing system, they use Excel today" is a subject and a remark on it.
  const remark =
    /^([^,]{4,60}?)(?:, | (?:and|but) )(?=(?:you|they|we|it|he|she|I|there|that's|it's|they're|you're)\b)/.exec(whole);
  if (
    remark &&
    !/^(?:if|when|because|while|that|you|they|we|it|he|she|I|there)\b/i.test(whole) &&
    finiteVerbAt(remark[1]!.split(" ")) === undefined
  ) {
    const forms = subjectForms(remark[1]!, lead);
    return forms && { ...forms, rest: whole.slice(remark[0].length) };
  }
  const aside =
    /^(.{4,70}?)(?: [–—-] (?=[\p{L}\d"“€$£])|, (?=(?:everything|nothing|everyone|nobody|all|always|never|still|now|only|very|not|they|no) ))/u.exec(
      whole,
    );
  if (aside && finiteVerbAt(aside[1]!.split(" ")) === undefined) {
    const forms = subjectForms(aside[1]!, lead);
    return forms && { ...forms, rest: whole.slice(aside[0].length) };
  }
  const text = whole
    .replace(/,? and why not\b.*$/, "")
    .replace(/(?<=[ ,])(how|when|why|where|what) (?:do|does) (?=(?:you|they|we)\b)/g, "$1 ")
    .replace(/(?<=[ ,])(how|when|why|where|what) (?:do|does) (?=(?:you|they|we)\b)/g, "$1 ")
    .replace(/, (?=(?:how|why|what|whether|when|where|who) )/, " and ")
    .replace(/, and (?=(?:how|why|what|whether|when|where|who|the|your|\p{L}+ing)\b)/u, " and ");
  const tokens = text.split(" ");
  const first = bare(tokens[0]!);
  const next = tokens[1] ?? "";
  if (first === "") return undefined;
  if (QUESTION_WORDS.has(first)) return questionForms(text, tokens, first);
  if (text.endsWith("?")) return undefined;
  if (first === "to" && isBaseVerb(next)) return verbForms(tokens.slice(1));
  if (first === "that" && tokens.length > 3) return subjectForms(tokens.slice(1).join(" "), lead);
  if (
    /^(?:you|they|we|it|he|she|i|there|you're|they're|we're|it's|there's|you've|i'm|i've|people|everyone|nobody)$/.test(
      first,
    )
  )
    return { that: text };
  // "ordering is done on paper"
  const gerundVerb = isGerund(tokens[0]!) ? finiteVerbAt(tokens.slice(0, 6)) : undefined;
  if (gerundVerb !== undefined && gerundVerb <= 3) return { that: text };
  // "reducing of pack weight": the doing itself.
  if (isGerund(tokens[0]!) && bare(next) === "of" && tokens.length > 2) {
    const np =
      isMass(tokens[0]!) || isCountNoun(tokens[0]!) ? `the ${text}` : [tokens[0], ...tokens.slice(2)].join(" ");
    return np.startsWith("the ") ? { np, thing: np } : { np, ing: np };
  }
  // "can't find people who do weekends": it is theirs.
  if (/^(?:can|cannot|can't|don't|didn't|won't|couldn't)$/.test(first) && tokens.length > 2)
    return { that: `you ${text}` };
  // Any other verb without its subject is too unsure to be placed.
  if (isAuxiliary(tokens[0]!)) return undefined;
  if (isGerund(tokens[0]!) && isCountNoun(next) && !isPlural(next) && compoundHead(text, next)) {
    const np = withDefiniteArticle(text);
    return { np: np === text ? `the ${text}` : np, thing: np === text ? `the ${text}` : np };
  }
  if (isGerund(tokens[0]!) && (!isMass(tokens[0]!) || isPlural(next))) {
    const np = withGerundObject(tokens);
    return { np, ing: np };
  }
  if (
    lead !== "thing" &&
    isPast(tokens[0]!) &&
    !PARTICIPLE_ADJECTIVES.has(first) &&
    (isDeterminer(next) || isNumber(next) || isPreposition(next) || POSSESSIVES.has(bare(next)))
  ) {
    return { that: `you ${text}`, it: text };
  }
  // "build takes 50 minutes", "harvest season is long": the first word is the thing.
  const finite = isBaseVerb(tokens[0]!) && !isDeterminer(next) ? finiteVerbAt(tokens) : undefined;
  if (finite !== undefined && finite <= 3)
    return { that: `${withDefiniteArticle(tokens.slice(0, finite).join(" "))} ${tokens.slice(finite).join(" ")}` };
  if (isBaseVerb(tokens[0]!) && (isDeterminer(next) || (isNumber(next) && !NOUN_LIKE.has(first))) && lead !== "thing")
    return verbForms(tokens);
  if (
    isBaseVerb(tokens[0]!) &&
    !NOUN_LIKE.has(first) &&
    !isCountNoun(first) &&
    !isMass(first) &&
    !isAdjective(first) &&
    tokens.length > 1 &&
    !isAuxiliary(next)
  )
    return verbForms(tokens);
  const verbAt = finiteVerbAt(tokens);
  if (verbAt !== undefined) {
    return { that: `${withDefiniteArticle(tokens.slice(0, verbAt).join(" "))} ${tokens.slice(verbAt).join(" ")}` };
  }
  const np = listed(text);
  // A gerund that is a noun of its own ("training") stands like one.
  // "On too many false alarms" is no English; "what you said about too many false alarms" is.
  return /^(?:too|no|not|lack|little|few|less|more|enough|only|just)\b/i.test(np) ? { np } : { np, thing: np };
}

/** "entering Baltic market" → "entering the Baltic market". */
function withGerundObject(tokens: readonly string[]): string {
  const object = tokens.slice(1).join(" ");
  if (object === "" || isPreposition(tokens[1]!) || QUESTION_WORDS.has(bare(tokens[1]!))) return tokens.join(" ");
  const phrase = readNounPhrase(object);
  const needs = phrase.count && !phrase.determined && !phrase.plural && !phrase.mass && !phrase.proper;
  return needs ? `${tokens[0]!} ${withDefiniteArticle(object)}` : tokens.join(" ");
}

/** "replace the planner and retrain the crew" → "replacing the planner and retraining the crew". */
function verbForms(tokens: readonly string[]): Forms {
  const ing = tokens.map((token, index) => {
    const opens =
      index === 0 ||
      (bare(tokens[index - 1]!) === "and" &&
        (isDeterminer(tokens[index + 1] ?? "") || POSSESSIVES.has(bare(tokens[index + 1] ?? ""))));
    const base = opens ? baseOf(bare(token), "base") : undefined;
    return base === undefined ? token : conjugate(base, "ing");
  });
  const np = ing.join(" ");
  return { to: tokens.join(" "), np, ing: np };
}

/** Whether the noun behind an -ing form is the head of the phrase: "ticketing system", but not "restoring theatre seats". */
function compoundHead(text: string, next: string): boolean {
  const phrase = readNounPhrase(text);
  return phrase.length === 2 && bare(phrase.head) === bare(next);
}

/** Jottings side by side become a list: "dementia care, singing group on Thursdays". */
function listed(text: string): string {
  const parts = text.split(/,\s+|\s+\/\s+/);
  if (
    parts.length === 1 ||
    parts.some(
      (part) =>
        part.split(" ").length > 9 ||
        (part !== parts[0] && /^\p{L}+ing (?:it|them|us|in|at|on|from|by|with|for|to)\b/u.test(part)) ||
        /^(?:which|who|that|where|when|mostly|mainly|especially|including|e\.g|i\.e|such|like|from|in|at|for|with|on|or|not|even|home|also)\b/i.test(
          part,
        ),
    )
  )
    return withDefiniteArticle(text);
  const items = parts.map((part) => withDefiniteArticle(part.replace(/^and /, "")));
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)!}`;
}
