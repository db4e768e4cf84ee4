// What does a note say that somebody typed about themselves, as a sentence with "I"?
import { PARTICIPLE_ADJECTIVES, SELF_ADJECTIVES } from "../lexicon/function-words.ts";
import { PROPER_WORDS } from "../lexicon/proper-words.ts";
import { NOUN_LIKE } from "../lexicon/verbs.ts";
import { isOrdinary, type KeepsCapital } from "./capitals.ts";
import { cleanText, sentencesOf } from "./clean-text.ts";
import { shortenedSentence } from "./length.ts";
import { arrowsRead, passiveTurned, withoutHeading } from "./opened-note.ts";
import { joinedSentences } from "./joined-sentences.ts";
import { withoutSelfLeadIn } from "./lead-ins.ts";
import { holdingOf } from "./holdings.ts";
import { isVerbFirst, jottingsOf, kindOf } from "./jottings.ts";
import { correctArticles, readNounPhrase } from "./noun-phrase.ts";
import { withObjectArticle } from "./object-article.ts";
import { lowerFirst, unplaced, type Reading } from "./reading.ts";
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
  isPlural,
  isPreposition,
  isThirdPerson,
} from "./words.ts";
import {
  isPluralNoun,
  opensObject,
  clause,
  predicate,
  doing,
  things,
  type Told,
  fromThirdPerson,
  clauseVerb,
} from "./first-person.ts";

/** On a CV these tell what was done to the writer. */
const PASSIVE =
  /^(?:promoted|awarded|elected|selected|nominated|appointed|recognised|recognized|named|voted|entrusted|hired|headhunted|commended|shortlisted|seconded|invited|chosen)$/;
const ABLE = /^(?:certified|trained|qualified|licensed|registered|accredited|vaccinated)$/;
const FIRST_PERSON: Readonly<Record<string, string>> = {
  "i'm": "am",
  "i've": "have",
  "i'd": "would",
  "i'll": "will",
};

const HINT = "Start with what you did or have: “led a team of five”, “I speak Polish”, “ten years in retail”.";

/** `names` are the candidate's: a CV speaks of its owner by name or as he or she. */
export function readStatement(raw: string, keepsCapital: KeepsCapital, names: readonly string[]): Reading {
  const sentences = sentencesOf(cleanText(arrowsRead(raw)).replace(/ - (?=\d)/g, " – "));
  if (sentences[0] === undefined) return unplaced("There are no words in it.");
  if (sentences[0].endsWith("?")) return unplaced(HINT);
  const joined = joinedSentences(sentences, keepsCapital);
  const cut = shortenedSentence(withoutSelfLeadIn(joined.text));
  if (cut === undefined) return unplaced("This is too long for one sentence. Type the one thing they should remember.");
  let text = cut.text;
  const rest = [cut.rest, ...joined.rest].filter(Boolean).join(". ") || undefined;
  const label = /^((?:\p{Lu}[\p{L}&.'-]*)(?: \p{Lu}[\p{L}&.'-]*){0,2})(?: \(?[\d–-]+\)?)?: (?=\p{L})/u.exec(text);
  let place = "";
  if (label && !PROPER_WORDS.has(label[1]!) && keepsCapital(label[1]!.split(" ")[0]!, label[1]!.split(" ")[1] ?? "")) {
    place = label[1]!;
    text = text.slice(label[0].length);
  }
  text = withoutHeading(text, keepsCapital);
  if (isGibberish(text)) return unplaced(HINT);
  const forms = statementForms(correctArticles(passiveTurned(text)), keepsCapital, names);
  if (!forms) return unplaced(HINT);
  const { dropped, ...told } = forms;
  const left = [dropped, rest].filter(Boolean).join(". ") || undefined;
  if (place !== "" && forms.i !== undefined) {
    const full = `at ${place}, I ${forms.i}`;
    return { forms: { full, that: full }, rest: left };
  }
  return { forms: told, rest: left };
}

