// What does a note about oneself say that has no subject: "led team of five", "x-ray certified", "8 years CT"?
import { PARTICIPLE_ADJECTIVES, SELF_ADJECTIVES } from "../lexicon/function-words.ts";
import { PROPER_WORDS } from "../lexicon/proper-words.ts";
import { NOUN_LIKE } from "../lexicon/verbs.ts";
import { isOrdinary, type KeepsCapital } from "./capitals.ts";
import {
  clause,
  clauseVerb,
  doing,
  fromThirdPerson,
  isPluralNoun,
  opensObject,
  predicate,
  things,
  type Told,
} from "./first-person.ts";
import { holdingOf } from "./holdings.ts";
import { describesThing, isVerbFirst, jottingsOf, kindOf } from "./jottings.ts";
import { indefiniteArticle, readNounPhrase } from "./noun-phrase.ts";
import { withObjectArticle } from "./object-article.ts";
import { lowerFirst } from "./reading.ts";
import { inPlace, isUnlistedPast } from "./tagged-verb.ts";
import { baseOf, conjugate, verbReadings } from "./verb-forms.ts";
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

/** On a CV these tell what was done to the writer. */
const PASSIVE =
  /^(?:promoted|awarded|elected|selected|nominated|appointed|recognised|recognized|named|voted|entrusted|hired|headhunted|commended|shortlisted|seconded|invited|chosen|born|admitted|recommended|accepted|featured)$/;
const ABLE = /^(?:certified|trained|qualified|licensed|registered|accredited|vaccinated)$/;

export function fragment(
  text: string,
  tokens: readonly string[],
  first: string,
  keepsCapital: KeepsCapital,
): Told | undefined {
  let verbAt = 0;
  while (
    verbAt < tokens.length - 1 &&
    verbAt < 2 &&
    isAdverb(tokens[verbAt]!) &&
    !/^(?:less|more|most|much|twice|once)$/i.test(tokens[verbAt]!) &&
    !isPreposition(tokens[verbAt]!)
  )
    verbAt++;
  const verb = tokens[verbAt]!;
  const key = bare(verb);
  const next = tokens[verbAt + 1] ?? "";
  const lowered =
    verbAt === 0 && isUnheardVerb(verb, tokens)
      ? text[0]!.toLowerCase() + text.slice(1)
      : lowerFirst(text, keepsCapital);
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
  if (/^taking (?:lessons|classes|a (?:\p{L}+ )?(?:course|class)|driving)\b/iu.test(lowered))
    return predicate(`am ${lowered}`);
  // "done 300+ scaffolds"
  if (/^(?:done|seen|driven|written|taken|given|grown|flown|spoken|worn|sung)$/.test(key) && opensObject(next))
    return predicate(`have ${lowered}`);
  // "trained as a baker in Lyon, then spent five years there": that was then.
  if (/^trained as [^,;]+ (?:in|at) \p{Lu}.*, then \p{L}/u.test(lowered)) return predicate(lowered);
  // "lime-washed two churches"
  if (first.includes("-") && isUnlistedPast(lowered)) return predicate(withObjectArticle(lowered, 0));
  const opening = jottingsOf(lowered)[0] ?? lowered;
  if (/^(?:level|grade|class|band|stage|phase|tier) (?:\d|[ivx]+\b)/i.test(lowered))
    return things(text[0]!.toUpperCase() + text.slice(1), keepsCapital);
  if (/^(?:years|count|rate|label|moved)$/.test(kindOf(opening)) || /^(?:no|zero|not one|not a single) /i.test(opening))
    return things(text, keepsCapital);
  if (
    /\b(?:Certified|Registered|Chartered|Licensed|Professional) \p{Lu}/u.test(opening) &&
    kindOf(opening) === "person"
  )
    return things(text, keepsCapital);
  if (holdingOf(opening) !== undefined && !opensWithVerb(tokens, verbAt)) return things(text, keepsCapital);
  if (/^(?:less|fewer|more(?! than)|twice as|half as) /i.test(lowered)) return things(text, keepsCapital);
  if (/^never (?:late|absent|sick|ill)\b/i.test(lowered))
    return predicate(lowered.replace(/^never /, "have never been "));
  if (/^(?:winning|reaching|achieving|receiving)$/.test(first))
    return predicate(`${conjugate(baseOf(first, "ing") ?? first, "past")} ${tokens.slice(1).join(" ")}`);
  if (/^(?:advanced|experienced|skilled|speciali[sz]ed|interested) (?:in|with|at) /i.test(lowered))
    return predicate(`am ${lowered}`);
  if (
    /^(?:\p{L}+,? (?:and )?){1,3}(?:person|worker|colleague)$/iu.test(lowered) &&
    !isDeterminer(first) &&
    !isPast(first)
  )
    return predicate(`am ${indefiniteArticle(lowered)} ${lowered}`);
  if (/^top of (?:my |the )?(?:class|cohort|year|course|group|form|intake)\b/i.test(lowered))
    return predicate(lowered.replace(/^top of (?:my |the )?/i, "was top of my "));
  if (/^(?:best|top|youngest|fastest) \p{L}+ (?:in|at|of) (?:the|my|our|\p{Lu})/iu.test(lowered))
    return predicate(`was the ${lowered}`);
  if (/^(?:has|is|does)$/.test(key) && tokens.length > 1) return predicate(fromThirdPerson(lowered));
  if (key === "used" && bare(next) === "to" && isBaseVerb(tokens[verbAt + 2] ?? "")) return predicate(lowered);
  // "twice promoted", "asked to train the new starters"
  if (verbAt === 0 && /^(?:once|twice|\d times|three times)$/.test(first) && PASSIVE.test(bare(next)))
    return predicate(`was ${lowered}`);
  if (/^asked to \p{L}/iu.test(lowered) && isBaseVerb(tokens[2] ?? "")) return predicate(`was ${lowered}`);
  if (/^hired from /i.test(lowered)) return predicate(lowered);
  if (key === "been" && tokens.length > 1) return predicate(lowered.replace(/\bbeen\b/, "have been"));
  if (
    PASSIVE.test(key) &&
    (/^(?:awarded|elected|named|voted|nominated|appointed|shortlisted|commended)$/.test(key)
      ? !opensObject(next) || /^(?:the|an?|best)$/i.test(next)
      : isPreposition(next) || isAdverb(next) || next === "" || next === "and")
  ) {
    return predicate(`was ${lowered}`);
  }
  // "audited by two ministries"
  if (
    isPast(verb) &&
    bare(next) === "by" &&
    !isNumber(tokens[verbAt + 2] ?? "") &&
    !isGerund(tokens[verbAt + 2] ?? "") &&
    /ed$/.test(key)
  )
    return predicate(`was ${lowered}`);
  if (/^(?:part|member) of (?:the|an?) /i.test(lowered))
    return predicate(
      `${/\b(?:that|which|who)\b/.test(lowered) ? "was" : "am"} ${/^member/i.test(lowered) ? "a " : ""}${lowered}`,
    );
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
      tokens[1]!.startsWith("(") ||
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
    /^(?:certified|trained|qualified|licensed|registered|accredited|educated|vaccinated|rated)[,.]?$/.test(
      bare(tokens[1]!),
    ) &&
    !isAdverb(tokens[0]!) &&
    !isDeterminer(tokens[0]!)
  ) {
    // "mediator accredited by CEDR"
    if (/^\p{Ll}+(?:or|er|ist|ian)$/u.test(first) && isOrdinary(first) && isPreposition(tokens[2] ?? ""))
      return predicate(`am ${indefiniteArticle(first)} ${lowered}`);
    // "Relativity certified": what one is certified in keeps its capital.
    return predicate(
      `am ${isCountNoun(first) || (isMass(first) && !/ity$/.test(first)) || isGerund(first) ? lowered : text}`,
    );
  }
  if (isPast(verb) && !isUnknownName(verb, tokens) && !opensWithParticiple(tokens, verbAt))
    return predicate(withObjectArticle(lowered, verbAt));
  // "taking evening classes and can already handle the telephone"
  if (isGerund(verb) && !isMass(verb) && verbAt === 0 && / and (?:can|am|have|could) /.test(lowered)) {
    const [going = ""] = lowered.split(/ and (?:can|am|have|could) /);
    if (!clauseVerb(going.split(" "))) return predicate(`am ${lowered}`);
  }
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
    !describesThing(tokens, verbAt) &&
    ((opensObject(next) && !/^(?:budget|team|staff|crew|turnover|fleet)$/.test(key)) ||
      isVerbFirst(tokens.slice(verbAt)) ||
      (!NOUN_LIKE.has(key) && !isCountNoun(verb) && !isMass(verb)));
  if (isBaseVerb(verb) && baseOpens && next !== "of" && tokens.length > 1 && !PROPER_WORDS.has(verb))
    return predicate(lowered);
  if (isGerund(verb) && tokens.length > 1 && !isPreposition(next)) return doing(lowered, verbAt);
  if (clauseVerb(tokens)) return clause(text, keepsCapital);
  return things(text, keepsCapital);
}

