// In which shapes can a subject of the conversation stand: a thing, a doing, a question, a clause of theirs?
import { QUESTION_WORDS, POSSESSIVES, PARTICIPLE_ADJECTIVES } from "../lexicon/function-words.ts";
import { NOUN_LIKE } from "../lexicon/verbs.ts";
import { PROPER_WORDS } from "../lexicon/proper-words.ts";
import { actsTogether, compoundHead, describes, namesRooms, ordersPeople } from "./compounds.ts";
import { elided } from "./elided.ts";
import { finiteVerbAt } from "./finite-verb.ts";
import { inPlace, verbBehindRelative } from "./tagged-verb.ts";
import { questionForms } from "./turned-question.ts";
import { readNounPhrase, withDefiniteArticle } from "./noun-phrase.ts";
import { listed, withoutRemark } from "./side-by-side.ts";
import { agreed } from "./shape-gate.ts";
import { understoodClause } from "./understood-subject.ts";
import type { Forms } from "./reading.ts";
import { baseOf, conjugate } from "./verb-forms.ts";
import {
  bare,
  isAdjective,
  isAttributive,
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

export interface SubjectForms extends Forms {
  rest?: string;
}

/** `lead` is the kind of introduction that was taken off ("we talked about …" announces a thing). */
export function subjectForms(whole: string, lead: string | undefined): SubjectForms | undefined {
  const apart = withoutRemark(whole);
  if (apart) {
    const forms = subjectForms(apart.thing, lead);
    return (
      forms && (apart.remark === "" ? forms : { ...forms, rest: [apart.remark, forms.rest].filter(Boolean).join(" ") })
    );
  }
  const text = whole
    .replace(/^the fact (?:that )?(?=(?:you|they|we|the|your|there)\b)/i, "")
    .replace(/^(how|what|where|when|who)'s (?!.* (?:is|are)\b)/i, "$1 is ")
    .replace(/,? and why not\b.*$/, "")
    .replace(/(?<=[ ,])(how|when|why|where|what) (?:do|does) (?=(?:you|they|we)\b)/g, "$1 ")
    .replace(/^([^,]+), (?=(?:how|why|what|whether) |(?:when|where|who) (?:you|they|we|to) )/, (part, before: string) =>
      QUESTION_WORDS.has(bare(before.split(" ")[0]!)) ? part : `${before} and `,
    )
    .replace(/, and (?=(?:how|why|what|whether|when|where|who|the|your|\p{L}+ing)\b)/u, " and ");
  const tokens = text.split(" ");
  const first = bare(tokens[0]!);
  const next = tokens[1] ?? "";
  if (first === "") return undefined;
  if (QUESTION_WORDS.has(first)) return questionForms(text, tokens, first);
  // "do they still use paper forms"
  if (
    isAuxiliary(tokens[0]!) &&
    /^(?:you|they|we|there)$/.test(bare(next)) &&
    tokens.length > (bare(next) === "there" ? 2 : 3)
  )
    return questionForms(`whether ${straight(tokens)}`, ["whether", ...straight(tokens).split(" ")], "whether");
  if (text.endsWith("?")) return undefined;
  if (first === "to" && isBaseVerb(next)) return verbForms(tokens.slice(1));
  const meant = elided(tokens);
  if (meant === "unclear") return undefined;
  if (meant !== undefined) return meant;
  if (first === "that" && tokens.length > 3) return subjectForms(tokens.slice(1).join(" "), lead);
  if (
    /^(?:you|they|we|it|he|she|i|there)(?:'(?:re|s|ve|d|ll|m))?$|^(?:everyone|nobody|noone)$/.test(first) ||
    (first === "people" && finiteVerbAt(tokens) !== undefined) ||
    /^no one /i.test(text)
  )
    return { that: text };
  // "every year they make a summer camp"
  if (/^(?:every|each|last|next|this|in|once a|twice a) \p{L}+ (?:you|they|we) /iu.test(text)) return { that: text };
  const understood = understoodClause(tokens);
  if (understood !== undefined) return { that: understood };
  // "sales and marketing use different numbers"
  if (bare(next) === "and" && tokens.length > 4 && actsTogether(tokens)) return { that: text };
  // "fitting rooms", "opening hours"
  if (namesRooms(tokens)) return { np: withDefiniteArticle(text), thing: withDefiniteArticle(text) };
  // "growing demand", "fear of losing knowledge"
  if (
    (describes(tokens) && finiteVerbAt(tokens) === undefined) ||
    (isBaseVerb(tokens[0]!) &&
      bare(next) === "of" &&
      finiteVerbAt(tokens) === undefined &&
      !/^(?:think|dispose|dream|speak|talk)$/.test(first)) ||
    /^un(?:clear|even|fair|safe|tidy|clean|healthy|equal|paid|used)$/.test(first)
  ) {
    const np = listed(text);
    return { np, thing: np };
  }
  // "build vs buy" is one matter.
  if (/^\p{L}+ (?:vs\.?|versus) \p{L}+/iu.test(text) && tokens.length < 7) return { np: text, thing: text };
  // "ordering is done on paper", but not "helping new drivers find their way"
  const helps = /^(?:help|lett|mak|hav|watch|see|gett|hear)ing$/.test(first);
  const gerundVerb = isGerund(tokens[0]!) && !helps ? finiteVerbAt(tokens) : undefined;
  if (gerundVerb !== undefined && (gerundVerb <= 3 || isAuxiliary(tokens[gerundVerb]!)))
    return { that: isCountNoun(next) && gerundVerb === 2 ? withDefiniteArticle(text) : text };
  // "reducing of pack weight": the doing itself.
  if (
    isGerund(tokens[0]!) &&
    bare(next) === "of" &&
    tokens.length > 2 &&
    !/^(?:think|dream|hear|talk|speak|know|dispos)ing$/.test(first)
  ) {
    const np =
      isMass(tokens[0]!) || isCountNoun(tokens[0]!) ? `the ${text}` : [tokens[0], ...tokens.slice(2)].join(" ");
    return np.startsWith("the ") ? { np, thing: np } : { np, ing: np };
  }
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
  // "founded by two sisters": it was done to the house, not by it.
  if (/^(?:founded|established|started|set up|acquired|bought|taken over|owned|run) (?:by|in) /i.test(text))
    return { that: `the company ${/^(?:owned|run)/i.test(text) ? "is" : "was"} ${text}` };
  const owned = /^(employee|family|state|worker|women|woman|founder)[- ](owned|run|led)(?= |$)/i.exec(text);
  if (owned)
    return {
      that: `the company ${/ since /.test(text) ? "has been" : "is"} ${owned[1]!}-${owned[2]!}${text.slice(owned[0].length)}`,
    };
  if (isPast(tokens[0]!) && bare(next) === "by") return undefined;
  if (
    lead !== "thing" &&
    isPast(tokens[0]!) &&
    !PARTICIPLE_ADJECTIVES.has(first) &&
    !(isPreposition(next) && /^(?:bid|split|spread|cut|cast|bet|hit|cost|set|forecast|broadcast)$/.test(first)) &&
    (isDeterminer(next) || isNumber(next) || isPreposition(next) || POSSESSIVES.has(bare(next)))
  ) {
    return { that: `you ${text}`, it: text };
  }
  // "dress code", "free lunch"
  if (
    isAttributive(first, next) &&
    (tokens.length <= 3 || /^(?:recall|rework|repeat|live|dress|waste|press)$/.test(first))
  ) {
    const np = listed(text);
    return { np, thing: np };
  }
  // "build takes 50 minutes", "harvest season is long": the first word is the thing.
  const finite = isBaseVerb(tokens[0]!) && !isDeterminer(next) ? finiteVerbAt(tokens) : undefined;
  if (finite !== undefined && finite <= 3)
    return {
      that: agreed(
        `${finite === 1 && !isMass(first) ? `the ${tokens[0]!}` : withDefiniteArticle(tokens.slice(0, finite).join(" "))} ${tokens.slice(finite).join(" ")}`,
      ),
    };
  if (
    isBaseVerb(tokens[0]!) &&
    (isDeterminer(next) ||
      (isNumber(next) && (!NOUN_LIKE.has(first) || ordersPeople(tokens) || inPlace(tokens)?.[0]!.tag === "VERB"))) &&
    lead !== "thing"
  )
    return verbForms(tokens);
  // "spring menu", "fall rollout": the first word is no order here.
  const modifies =
    !isDeterminer(next) && !isNumber(next) && !isPreposition(next) && inPlace(tokens)?.[0]!.tag === "NOUN";
  if (
    isBaseVerb(tokens[0]!) &&
    !modifies &&
    !NOUN_LIKE.has(first) &&
    !isCountNoun(first) &&
    !isMass(first) &&
    !isAdjective(first) &&
    tokens.length > 1 &&
    !PROPER_WORDS.has(tokens[0]!) &&
    !isAuxiliary(next)
  )
    return verbForms(tokens);
  const verbAt = finiteVerbAt(tokens) ?? verbBehindRelative(tokens);
  // "guests coming from long flights and rooms are not ready": the verb is another's.
  const joint =
    verbAt === undefined ? -1 : tokens.slice(0, verbAt).findLastIndex((token) => /^(?:and|but)$/.test(token));
  if (joint > 2 && tokens.slice(1, joint).some((token) => isGerund(token) && !isMass(token) && !isCountNoun(token))) {
    const forms = subjectForms(tokens.slice(0, joint).join(" "), lead);
    return forms && { ...forms, rest: tokens.slice(joint + 1).join(" ") };
  }
  if (verbAt !== undefined) {
    const subject = tokens.slice(0, verbAt).join(" ");
    const person = verbAt === 1 && readNounPhrase(subject).person && !isPlural(subject) && /^\p{Ll}/u.test(subject);
    const counted = /^(?:only|each|every|no|most|half|some|few|many|one in|all)\b/i.test(subject);
    const named = person ? `the ${subject}` : counted ? subject : withDefiniteArticle(subject);
    return { that: agreed(`${named} ${tokens.slice(verbAt).join(" ")}`) };
  }
  const np = listed(
    text.replace(/(?: because .*| so (?:no|not|we|they|you|it)\b.*| since (?:you|they|we|it|he|she|there)\b.*)$/, ""),
  );
  // A gerund that is a noun of its own ("training") stands like one.
  // "On too many false alarms" is no English; "what you said about too many false alarms" is.
  return /^(?:too|no|not|lack|little|few|less|more|enough|only|just)\b/i.test(np) ? { np } : { np, thing: np };
}

/** "are you planning to hire" → "you are planning to hire"; "do you use paper" → "you use paper". */
function straight(tokens: readonly string[]): string {
  const [verb = "", subject = "", ...rest] = tokens;
  return [subject, ...(/^(?:do|does)$/i.test(verb) ? [] : [verb]), ...rest].join(" ").replace(/\?+$/, "");
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