/** Not one word of it is known. */
function isGibberish(text: string): boolean {
  const words = text.split(" ").filter((word) => /^\p{Ll}{4,}$/u.test(word));
  return words.length > 1 && words.length === text.split(" ").length && words.every((word) => !isOrdinary(word));
}

function statementForms(text: string, keepsCapital: KeepsCapital, names: readonly string[]): Told | undefined {
  const tokens = text.split(" ");
  const first = bare(tokens[0]!);
  if (first === "") return undefined;
  if (first === "because" || first === "so") return undefined;
  if (first === "i" && tokens.length > 1) {
    const told = tokens.slice(1).join(" ");
    return predicate(isPast(tokens[1]!) ? withObjectArticle(told, 0) : told);
  }
  const contracted = FIRST_PERSON[first];
  if (contracted !== undefined && tokens.length > 1) return predicate(`${contracted} ${tokens.slice(1).join(" ")}`);
  if ((first === "he" || first === "she" || names.some((name) => name.toLowerCase() === first)) && tokens.length > 1) {
    return predicate(fromThirdPerson(tokens.slice(1).join(" ")));
  }
  if (/^(?:my|we|our|we've|we're|it|it's|there|this|that)$/.test(first) && tokens.length > 2) {
    if (clauseVerb(tokens)) return clause(text, keepsCapital);
    // "my thesis on …" says nothing by itself.
    return undefined;
  }
  if (/^in charge of /i.test(text)) return predicate(`am ${lowerFirst(text, keepsCapital)}`);
  if (tokens.length > 4 && OPENS_WITH_PLACE.test(first)) {
    const placed = afterPlace(text, tokens, keepsCapital, names);
    if (placed) return placed;
    if (!/^(?:for|over)$/.test(first)) return undefined;
  }
  return fragment(text, tokens, first, keepsCapital);
}

const OPENS_WITH_PLACE = /^(?:at|in|as|when|while|after|during|for|with|before|since|on|over|last|throughout)$/;

/** "In my last job I introduced …", "at Nordarm, cut …", "as shift lead at X trained …". */
function afterPlace(
  text: string,
  tokens: readonly string[],
  keepsCapital: KeepsCapital,
  names: readonly string[],
): Told | undefined {
  // "in my previous company errors from 1.8 to 0.4%": they went there.
  const went =
    /^((?:in|at) (?:my|our) (?:\p{L}+ ){1,2}?)(\p{L}+s(?: \p{L}+)?) from ([€$£]?\d\S*(?: \p{L}+)? to [€$£]?\d.*)$/u.exec(
      text,
    );
  if (went) return clause(`${went[1]!}${went[2]!} went from ${went[3]!}`, keepsCapital);
  if (/(?:,| )\s?(?:I|we|my|I've|I'm|we've)(?= )/.test(text)) return clause(text, keepsCapital);
  const comma = text.indexOf(", ");
  const after = comma > 0 ? text.slice(comma + 2) : "";
  if (after !== "" && (isPast(after.split(" ")[0]!) || isBaseVerb(after.split(" ")[0]!))) {
    const inner = statementForms(after, keepsCapital, names);
    if (inner?.i !== undefined) return clause(`${text.slice(0, comma)}, I ${inner.i}`, keepsCapital);
  }
  for (let at = 2; at < Math.min(tokens.length - 1, 7); at++) {
    const opens =
      isPast(tokens[at]!) &&
      (!PARTICIPLE_ADJECTIVES.has(bare(tokens[at]!)) || opensObject(tokens[at + 1] ?? "")) &&
      !isPreposition(tokens[at - 1]!);
    if (opens && !isDeterminer(tokens[at - 1]!)) {
      return clause(`${tokens.slice(0, at).join(" ")} I ${tokens.slice(at).join(" ")}`, keepsCapital);
    }
  }
  return undefined;
}

function fragment(
  text: string,
  tokens: readonly string[],
  first: string,
  keepsCapital: KeepsCapital,
): Told | undefined {
  let verbAt = 0;
  while (verbAt < tokens.length - 1 && verbAt < 2 && isAdverb(tokens[verbAt]!) && !isPreposition(tokens[verbAt]!))
    verbAt++;
  const verb = tokens[verbAt]!;
  const key = bare(verb);
  const next = tokens[verbAt + 1] ?? "";
  const lowered = lowerFirst(text, keepsCapital);
  if (key === "did" && bare(next) !== "not") return predicate(withObjectArticle(lowered, 0));
  if (
    /^(?:can|could|am|was|have|had|would|will|do|did|haven't|hadn't|didn't|don't|can't|couldn't|won't|wasn't|never)$/.test(
      key,
    )
  ) {
    return predicate(lowered);
  }
  if (/^(?:learning|studying|finishing|completing|preparing for|working towards?)$/.test(first) && tokens.length > 1)
    return predicate(`am ${lowered}`);
  const opening = jottingsOf(lowered)[0] ?? lowered;
  if (/^(?:years|count|rate|label|moved)$/.test(kindOf(opening)) || /^(?:no|zero|not one|not a single) /i.test(opening))
    return things(text, keepsCapital);
  if (holdingOf(opening) !== undefined && !opensWithVerb(tokens, verbAt)) return things(text, keepsCapital);
  if (/^(?:has|is|does)$/.test(key) && tokens.length > 1) return predicate(fromThirdPerson(lowered));
  if (key === "used" && bare(next) === "to" && isBaseVerb(tokens[verbAt + 2] ?? "")) return predicate(lowered);
  if (key === "been" && tokens.length > 1) return predicate(lowered.replace(/\bbeen\b/, "have been"));
  if (
    PASSIVE.test(key) &&
    (/^(?:awarded|elected|named|voted|nominated|appointed|shortlisted|commended)$/.test(key)
      ? !opensObject(next) || /^(?:the|an?|best)$/i.test(next)
      : isPreposition(next) || isAdverb(next) || next === "")
  ) {
    return predicate(`was ${lowered}`);
  }
  if (/^(?:speak|know|use) \p{Lu}/u.test(lowered)) return predicate(lowered);
  // "remakes fell from 8 to 3%": the thing and what it did.
  if (verbAt === 0 && isThirdPerson(verb) && isPast(next)) return clause(text, keepsCapital);
  if (isPersonFragment(lowered)) return things(lowered, keepsCapital);
  // "very organised and calm under pressure"
  const quality =
    verbAt > 0 || !/^(?:very|quite|highly|really|extremely|fully)$/.test(first) ? verb : (tokens[1] ?? "");
  const behind = tokens[tokens.indexOf(quality) + 1] ?? "";
  if (
    SELF_ADJECTIVES.has(bare(quality)) &&
    quality !== tokens[0] &&
    (behind === "" || isPreposition(behind) || /^(?:to|and|enough)$/.test(bare(behind)) || /,$/.test(quality))
  ) {
    return predicate(`am ${lowered}`);
  }
  if (
    SELF_ADJECTIVES.has(first) &&
    // "cleared around 80 declarations a day" was done.
    !(isPast(first) && isNumber(tokens[2] ?? "")) &&
    (tokens.length === 1 ||
      isAdverb(tokens[1]!) ||
      isPreposition(tokens[1]!) ||
      /^(?:to|and|enough)$/.test(bare(tokens[1]!)) ||
      /,$/.test(tokens[0]!))
  ) {
    return predicate(`am ${lowered}`);
  }
  // "x-ray certified, and good with anxious kids", "Gas Safe registered"
  if (
    /^\p{L}+-(?:certified|trained|qualified|licensed|registered|accredited)$/u.test(first) &&
    isPreposition(tokens[1] ?? "in")
  )
    return predicate(`am ${lowered}`);
  const able = tokens.findIndex((token) => ABLE.test(bare(token)));
  if (
    able === 2 &&
    !isDeterminer(tokens[0]!) &&
    !tokens.slice(0, 2).some((token) => isPreposition(token) || isPast(token))
  )
    return predicate(`am ${lowered}`);
  if (
    tokens.length > 1 &&
    /^(?:certified|trained|qualified|licensed|registered|accredited|educated|vaccinated)[,.]?$/.test(
      bare(tokens[1]!),
    ) &&
    !isAdverb(tokens[0]!) &&
    !isDeterminer(tokens[0]!)
  ) {
    // "Relativity certified": what one is certified in keeps its capital.
    return predicate(`am ${isOrdinary(first) ? lowered : text}`);
  }
  if (isPast(verb) && !opensWithParticiple(tokens, verbAt)) return predicate(withObjectArticle(lowered, verbAt));
  if (isGerund(verb) && clauseVerb(tokens.slice(0, 5))) return clause(text, keepsCapital);
  if (isGerund(verb) && !isMass(verb)) return doing(lowered, verbAt);
  // "plans routes for 30 vans": no plural stands before another.
  const verbThenThings =
    isThirdPerson(verb) &&
    isPlural(next) &&
    !/^(?:controls|sports|sales|operations|systems|parts|works|accounts)$/.test(key) &&
    tokens.length > 2;
  if (isThirdPerson(verb) && (verbThenThings || !isPluralNoun(tokens, verbAt)))
    return predicate(fromThirdPerson(lowered));
  const baseOpens =
    opensObject(next) ||
    isVerbFirst(tokens.slice(verbAt)) ||
    (!NOUN_LIKE.has(key) && !isCountNoun(verb) && !isMass(verb));
  if (isBaseVerb(verb) && baseOpens && tokens.length > 1 && !PROPER_WORDS.has(verb)) return predicate(lowered);
  if (isGerund(verb) && tokens.length > 1 && !isPreposition(next)) return doing(lowered, verbAt);
  if (clauseVerb(tokens)) return clause(text, keepsCapital);
  return things(text, keepsCapital);
}

/** "passed a first-aid certificate", "hold a licence": the verb is there. */
function opensWithVerb(tokens: readonly string[], verbAt: number): boolean {
  const verb = tokens[verbAt]!;
  if (isPast(verb) && !PARTICIPLE_ADJECTIVES.has(bare(verb))) return true;
  if (isGerund(verb) && !isMass(verb)) return true;
  return (isBaseVerb(verb) || isThirdPerson(verb)) && opensObject(tokens[verbAt + 1] ?? "");
}

/** "Distributed systems" and "advanced Excel" are things; "reduced energy use by 14%" was done. */
function opensWithParticiple(tokens: readonly string[], verbAt: number): boolean {
  const key = bare(tokens[verbAt]!);
  const next = tokens[verbAt + 1] ?? "";
  if (!PARTICIPLE_ADJECTIVES.has(key)) return false;
  if (opensObject(next) || isPreposition(next) || isAdverb(next)) return false;
  if (
    /^(?:advanced|applied|distributed|embedded|experienced|skilled|qualified|licensed|certified|detailed|proven|spoken|written|supervised|evidence-based|talented|so-called|driven|lost|broken)$/.test(
      key,
    )
  )
    return true;
  return tokens.length - verbAt <= 2;
}

/** "certified welder", "native speaker", "team lead at X": what one is, even where the first word looks like a verb. */
function isPersonFragment(text: string): boolean {
  const phrase = readNounPhrase(text);
  const first = text.split(" ")[0]!;
  if (
    isPast(first) &&
    !SELF_ADJECTIVES.has(bare(first)) &&
    !/^(?:experienced|seasoned|dedicated|licensed)$/i.test(first)
  )
    return false;
  return (
    phrase.person &&
    !phrase.plural &&
    phrase.length > 1 &&
    phrase.length < 6 &&
    !opensObject(text.split(" ")[1] ?? "") &&
    !opensObject(text.split(" ")[0]!)
  );
}
