// Is this a whole clause, and where does its verb stand?
import { INTRANSITIVE, NOUN_LIKE } from "../lexicon/verbs.ts";
import { readNounPhrase } from "./noun-phrase.ts";
import { isPeople } from "./people-words.ts";
import { CAUSES, taggedVerbAt } from "./tagged-verb.ts";
import { baseOf, isVerbForm } from "./verb-forms.ts";
import {
  bare,
  isAdjective,
  isAdverb,
  isAuxiliary,
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

/** Third persons that are hardly ever plural nouns. */
const NEVER_NOUNS = new Set(
  "reopens joins keeps grows takes loses happens fails arrives goes gets makes means becomes wants seems comes lacks remains depends requires varies exists disappears overheats gives brings says thinks feels knows sells holds stays finds tells turns gets misses arrives begins starts ends opens closes".split(
    " ",
  ),
);
/** Base forms that are hardly ever nouns: after a plural subject they are its verb, wherever they stand. */
const NEVER_NOUN_BASES = new Set(
  "pile overheat rot hesitate expire get go become have make take give keep lose arrive happen fail come bring deliver leave want know stall die grow quit forget break disappear vary seem remain depend require expect receive arrive complain misunderstand drown sit stand speak write choose".split(
    " ",
  ),
);

/** Who does something rather than being part of a compound. */
const HOUSES =
  /^(?:company|firm|team|department|school|hospital|agency|studio|group|client|customer|supplier|manager|owner|director|boss|founder|committee|board)$/;

/** Bases that between two plurals are the verb. */
const OFTEN_VERBS =
  /^(?:stop|miss|skip|forget|ignore|return|cancel|lose|break|buy|use|ask|want|need|drop|refuse|prefer|expect|send|order|change|leave|raise|increase|pay|charge|demand|see|find|make|take|give|keep|carry|share|hold|book|rush|crowd|bully|skip|dodge|swap|haggle|park|queue)$/;

/** The place of the finite verb of a clause, or undefined for a phrase without one. */
export function finiteVerbAt(tokens: readonly string[]): number | undefined {
  const known = knownVerbAt(tokens);
  if (known === undefined) {
    const seen = taggedVerbAt(tokens);
    // "consolidating fire and EMS dispatch": behind a doing, only an auxiliary is sure.
    return seen === undefined || (isGerund(tokens[0]!) && !isAuxiliary(tokens[seen]!)) ? undefined : seen;
  }
  // "the board packs are 200 pages": what looked like the verb is part of its subject.
  const next = tokens[known + 1] ?? "";
  return !isAuxiliary(tokens[known]!) && isAuxiliary(next) && isPlural(tokens[known]!) ? known + 1 : known;
}

/** "drivers rush the checks", "guests demand refunds": of people, a word that is also a noun is what they do. */
function peopleAct(tokens: readonly string[], at: number): boolean {
  const [who = "", verb = "", after = "", next = ""] = tokens.slice(at - 1);
  const key = bare(verb);
  if (!isPeople(who) || !(OFTEN_VERBS.test(key) || isVerbForm(key, "base")) || isVerbForm(key, "past")) return false;
  if (/^to$/i.test(after)) return isVerbForm(bare(next), "base");
  if (/^(?:and|or)$/i.test(after)) return /^(?:never|don't|do|then|not)$/i.test(next);
  return (isDeterminer(after) && !isNumber(after)) || (isPlural(after) && !/^(?:hours|days|weeks|years)$/i.test(after));
}

/** What the lexicon can tell. */
function knownVerbAt(tokens: readonly string[]): number | undefined {
  const subject = readNounPhrase(tokens.join(" "));
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index]!;
    const key = bare(token);
    const before = tokens[index - 1]!;
    const after = /^\(/.test(tokens[index + 1] ?? "") ? "" : (tokens[index + 1] ?? "");
    if (/^(?:that|which|who|whose|where|when|because|while|if|how|why|what|as|whether)$/.test(key)) return undefined;
    // "the machine they just got": the verb behind belongs to the reader's clause.
    if (index > 1 && /^(?:they|you|we|he|she|I)$/i.test(key)) return undefined;
    if (/,$/.test(before) && index > 1) return undefined;
    // "vendors sending quotes before the bid closes"
    if (
      /^(?:before|after|until|once|since)$/.test(key) &&
      tokens.slice(0, index).some((word) => isGerund(word) && !isMass(word))
    )
      return undefined;
    // "wasted stays in the firebox": behind a participle stands its noun.
    if (
      index === 1 &&
      !isAuxiliary(token) &&
      (isVerbForm(bare(before), "participle") || /ed$/.test(bare(before))) &&
      !isVerbForm(bare(before), "base")
    )
      continue;
    if (index <= 2 && peopleAct(tokens, index)) return index;
    // "one in five new drivers leaves within a year"
    if (
      index > 3 &&
      isThirdPerson(token) &&
      isPlural(before) &&
      /^(?:only |about |nearly )?one in /i.test(tokens.join(" "))
    )
      return index;
    // "visitors crowd the second floor": no thing has an article right behind it.
    if (
      index <= 3 &&
      isPlural(before) &&
      /^(?:the|an?|your|their|our|my|its)$/.test(bare(after)) &&
      /^\p{Ll}+$/u.test(token) &&
      !isPreposition(token) &&
      !isAdverb(token) &&
      !isGerund(token) &&
      !/^(?:and|or|but|nor|than|as|like|plus|versus|vs|via|per|except|minus|times|both|half|all|not|to)$/.test(key)
    )
      return index;
    // "chef de rang"
    if (/^d[eu]$/.test(bare(before))) continue;
    // What stands in brackets is an aside.
    if (/^\(/.test(token)) {
      while (index < tokens.length && !/\)[.,;]?$/.test(tokens[index]!)) index++;
      continue;
    }
    if (/^"/.test(token)) return undefined;
    // "letting them do more": the bare form belongs to what is let.
    const caused = /^(?:do|have|be)$/.test(key) && tokens.slice(0, index).some((word) => CAUSES.test(word));
    if (caused) continue;
    if (isAuxiliary(token)) return index;
    if (
      isPreposition(before) ||
      (isDeterminer(before) && !/^(?:each|all|both)$/.test(bare(before))) ||
      (isAdjective(before) && !isPlural(before)) ||
      /^(?:to|not)$/.test(bare(before))
    )
      continue;
    const objectFollows =
      (isDeterminer(after) && !(bare(after) === "all" && /^over$/i.test(tokens[index + 2] ?? ""))) ||
      (/^(?:us|them|me|you|it|him|her|each|everyone|everything|nothing|something|anything)$/.test(bare(after)) &&
        // "the flooded set you have in mind": the pronoun opens a clause of its own.
        !(/^(?:you|it)$/.test(bare(after)) && isAuxiliary(tokens[index + 2] ?? "")));
    const adverbFollows =
      (isAdverb(after) && bare(after) !== "more") ||
      /^(?:when|because|if|while|every|whenever|too|up|down|out|off|faster|slower|better|worse|harder|longer|earlier|later)$/.test(
        bare(after),
      );
    // "drug interaction checks when patients buy": without an article in front, such a word is as likely a plural noun.
    const maybeNoun = NOUN_LIKE.has(baseOf(key, "s") ?? "") || isCountNoun(baseOf(key, "s") ?? "");
    // "costs that no donor pays", "insurers hear of changes"
    if (bare(after) === "that" && maybeNoun) continue;
    if (
      /^(?:hears|learns|thinks|consists|complains|speaks|asks|pays|waits)$/.test(key) &&
      /^(?:of|about|from|for)$/.test(bare(after))
    )
      return index;
    if (/^(?:travels|lives|sits|stays|belongs|retires|expires)$/.test(key) && isPreposition(after) && !isPlural(before))
      return index;
    // "the supplier asks modifications", "patients stop exercises"
    if (isThirdPerson(token) && isCountNoun(before) && !isPlural(before) && !maybeNoun) {
      if (isPlural(after) || (isAdjective(after) && isPlural(tokens[index + 2] ?? ""))) return index;
    }
    const things = isPlural(after) || isMass(after) || (isAdjective(after) && isPlural(tokens[index + 2] ?? ""));
    if (index <= 3 && isPlural(before) && things && OFTEN_VERBS.test(key)) return index;
    if (
      index <= 2 &&
      isPlural(before) &&
      /^(?:see|make|take|give|keep|find|lose|buy|miss)$/.test(key) &&
      after !== "" &&
      !isPreposition(after)
    )
      return index;
    // "the company exports to 40 countries"
    if (index === 2 && isDeterminer(tokens[0]!) && isThirdPerson(token) && HOUSES.test(bare(before))) return index;
    if (
      isDeterminer(tokens[0]!) &&
      isThirdPerson(token) &&
      INTRANSITIVE.has(baseOf(key, "s") ?? "") &&
      !maybeNoun &&
      !isPlural(before)
    )
      return index;
    if (after === "" && isPlural(before) && /^(?:answer|leave|stay|wait|complain|return|retire)$/.test(key))
      return index;
    const subordinate = /^(?:when|because|if|while|whenever|every)$/.test(bare(after));
    if (maybeNoun && subordinate && !isDeterminer(tokens[0]!)) continue;
    // A full verb is never denied by a bare "not" behind it.
    if (bare(after) === "not") continue;
    // "parents always asked for me"
    if (
      /^(?:always|never|often|usually|rarely|regularly|still)$/.test(bare(before)) &&
      (isPast(token) || isThirdPerson(token))
    )
      return index;
    if (
      NEVER_NOUNS.has(key) &&
      (!subject.plural || /^(?:data|media|staff)$/.test(bare(subject.head))) &&
      !isNumber(before) &&
      index >= subject.length
    )
      return index;
    // "the agencies wants more notice": a slip of number, and still the verb.
    if (
      isPlural(before) &&
      after !== "" &&
      /^(?:wants|gets|goes|knows|becomes|seems|comes|says|thinks|gives|brings)$/.test(key)
    )
      return index;
    // "machine 4 breaks down": the number is its name.
    const numbered = isNumber(before) && index > 1 && isCountNoun(tokens[index - 2]!) && !isPlural(tokens[index - 2]!);
    if (isThirdPerson(token) && !isPlural(before) && (!isNumber(before) || numbered)) {
      if (objectFollows || adverbFollows || isNumber(after)) return index;
      if (NEVER_NOUNS.has(key) && bare(after) !== "of") return index;
    }
    // "the managers only want quotes"
    if (
      /^(?:only|also|always|often|never|still|just|rarely|usually|really|mostly)$/.test(bare(before)) &&
      index > 1 &&
      isPlural(tokens[index - 2]!) &&
      isVerbForm(key, "base") &&
      !isCountNoun(key)
    )
      return index;
    // "the teachers each carry 60 cases"
    if (
      /^(?:each|all|both)$/.test(bare(before)) &&
      index > 1 &&
      isPlural(tokens[index - 2]!) &&
      isVerbForm(key, "base")
    )
      return index;
    if (isVerbForm(key, "base") && (!isVerbForm(key, "past") || key === "quit")) {
      if (
        NEVER_NOUN_BASES.has(key) &&
        (isPlural(before) || (subject.plural && index > subject.length)) &&
        bare(before) !== "and"
      )
        return index;
      if (isPlural(before)) {
        if (objectFollows || adverbFollows || isNumber(after)) return index;
        if (
          !NOUN_LIKE.has(key) &&
          !isCountNoun(key) &&
          !isMass(key) &&
          (after === "" || isPreposition(after) || bare(after) === "to")
        )
          return index;
        if (
          /^(?:work|drop|struggle|need|wait|start|stop|end|move|change|cost|call|turn|walk|show|pile|jam|flood|sign|meet|compete|fight|argue|complain|apply|ask|travel|order|pay|book|leave|retire|return|stay)$/.test(
            key,
          ) &&
          (isPreposition(after) || bare(after) === "to") &&
          bare(after) !== "of"
        )
          return index;
      }
    }
    if (isPast(token) && !isGerund(token)) {
      const base = baseOf(key, "past");
      const participle = base !== undefined && isVerbForm(key, "participle");
      if (objectFollows && bare(after) !== "by") return index;
      if (isNumber(after) && bare(before) !== "of") return index;
      if (/^(?:next|last|recently|again)$/.test(bare(after)) && isDeterminer(tokens[0]!)) return index;
      if (!participle && base !== undefined) return index;
      if (base !== undefined && INTRANSITIVE.has(base)) return index;
      if (/^(?:brought|went|got|fell|rose|grew|came|became|took|gave|won|ran)$/.test(key)) return index;
    }
  }
  return undefined;
}