/** "passed a first-aid certificate", "hold a licence": the verb is there. */
function opensWithVerb(tokens: readonly string[], verbAt: number): boolean {
  const verb = tokens[verbAt]!;
  if (/^typing$/i.test(verb)) return false;
  // "Grade 8 piano"
  if (/^(?:Level|Grade|Class|Band|Stage|Phase|Type|Tier)$/.test(verb)) return false;
  if (isPast(verb) && !opensWithParticiple(tokens, verbAt)) return true;
  // "blasting ticket", "driving licence"
  const next = tokens[verbAt + 1] ?? "";
  if (isGerund(verb) && !isMass(verb)) return !isCountNoun(next) || isPlural(next);
  return (isBaseVerb(verb) || isThirdPerson(verb)) && opensObject(tokens[verbAt + 1] ?? "");
}

/** "Ofsted" only ends like a past. */
function isUnknownName(word: string, tokens: readonly string[]): boolean {
  return isUnknown(word) && !isUnheardVerb(word, tokens);
}

function isUnknown(word: string): boolean {
  return /^\p{Lu}/u.test(word) && verbReadings(bare(word)).length === 0 && !isOrdinary(bare(word));
}

/** "Testified twice in court": the lexicon does not have it, but it stands like a verb. */
function isUnheardVerb(word: string, tokens: readonly string[]): boolean {
  return /^\p{Lu}\p{Ll}+ed$/u.test(word) && isUnknown(word) && inPlace(tokens)?.[tokens.indexOf(word)]?.tag === "VERB";
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
  const phrase = readNounPhrase(text.split(" and ")[0]!);
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
